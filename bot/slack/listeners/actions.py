"""Buttons. Each re-checks who pressed; a new button is a function here and an entry in ACTIONS."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import ids
from bot.slack.blocks import forms
from bot.slack.blocks.channel import learnt
from bot.slack.door import Door, kindly
from bot.slack.listeners.answers import ANSWERS, value_of
from bot.slack.listeners.goodwill import GOODWILL
from bot.slack.listeners.practice import PRACTICE
from bot.slack.listeners.reviews import CHECKS
from bot.slack.listeners.why import why_text

Body = dict[str, Any]


async def own(door: Door, body: Body, respond: Any) -> None:
    """I'll own this."""
    await door.recovery.take_ownership(value_of(body), door.person(body))


async def not_a_complaint(door: Door, body: Body, respond: Any) -> None:
    """It was none; whoever pressed hears what the channel has learnt from it."""
    complaint = await door.recovery.not_a_complaint(value_of(body), door.person(body))
    channel = await door.recovery.channel(complaint.place.team, complaint.place.channel)
    words = learnt(channel, door.recovery.team.mode)
    door.later(respond(text=words, response_type="ephemeral", replace_original=False))


async def why(door: Door, body: Body, respond: Any) -> None:
    """Why did you speak?"""
    await door.colleague(body)
    complaint = await door.recovery.complaint(value_of(body))
    words = await why_text(door, complaint)
    door.later(respond(text=words, response_type="ephemeral", replace_original=False))


async def post(door: Door, body: Body, respond: Any) -> None:
    """Post the draft as it is."""
    await door.recovery.post(value_of(body), door.person(body))


async def edit(door: Door, body: Body, respond: Any) -> None:
    """Change the draft first."""
    draft = await door.recovery.draft_to_edit(value_of(body), door.person(body))
    door.open_form(body, forms.edit_form(draft))


async def another(door: Door, body: Body, respond: Any) -> None:
    """Another wording."""
    await door.recovery.another_wording(value_of(body), door.person(body))


async def wish(door: Door, body: Body, respond: Any) -> None:
    """Another wording, shorter, warmer, plainer or more concrete."""
    chosen = (body["actions"][0].get("selected_option") or {}).get("value") or ""
    draft, _, how = str(chosen).partition("|")
    await door.recovery.another_wording(draft, door.person(body), how)


async def elsewhere(door: Door, body: Body, respond: Any) -> None:
    """The customer was told by other means."""
    await door.recovery.sent_elsewhere(value_of(body), door.person(body))


async def draft(door: Door, body: Body, respond: Any) -> None:
    """A draft for this complaint."""
    await door.recovery.ask_draft(value_of(body), door.person(body))


async def give_back(door: Door, body: Body, respond: Any) -> None:
    """It waits for an owner again."""
    await door.recovery.give_back(value_of(body), door.person(body))


async def reopen(door: Door, body: Body, respond: Any) -> None:
    """It was not put right after all."""
    await door.recovery.reopen(value_of(body), door.person(body))


async def post_again(door: Door, body: Body, respond: Any) -> None:
    """A broken promise is made again, knowingly."""
    await door.recovery.post(value_of(body), door.person(body), knowing=True)
    door.later(respond(text="✅ Posted all the same.", response_type="ephemeral", replace_original=True))


async def hand_over(door: Door, body: Body, respond: Any) -> None:
    """Ask a colleague to take over."""
    await door.recovery.may_resolve(value_of(body), door.person(body))
    door.open_form(body, forms.hand_over_form(value_of(body)))


async def resolve(door: Door, body: Body, respond: Any) -> None:
    """Close it, with the two questions."""
    await door.recovery.may_resolve(value_of(body), door.person(body))
    door.open_form(body, forms.resolve_form(value_of(body)))


async def accept(door: Door, body: Body, respond: Any) -> None:
    """Take over what was offered."""
    await door.recovery.accept(value_of(body), door.person(body))


ACTIONS = {
    **ANSWERS,
    **GOODWILL,
    **CHECKS,
    **PRACTICE,
    ids.OWN: own,
    ids.NOT_COMPLAINT: not_a_complaint,
    ids.WHY: why,
    ids.POST: post,
    ids.EDIT: edit,
    ids.ANOTHER: another,
    ids.WISH: wish,
    ids.ELSEWHERE: elsewhere,
    ids.DRAFT: draft,
    ids.HAND_OVER: hand_over,
    ids.RESOLVE: resolve,
    ids.ACCEPT: accept,
    ids.GIVE_BACK: give_back,
    ids.REOPEN: reopen,
    ids.POST_AGAIN: post_again,
}


def register(app: AsyncApp, door: Door) -> None:
    """Give every button its listener."""
    for action, listener in ACTIONS.items():
        app.action(action)(_bound(kindly(listener), door))


def _bound(listener: Any, door: Door) -> Any:
    async def action(ack: Any, body: Body, respond: Any) -> None:
        await listener(door, ack=ack, body=body, respond=respond)

    return action
