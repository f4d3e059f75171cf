"""Buttons about goodwill: what may I offer, an idea, name a sum, approve, decline. A new one is an entry in GOODWILL."""

from typing import Any

from bot.slack import ids
from bot.slack.blocks import forms
from bot.slack.blocks import goodwill as blocks
from bot.slack.blocks.text import fallback
from bot.slack.door import Door
from bot.slack.listeners.answers import value_of

Body = dict[str, Any]


async def may_offer(door: Door, body: Body, respond: Any) -> None:
    """What may I offer?"""
    found = await door.recovery.what_may_i_offer(value_of(body), door.person(body))
    text, parts = blocks.may_offer(found)
    door.later(respond(text=fallback(text), blocks=parts, response_type="ephemeral", replace_original=False))


async def idea(door: Door, body: Body, respond: Any) -> None:
    """An idea for this customer."""
    found = await door.recovery.ideas_for(value_of(body), door.person(body))
    door.later(respond(text=blocks.ideas(found), response_type="ephemeral", replace_original=False))


async def name_sum(door: Door, body: Body, respond: Any) -> None:
    """How much, and why?"""
    complaint = await door.recovery.may_ask(value_of(body), door.person(body))
    once = str(body["actions"][0].get("action_ts") or body.get("trigger_id") or "")
    door.open_form(body, forms.sum_form(complaint.id, once))


async def approve(door: Door, body: Body, respond: Any) -> None:
    """Yes, offer it."""
    await door.recovery.answer_grant(value_of(body), await door.colleague(body), approve=True)


async def decline(door: Door, body: Body, respond: Any) -> None:
    """No."""
    await door.recovery.answer_grant(value_of(body), await door.colleague(body), approve=False)


GOODWILL = {
    ids.MAY_OFFER: may_offer,
    ids.IDEA: idea,
    ids.NAME_SUM: name_sum,
    ids.APPROVE: approve,
    ids.DECLINE: decline,
}
