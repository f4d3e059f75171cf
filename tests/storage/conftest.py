"""Each test of the contract runs on SQLite and on a real PostgreSQL, in a database of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Postgres
from tests.fakes import FixedClock
from tests.storage.shelf import Shelf

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, scratch: Path) -> Iterator[str]:
    """A database with our tables at their newest version."""
    if request.param == "sqlite":
        file = shutil.copy(request.getfixturevalue("fresh_sqlite"), scratch / "tofu.sqlite")
        yield f"sqlite:///{file}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.new_database(like=request.getfixturevalue("fresh_postgres"))
    yield url
    server.drop(url)


@pytest.fixture
def shelf(url: str, clock: FixedClock) -> Iterator[Shelf]:
    shelf = Shelf(url, clock)
    yield shelf
    shelf.close()
