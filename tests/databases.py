"""Databases for tests: a migrated SQLite file to copy, and fresh databases on a real PostgreSQL."""

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

from bot.storage.database import address, open_engine
from bot.storage.migrate import migrate


def migrated_sqlite(file: Path) -> Path:
    """The file, holding our tables at their newest version and nothing else."""
    engine = open_engine(address(f"sqlite:///{file}"))
    migrate(engine)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.connection.driver_connection.execute("PRAGMA journal_mode=DELETE")  # so that one file holds it all
    engine.dispose()
    return file


@dataclass
class Postgres:
    """A running server. Databases are made on it and dropped with it."""

    uri: str
    _ids: "count[int]" = field(default_factory=count)

    def hurries(self) -> "Postgres":
        """Nothing here outlives the session, so nothing waits for the disk."""
        self._run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        return self

    def new_database(self, *, like: str = "template1") -> str:
        """The URL of a new database, empty or a copy of another one of ours."""
        name = f"tofu_test_{next(self._ids)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY FILE_COPY")
        return make_url(self.uri).set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Drop a database under whoever is still connected to it."""
        self._run(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def shut(self, url: str) -> None:
        """Throw everybody out of a database, and let nobody in."""
        name = make_url(url).database
        self._run(
            f"ALTER DATABASE {name} ALLOW_CONNECTIONS false",
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",
        )

    def reopen(self, url: str) -> None:
        """Let everybody in again."""
        self._run(f"ALTER DATABASE {make_url(url).database} ALLOW_CONNECTIONS true")

    def _run(self, *statements: str) -> None:
        engine = create_engine(address(self.uri), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()
