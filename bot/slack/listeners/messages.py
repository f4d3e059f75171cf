"""Messages: new, changed, taken back. One listener hears them all, as Bolt runs only the first that matches."""

import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.complaints.model import Place
from bot.recovery.heard import Heard
from bot.slack.desk import instant
from bot.slack.door import Door
from bot.slack.incoming import Event, text_of
from bot.slack.listeners import practice
from bot.slack.listeners.commands import answer_in_private

_HEARD = frozenset({None, "bot_message", "thread_broadcast", "file_share", "me_message"})


async def message(door: Door, event: Event) -> None:
    """Whatever happened to a message. Raises Unreachable when the books can't be written: Slack then tries again."""
    subtype = event.get("subtype")
    if event.get("channel_type") == "im":
        await _in_private(door, event)
    elif subtype == "message_changed":
        await _changed(door, event)
    elif subtype == "message_deleted":
        await _deleted(door, event)
    elif subtype in _HEARD and await _is_heard(door, event):
        heard = await _heard(door, event)
        if await door.recovery.hear(heard) is None and door.recovery.doubts.may_ask():
            door.later(door.recovery.hear_again(heard))


async def _is_heard(door: Door, event: Event) -> bool:
    if door.desk.is_ours(event) or not event.get("channel"):
        return False
    if event.get("bot_id") or event.get("subtype") == "bot_message":
        return door.desk.is_customer_app(event)
    if f"<@{door.desk.us.user}>" in (event.get("text") or ""):
        return False  # arrives as app_mention too
    return bool(event.get("thread_ts")) or await door.desk.may_complain(str(event.get("user") or ""))


def _place(door: Door, event: Event, message: Event) -> Place:
    team = str(event.get("team") or message.get("team") or door.desk.us.team)
    thread = str(message.get("thread_ts") or message["ts"])
    return Place(door.desk.us.team or team, str(event["channel"]), thread)


async def _heard(door: Door, event: Event) -> Heard:
    is_app = bool(event.get("bot_id"))
    profile = event.get("bot_profile") or {}
    return Heard(
        place=_place(door, event, event),
        message=str(event["ts"]),
        author=str(event.get("user") or event.get("app_id") or event.get("bot_id") or ""),
        author_name=str(event.get("username") or profile.get("name") or "") if is_app else "",
        text=text_of(event),
        at=instant(str(event["ts"]), door.clock),
        role=await door.desk.who_speaks(event),
        by_app=is_app,
        may_complain=is_app or await door.desk.may_complain(str(event.get("user") or "")),
    )


async def _changed(door: Door, event: Event) -> None:
    new, old = event.get("message") or {}, event.get("previous_message") or {}
    if door.desk.is_ours(new) or not new.get("ts"):
        return
    place = _place(door, event, new)
    if new.get("subtype") == "tombstone":
        await door.recovery.deleted(place, str(new["ts"]))
    elif text_of(new) != text_of(old):
        at = instant(str((new.get("edited") or {}).get("ts") or event.get("ts") or new["ts"]), door.clock)
        await door.recovery.edited(place, str(new["ts"]), text_of(new), at, await door.desk.who_speaks(new))


async def _deleted(door: Door, event: Event) -> None:
    old = event.get("previous_message") or {}
    gone = str(event.get("deleted_ts") or old.get("ts") or "")
    if gone and not door.desk.is_ours(old):
        await door.recovery.deleted(_place(door, event, {**old, "ts": gone}), gone)


async def _in_private(door: Door, event: Event) -> None:
    theirs = event.get("subtype") is None and event.get("user") and not event.get("bot_id")
    if theirs and not door.desk.is_ours(event) and not await practice.heard(door, event):
        answer_in_private(door, event)


async def _anything(ack: Any) -> None:
    """What nothing else wants is acked, so that Slack does not deliver it again and again."""
    await ack()


def register(app: AsyncApp, door: Door) -> None:
    """The one message listener."""

    async def listen(event: Event) -> None:
        await message(door, event)

    app.event("message")(listen)


def register_catch_all(app: AsyncApp) -> None:
    """To be registered last."""
    anything = re.compile(r".*", re.DOTALL)
    app.event(anything)(_anything)
    app.action(anything)(_anything)
    app.view(anything)(_anything)
    app.view_closed(anything)(_anything)
    app.command(anything)(_anything)
    app.shortcut(anything)(_anything)
    app.options(anything)(_anything)
