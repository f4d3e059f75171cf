"""What people see in the workspace, and what a test may ask of the fake."""

import asyncio
import copy
import html
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from tests.fake_slack.refusals import Refusal
from tests.fake_slack.views import View, Views
from tests.fake_slack.world import BOT, Message, Person, Room, World
from tests.fake_slack.writing import Writing

T = TypeVar("T")


class Eyes:
    """Looks, and changes nothing."""

    world: World
    writing: Writing
    views: Views
    refusals: list[Refusal]
    requests: list[tuple[str, dict[str, Any]]]

    def messages(self, channel: str) -> list[Message]:
        """Everything in a room, the oldest first, each with its channel."""
        room = self.world.rooms.get(channel)
        stands = sorted(room.messages.values(), key=lambda m: m["ts"]) if room else []
        return [{**copy.deepcopy(message), "channel": channel} for message in stands]

    def thread(self, channel: str, ts: str) -> list[Message]:
        """The first message and its replies."""
        return [m for m in self.messages(channel) if ts in (m["ts"], m.get("thread_ts"))]

    def by_app(self, channel: str) -> list[Message]:
        """What the app has posted in a room."""
        return [m for m in self.messages(channel) if m.get("bot_id") == BOT]

    def direct(self, user: str) -> list[Message]:
        """What the app has written to somebody directly."""
        return self.by_app(f"D{user[1:]}")

    def ephemerals(self, user: str = "", channel: str = "") -> list[Message]:
        """What one person alone has seen."""
        return [
            copy.deepcopy(m)
            for m in self.writing.ephemerals
            if (not user or m["user"] == user) and (not channel or m["channel"] == channel)
        ]

    def view(self, user: str) -> View | None:
        """The form on somebody's screen."""
        return copy.deepcopy(self.views.top(user))

    def calls(self, method: str) -> list[dict[str, Any]]:
        """The arguments of every call of a method."""
        return [asked for name, asked in self.requests if name == method]

    @property
    def mistakes(self) -> list[Refusal]:
        """Calls that no well-written bot makes."""
        return [refusal for refusal in self.refusals if refusal.mistake]

    # ------------------------------------------------------------ who is there
    def add_person(self, person: Person) -> str:
        """Somebody joins the workspace (or is seen from it)."""
        self.world.people[person.id] = person
        return person.id

    def add_room(self, room: Room) -> str:
        """A channel."""
        self.world.rooms[room.id] = room
        return room.id


def words(message: Message) -> str:
    """All that can be read in a message's blocks, or its text where it has none; unescaped."""
    parts = list(_texts(message.get("blocks") or [])) or [str(message.get("text") or "")]
    return html.unescape("\n".join(parts))


def _texts(thing: Any) -> Iterator[str]:
    if isinstance(thing, list):
        for item in thing:
            yield from _texts(item)
    elif isinstance(thing, dict):
        if isinstance(thing.get("text"), str):
            yield thing["text"]
        for name in ("text", "fields", "elements", "label", "hint", "element", "blocks"):
            if not isinstance(thing.get(name), str):
                yield from _texts(thing.get(name))
        if "initial_value" in thing:
            yield thing["initial_value"]


def buttons(message: Message) -> dict[str, dict[str, Any]]:
    """The buttons of a message by their words; each knows its block."""
    return {
        element["text"]["text"]: {**element, "block_id": block["block_id"]}
        for block in message.get("blocks") or []
        if block["type"] == "actions"
        for element in block["elements"]
        if element["type"] == "button"
    }


async def until(condition: Callable[[], T], within: float = 5.0) -> T:
    """Wait until something holds; what it gave. Raises AssertionError."""
    deadline = time.monotonic() + within
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {within} s"
        await asyncio.sleep(0.01)
    return found
