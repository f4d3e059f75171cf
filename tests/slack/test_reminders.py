"""Reminders in the owner's direct message: facts, and what each of their buttons does."""

import asyncio
from datetime import timedelta

from bot.clock import SystemClock
from bot.complaints.model import Status
from bot.followups.model import FollowUpStatus, PromiseStatus
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.fake_slack.world import Message
from tests.slack.clock import TUESDAY
from tests.slack.running import Running, Start
from tests.slack.story import complain, own, promise, remind, with_button
from tests.slack.team import HELP, LAURA, OLU, SAM

SEVEN = ["Done, customer updated", "Draft", "Snooze", "Hand over", "Resolved", "Pause", "Escalate"]


async def due(slack: FakeSlack, bot: Running) -> tuple[str, Message]:
    """A promise falls due; the thread and the reminder."""
    ts = await promise(slack, bot)
    await remind(slack, bot, ts, "promise_due")
    return ts, with_button(slack.direct(LAURA), "Snooze")


async def test_a_promise_that_falls_due_is_told_to_its_owner_with_its_buttons(slack: FakeSlack, bot: Running) -> None:
    _, reminder = await due(slack, bot)
    said = words(reminder)
    assert "Laura, your promise to" in said
    assert "13:15, Tuesday 24 Nov" in said
    assert "4711" in said
    assert list(buttons(reminder)) == SEVEN


async def test_done_keeps_the_promise_and_closes_the_reminder(slack: FakeSlack, bot: Running) -> None:
    ts, reminder = await due(slack, bot)
    for _ in range(2):
        pressed = await slack.press(LAURA, reminder, "Done, customer updated", stale=True)
        assert pressed.acked
        await bot.quiet()
    now = next(m for m in slack.direct(LAURA) if m["ts"] == reminder["ts"])
    assert "✅ Done: the customer has been updated." in words(now)
    assert list(buttons(now)) == ["Name the next update"]
    complaint = await bot.complaint(HELP, ts)
    assert (complaint.status, complaint.promised_at) == (Status.OWNED, None)
    promises = await bot.bot.storage.unit(lambda books: books.ledger.promises(complaint.id))
    assert [p.status for p in promises] == [PromiseStatus.BROKEN], "it was a second late"


async def test_snooze_asks_for_a_time_in_the_owners_zone_and_comes_back_then(slack: FakeSlack, bot: Running) -> None:
    ts, reminder = await due(slack, bot)
    await slack.press(LAURA, reminder, "Snooze")
    form = await until(lambda: slack.view(LAURA))
    times = [b["element"].get("initial_time") for b in form["blocks"] if b["type"] == "input"]
    assert times == [None, "14:15", None, "15:15"], "when to remind, and what the customer is told now"
    past = await slack.submit(LAURA, {"time": "09:00"})
    assert past.back["errors"] == {"time": "That time has passed: choose one that lies ahead."}
    await slack.submit(LAURA, {"time": "17:45"})
    await bot.quiet()
    asked = [row for row in await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING) if row.asked]
    assert [f"{row.due_at:%H:%M}" for row in asked] == ["17:45"]
    assert "💤 Snoozed" in words(next(m for m in slack.direct(LAURA) if m["ts"] == reminder["ts"]))
    await bot.wake(asked[0])
    again = with_button(slack.direct(LAURA), "Snooze")
    assert again["ts"] > reminder["ts"]
    told = with_button(slack.direct(LAURA), "Post to thread")
    assert "15:15" in words(told), "a draft with the new time comes at once"
    assert "Promised: the customer hears by 15:15" in words(slack.by_app(HELP)[0])


async def test_draft_in_a_reminder_brings_another_draft(slack: FakeSlack, bot: Running) -> None:
    _, reminder = await due(slack, bot)
    await slack.press(LAURA, reminder, "Draft")
    await bot.quiet()
    assert with_button(slack.direct(LAURA), "Post to thread")["ts"] > reminder["ts"]


async def test_a_hand_over_counts_when_the_colleague_accepts(slack: FakeSlack, bot: Running) -> None:
    ts, reminder = await due(slack, bot)
    await slack.press(LAURA, reminder, "Hand over")
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {"who": OLU})
    await bot.quiet()
    owner = (await bot.complaint(HELP, ts)).owner
    assert owner
    assert owner.id == LAURA, "until it is accepted it stays where it is"
    [offer] = slack.direct(OLU)
    assert "Laura Bryant asks you to take over Dana Whyte's complaint" in words(offer)
    stranger = await slack.press(SAM, offer, "I'll own this")
    await bot.quiet()
    assert stranger.said == ["Laura Bryant owns this and has not offered it to you."]
    await slack.press(OLU, offer, "I'll own this")
    await bot.quiet()
    owner = (await bot.complaint(HELP, ts)).owner
    assert owner
    assert owner.id == OLU
    assert "Olu Adeyemi has accepted and owns this complaint now." in words(slack.direct(LAURA)[-1])
    assert "my name is Olu" in words(with_button(slack.direct(OLU), "Post to thread"))
    stale = await slack.press(LAURA, reminder, "Done, customer updated", stale=True)
    await bot.quiet()
    assert stale.said == ["Olu Adeyemi owns this complaint; only the owner can do this."]


async def test_resolved_in_a_reminder_opens_the_closing_form(slack: FakeSlack, bot: Running) -> None:
    ts, reminder = await due(slack, bot)
    await slack.press(LAURA, reminder, "Resolved")
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {"failed": "Lost in the depot.", "right": "Found and delivered."})
    await bot.quiet()
    assert (await bot.complaint(HELP, ts)).status is Status.RESOLVED
    assert [row.kind for row in await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING)] == ["check_back"]


async def test_what_nobody_owns_is_said_again_in_its_thread_and_can_be_owned_there(
    slack: FakeSlack, bot: Running
) -> None:
    ts, _ = await complain(slack, bot)
    await remind(slack, bot, ts, "unowned")
    nudge = slack.thread(HELP, ts)[-1]
    assert list(buttons(nudge)) == ["I'll own this"]
    await slack.press(OLU, nudge, "I'll own this")
    await bot.quiet()
    assert "my name is Olu" in words(slack.direct(OLU)[0])


async def test_on_a_fast_clock_the_engine_wakes_what_falls_due_and_nothing_after_the_end(
    slack: FakeSlack, start: Start
) -> None:
    clock = SystemClock(speed=7200, start=TUESDAY)  # an hour is half a second
    async with start(engine=True, clock=clock) as bot:
        _, draft = await own(slack, bot)
        await slack.press(LAURA, draft, "Sent elsewhere")
        reminder = await until(lambda: next((m for m in slack.direct(LAURA) if list(buttons(m)) == SEVEN), None), 15)
        assert "promise" in words(reminder)
        await slack.press(LAURA, reminder, "Resolved")
        await until(lambda: slack.view(LAURA))
        await slack.submit(LAURA, {"failed": "Late.", "right": "Delivered."})
        await bot.quiet()
        known = len(slack.direct(LAURA))
        await asyncio.sleep(1.0)  # more than the promise's last reminder was away
        assert len(slack.direct(LAURA)) == known


async def test_do_not_disturb_is_asked_for_where_the_scope_is_given(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    now = int(bot.clock.real().timestamp())
    slack.world.undisturbed[LAURA] = (now - 3600, now + 6 * 3600)
    (first,) = await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING)
    assert first.kind == "first_answer"
    await bot.wake(first)
    (waiting,) = await bot.follow_ups(HELP, ts, FollowUpStatus.PENDING)
    assert waiting.id == first.id
    assert waiting.due_at > first.due_at + timedelta(hours=3)
    slack.scopes -= {"dnd:read"}
    await bot.wake(waiting)
    assert "they have not heard from you" in words(slack.direct(LAURA)[-1])


async def test_pause_resume_escalate_and_a_promise_named_anew(slack: FakeSlack, bot: Running) -> None:
    _, reminder = await due(slack, bot)
    await slack.press(LAURA, reminder, "Done, customer updated")
    await bot.quiet()
    done = next(m for m in slack.direct(LAURA) if m["ts"] == reminder["ts"])
    await slack.press(LAURA, done, "Name the next update")
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {"time": "16:30"})
    await bot.quiet()
    assert "16:30" in words(with_button(slack.direct(LAURA), "Post to thread"))
    await slack.press(LAURA, reminder, "Pause", stale=True)
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {})
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert "Paused, waiting for the customer, until" in words(card)
    await slack.press(LAURA, card, "Resume")
    await bot.quiet()
    assert "Paused" not in words(slack.by_app(HELP)[0])
    asked = await slack.press(LAURA, reminder, "Escalate", stale=True)
    await bot.quiet()
    assert asked.said == ["I ask those in turn, then the supervisors. It stays yours until somebody accepts."]
    refused = await slack.press(OLU, reminder, "Pause", stale=True)
    await bot.quiet()
    assert refused.said == ["Laura Bryant owns this complaint; only the owner can do this."]


async def test_a_promise_read_in_the_owners_own_words_is_confirmed_with_one_tap(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    slack.say(LAURA, HELP, "I am on it. I will write to you by 4 pm today.", ts)
    await bot.quiet()
    question = with_button(slack.direct(LAURA), "Yes, remind me")
    assert "by 16:00" in words(question)
    right = await slack.press(LAURA, question, "Yes, remind me")
    await bot.quiet()
    assert right.said == ["✅ Noted. I will remind you before it is due."]
    complaint = await bot.complaint(HELP, ts)
    assert complaint.promised_at


async def test_a_broken_promise_is_not_repeated_unasked(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await due(slack, bot)
    await slack.press(LAURA, with_button(slack.direct(LAURA), "Draft"), "Draft")
    await bot.quiet()
    before = len(slack.thread(HELP, ts))
    await slack.press(LAURA, with_button(slack.direct(LAURA), "Post to thread"), "Post to thread")
    await bot.quiet()
    assert len(slack.thread(HELP, ts)) == before
    alarm = with_button(slack.direct(LAURA), "Post all the same")
    assert "A second promise must hold" in words(alarm)
    await slack.press(LAURA, alarm, "Post all the same")
    await bot.quiet()
    assert len(slack.thread(HELP, ts)) == before + 1


async def test_closed_it_can_be_opened_again(slack: FakeSlack, bot: Running) -> None:
    ts, reminder = await due(slack, bot)
    await slack.press(LAURA, reminder, "Resolved")
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {"failed": "Lost.", "right": "Found."})
    await bot.quiet()
    [closed] = slack.by_app(HELP)
    await slack.press(OLU, closed, "Reopen")
    await bot.quiet()
    assert (await bot.complaint(HELP, ts)).status is Status.REOPENED
    assert "Laura Bryant owns this complaint" in words(slack.by_app(HELP)[0])
