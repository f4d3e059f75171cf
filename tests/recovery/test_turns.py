"""The turns on a complaint's way: paused, chased, escalated, let go, reopened, and something unexpected at the end."""

from datetime import timedelta

import pytest

from bot.complaints.model import Status
from bot.errors import AlreadyOwned, BadInput, NotAllowed, Outdated
from bot.followups.working_hours import parse_hours
from tests.cast import CHANNEL, Customer, Employee
from tests.story import Story

ROOF = "Water is coming through the roof that you repaired. Nobody came yesterday, although you promised."


def kinds(story: Story, *, to: str = "") -> list[str]:
    return [say.follow_up.kind for say in story.reminders(to=to)]


# ------------------------------------------------------------------ paused
async def test_a_pause_is_quiet_until_its_end(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    paused = await laura.does("pause", thread, until=story.clock.now() + timedelta(hours=30))
    assert paused.status is Status.PAUSED
    await story.passes(hours=29)
    assert kinds(story) == []
    await story.passes(hours=2)
    assert kinds(story) == ["pause_over"]
    assert (await story.complaint(thread)).status is Status.OWNED


async def test_a_pause_ends_when_the_customer_writes_or_its_owner_goes_on(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    tomorrow = story.clock.now() + timedelta(hours=24)
    await laura.does("pause", thread, until=tomorrow)
    story.clock.move(hours=1)
    await ada.writes("Here is the photo that you asked for.", thread=thread)
    assert (await story.complaint(thread)).status is Status.OWNED
    await laura.does("pause", thread, until=tomorrow)
    await laura.does("resume", thread)
    assert story.card(thread).complaint.paused_until is None
    with pytest.raises(Outdated, match="not paused"):
        await laura.does("resume", thread)


async def test_a_pause_has_a_limit_and_an_owner_and_an_open_promise_counts_on(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(ROOF)
    with pytest.raises(NotAllowed, match="Nobody yet owns this complaint"):
        await laura.does("pause", thread, until=story.clock.now() + timedelta(hours=1))
    await laura.presses_own(thread)
    await laura.posts(thread)
    with pytest.raises(BadInput, match="a week at most"):
        await laura.does("pause", thread, until=story.clock.now() + timedelta(days=8))
    with pytest.raises(BadInput, match="has passed"):
        await laura.does("pause", thread, until=story.clock.now())
    with pytest.raises(NotAllowed):
        await sam.does("pause", thread, until=story.clock.now() + timedelta(hours=1))
    await laura.does("pause", thread, until=story.clock.now() + timedelta(days=2))
    await story.passes(hours=5)
    assert kinds(story) == ["promise_coming_due", "promise_due", "promise_late"]


# ------------------------------------------------------------------ chased
async def test_a_customer_who_has_to_ask_is_told_to_the_owner_at_once(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.clock.move(hours=1)
    await ada.writes("Hello? Any news?", thread=thread)
    await story.passes(seconds=1)
    assert kinds(story, to=laura.id) == ["customer_chasing"]
    assert "asks for news" in story.reminders()[-1].text
    story.clock.move(minutes=30)
    await ada.writes("Still waiting…", thread=thread)
    await story.passes(seconds=1)
    assert "for the 2. time" in story.reminders()[-1].text
    assert story.card(thread).complaint.chases == 2


async def test_a_chase_delivered_twice_is_one_and_thanks_are_none(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.clock.move(hours=1)
    await ada.writes("Any update?", thread=thread)
    message = story.room.threads[thread][-1]
    await ada._is_heard(thread, message)  # the chat delivers it a second time
    assert (await story.complaint(thread)).chases == 1
    story.clock.move(minutes=5)
    await laura.writes("I am so sorry. The roofer is on his way now.", thread=thread)
    story.clock.move(minutes=5)
    await ada.writes("Thank you, that is good to hear.", thread=thread)
    known = await story.complaint(thread)
    assert (known.chases, known.chased_at) == (1, None)


# ------------------------------------------------------------------ escalated, given back, let go
async def test_those_in_turn_are_asked_one_by_one_and_then_the_supervisors(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    dana, olu = story.supervisor("Dana Frost"), story.agent("Olu Ade")
    story.room.rota = [laura.id, sam.id, olu.id]
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.does("escalate", thread)
    await story.passes(seconds=1)
    assert kinds(story, to=sam.id) == ["next_turn"], "not its owner, who asks for help"
    facts = story.reminders(to=sam.id)[0].text.splitlines()
    assert len([line for line in facts if line.startswith("•")]) == 5
    assert kinds(story, to=olu.id) == []
    await story.passes(hours=1, seconds=1)
    assert kinds(story, to=olu.id) == ["next_turn"]
    await story.passes(hours=1, seconds=1)
    assert kinds(story, to=dana.id)[:1] == ["next_turn"]
    with pytest.raises(AlreadyOwned):
        await sam.accepts(thread)
    taken = await dana.accepts(thread)
    assert taken.owner
    assert (taken.owner.id, taken.escalated_at) == (dana.id, None)
    assert "my name is Dana" in (dana.draft(thread).text or "")
    asked = len(story.reminders())
    await story.passes(hours=1)
    assert "next_turn" not in kinds(story)[asked:]


async def test_an_owner_who_gives_no_sign_loses_it_and_somebody_else_can_take_it(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=7)
    assert kinds(story, to=dana.id) == ["owner_silent"]
    assert "has given no sign since" in story.reminders(to=dana.id)[0].text
    await story.passes(hours=22)
    assert "let_go" in kinds(story, to=CHANNEL)
    assert (await story.complaint(thread)).owner is None
    await sam.presses_own(thread)
    assert "my name is Sam" in (sam.draft(thread).text or "")


async def test_an_owner_who_stirs_keeps_it(story: Story, ada: Customer, laura: Employee) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=5)
    new_time = story.clock.now() + timedelta(hours=40)
    await laura.snoozes(story.clock.now() + timedelta(hours=30), new_time)
    await story.passes(hours=30)
    assert "owner_silent" not in kinds(story, to=dana.id)
    owner = (await story.complaint(thread)).owner
    assert owner
    assert owner.id == laura.id


async def test_an_outage_spares_nobody_the_next_turn_and_lets_nobody_go_unasked(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    story.supervisor("Dana Frost")
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    story.clock.move(hours=40)  # nothing wakes, as while the machine is off
    await story.engine_looks()
    assert kinds(story, to=laura.id) == ["promise_due"], "one word, by how things stand now"
    owner = (await story.complaint(thread)).owner
    assert owner
    assert owner.id == laura.id
    await story.passes(hours=1, seconds=1)
    assert "let_go" in kinds(story, to=CHANNEL), "an hour later, as she gives no sign"


async def test_a_supervisor_sets_it_free(story: Story, ada: Customer, laura: Employee, sam: Employee) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    with pytest.raises(NotAllowed):
        await sam.does("give_back", thread)
    await dana.does("give_back", thread)
    assert story.card(thread).complaint.owner is None
    assert "unowned" in await story.pending(thread)


# ------------------------------------------------------------------ after the end
async def test_a_customer_who_complains_again_opens_it_again(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.resolves(thread, "The tile slipped.", "Fixed today.")
    story.clock.move(hours=5)
    await ada.writes("Thanks, that looks great!", thread=thread)
    assert (await story.complaint(thread)).status is Status.RESOLVED
    story.clock.move(hours=5)
    await ada.writes("The water is coming through the roof again, nobody answers the phone!", thread=thread)
    known = await story.complaint(thread)
    assert known.status is Status.REOPENED
    assert known.owner
    assert known.owner.id == laura.id
    assert "open again, and yours" in laura.notes()[-1]
    assert known.window_ends_at == story.clock.now() + timedelta(hours=24)
    await laura.resolves(thread, "The felt was torn.", "New felt.")


async def test_complaining_again_is_one_reopening_however_often_it_is_delivered(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.resolves(thread, "The tile slipped.", "Fixed today.")
    story.clock.move(hours=5)
    await ada.writes("Still waiting! Nobody called me back, and the water is coming in again.", thread=thread)
    first = await story.complaint(thread)
    assert (first.status, first.last_word_at) == (Status.REOPENED, story.clock.now())
    await ada._is_heard(thread, story.room.threads[thread][-1])
    assert await story.complaint(thread) == first


async def test_a_button_opens_it_again_and_only_once(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.resolves(thread, "The tile slipped.", "Fixed today.")
    first = await laura.does("reopen", thread)
    again = await laura.does("reopen", thread)
    assert (first.status, again.revision) == (Status.REOPENED, first.revision)


async def test_something_unexpected_is_asked_for_once(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await story.passes(hours=70)
    assert kinds(story, to=laura.id)[-1] == "extra"
    await story.verbs.extra_done(laura.last_reminder(), laura.id, fits=False)
    await story.settles()
    assert (await story.complaint(thread)).extra_at == story.clock.now()
    sent = len(story.reminders())
    await story.passes(hours=24)
    assert "extra" not in kinds(story)[sent:]


async def test_what_nobody_looks_at_is_brought_up_again_and_again_within_what_people_can_bear(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await story.passes(hours=24 * 14)
    times = sorted(say.follow_up.due_at for say in story.reminders())
    assert kinds(story).count("still_open") >= 3
    for first in times:
        assert sum(first <= at <= first + timedelta(hours=72) for at in times) <= 4


async def test_do_not_disturb_keeps_back_what_can_wait(story: Story, ada: Customer, laura: Employee) -> None:
    story.rules(shifts=parse_hours("Mon-Sun 00:00-24:00"))
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.room.quiet[laura.id] = story.clock.now() + timedelta(hours=4)
    await story.passes(hours=3)
    assert kinds(story) == []
    await story.passes(hours=1)
    assert kinds(story) == ["first_answer"]
    await laura.presses_another_wording(thread)
    await laura.posts(thread)
    story.room.quiet[laura.id] = story.clock.now() + timedelta(hours=48)
    await story.passes(hours=5)
    assert kinds(story)[1:] == ["promise_coming_due", "promise_due", "promise_late"], "a promise can't wait"


# ------------------------------------------------------------------ promises that are read
async def test_what_the_owner_promises_in_the_thread_is_read_and_asked_about(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.clock.move(minutes=20)
    await laura.writes("So sorry, Ada. I will call you back by 3 pm today with a time for the roofer.", thread=thread)
    (promise,) = await story.promises(thread)
    assert (f"{promise.due_at:%H:%M}", promise.confirmed, promise.status) == ("15:00", False, "open")
    assert "by 15:00, Tuesday 24 Nov" in laura.notes()[-1]
    assert await story.pending(thread) == ["promise_coming_due"]
    await story.verbs.confirm_promise(promise.id, laura.id, right=True)
    assert [p.confirmed for p in await story.promises(thread)] == [True]
    await story.passes(hours=3)
    story.clock.move(hours=1)
    await laura.writes("The roofer comes on Thursday at 9 am.", thread=thread)
    assert [p.status for p in await story.promises(thread)] == ["kept", "open"]


async def test_what_is_no_promise_is_crossed_out(story: Story, ada: Customer, laura: Employee, sam: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.clock.move(minutes=20)
    await laura.writes("I will call you back by 3 pm today.", thread=thread)
    (promise,) = await story.promises(thread)
    with pytest.raises(NotAllowed):
        await story.verbs.confirm_promise(promise.id, sam.id, right=False)
    await story.verbs.confirm_promise(promise.id, laura.id, right=False)
    assert [p.status for p in await story.promises(thread)] == ["withdrawn"]
    assert (await story.complaint(thread)).promised_at is None


async def test_two_promises_in_one_post_are_kept_one_after_the_other(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.clock.move(minutes=20)
    await laura.writes("I'll ring you at 11 and our roofer will be with you on Friday at 2.", thread=thread)
    assert [f"{p.due_at:%d %H:%M}" for p in await story.promises(thread)] == ["24 11:00", "27 14:00"]
    story.clock.move(minutes=30)
    await laura.writes("As promised I rang, and all is settled for Friday.", thread=thread)
    assert [p.status for p in await story.promises(thread)] == ["kept", "open"]
    known = await story.complaint(thread)
    assert f"{known.promised_at:%d %H:%M}" == "27 14:00"


async def test_done_pressed_twice_keeps_the_later_promise_open(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    story.clock.move(minutes=20)
    await laura.writes("I'll ring you at 12 and our roofer will be with you on Friday at 2.", thread=thread)
    await story.passes(hours=1, minutes=20)
    await laura.presses_done()
    await laura.presses_done()
    assert [p.status for p in await story.promises(thread)] == ["kept", "open"]


async def test_the_owner_names_the_next_time_and_a_draft_says_it(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=4)
    await laura.presses_done()
    noon = story.clock.now() + timedelta(hours=20)
    await laura.does("promise", thread, due=noon)
    assert laura.draft(thread).next_update_at == noon
    await laura.posts(thread)
    assert [p.status for p in await story.promises(thread)] == ["kept", "open"], "told, and still one promise"
    with pytest.raises(BadInput, match="has passed"):
        await laura.does("promise", thread, due=story.clock.now())


# ------------------------------------------------------------------ taken on in plain words
async def test_who_takes_it_on_in_plain_words_is_asked_once_whether_it_is_theirs(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.writes("Ada, that is my job now. I will find out who can come.", thread=thread)
    await laura.writes("I'm on it.", thread=thread)
    asked = [note for note in laura.notes() if "Is it yours?" in note]
    assert len(asked) == 1
    assert (await story.complaint(thread)).owner is None
    await laura.presses_own(thread)
    assert story.card(thread).complaint.owner


async def test_nobody_is_asked_whether_it_is_theirs_who_only_says_something_or_does_not_own_here(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.writes("Which roof is that?", thread=thread)
    await ada.writes("I'll take pictures of it.", thread=thread)
    assert not [note for note in [*laura.notes(), *story.room.notes_to(ada.id)] if "Is it yours?" in note]
    await sam.presses_own(thread)
    await laura.writes("I'll take this one.", thread=thread)
    assert not [note for note in laura.notes() if "Is it yours?" in note]
