"""Plays complaints through to their end, however often the bot dies on the way: whatever had no effect is done again."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fake_slack import FakeSlack, Person, Room
from tests.fake_slack.eyes import buttons, words
from tests.fake_slack.filled import NotSent
from tests.fake_slack.hands import Pressed
from tests.fake_slack.world import BOT_USER, Message
from tests.slack.team import COMPLAINT, DANA

AGAIN = 2.0  # seconds after which a press that had no effect is repeated


def key(message: Message) -> str:
    """Which thing owed a message is."""
    return str(message["metadata"]["event_payload"]["key"])


@dataclass
class Way:
    """One complaint with an agent and a channel of its own."""

    slack: FakeSlack
    name: str
    reword: bool  # asks for another wording before it posts
    ts: str = ""
    step: str = "not begun"
    agent: str = field(init=False)
    room: str = field(init=False)

    def __post_init__(self) -> None:
        self.agent = self.slack.add_person(Person(f"U0{self.name}", f"Agent {self.name}"))
        self.room = self.slack.add_room(Room(f"C0{self.name}", self.name, members={BOT_USER, DANA, self.agent}))

    async def play(self) -> None:
        """From the complaint to the closed card."""
        self.ts = self.slack.say(DANA, self.room, COMPLAINT)
        card = await self._see("card", self.card)
        await self._press("own", lambda: card, "I'll own this", self._draft)
        if self.reword:
            first = self._draft()
            await self._press("another", lambda: first, "Another wording", lambda: self._draft(other_than=first))
        await self._until("post", self._post_newest, self._post)
        await self._see("posted", lambda: any("✅ Posted" in words(m) for m in self.slack.direct(self.agent)))
        reminder = await self._see("reminder", self._reminder)
        await self._press("done", lambda: reminder, "Done, customer updated", lambda: self._now(reminder, "✅ Done"))
        await self._see("owned", lambda: self._now(card, "owns this complaint"))
        await self._press("resolve", lambda: card, "Resolved", lambda: self.slack.view(self.agent))
        await self._until("close", self._close, lambda: self._now(card, "Resolved by"))
        self.step = "closed"

    # ------------------------------------------------------------ what is seen
    def card(self) -> Message | None:
        """In its thread; a nudge may have come before it."""
        return next((m for m in self.slack.by_app(self.room) if key(m).startswith("card:")), None)

    def _direct(self, label: str) -> list[Message]:
        return [m for m in self.slack.direct(self.agent) if label in buttons(m)]

    def _draft(self, other_than: Message | None = None) -> Message | None:
        found = [m for m in self._direct("Post to thread") if other_than is None or m["ts"] != other_than["ts"]]
        return found[-1] if found else None

    def _reminder(self) -> Message | None:
        return next(iter(self._direct("Done, customer updated")), None)

    def _post(self) -> Message | None:
        return next((m for m in self.slack.by_app(self.room) if "posted with TOFU" in words(m)), None)

    def _now(self, message: Message | None, said: str) -> bool:
        assert message
        return said in words(next(m for m in self.slack.messages(message["channel"]) if m["ts"] == message["ts"]))

    # ------------------------------------------------------------ what is done
    async def _see(self, step: str, effect: Callable[[], Any]) -> Any:
        async def wait() -> None:
            await asyncio.sleep(0)

        return await self._until(step, wait, effect)

    async def _press(
        self, step: str, message: Callable[[], Message | None], label: str, effect: Callable[[], Any]
    ) -> Any:
        async def press() -> Pressed:
            found = message()
            assert found
            return await self.slack.press(self.agent, found, label, stale=label in buttons(found))

        return await self._until(step, press, effect)

    async def _post_newest(self) -> None:
        """As a person does: when the time that a draft promises went by while the bot was dead, ask for another wording."""
        draft = self._draft()
        if draft is None:  # it is being posted, or another is being written
            await self._wait(lambda: self._post() or self._draft())
            return
        await self.slack.press(self.agent, draft, "Post to thread", stale=True)
        await self._wait(self._post)
        if not self._post():
            await self.slack.press(self.agent, draft, "Another wording", stale=True)
            await self._wait(lambda: self._post() or self._draft(other_than=draft))

    async def _close(self) -> None:
        if self.slack.view(self.agent):
            try:
                await self.slack.submit(self.agent, {"failed": "It was lost.", "right": "It was found."})
            except (NotSent, AssertionError):
                return

    async def _until(self, step: str, act: Callable[[], Awaitable[Any]], effect: Callable[[], Any]) -> Any:
        self.step = step
        while not effect():
            await act()
            await self._wait(effect)
            await asyncio.sleep(0.02)
        return effect()

    async def _wait(self, effect: Callable[[], Any]) -> None:
        again = time.monotonic() + AGAIN
        while not effect() and time.monotonic() < again and self.slack.lines.open:
            await asyncio.sleep(0.02)
