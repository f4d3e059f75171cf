"""Methods that write: chat.* and reactions.add. What they commit stays, whatever becomes of the answer."""

import copy
import time
from collections.abc import Callable
from typing import Any

from tests.fake_slack.content import check_content, check_metadata, check_quiet
from tests.fake_slack.refusals import No
from tests.fake_slack.world import APP, BOT, BOT_USER, TEAM, Message, Room, World

Answer = dict[str, Any]
Happened = Callable[[Room, Message], None]  # an event of this room is to be told


class Writing:
    """`every`: seconds that must lie between two posts in one channel."""

    def __init__(self, world: World, happened: Happened, every: float) -> None:
        self._world = world
        self._happened = happened
        self.every = every
        self.ephemerals: list[Message] = []
        self.methods = {
            "chat.postMessage": self.post,
            "chat.update": self.update,
            "chat.postEphemeral": self.post_ephemeral,
            "chat.delete": self.delete,
            "reactions.add": self.react,
        }

    def post(self, world: World, asked: Answer) -> Answer:
        """A new message of the app's."""
        channel = str(asked["channel"])
        room = world.direct(channel) if channel[:1] in "UW" else self._open_room(channel)
        now = time.monotonic()
        if now - room.spoken_at < self.every:
            raise No("ratelimited", "more than one post a second and channel", retry_after=1)
        check_content(world, asked)
        check_quiet(asked)
        check_metadata(asked)
        thread = asked.get("thread_ts")
        if thread is not None:
            _check_thread(room, str(thread))
        room.spoken_at = now
        message = self.keep(room, {**_ours(), **self._said(asked)}, str(thread) if thread else "")
        return {"channel": room.id, "ts": message["ts"], "message": copy.deepcopy(message)}

    def keep(self, room: Room, message: Message, thread: str = "", ts: str = "") -> Message:
        """Put a message into a room and tell of it. Whoever wrote it."""
        message = {"type": "message", **message, "ts": ts or self._world.stamp()}
        if thread:
            message["thread_ts"] = thread
            parent = room.messages[thread]
            parent.update(thread_ts=thread, reply_count=parent.get("reply_count", 0) + 1, latest_reply=message["ts"])
        room.messages[message["ts"]] = message
        self._happened(room, {**_told(message), **_where(room), "event_ts": message["ts"]})
        return message

    def change(self, room: Room, ts: str, **changes: Any) -> Message:
        """Change a message and tell of it."""
        old = room.message(ts)
        new = {**old, **changes}
        room.messages[ts] = new
        at = self._world.stamp()
        told = {"message": _told(new), "previous_message": _told(old)}
        event = {"type": "message", "subtype": "message_changed", "hidden": True, "ts": at, "event_ts": at, **told}
        self._happened(room, {**event, **_where(room)})
        return new

    def remove(self, room: Room, ts: str) -> None:
        """Take a message out and tell of it; where replies hang on it, a tombstone stays."""
        old = room.message(ts)
        if old.get("reply_count"):
            grave = {"subtype": "tombstone", "user": "USLACKBOT", "hidden": True, "text": "This message was deleted."}
            room.messages[ts] = {name: old[name] for name in ("type", "ts")}
            self.change(room, ts, **grave, thread_ts=ts, reply_count=old["reply_count"])
            return
        del room.messages[ts]
        at = self._world.stamp()
        event = {"type": "message", "subtype": "message_deleted", "hidden": True, "deleted_ts": ts, "ts": at}
        self._happened(room, {**event, "event_ts": at, "previous_message": _told(old), **_where(room)})

    def update(self, world: World, asked: Answer) -> Answer:
        """Another text for a message of the app's own."""
        room = self._open_room(str(asked["channel"]))
        if room.message(str(asked["ts"])).get("bot_id") != BOT:
            raise No("cant_update_message")
        check_content(world, asked)
        check_metadata(asked)
        changes = {**self._said(asked), "edited": {"user": BOT_USER, "ts": world.stamp()}}
        message = self.change(room, str(asked["ts"]), **changes)
        return {"channel": room.id, "ts": message["ts"], "text": message["text"], "message": copy.deepcopy(message)}

    def delete(self, world: World, asked: Answer) -> Answer:
        """Take a message of the app's own back."""
        room = self._open_room(str(asked["channel"]))
        if room.message(str(asked["ts"])).get("bot_id") != BOT:
            raise No("cant_delete_message")
        self.remove(room, str(asked["ts"]))
        return {"channel": room.id, "ts": asked["ts"]}

    def post_ephemeral(self, world: World, asked: Answer) -> Answer:
        """Seen by one person in a room, and never again."""
        room = self._open_room(str(asked["channel"]))
        if world.person(str(asked["user"])).id not in room.members:
            raise No("user_not_in_channel")
        check_content(world, asked)
        if thread := asked.get("thread_ts"):
            _check_thread(room, str(thread))
        return {"message_ts": self.whisper(room.id, str(asked["user"]), asked)["ts"]}

    def whisper(self, channel: str, user: str, said: Answer) -> Message:
        """Keep what one person alone has seen."""
        kept = {**self._said(said), "channel": channel, "user": user, "ts": self._world.stamp()}
        if said.get("thread_ts"):
            kept["thread_ts"] = said["thread_ts"]
        self.ephemerals.append(kept)
        return kept

    def react(self, world: World, asked: Answer) -> Answer:
        """An emoji under a message."""
        message = self._open_room(str(asked["channel"])).message(str(asked["timestamp"]))
        message.setdefault("reactions", []).append({"name": asked["name"], "users": [BOT_USER], "count": 1})
        return {}

    def _open_room(self, channel: str) -> Room:
        room = self._world.room(channel)
        if room.archived:
            raise No("is_archived")
        return room

    def _said(self, asked: Answer) -> Answer:
        """Text, blocks (each with an id) and metadata, as they are kept."""
        said: Answer = {"text": asked["text"]}
        if asked.get("blocks"):
            said["blocks"] = [
                {"block_id": self._world.new_id("b"), **block} for block in copy.deepcopy(asked["blocks"])
            ]
        return {**said, "metadata": copy.deepcopy(asked["metadata"])} if asked.get("metadata") else said


def _ours() -> Message:
    profile = {"id": BOT, "app_id": APP, "name": "TOFU", "team_id": TEAM}
    return {"user": BOT_USER, "bot_id": BOT, "app_id": APP, "team": TEAM, "bot_profile": profile}


def _told(message: Message) -> Message:
    """A message as events show it: without its metadata."""
    return copy.deepcopy({name: value for name, value in message.items() if name != "metadata"})


def _where(room: Room) -> dict[str, str]:
    return {"channel": room.id, "channel_type": room.kind}


def _check_thread(room: Room, ts: str) -> None:
    message = room.messages.get(ts)
    if message is None or message.get("thread_ts", ts) != ts:
        raise No("thread_not_found")
