"""Shortcuts on a message: take ownership, draft a reply, review my reply."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.complaints.model import Place
from bot.slack import ids
from bot.slack.desk import instant
from bot.slack.door import Door, kindly
from bot.slack.listeners.reviews import review_reply

Body = dict[str, Any]


async def _complaint_id(door: Door, body: Body) -> str:
    message = body["message"]
    thread = str(message.get("thread_ts") or message["ts"])
    place = Place(door.desk.us.team, str(body["channel"]["id"]), thread)
    return (await door.recovery.open_thread(place, door.person(body), instant(thread, door.clock))).id


async def take_ownership(door: Door, body: Body, respond: Any) -> None:
    """Take ownership."""
    await door.recovery.take_ownership(await _complaint_id(door, body), door.person(body))


async def draft_a_reply(door: Door, body: Body, respond: Any) -> None:
    """Draft a reply."""
    once = str(body.get("action_ts") or body["message"]["ts"])
    await door.recovery.ask_draft(await _complaint_id(door, body), door.person(body), once=once)


SHORTCUTS = {
    ids.TAKE_OWNERSHIP_SHORTCUT: take_ownership,
    ids.DRAFT_SHORTCUT: draft_a_reply,
    ids.REVIEW_SHORTCUT: review_reply,
}


def register(app: AsyncApp, door: Door) -> None:
    """Give every shortcut its listener."""
    for shortcut, listener in SHORTCUTS.items():
        app.shortcut(shortcut)(_bound(kindly(listener), door))


def _bound(listener: Any, door: Door) -> Any:
    async def chosen(ack: Any, body: Body, respond: Any) -> None:
        await listener(door, ack=ack, body=body, respond=respond)

    return chosen
