"""The sweep: what a crash or an error left is found, freed and woken for; and it never ends by itself."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.engine.sweep import LATE, Sweep
from bot.errors import Unreachable
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.storage.unit import SqlUnit
from tests.engine.bots import Bot
from tests.fakes import FixedClock, HandTimers, nothing
from tests.storage.shelf import Shelf, complaint, follow_up


class Rig:
    """A sweep over real books, with timers and a courier that only note what is asked of them."""

    def __init__(self, url: str, clock: FixedClock, *, alone: bool = False) -> None:
        self.clock = clock
        self.timers = HandTimers(clock)
        self.shelf = Shelf(url, clock)
        self.unit = SqlUnit(self.shelf.engine, clock, "worker-1", self.timers.arm)
        self.under_way: set[str] = set()
        self.sweep = Sweep(self.unit, self.timers, clock, self, chore=nothing, alone=alone)  # type: ignore[arg-type]
        self.sweep.every = 0.01

    def put(self, worker: str, *keys: str) -> None:
        with self.shelf.books(worker) as books:
            books.complaints.add(complaint())
            for key in keys:
                books.outbox.put(Owed(key=key, kind="card", complaint=complaint().id, lane="C0SERVICE"))

    def close(self) -> None:
        self.unit.close()
        self.shelf.close()


@pytest.fixture
def rig(sqlite: str, clock: FixedClock):  # type: ignore[no-untyped-def]
    rig = Rig(sqlite, clock)
    yield rig
    rig.close()


async def test_what_a_silent_process_held_is_taken_over(rig: Rig) -> None:
    with rig.shelf.books("worker-2") as books:
        books.roll.beat()
    rig.put("worker-2", "card:1")
    for _ in range(4):
        await rig.sweep.once()
    assert rig.timers.woken == []
    rig.clock.move(seconds=21)
    await rig.sweep.once()
    assert rig.timers.woken == [("deliver", "card:1")]
    assert rig.timers.recovered == ["worker-2"]
    await rig.sweep.once()
    assert rig.timers.recovered == ["worker-2"], "it is buried"


@pytest.mark.parametrize("hours", [1, -1])
async def test_a_clock_that_is_set_by_an_hour_takes_nothing_from_who_lives(rig: Rig, hours: int) -> None:
    rig.put("worker-2", "card:1")
    for number in range(8):
        with rig.shelf.books("worker-2") as books:
            books.roll.beat()
        rig.clock.move(seconds=5)
        if number == 4:
            rig.clock.jump(hours=hours)
        await rig.sweep.once()
    assert (rig.timers.woken, rig.timers.recovered) == ([], [])


async def test_when_nobody_could_reach_the_books_for_a_while_nobody_is_dead(rig: Rig) -> None:
    rig.put("worker-2", "card:1")
    for seconds in (5, 5, 60, 5, 5):
        with rig.shelf.books("worker-2") as books:
            books.roll.beat()
        await rig.sweep.once()
        rig.clock.move(seconds=seconds)
        await rig.sweep.once()  # ours may come first when they are back
    assert (rig.timers.woken, rig.timers.recovered) == ([], [])


async def test_who_died_before_the_clock_was_set_back_is_dead_all_the_same(rig: Rig) -> None:
    with rig.shelf.books("worker-2") as books:
        books.roll.beat()
    rig.put("worker-2", "card:1")
    rig.clock.jump(hours=-1)
    for _ in range(3):
        assert rig.timers.woken == []
        await rig.sweep.once()
    assert rig.timers.woken == [("deliver", "card:1")]


async def test_whoever_is_alone_after_the_clock_was_set_back_waits_for_nobody(sqlite: str, clock: FixedClock) -> None:
    rig = Rig(sqlite, clock, alone=True)
    with rig.shelf.books("before-the-restart") as books:
        books.roll.beat()
    rig.put("before-the-restart", "card:1")
    clock.jump(hours=-1)
    await rig.sweep.once()
    assert rig.timers.woken == [("deliver", "card:1")]
    rig.close()


async def test_whoever_is_alone_waits_for_nobody(sqlite: str, clock: FixedClock) -> None:
    rig = Rig(sqlite, clock, alone=True)
    with rig.shelf.books("before-the-restart") as books:
        books.roll.beat()
    rig.put("before-the-restart", "card:1")
    clock.move(seconds=1)
    await rig.sweep.once()
    assert rig.timers.woken == [("deliver", "card:1")]
    rig.close()


async def test_what_it_holds_but_is_not_at_is_freed_in_the_second_round(rig: Rig) -> None:
    rig.put("worker-1", "card:1", "card:2")
    rig.under_way.add("card:2")
    await rig.sweep.once()
    assert rig.timers.woken == []
    await rig.sweep.once()
    assert rig.timers.woken == [("deliver", "card:1")]


async def test_a_follow_up_whose_timer_is_lost_is_woken_for(rig: Rig) -> None:
    known = complaint()
    rig.put("worker-1")
    await rig.unit(lambda books: books.ledger.replan(known.id, follow_up(known, 0, hours=1)))
    rig.timers.armed.clear()  # the timer is lost
    rig.clock.move(hours=1, seconds=LATE)
    await rig.sweep.once()
    assert rig.timers.woken == []
    rig.clock.move(seconds=1)
    await rig.sweep.once()
    assert rig.timers.woken == [("remind", f"{known.id}.0")]


async def test_before_the_engine_is_up_nothing_is_armed(rig: Rig) -> None:
    known = complaint()
    rig.timers.ready = False
    rig.put("worker-1")
    await rig.unit(lambda books: books.ledger.replan(known.id, follow_up(known, 0)))
    await rig.sweep.once()
    assert rig.timers.armed == {}
    rig.timers.ready = True
    await rig.sweep.once()
    assert list(rig.timers.armed) == [f"{known.id}.0"]


async def test_what_is_long_done_is_purged_once_an_hour(rig: Rig) -> None:
    rig.put("worker-1", "card:1", "card:2")
    with rig.shelf.books() as books:
        books.outbox.done("card:1")
    await rig.sweep.once()
    rig.clock.move(days=7, minutes=1)
    await rig.sweep.once()
    assert rig.timers.purged_before == [rig.clock.real() - timedelta(days=7, minutes=1, hours=168), rig.clock.real() - timedelta(days=7)]  # fmt: skip
    rig.clock.move(minutes=59)
    await rig.sweep.once()
    assert len(rig.timers.purged_before) == 2
    with rig.shelf.books() as books:
        assert books.outbox.put(Owed(key="card:1", kind="card", complaint=complaint().id)) is True, "it is gone"


class Stumbling:
    """Books that can't be written at first, then fail by a mistake, then are well."""

    def __init__(self, unit: SqlUnit) -> None:
        self._unit = unit
        self.troubles: list[Exception] = [Unreachable("the database can't be reached"), KeyError("a mistake")]

    async def __call__(self, work: Callable[[Books], Any]) -> Any:
        if self.troubles:
            raise self.troubles.pop(0)
        return await self._unit(work)


async def test_it_goes_on_whatever_happens(rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    books = Stumbling(rig.unit)
    sweep = Sweep(books, rig.timers, rig.clock, rig, chore=nothing, alone=True)  # type: ignore[arg-type]
    sweep.every = 0.01
    rig.put("nobody", "card:1")
    running = asyncio.create_task(sweep.run())
    async with asyncio.timeout(5):
        while not rig.timers.woken:
            await asyncio.sleep(0.01)
    running.cancel()
    assert rig.timers.woken[0] == ("deliver", "card:1")
    assert "the sweep could not look: the database can't be reached" in caplog.text
    assert "the sweep failed; it goes on" in caplog.text


async def test_with_the_real_engine_what_is_late_or_left_is_woken_for(sqlite: str, clock: FixedClock) -> None:
    left = Rig(sqlite, clock)
    left.put("worker-gone", "card:1")
    known = complaint()
    await left.unit(lambda books: books.ledger.replan(known.id, follow_up(known, 0, hours=-9999)))
    left.close()  # it was armed, in an engine that nobody knows
    async with Bot(sqlite) as bot:
        await bot.rings.until(lambda names: {"card:1", f"{known.id}.0"} <= set(names))
        assert bot.rings.loops == {asyncio.get_running_loop()}
