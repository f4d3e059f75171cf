"""Reminders: who hears what and when, and how its owner answers."""

from datetime import timedelta

import pytest

from bot.errors import BadInput, NotAllowed, NotFound
from bot.followups.model import FollowUp, To
from bot.followups.working_hours import Holidays, parse_hours
from tests.cast import CHANNEL, Customer, Employee
from tests.fakes import TUESDAY
from tests.story import Story

ROOF = "Water is coming through the roof that you repaired. Nobody came yesterday, although you promised."


def kinds(story: Story, *, to: str = "") -> list[str]:
    return [say.follow_up.kind for say in story.reminders(to=to)]


async def test_a_complaint_that_nobody_takes_goes_up_step_by_step(story: Story, ada: Customer) -> None:
    dana = story.supervisor("Dana Frost")
    await ada.writes(ROOF)
    await story.passes(hours=25)
    assert kinds(story) == ["unowned", "next_turn", "last_call", "window_missed"]
    assert kinds(story, to=CHANNEL) == ["unowned"]
    assert kinds(story, to=dana.id) == ["next_turn", "last_call", "window_missed"]
    assert "Who takes it?" in story.reminders()[0].text
    assert "Nobody owns it" in story.reminders()[-1].text


async def test_with_no_supervisor_the_team_hears_it(story: Story, ada: Customer) -> None:
    await ada.writes(ROOF)
    await story.passes(hours=25)
    assert kinds(story, to=CHANNEL) == ["unowned", "next_turn", "last_call", "window_missed"]


async def test_every_supervisor_hears_it_once_also_when_the_chat_stumbles(story: Story, ada: Customer) -> None:
    dana, erin = story.supervisor("Dana Frost"), story.supervisor("Erin Cole")
    await ada.writes(ROOF)
    await story.passes(hours=22)
    story.room.loses_the_answer()
    await story.passes(hours=2, minutes=1)
    await story.passes(minutes=1)
    assert kinds(story, to=dana.id) == ["next_turn", "last_call", "window_missed"]
    assert kinds(story, to=erin.id) == ["next_turn", "last_call", "window_missed"]


async def test_what_was_owned_in_time_is_not_asked_for(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await story.passes(minutes=10)
    await laura.presses_own(thread)
    await story.passes(hours=1)
    assert kinds(story) == []


async def test_a_new_plan_does_not_say_again_what_was_said(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await story.passes(hours=22)
    assert kinds(story) == ["first_answer", "last_call"]
    await ada.edits(thread, ROOF + " And nobody answers.")
    await story.passes(hours=1)
    assert kinds(story) == ["first_answer", "last_call"]


async def test_a_broken_promise_is_told_with_the_words_that_help(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=6)
    assert kinds(story, to=laura.id)[:3] == ["promise_coming_due", "promise_due", "promise_late"]
    late = story.reminders(to=laura.id)[2]
    assert "They have not heard" in late.text
    assert late.promise is not None
    assert late.link.endswith(thread.thread)
    await laura.presses_done()
    assert [promise.status for promise in await story.promises(thread)] == ["broken"]


async def test_done_is_shown_on_the_reminder_itself(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=4)
    await laura.presses_done()
    await laura.presses_done()
    standing = [say for say in story.room.room_of(laura.id) if hasattr(say, "follow_up")]
    assert standing[-1].settled == "done"
    assert story.card(thread).complaint.promised_at is None


async def test_snooze_comes_back_at_the_chosen_time_once(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=3, minutes=35)  # the promise is for 14:00
    await laura.snoozes(story.clock.now() + timedelta(minutes=10))
    before = len(kinds(story))
    with pytest.raises(BadInput, match="has passed"):
        await laura.snoozes(story.clock.now() - timedelta(minutes=1))
    await story.passes(minutes=10)
    assert kinds(story)[before:] == ["promise_coming_due"]
    # a new plan leaves what somebody asked for, and ends it when it concerns nobody any more
    with pytest.raises(BadInput, match="name the new time for the customer too"):
        await laura.snoozes(story.clock.now() + timedelta(hours=1))
    new_time = story.clock.now() + timedelta(hours=2)
    await laura.snoozes(story.clock.now() + timedelta(hours=1), new_time)
    assert [promise.status for promise in await story.promises(thread)] == ["replaced", "open"]
    assert laura.draft(thread).next_update_at == new_time, "a draft tells the customer"
    await laura.presses_done()
    sent = len(kinds(story))
    await story.passes(hours=1, minutes=1)
    assert kinds(story)[sent:] == []


async def test_pressed_twice_a_snooze_is_one_reminder_at_the_last_time(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=3, minutes=35)
    before = len(kinds(story))
    await laura.snoozes(story.clock.now() + timedelta(minutes=5))
    await laura.snoozes(story.clock.now() + timedelta(minutes=15))
    await story.passes(minutes=24)
    assert kinds(story)[before:] == ["promise_coming_due"]


async def test_what_was_asked_for_ends_when_the_customer_hears(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=3, minutes=35)
    await laura.snoozes(story.clock.now() + timedelta(minutes=15))
    await laura.presses_draft(thread)
    await laura.posts(thread)
    sent = len(kinds(story))
    await story.passes(minutes=20)
    assert kinds(story)[sent:] == []


async def test_the_card_names_the_reminder_that_is_still_to_come(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    first = story.card(thread).next_follow_up
    assert first
    assert first.kind == "unowned"
    await story.passes(minutes=31)
    following = story.card(thread).next_follow_up
    assert following
    assert following.kind == "next_turn"


async def test_hours_in_which_nobody_works_for_months_silence_nothing(story: Story, ada: Customer) -> None:
    today = story.clock.now().date()
    closed = Holidays(frozenset(today + timedelta(days=day) for day in range(-90, 90)))
    story.rules(shifts=parse_hours("Mon-Fri 09:00-17:00"), holidays=closed)
    thread = await ada.writes(ROOF)
    assert await story.pending(thread) == ["unowned"]


async def test_only_the_owner_answers_a_reminder(story: Story, ada: Customer, laura: Employee, sam: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=4)
    reminder = laura.last_reminder()
    follow_up, complaint = await story.verbs.follow_up(reminder, laura.id)
    assert (follow_up.id, complaint.place) == (reminder, thread)
    with pytest.raises(NotAllowed, match="Laura Bennett owns this complaint; only the owner can do this"):
        await story.verbs.done(reminder, sam.id)
    await story.verbs.forget(complaint.id)
    with pytest.raises(NotFound, match="This reminder is not in the books any more"):
        await story.verbs.done(reminder, laura.id)


async def test_the_row_decides_and_not_the_timer(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    (first, *_) = await story.follow_ups(thread)
    assert await story.verbs.remind("no-such-follow-up") is False
    assert await story.verbs.remind(first.id) is False, "woken too early"
    assert first.id in story.timers.armed
    await laura.presses_own(thread)
    assert await story.verbs.remind(first.id) is False, "the plan has changed since"
    await story.passes(hours=12)
    assert await story.verbs.remind(laura.last_reminder()) is False, "said already"


async def test_a_reminder_of_a_kind_that_no_longer_exists_ends(story: Story, ada: Customer) -> None:
    thread = await ada.writes(ROOF)
    complaint = await story.complaint(thread)
    odd = FollowUp(id="odd", complaint=complaint.id, kind="sing", due_at=TUESDAY, to=To.OWNER, asked=True)
    await story.look(lambda books: books.ledger.add(odd))
    assert await story.verbs.remind("odd") is False
    assert "sing" not in await story.pending(thread)


async def test_a_reminder_that_is_overtaken_on_its_way_is_not_said(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    (nudge, *_) = await story.follow_ups(thread)
    story.room.is_down(1)
    await story.passes(seconds=(nudge.due_at - story.clock.now()).total_seconds())
    assert story.room.troubles == [], "it was to be said"
    assert kinds(story) == []
    await laura.presses_own(thread)
    await story.passes(minutes=1)
    assert kinds(story) == []


async def test_nobody_is_reminded_at_night(story: Story, ada: Customer, laura: Employee) -> None:
    story.rules(shifts=parse_hours("Mon-Fri 09:00-17:00"), timezone="Europe/London")
    story.clock.move(hours=6, minutes=50)  # 16:50 on Tuesday
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=72)
    told_at = [say.follow_up.due_at for say in story.reminders()]
    assert told_at
    assert all(9 <= at.hour < 17 or (at.hour, at.minute) == (17, 0) for at in told_at), told_at


async def test_an_answer_to_a_reminder_that_was_never_said_changes_no_message(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    (coming, *_) = await story.follow_ups(thread)
    said = len(story.room.room_of(laura.id))
    pending = [f for f in await story.follow_ups(thread) if f.status == "pending"]
    await story.verbs.done(pending[0].id, laura.id)
    await story.settles()
    assert len(story.room.room_of(laura.id)) == said
    assert coming.status == "ended"
