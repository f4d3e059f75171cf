"""How readily a channel is spoken up in, and what it learns from its people."""

import pytest

from bot.complaints.channel import STEP, STEPS
from bot.complaints.detect import THRESHOLD, Mode
from bot.errors import NotAllowed
from tests.cast import CHANNEL, Customer, Employee
from tests.fakes import TEAM
from tests.story import Story

LATE = "My parcel never came. I was told Monday, then Wednesday. This is unacceptable."


async def test_a_quiet_channel_hears_nothing_by_itself_and_still_follows_what_it_knows(
    story: Story, ada: Customer, laura: Employee
) -> None:
    known = await ada.writes(LATE)
    await story.verbs.set_channel(TEAM, CHANNEL, laura.id, mode=Mode.QUIET)
    story.clock.move(hours=1)
    await ada.writes("The kettle came broken, again. Nobody answers my mails.")
    assert len(story.room.standing) == 1
    story.clock.move(hours=1)
    await ada.writes("Hello? Is anybody there?", thread=known)
    assert (await story.complaint(known)).last_word_at == story.clock.now()


async def test_the_teams_own_mode_holds_where_nobody_has_set_another(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.rules(mode=Mode.QUIET)
    await ada.writes(LATE)
    assert story.room.said == []
    await story.verbs.set_channel(TEAM, CHANNEL, laura.id, mode=Mode.CAREFUL)
    assert story.cards(await ada.writes(LATE))


async def test_not_a_complaint_teaches_its_channel_a_small_step_and_keeps_no_words(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(LATE)
    await laura.presses_not_a_complaint(thread)
    await laura.presses_not_a_complaint(thread)
    taught = await story.verbs.channel(TEAM, CHANNEL)
    assert (taught.taught, taught.corrections) == (STEP, 1), "pressing twice is pressing once"
    assert (await story.verbs.channel(TEAM, "C0OTHER")).taught == 0
    assert (await story.complaint(thread)).text is None


async def test_what_it_learnt_keeps_it_silent_where_it_would_have_spoken(
    story: Story, ada: Customer, laura: Employee
) -> None:
    doubtful = "The lamp flickers now and then."
    await story.verbs.set_channel(TEAM, CHANNEL, laura.id, threshold=0.97)
    await laura.presses_not_a_complaint(await ada.writes(doubtful))
    story.clock.move(hours=1)
    assert story.cards(await ada.writes(doubtful)) == []
    await story.verbs.reset_channel(TEAM, CHANNEL, laura.id)
    assert (await story.verbs.channel(TEAM, CHANNEL)).bar(Mode.CAREFUL) == THRESHOLD[Mode.CAREFUL]


async def test_an_owner_gives_a_step_back_and_an_agents_own_complaint_teaches_nothing(
    story: Story, ada: Customer, laura: Employee
) -> None:
    for _ in range(2):
        story.clock.move(hours=1)
        await laura.presses_not_a_complaint(await ada.writes(LATE))
    story.clock.move(hours=1)
    owned = await ada.writes(LATE)
    await laura.presses_own(owned)
    await laura.presses_own(owned)
    assert (await story.verbs.channel(TEAM, CHANNEL)).steps == 1
    opened = await ada.writes("About my order from last week")
    await laura.opens(opened)
    await laura.presses_not_a_complaint(opened)
    assert (await story.verbs.channel(TEAM, CHANNEL)).steps == 1


async def test_however_often_it_is_corrected_the_bar_stays_within_reach(
    story: Story, ada: Customer, laura: Employee
) -> None:
    for _ in range(STEPS + 3):
        story.clock.move(hours=1)
        await laura.presses_not_a_complaint(await ada.writes(LATE))
    known = await story.verbs.channel(TEAM, CHANNEL)
    assert known.corrections == STEPS + 3
    assert known.bar(Mode.CAREFUL) == pytest.approx(THRESHOLD[Mode.CAREFUL] + STEPS * STEP)
    story.clock.move(hours=1)
    assert story.cards(await ada.writes(LATE))


async def test_only_who_may_own_and_supervisors_set_it(story: Story, ada: Customer) -> None:
    for change in (
        story.verbs.set_channel(TEAM, CHANNEL, ada.id, mode=Mode.EAGER),
        story.verbs.reset_channel(TEAM, CHANNEL, ada.id),
    ):
        with pytest.raises(NotAllowed):
            await change
    story.room.bosses.append("U0BOSS")
    assert (await story.verbs.set_channel(TEAM, CHANNEL, "U0BOSS", mode=Mode.EAGER)).mode is Mode.EAGER


async def test_an_edit_is_judged_by_the_bar_that_the_complaint_was_heard_by(
    story: Story, ada: Customer, laura: Employee
) -> None:
    await story.verbs.set_channel(TEAM, CHANNEL, laura.id, threshold=0.5)
    thread = await ada.writes(LATE)
    await story.verbs.set_channel(TEAM, CHANNEL, laura.id, threshold=0.99)
    await ada.edits(thread, LATE.replace("parcel", "package"))
    assert story.card(thread).complaint.status == "open"
    assert (await story.complaint(thread)).threshold == 0.5


async def test_why_has_a_weight_for_each_word_that_counted(story: Story, ada: Customer) -> None:
    complaint = story.card(await ada.writes(LATE)).complaint
    assert len(complaint.cue_weights) == len(complaint.cues) > 0
    assert all(weight > 0 for weight in complaint.cue_weights)
    assert complaint.threshold == THRESHOLD[Mode.CAREFUL]
