"""Opening a database by URL: how it is prepared, and what is said when it can't be."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.errors import SetupError
from bot.storage.alone import claim
from bot.storage.database import address, is_sqlite, open_engine
from bot.storage.migrate import cannot_open, is_current, migrate


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("sqlite:///tofu.sqlite", "sqlite"),
        ("sqlite+pysqlite:///tofu.sqlite", "sqlite"),
        ("postgresql://ann@db/tofu", "postgresql+psycopg"),
        ("postgres://ann:secret@db:5433/tofu?sslmode=require", "postgresql+psycopg"),
        ("postgresql+psycopg2://ann@db/tofu", "postgresql+psycopg"),
    ],
)
def test_addresses_as_people_write_them(given: str, driver: str) -> None:
    url = address(given)
    assert url.drivername == driver
    assert is_sqlite(url) == (driver == "sqlite")
    assert (url.host, url.database, dict(url.query)) == _parts(given)


def _parts(given: str) -> tuple[str | None, str, dict[str, str]]:
    if given.startswith("sqlite"):
        return None, "tofu.sqlite", {}
    return "db", "tofu", {"sslmode": "require"} if "?" in given else {}


@pytest.mark.parametrize("given", ["", "tofu.sqlite", "://", "my database"])
def test_what_is_no_address(given: str) -> None:
    with pytest.raises(SetupError, match=r"DATABASE_URL can't be read: use sqlite:///tofu.sqlite or postgresql://"):
        address(given)


def test_other_databases_are_named_in_the_refusal() -> None:
    with pytest.raises(SetupError, match="DATABASE_URL names 'mysql': TOFU keeps its books in SQLite or PostgreSQL"):
        address("mysql://db/tofu")


def test_sqlite_is_opened_to_last(tmp_path: Path) -> None:
    engine = open_engine(address(f"sqlite:///{tmp_path}/tofu.sqlite"))
    with engine.connect() as connection:
        said = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    engine.dispose()
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


def test_a_database_in_memory_needs_no_folder() -> None:
    engine = open_engine(address("sqlite://"))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    engine.dispose()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"The folder of DATABASE_URL, .*/nowhere, does not exist: make it first"):
        open_engine(address(f"sqlite:///{tmp_path}/nowhere/tofu.sqlite"))


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    engine = open_engine(address(f"sqlite:///{tmp_path}"))  # a folder is no file
    with pytest.raises(SetupError, match=r"can't be written .*unable to open.*give this user write access"):
        is_current(engine)


@pytest.mark.parametrize(("folder", "file"), [(0o500, None), (0o500, 0o400), (0o700, 0o400)])
def test_a_folder_or_file_that_may_only_be_read(tmp_path: Path, folder: int, file: int | None) -> None:
    home = tmp_path / "home"
    home.mkdir()
    if file:
        (home / "tofu.sqlite").touch(file)
    home.chmod(folder)
    if os.access(home / "tofu.sqlite" if file else home, os.W_OK):
        pytest.skip("this user may write everywhere")
    engine = open_engine(address(f"sqlite:///{home}/tofu.sqlite"))
    with pytest.raises(SetupError, match=r"can't be written .*give this user write access to its folder"):
        migrate(engine)
    engine.dispose()
    home.chmod(0o700)


def test_a_file_that_may_only_be_read(tmp_path: Path) -> None:
    engine = open_engine(address(f"sqlite:///{tmp_path}/tofu.sqlite"))
    error = OperationalError("CREATE TABLE", None, sqlite3.OperationalError("attempt to write a readonly database"))
    sentence = cannot_open(engine, error)
    assert sentence.startswith("The database sqlite:///")
    assert "can't be written (attempt to write a readonly database)" in sentence
    engine.dispose()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "tofu.sqlite").write_text("a shopping list " * 100)
    engine = open_engine(address(f"sqlite:///{tmp_path}/tofu.sqlite"))
    with pytest.raises(SetupError, match=r"can't be opened .*file is not a database.*check DATABASE_URL"):
        migrate(engine)
    engine.dispose()


def test_a_server_that_is_not_there_is_said_in_one_line_without_the_password() -> None:
    engine = open_engine(address("postgresql://ann:hunter2@127.0.0.1:1/tofu"))
    with pytest.raises(SetupError) as told:
        migrate(engine)
    sentence = str(told.value)
    assert "check DATABASE_URL and that the server runs" in sentence
    assert "hunter2" not in sentence
    assert "\n" not in sentence
    engine.dispose()


# ---------------------------------------------------------------- alone
def test_sqlite_is_for_one_process_at_a_time(tmp_path: Path) -> None:
    database = tmp_path / "tofu.sqlite"
    first = claim(database)
    assert first is not None
    with pytest.raises(
        SetupError, match=r"Another TOFU process works on .*tofu.sqlite: stop it first, or use PostgreSQL"
    ):
        claim(database)
    first.close()
    again = claim(database)
    assert again is not None
    again.close()


def test_a_claim_dies_with_its_process_however_it_dies(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from bot.storage.alone import claim\n"
        "held = claim(pathlib.Path(sys.argv[1]))\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    database = tmp_path / "tofu.sqlite"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=Path(__file__).parents[2],
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(SetupError):
            claim(database)
        other.kill()
    held = claim(database)
    assert held is not None
    held.close()
