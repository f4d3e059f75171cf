"""Every few seconds: this process lives; what a dead one held is free again; what is late is woken for again."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.engine.timers import Timers
from bot.engine.watch import Watch
from bot.errors import TofuError
from bot.followups.model import FollowUp
from bot.recovery.courier import Courier
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books, Unit

log = logging.getLogger("tofu.engine")
EVERY = 5.0  # real seconds
LATE = 10.0  # real seconds after which a pending follow-up's timer counts as lost
AHEAD = timedelta(hours=2)  # real time before it is due in which a timer is armed that could not be armed at first
KEEP_DONE = timedelta(days=7)
Chore = Callable[[], Awaitable[object]]


class Sweep:
    """One for each process. `chore` is done every hour.

    `alone`: nobody else can work on this database, so whoever held something is dead.
    """

    def __init__(
        self,
        unit: Unit,
        timers: Timers,
        clock: Clock,
        courier: Courier,
        *,
        chore: Chore,
        alone: bool,
    ) -> None:
        self._unit = unit
        self._timers = timers
        self._clock = clock
        self._courier = courier
        self._chore = chore
        self._doubtful: set[str] = set()
        self.every = EVERY
        self._watch = Watch(alone=alone)
        self._purged_at: datetime | None = None

    async def run(self) -> None:
        """Until cancelled, `every` so many real seconds."""
        while True:
            try:
                await self.once()
            except TofuError as error:
                log.warning("the sweep could not look: %s", error)
            except Exception:
                log.exception("the sweep failed; it goes on")
            await asyncio.sleep(self.every)

    async def once(self) -> None:
        """One round."""
        dead = await self._unit(self._roll_call)
        if dead:
            log.info("taking over from %s", ", ".join(dead))
            await asyncio.to_thread(self._timers.recover, dead)
            await self._unit(lambda books: _bury(books, dead))
        await self._free_the_lost()
        await self._unit(self._arm_unarmed)
        owed, late = await self._unit(self._look)
        await asyncio.to_thread(self._wake, owed, late)
        await self._purge()

    def _roll_call(self, books: Books) -> Sequence[str]:
        books.roll.beat()
        return self._watch.dead(books.roll.others(), self._clock.real())

    async def _free_the_lost(self) -> None:
        """What this process holds but has not been at for two rounds: its books could not be written at the time."""
        held = set(await self._unit(lambda books: books.outbox.held())) - self._courier.under_way
        lost = sorted(held & self._doubtful)
        self._doubtful = held
        if lost:
            await self._unit(lambda books: books.outbox.free(lost))

    def _arm_unarmed(self, books: Books) -> None:
        if self._timers.ready:
            soon = self._clock.product(self._clock.real() + AHEAD)
            for follow_up in books.ledger.unarmed(soon):
                books.ledger.arm(follow_up)

    def _look(self, books: Books) -> tuple[Sequence[Owed], Sequence[FollowUp]]:
        product = self._clock.product(self._clock.real() - timedelta(seconds=LATE))
        return books.outbox.late(self._clock.real()), books.ledger.late(product)

    def _wake(self, owed: Sequence[Owed], late: Sequence[FollowUp]) -> None:
        minute = int(self._clock.real().timestamp() // 60)
        for thing in owed:
            once = f"tofu-owed-{thing.key}-{thing.attempts}-{minute}"
            self._timers.wake_now("deliver", thing.key, once)
        for follow_up in late:
            self._timers.wake_now("remind", follow_up.id, f"tofu-late-{follow_up.id}-{minute}")

    async def _purge(self) -> None:
        now = self._clock.real()
        if self._purged_at and now - self._purged_at < timedelta(hours=1):
            return
        self._purged_at = now
        await self._unit(lambda books: books.outbox.purge(now - KEEP_DONE))
        await asyncio.to_thread(self._timers.purge, now - KEEP_DONE)
        await self._chore()


def _bury(books: Books, dead: Sequence[str]) -> None:
    for worker in dead:
        books.outbox.release(worker)
        books.roll.bury(worker)
