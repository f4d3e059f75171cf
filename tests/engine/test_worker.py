"""The worker: it takes up what a killed process was at, and ends in order."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.engine.sweep import Sweep
from bot.engine.worker import Worker
from bot.recovery.courier import Courier
from tests.engine.bots import Bot, Rings
from tests.fakes import FixedClock, HandTimers, nothing

HERE = Path(__file__).parents[2]


async def test_a_reminder_in_whose_midst_the_process_was_killed_is_done_by_the_next(sqlite: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.engine.dies", sqlite], stdout=subprocess.PIPE, text=True, cwd=HERE
    ) as other:
        assert other.stdout is not None
        ringing = (await asyncio.to_thread(other.stdout.readline)).strip()
        other.kill()
    assert ringing.endswith(".0")
    async with Bot(sqlite) as bot:
        await bot.rings.until(lambda names: names == [ringing], 9)  # well before its timer would count as lost


class Unfinished(Rings):
    """A delivery that does not come to an end."""

    async def deliver(self, key: str) -> bool:
        self._note(key)
        await asyncio.sleep(60)
        return True


class StartedByHand(HandTimers):
    """Timers that say whether they run."""

    running = False

    async def start(self, wake) -> None:  # type: ignore[no-untyped-def]
        self.running, self.wake = True, wake

    def stop(self) -> None:
        self.running = False


async def never(_work: object) -> list[str]:
    """Books with nothing in them, slow to read."""
    await asyncio.sleep(60)
    return []


async def test_it_ends_in_time_and_says_what_it_leaves(clock: FixedClock, caplog: pytest.LogCaptureFixture) -> None:
    timers, rings = StartedByHand(clock), Unfinished()
    courier = Courier(rings)  # type: ignore[arg-type]
    sweep = Sweep(never, timers, clock, courier, chore=nothing, alone=True)  # type: ignore[arg-type]
    worker = Worker(timers, sweep, courier, rings.remind)  # type: ignore[arg-type]
    await worker.start()
    assert timers.running
    await timers.wake("remind", "a.0")
    courier.hurry(["card:1"])
    await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await worker.stop(0.05)
    assert rings.names == ["a.0", "card:1"]
    assert not timers.running
    assert "1 deliveries were still under way; they are taken up at the next start" in caplog.text
