"""A bot with the real engine and the real books, whose reminders ring in a list."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.bootstrap.parts import Storage, open_storage
from bot.clock import SystemClock
from bot.complaints.model import Complaint
from bot.config import Settings
from bot.engine.sweep import Sweep
from bot.engine.worker import Worker
from bot.recovery.courier import Courier
from bot.recovery.ports import Books
from tests.fakes import nothing
from tests.storage.shelf import complaint, follow_up

HOUR = 3600.0  # a clock so fast that an hour lasts a second


@dataclass
class Rings:
    """What rang or was delivered, and where it was heard."""

    names: list[str] = field(default_factory=list)
    loops: set[asyncio.AbstractEventLoop] = field(default_factory=set)
    trouble: Exception | None = None
    slow: float = 0.0  # seconds that a delivery takes

    async def remind(self, follow_up_id: str) -> bool:
        return self._note(follow_up_id)

    async def deliver(self, key: str) -> bool:
        self._note(key)
        await asyncio.sleep(self.slow)
        return True

    def _note(self, name: str) -> bool:
        self.names.append(name)
        self.loops.add(asyncio.get_running_loop())
        if self.trouble:
            raise self.trouble
        return True

    async def until(self, heard: Callable[[list[str]], bool], seconds: float = 20.0) -> None:
        """Wait until it was heard."""
        async with asyncio.timeout(seconds):
            while not heard(self.names):
                await asyncio.sleep(0.02)


class Bot:
    """`async with Bot(url) as bot`: started, and stopped in the end."""

    def __init__(
        self, url: str, *, speed: float = HOUR, remind: Callable[[str], Awaitable[object]] | None = None
    ) -> None:
        self.clock = SystemClock(speed=speed)
        self.storage: Storage = open_storage(Settings(database_url=url), clock=self.clock, poll=0.1)
        self.rings = Rings()
        self.courier = Courier(self.rings)  # type: ignore[arg-type]
        self.sweep = Sweep(
            self.storage.unit,
            self.storage.timers,
            self.clock,
            self.courier,
            chore=nothing,
            alone=self.storage.alone,
        )
        self.sweep.every = 0.1
        self.worker = Worker(self.storage.timers, self.sweep, self.courier, remind or self.rings.remind)

    async def __aenter__(self) -> "Bot":
        await self.worker.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.worker.stop(2)
        await asyncio.to_thread(self.storage.close)

    async def plan(self, *hours: float, thread: str = "1.0") -> Complaint:
        """A complaint with a follow-up after each of these hours (of the bot's own time)."""
        known = complaint(thread, opened_at=self.clock.now())
        now = self.clock.now()
        rows = [replace(follow_up(known, n), due_at=now + timedelta(hours=h)) for n, h in enumerate(hours)]

        def keep(books: Books) -> None:
            books.complaints.add(known)
            for row in rows:
                books.ledger.add(row)

        await self.storage.unit(keep)
        return known
