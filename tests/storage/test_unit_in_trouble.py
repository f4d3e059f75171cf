"""The database is gone, or broken: whoever asks hears so, and hears it when it is back."""

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.errors import Unreachable
from bot.recovery.ports import Books
from bot.storage.unit import SqlUnit
from tests.databases import Postgres
from tests.fakes import FixedClock
from tests.storage.shelf import Shelf, complaint


def add(books: Books) -> bool:
    return books.complaints.add(complaint())


async def test_a_file_that_cannot_be_opened_is_trouble_that_may_pass(
    tmp_path: Path, fresh_sqlite: Path, clock: FixedClock
) -> None:
    folder = tmp_path / "mounted later"
    folder.mkdir()
    shelf = Shelf(f"sqlite:///{folder}/tofu.sqlite", clock)
    folder.rmdir()
    unit = SqlUnit(shelf.engine, clock, "worker-1", shelf.arm)
    with pytest.raises(Unreachable, match="the database can't be reached: unable to open database file"):
        await unit(add)
    folder.mkdir()
    shutil.copy(fresh_sqlite, folder / "tofu.sqlite")
    assert await unit(add) is True
    unit.close()
    shelf.close()


async def test_a_broken_file_does_not_leave_anybody_waiting_for_ever(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "tofu.sqlite"
    file.write_bytes(b"this is no database, it only has its name" * 100)
    shelf = Shelf(f"sqlite:///{file}", clock)
    unit = SqlUnit(shelf.engine, clock, "worker-1", shelf.arm)
    for _ in range(2):
        with pytest.raises(Unreachable, match="file is not a database"):
            async with asyncio.timeout(2):
                await unit(add)
    unit.close()
    shelf.close()


@pytest.mark.postgres
async def test_a_server_that_drops_us_is_trouble_for_all_that_waited_together(
    postgres: Postgres, fresh_postgres: str, clock: FixedClock
) -> None:
    url = postgres.new_database(like=fresh_postgres)
    shelf = Shelf(url, clock)
    unit = SqlUnit(shelf.engine, clock, "worker-1", shelf.arm)
    announced: list[list[str]] = []
    unit.announce = announced.append
    assert await unit(add) is True

    def is_dropped(_books: Books) -> None:
        postgres.drop(url)

    outcomes = await asyncio.gather(unit(is_dropped), unit(add), return_exceptions=True)
    assert isinstance(outcomes[1], Unreachable)
    with pytest.raises(Unreachable, match="does not exist"):
        await unit(add)
    assert announced == []
    unit.close()
    shelf.close()
