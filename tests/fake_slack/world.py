"""What a workspace holds: people, groups, rooms with their messages, and the app that is installed there."""

import itertools
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.fake_slack.refusals import No

Message = dict[str, Any]
TEAM, APP, BOT, BOT_USER = "T0TOFU001", "A0TOFU001", "B0TOFU001", "U0TOFUBOT"


@dataclass
class Person:
    """Somebody. `silent`: Slack (or a stand-in) says nothing of guests, strangers and teams."""

    id: str
    name: str
    tz: str = "Europe/London"
    team: str = TEAM
    guest: bool = False
    bot: bool = False
    deleted: bool = False
    silent: bool = False
    email: str = ""

    def as_slack(self) -> dict[str, Any]:
        """As users.info gives it."""
        said = {
            "id": self.id,
            "name": self.name.lower().replace(" ", "."),
            "real_name": self.name,
            "tz": self.tz,
            "profile": {
                "real_name": self.name,
                "display_name": self.name.split()[0],
                **({"email": self.email} if self.email else {}),
            },
        }
        if self.silent:
            return said
        stranger = {"is_stranger": True} if self.team != TEAM else {}
        return {
            **said,
            **stranger,
            "team_id": self.team,
            "deleted": self.deleted,
            "is_bot": self.bot,
            "is_restricted": self.guest,
            "is_ultra_restricted": False,
        }


@dataclass
class Room:
    """A channel, a private channel (group) or a direct message (im)."""

    id: str
    name: str = ""
    kind: str = "channel"
    members: set[str] = field(default_factory=set)
    ext_shared: bool = False
    archived: bool = False
    silent: bool = False  # nothing is said of sharing
    messages: dict[str, Message] = field(default_factory=dict)
    spoken_at: float = -1e9  # when an app posted last, on the monotonic clock

    def message(self, ts: str) -> Message:
        """By ts. Raises No."""
        if ts not in self.messages:
            raise No("message_not_found")
        return self.messages[ts]

    def thread(self, ts: str) -> list[Message]:
        """The first message and its replies, the oldest first; empty when there is none."""
        return [m for key, m in sorted(self.messages.items()) if key == ts or m.get("thread_ts") == ts]

    def top_level(self) -> list[Message]:
        """What stands in the channel itself, the newest first."""
        stands = [m for m in self.messages.values() if m.get("thread_ts", m["ts"]) == m["ts"]]
        return sorted(stands, key=lambda m: m["ts"], reverse=True)

    def as_slack(self) -> dict[str, Any]:
        """As conversations.info gives it."""
        said = {
            "id": self.id,
            "name": self.name,
            "is_channel": self.kind == "channel",
            "is_im": self.kind == "im",
            "is_private": self.kind != "channel",
            "is_archived": self.archived,
            "is_member": BOT_USER in self.members,
        }
        if self.silent:
            return said
        return {**said, "is_ext_shared": self.ext_shared, "is_shared": self.ext_shared, "is_pending_ext_shared": False}


@dataclass
class World:
    """Everything, with the clock that stamps messages."""

    people: dict[str, Person] = field(default_factory=dict)
    undisturbed: dict[str, tuple[int, int]] = field(default_factory=dict)  # from when, to when; epoch seconds
    groups: dict[str, list[str]] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)
    now: Callable[[], float] = time.time
    _last: float = 0.0
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.people[BOT_USER] = Person(BOT_USER, "TOFU", bot=True)

    def stamp(self) -> str:
        """A new ts, later than all before."""
        self._last = max(self.now(), self._last + 1e-6)
        return f"{self._last:.6f}"

    def new_id(self, prefix: str) -> str:
        """A new id."""
        return f"{prefix}{next(self._numbers):05d}{secrets.token_hex(2).upper()}"

    def known(self, person: str) -> bool:
        """Whether there is such a person."""
        return person in self.people

    def person(self, person: str) -> Person:
        """By id. Raises No."""
        if person not in self.people:
            raise No("user_not_found")
        return self.people[person]

    def direct(self, person: str) -> Room:
        """The direct message between the app and somebody, opened when there is none yet. Raises No."""
        if self.person(person).bot:
            raise No("cannot_dm_bot")
        if self.people[person].deleted:
            raise No("user_disabled")
        return self.rooms.setdefault(f"D{person[1:]}", Room(f"D{person[1:]}", "", "im", {BOT_USER, person}))

    def room(self, channel: str, *, member: bool = True) -> Room:
        """A room as the app sees it. Raises No."""
        room = self.rooms.get(channel)
        if room is None:
            raise No("channel_not_found")
        if BOT_USER not in room.members and room.kind != "channel":
            raise No("channel_not_found")  # a private channel does not exist for who is not in it
        if member and BOT_USER not in room.members:
            raise No("not_in_channel")
        return room
