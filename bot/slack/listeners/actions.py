"""Buttons. Each re-checks who pressed; a new button is a function here and an entry in ACTIONS."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.language.when import in_zone
from bot.slack import ids
from bot.slack.blocks import forms
from bot.slack.blocks.complaint import why as why_words
from bot.slack.door import Door, kindly

Body = dict[str, Any]


def _value(body: Body) -> str:
    return str(body["actions"][0].get("value") or "")


async def own(door: Door, body: Body, respond: Any) -> None:
    """I'll own this."""
    await door.recovery.take_ownership(_value(body), door.person(body))


async def not_a_complaint(door: Door, body: Body, respond: Any) -> None:
    """It was none."""
    await door.recovery.not_a_complaint(_value(body), door.person(body))


async def why(door: Door, body: Body, respond: Any) -> None:
    """Why did you speak?"""
    await door.colleague(body)
    complaint = await door.recovery.complaint(_value(body))
    door.later(respond(text=why_words(complaint), response_type="ephemeral", replace_original=False))


async def post(door: Door, body: Body, respond: Any) -> None:
    """Post the draft as it is."""
    await door.recovery.post(_value(body), door.person(body))


async def edit(door: Door, body: Body, respond: Any) -> None:
    """Change the draft first."""
    draft = await door.recovery.draft_to_edit(_value(body), door.person(body))
    door.open_form(body, forms.edit_form(draft))


async def another(door: Door, body: Body, respond: Any) -> None:
    """Another wording."""
    await door.recovery.another_wording(_value(body), door.person(body))


async def elsewhere(door: Door, body: Body, respond: Any) -> None:
    """The customer was told by other means."""
    await door.recovery.sent_elsewhere(_value(body), door.person(body))


async def done(door: Door, body: Body, respond: Any) -> None:
    """The customer has been updated."""
    await door.recovery.done(_value(body), door.person(body))


async def draft(door: Door, body: Body, respond: Any) -> None:
    """A draft for this complaint."""
    await door.recovery.ask_draft(_value(body), door.person(body))


async def snooze(door: Door, body: Body, respond: Any) -> None:
    """Remind me later."""
    person = door.person(body)
    await door.recovery.follow_up(_value(body), person)
    zone = (await door.desk.agent(person)).timezone
    door.open_form(body, forms.snooze_form(_value(body), in_zone(door.recovery.in_an_hour(), zone)))


async def hand_over(door: Door, body: Body, respond: Any) -> None:
    """Ask a colleague to take over."""
    await door.recovery.may_resolve(_value(body), door.person(body))
    door.open_form(body, forms.hand_over_form(_value(body)))


async def resolve(door: Door, body: Body, respond: Any) -> None:
    """Close it, with the two questions."""
    await door.recovery.may_resolve(_value(body), door.person(body))
    door.open_form(body, forms.resolve_form(_value(body)))


async def accept(door: Door, body: Body, respond: Any) -> None:
    """Take over what was offered."""
    await door.recovery.accept(_value(body), door.person(body))


ACTIONS = {
    ids.OWN: own,
    ids.NOT_COMPLAINT: not_a_complaint,
    ids.WHY: why,
    ids.POST: post,
    ids.EDIT: edit,
    ids.ANOTHER: another,
    ids.ELSEWHERE: elsewhere,
    ids.DONE: done,
    ids.DRAFT: draft,
    ids.SNOOZE: snooze,
    ids.HAND_OVER: hand_over,
    ids.RESOLVE: resolve,
    ids.ACCEPT: accept,
}


def register(app: AsyncApp, door: Door) -> None:
    """Give every button its listener."""
    for action, listener in ACTIONS.items():
        app.action(action)(_bound(kindly(listener), door))


def _bound(listener: Any, door: Door) -> Any:
    async def action(ack: Any, body: Body, respond: Any) -> None:
        await listener(door, ack=ack, body=body, respond=respond)

    return action
