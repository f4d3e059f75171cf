"""What runs beside the listeners in every process: the timers, the sweep, and the courier that they wake."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.engine.sweep import Sweep
from bot.engine.timers import Timers
from bot.recovery.courier import Courier

log = logging.getLogger("tofu.engine")


class Worker:
    """Starts and stops them. `remind` is Recovery's verb for a follow-up that falls due."""

    def __init__(
        self, timers: Timers, sweep: Sweep, courier: Courier, remind: Callable[[str], Awaitable[object]]
    ) -> None:
        self._timers = timers
        self._sweep = sweep
        self._courier = courier
        self._remind = remind
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Launch the engine; from now on what falls due is done."""
        await self._timers.start(self._wake)
        self._tasks.append(asyncio.create_task(self._sweep.run(), name="tofu-sweep"))

    async def _wake(self, kind: str, ref: str) -> None:
        if kind == "remind":
            await self._remind(ref)
        else:
            self._courier.hurry([ref])  # it may wait long for its turn in a channel, and no timer shall wait behind it

    async def stop(self, patience: float) -> None:
        """Let what is under way end, for so many seconds at most, then end the engine."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if left := await self._courier.drain(patience):
            log.warning("%d deliveries were still under way; they are taken up at the next start", left)
        await asyncio.to_thread(self._timers.stop)
