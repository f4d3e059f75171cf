"""One transaction at a time: what waits together is committed together, and one that fails takes nothing with it."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy import event

from bot.errors import Outdated, Unreachable
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.storage.unit import AT_ONCE, SqlUnit
from tests.storage.shelf import Shelf, complaint


@pytest.fixture
def unit(shelf: Shelf) -> Iterator[SqlUnit]:
    unit = SqlUnit(shelf.engine, shelf.clock, "worker-1", shelf.arm)
    yield unit
    unit.close()


def keep(thread: str) -> Callable[[Books], bool]:
    return lambda books: books.complaints.add(complaint(thread))


def kept(shelf: Shelf) -> set[str]:
    with shelf.books() as books:
        return {one.place.thread for one in books.complaints.active("T0TEST")}


def count_commits(shelf: Shelf) -> list[object]:
    commits: list[object] = []
    event.listen(shelf.engine, "commit", commits.append)
    return commits


class Slow:
    """Work that has begun when it says so, and ends when the test lets it."""

    def __init__(self, then: Callable[[Books], object] = lambda _books: True) -> None:
        self._begun, self._gate, self._then = threading.Event(), threading.Event(), then

    def __call__(self, books: Books) -> object:
        self._begun.set()
        self._gate.wait(5)
        return self._then(books)

    async def has_begun(self) -> None:
        assert await asyncio.to_thread(self._begun.wait, 5)

    def ends(self) -> None:
        self._gate.set()


async def while_it_is_busy(unit: SqlUnit, *works: Callable[[Books], object]) -> list[object]:
    """Let these wait together while the thread is at something else; what each returned or raised."""
    slow = Slow()
    first = asyncio.ensure_future(unit(slow))
    await slow.has_begun()
    waiting = asyncio.gather(*(unit(work) for work in works), return_exceptions=True)
    await asyncio.sleep(0)
    slow.ends()
    assert await first
    return list(await waiting)


async def test_it_returns_what_the_work_returns_and_has_committed_by_then(unit: SqlUnit, shelf: Shelf) -> None:
    assert await unit(keep("1.0")) is True
    assert kept(shelf) == {"1.0"}
    assert await unit(keep("1.0")) is False


async def test_an_error_reaches_whoever_asked_and_nothing_of_that_work_stays(unit: SqlUnit, shelf: Shelf) -> None:
    def half(books: Books) -> None:
        books.complaints.add(complaint("1.0"))
        books.complaints.save(replace(complaint("2.0"), about="never kept"))

    with pytest.raises(Outdated):
        await unit(half)
    assert kept(shelf) == set()


async def test_a_burst_costs_one_commit(unit: SqlUnit, shelf: Shelf) -> None:
    commits = count_commits(shelf)
    assert await while_it_is_busy(unit, *(keep(f"{n}.0") for n in range(20))) == [True] * 20
    assert len(commits) == 2
    assert len(kept(shelf)) == 20


async def test_a_flood_is_cut_into_pieces(unit: SqlUnit, shelf: Shelf) -> None:
    commits = count_commits(shelf)
    await while_it_is_busy(unit, *(keep(f"{n}.0") for n in range(AT_ONCE + 1)))
    assert len(commits) == 3
    assert len(kept(shelf)) == AT_ONCE + 1


async def test_one_that_fails_in_a_burst_takes_nothing_with_it(unit: SqlUnit, shelf: Shelf) -> None:
    def fails(books: Books) -> None:
        books.complaints.add(complaint("2.0"))
        raise KeyError("a mistake")

    first, second, third = await while_it_is_busy(unit, keep("1.0"), fails, keep("3.0"))
    assert (first, third) == (True, True)
    assert isinstance(second, KeyError)
    assert kept(shelf) == {"1.0", "3.0"}


async def test_what_became_owed_is_announced_once_it_is_committed(unit: SqlUnit, shelf: Shelf) -> None:
    announced: list[tuple[list[str], bool]] = []
    unit.announce = lambda keys: announced.append((keys, "1.0" in kept(shelf)))

    def owe(books: Books) -> None:
        books.complaints.add(complaint("1.0"))
        books.outbox.put(Owed(key="card", kind="card", complaint=complaint("1.0").id))

    def owe_and_fail(books: Books) -> None:
        books.outbox.put(Owed(key="note", kind="note", complaint=complaint("1.0").id))
        raise KeyError

    await unit(owe)
    await unit(owe)  # owed before: nothing to announce
    with pytest.raises(KeyError):
        await unit(owe_and_fail)
    assert announced == [(["card"], True)]


async def test_somebody_who_stops_waiting_does_not_stop_the_work(unit: SqlUnit, shelf: Shelf) -> None:
    slow = Slow(keep("1.0"))
    asking = asyncio.ensure_future(unit(slow))
    await slow.has_begun()
    asking.cancel()
    slow.ends()
    assert await unit(keep("2.0")) is True
    assert kept(shelf) == {"1.0", "2.0"}


def test_what_was_committed_stands_also_when_the_loop_has_ended(shelf: Shelf) -> None:
    unit = SqlUnit(shelf.engine, shelf.clock, "worker-1", shelf.arm)
    slow = Slow(keep("1.0"))

    async def ask_and_leave() -> None:
        asking = asyncio.ensure_future(unit(slow))
        await slow.has_begun()
        assert not asking.done()

    asyncio.run(ask_and_leave())
    slow.ends()
    unit.close()
    assert kept(shelf) == {"1.0"}


async def test_closing_finishes_what_waits_and_takes_no_more(shelf: Shelf) -> None:
    unit = SqlUnit(shelf.engine, shelf.clock, "worker-1", shelf.arm)
    slow = Slow()
    busy = asyncio.ensure_future(unit(slow))
    await slow.has_begun()
    asked = [asyncio.ensure_future(unit(keep(f"{n}.0"))) for n in range(30)]
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(asyncio.to_thread(unit.close))
    while not unit._closed:
        await asyncio.sleep(0.001)
    slow.ends()
    await closing
    assert await asyncio.gather(busy, *asked) == [True] * 31
    assert len(kept(shelf)) == 30
    with pytest.raises(Unreachable, match="closed"):
        async with asyncio.timeout(2):
            await unit(keep("31.0"))
