"""Answers to reminders and to questions about promises. A new one is a function here and an entry in ANSWERS."""

from typing import Any

from bot.language.when import in_zone
from bot.slack import ids
from bot.slack.blocks import forms
from bot.slack.door import Door

Body = dict[str, Any]


def value_of(body: Body) -> str:
    return str(body["actions"][0].get("value") or "")


async def done(door: Door, body: Body, respond: Any) -> None:
    """The customer has been updated."""
    await door.recovery.done(value_of(body), door.person(body))


async def snooze(door: Door, body: Body, respond: Any) -> None:
    """Remind me later."""
    person = door.person(body)
    _, complaint = await door.recovery.follow_up(value_of(body), person)
    zone = (await door.desk.agent(person)).timezone
    promised = in_zone(complaint.promised_at, zone) if complaint.promised_at else None
    door.open_form(body, forms.snooze_form(value_of(body), in_zone(door.recovery.hours_from_now(1), zone), promised))


async def pause(door: Door, body: Body, respond: Any) -> None:
    """It waits for the customer."""
    await _ask_when(door, body, forms.pause_form, hours=24)


async def promise(door: Door, body: Body, respond: Any) -> None:
    """Name the next time for the customer."""
    await _ask_when(door, body, forms.promise_form, hours=4)


async def _ask_when(door: Door, body: Body, form: Any, *, hours: float) -> None:
    person = door.person(body)
    await door.recovery.must_own(value_of(body), person)
    zone = (await door.desk.agent(person)).timezone
    door.open_form(body, form(value_of(body), in_zone(door.recovery.hours_from_now(hours), zone)))


async def resume(door: Door, body: Body, respond: Any) -> None:
    """The pause is over."""
    await door.recovery.resume(value_of(body), door.person(body))


async def escalate(door: Door, body: Body, respond: Any) -> None:
    """Somebody else is wanted on it."""
    await door.recovery.escalate(value_of(body), door.person(body))
    words = "I ask those in turn, then the supervisors. It stays yours until somebody accepts."
    door.later(respond(text=words, response_type="ephemeral", replace_original=False))


async def promise_right(door: Door, body: Body, respond: Any) -> None:
    """What was read is a promise."""
    await door.recovery.confirm_promise(value_of(body), door.person(body), right=True)
    door.later(
        respond(text="✅ Noted. I will remind you before it is due.", response_type="ephemeral", replace_original=True)
    )


async def promise_wrong(door: Door, body: Body, respond: Any) -> None:
    """What was read is none."""
    await door.recovery.confirm_promise(value_of(body), door.person(body), right=False)
    door.later(
        respond(text="Not a promise, then: I have crossed it out.", response_type="ephemeral", replace_original=True)
    )


async def extra_done(door: Door, body: Body, respond: Any) -> None:
    """Something unexpected was done for the customer."""
    await door.recovery.extra_done(value_of(body), door.person(body), fits=True)


async def nothing_fits(door: Door, body: Body, respond: Any) -> None:
    """Nothing fits this customer."""
    await door.recovery.extra_done(value_of(body), door.person(body), fits=False)


ANSWERS = {
    ids.DONE: done,
    ids.SNOOZE: snooze,
    ids.PAUSE: pause,
    ids.RESUME: resume,
    ids.ESCALATE: escalate,
    ids.PROMISE: promise,
    ids.PROMISE_RIGHT: promise_right,
    ids.PROMISE_WRONG: promise_wrong,
    ids.EXTRA_DONE: extra_done,
    ids.NOTHING_FITS: nothing_fits,
}
