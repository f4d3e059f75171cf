"""Delivers at once what this process has committed, in order for each thing; waits for it before the end."""

import asyncio
import logging
from collections.abc import Iterable
from weakref import WeakValueDictionary

from bot.errors import TofuError
from bot.recovery.deliver import Deliverer

log = logging.getLogger("tofu.courier")


class Courier:
    """Starts a task for each key owed. All calls are made in the event loop."""

    def __init__(self, deliverer: Deliverer) -> None:
        self._deliverer = deliverer
        self._tasks: set[asyncio.Task[None]] = set()
        self.under_way: set[str] = set()
        self._lanes: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()  # each as long as somebody is in it

    def hurry(self, keys: Iterable[str]) -> None:
        """Deliver these now; returns at once."""
        for key in keys:
            self.under_way.add(key)
            task = asyncio.get_running_loop().create_task(self.run(key))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def run(self, key: str) -> None:
        """One attempt; keys of the same kind and thing, which share their first two parts, go one after another."""
        self.under_way.add(key)
        lane = self._lanes.setdefault(":".join(key.split(":")[:2]), asyncio.Lock())
        async with lane:
            try:
                await self._deliverer.deliver(key)
            except TofuError as error:
                log.warning("put off %s: %s", key, error)  # the row stands: the engine takes it up again
            except Exception:
                log.exception("could not deliver %s; it is tried again later", key)
            finally:
                self.under_way.discard(key)

    @property
    def busy(self) -> int:
        """How many deliveries are under way."""
        return len(self._tasks)

    async def drain(self, seconds: float) -> int:
        """Wait for what is under way, at most so many real seconds; how many were left."""
        deadline = asyncio.get_running_loop().time() + seconds
        while self._tasks and (left := deadline - asyncio.get_running_loop().time()) > 0:
            await asyncio.wait(set(self._tasks), timeout=left)
        return len(self._tasks)
