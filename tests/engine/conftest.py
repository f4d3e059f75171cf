"""Databases for the engine: SQLite for all, PostgreSQL where it differs."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Postgres


@pytest.fixture
def sqlite(scratch: Path, fresh_sqlite: Path) -> str:
    return f"sqlite:///{shutil.copy(fresh_sqlite, scratch / 'tofu.sqlite')}"


@pytest.fixture
def on_postgres(postgres: Postgres, fresh_postgres: str) -> Iterator[str]:
    url = postgres.new_database(like=fresh_postgres)
    yield url
    postgres.drop(url)
