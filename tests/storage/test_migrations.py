"""Tables: from nothing to the newest version and back, and nobody else's are touched."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from bot.errors import SetupError
from bot.storage import migrate as migrate_module
from bot.storage.database import address, open_engine
from bot.storage.migrate import HEAD, is_current, migrate, version
from bot.storage.tables import metadata
from tests.databases import Postgres
from tests.storage.conftest import BOTH

FOLDER = Path(migrate_module.__file__).parent / "migrations"


@pytest.fixture(params=BOTH)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database with nothing in it but somebody else's table."""
    server: Postgres | None = request.getfixturevalue("postgres") if request.param == "postgres" else None
    url = server.new_database() if server else f"sqlite:///{tmp_path}/empty.sqlite"
    engine = open_engine(address(url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE orders (id INTEGER PRIMARY KEY, words TEXT)"))
        connection.execute(text("INSERT INTO orders VALUES (1, 'one kettle')"))
    yield engine
    engine.dispose()
    if server:
        server.drop(url)


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def alembic(engine: Engine, what: Any, target: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        what(config, target)


def test_from_nothing_to_the_newest_and_no_further(empty: Engine) -> None:
    assert not is_current(empty)
    assert migrate(empty) is True
    assert is_current(empty)
    assert migrate(empty) is False
    assert tables(empty) == {*metadata.tables, "tofu_version", "orders"}
    with empty.connect() as connection:
        assert version(connection) == HEAD


def test_the_version_that_is_looked_for_is_the_newest_that_there_is() -> None:
    assert ScriptDirectory(str(FOLDER)).get_current_head() == HEAD


def test_the_tables_in_the_code_are_those_that_migrations_make(empty: Engine) -> None:
    migrate(empty)
    options = {"include_name": lambda name, kind, _parents: kind != "table" or name in metadata.tables}
    with empty.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


def test_other_peoples_tables_stay_as_they_were(empty: Engine) -> None:
    migrate(empty)
    alembic(empty, command.downgrade, "base")
    migrate(empty)
    with empty.connect() as connection:
        assert connection.execute(text("SELECT words FROM orders")).scalar() == "one kettle"


def test_back_to_nothing_leaves_nothing_of_ours(empty: Engine) -> None:
    migrate(empty)
    alembic(empty, command.downgrade, "base")
    assert tables(empty) == {"tofu_version", "orders"}
    with empty.connect() as connection:
        assert version(connection) is None
    assert migrate(empty) is True


def test_all_our_tables_bear_our_name() -> None:
    assert all(name.startswith("tofu_") for name in metadata.tables)


def test_a_database_of_a_later_version_is_not_touched(empty: Engine) -> None:
    migrate(empty)
    with empty.begin() as connection:
        connection.execute(text("UPDATE tofu_version SET version_num = '9999'"))
    with pytest.raises(SetupError, match="newer"):
        migrate(empty)
