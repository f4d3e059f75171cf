"""Which events an app is told: what it has subscribed to, in rooms where it is, with the scopes it was given."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.fake_slack.methods import PREFIX
from tests.fake_slack.world import APP, BOT_USER, TEAM, Message, Room, World

MANIFEST: dict[str, Any] = json.loads((Path(__file__).parents[2] / "manifest.json").read_text())
SUBSCRIBED = frozenset(MANIFEST["settings"]["event_subscriptions"]["bot_events"])
_OF_ROOM = {"channel": "message.channels", "group": "message.groups", "im": "message.im"}


def all_scopes() -> set[str]:
    """Those of the manifest, the optional ones too."""
    scopes = MANIFEST["oauth_config"]["scopes"]
    return {*scopes["bot"], *scopes.get("bot_optional", ())}


def told(room: Room, event: Message, scopes: set[str]) -> Iterator[Message]:
    """The events that come of one thing that happened: a mention arrives twice."""
    if BOT_USER not in room.members:
        return
    if _OF_ROOM[room.kind] in SUBSCRIBED and f"{PREFIX[room.kind]}:history" in scopes:
        yield event
    tagged = f"<@{BOT_USER}" in (event.get("text") or "")
    if tagged and room.kind != "im" and "app_mention" in SUBSCRIBED and "app_mentions:read" in scopes:
        # what app_mention leaves out: the subtype and the kind of the room
        mention = {name: value for name, value in event.items() if name not in ("subtype", "channel_type")}
        yield {**mention, "type": "app_mention"}


def envelope(world: World, room: Room, event: Message) -> dict[str, Any]:
    """The payload around an event, with an id of its own."""
    authorization = {"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}
    return {
        "token": "verification",
        "team_id": TEAM,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": world.new_id("Ev"),
        "event_time": int(world.now()),
        "authorizations": [{**authorization, "is_enterprise_install": False}],
        **({} if room.silent else {"is_ext_shared_channel": room.ext_shared}),
    }
