"""Two processes on one PostgreSQL: whatever both do at the same moment is done once."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from bot.complaints.model import Complaint
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.storage.unit import SqlUnit
from tests.databases import Postgres
from tests.fakes import TUESDAY, FixedClock
from tests.storage.shelf import Shelf, complaint
from tests.storage.test_grants import grant

pytestmark = pytest.mark.postgres
ROUNDS = 20


@pytest.fixture
def workers(postgres: Postgres, fresh_postgres: str, clock: FixedClock) -> Iterator[tuple[SqlUnit, SqlUnit]]:
    url = postgres.new_database(like=fresh_postgres)
    shelves = [Shelf(url, clock) for _ in range(2)]
    first, second = (SqlUnit(s.engine, clock, f"worker-{n}", s.arm, threads=2) for n, s in enumerate(shelves, 1))
    yield first, second
    for unit, shelf in zip((first, second), shelves, strict=True):
        unit.close()
        shelf.close()
    postgres.drop(url)


async def both(workers: tuple[SqlUnit, SqlUnit], work: Callable[[Books], object]) -> list[object]:
    return list(await asyncio.gather(*(unit(work) for unit in workers)))


async def test_one_of_them_hears_it_and_one_of_them_owes_the_card(workers: tuple[SqlUnit, SqlUnit]) -> None:
    announced: list[list[str]] = []
    for unit in workers:
        unit.announce = announced.append
    for number in range(ROUNDS):
        known = complaint(f"{number}.0")

        def hear(books: Books, known=known) -> bool:  # type: ignore[no-untyped-def]
            return books.complaints.add(known) and books.outbox.put(Owed(key=known.id, kind="card", complaint=known.id))

        assert sorted(await both(workers, hear), key=bool) == [False, True]
    assert len(announced) == ROUNDS


async def test_who_gives_way_to_the_other_does_it_again(workers: tuple[SqlUnit, SqlUnit]) -> None:
    """Each holds one complaint and wants the other's: PostgreSQL ends one of the two transactions."""
    one, two = complaint("1.0"), complaint("2.0")
    met, times = threading.Barrier(2), []

    def keep_both(books: Books) -> None:
        books.complaints.add(one)
        books.complaints.add(two)

    def change(books: Books, first: Complaint, second: Complaint) -> None:
        times.append(first.id)
        books.complaints.set_cards(first.id, [])
        if len(times) <= 2:
            met.wait(10)
        books.complaints.set_cards(second.id, [])

    await workers[0](keep_both)
    await asyncio.gather(
        workers[0](lambda books: change(books, one, two)), workers[1](lambda books: change(books, two, one))
    )
    assert (
        len(times) >= 3
    )  # one of them was done again; more than once where the machine let it run before the other woke


async def test_one_of_them_takes_what_is_free(workers: tuple[SqlUnit, SqlUnit]) -> None:
    known = complaint()

    def owe(books: Books) -> None:
        books.complaints.add(known)
        for number in range(ROUNDS):
            books.outbox.put(Owed(key=f"card:{number}", kind="card", complaint=known.id))
        books.outbox.free(books.outbox.held())

    await workers[0](owe)
    for number in range(ROUNDS):
        leased = await both(workers, lambda books, key=f"card:{number}": books.outbox.lease(key))  # type: ignore[misc]
        assert [owed is None for owed in leased].count(False) == 1


async def test_what_is_left_is_spent_once(workers: tuple[SqlUnit, SqlUnit]) -> None:
    serial = count()
    for number in range(ROUNDS):
        known = complaint(f"{number}.0")
        await workers[0](lambda books, known=known: books.complaints.add(known))  # type: ignore[misc]

        def spend(books: Books, known=known) -> bool:  # type: ignore[no-untyped-def]
            books.grants.turn()
            gone = books.grants.spent(known, "GBP", day_from=TUESDAY, customer_from=TUESDAY)
            return gone.complaint == 0 and books.grants.add(grant(known, next(serial), 20))

        assert sorted(await both(workers, spend), key=bool) == [False, True]
