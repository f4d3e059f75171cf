"""Opens the database by URL: SQLite in one file, or PostgreSQL."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from bot.errors import SetupError

_BUSY_MS = 10_000
_CONNECT_S = 10  # for a server that does not even refuse


def address(url: str) -> URL:
    """`sqlite:///…`, `postgresql://…` or `postgres://…` as SQLAlchemy wants it. Raises SetupError."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise SetupError(
            "DATABASE_URL can't be read: use sqlite:///tofu.sqlite or postgresql://user@host/name."
        ) from None
    name = parsed.get_backend_name()
    if name in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    if name == "sqlite":
        return parsed.set(drivername="sqlite")
    raise SetupError(f"DATABASE_URL names {name!r}: TOFU keeps its books in SQLite or PostgreSQL.")


def lasting(url: URL) -> URL:
    """The same address. Raises SetupError when what is kept there would end with the process."""
    if is_sqlite(url) and url.database in (None, "", ":memory:"):
        raise SetupError(
            "DATABASE_URL names no file: what is promised must outlive a restart; use sqlite:///tofu.sqlite."
        )
    return url


def is_sqlite(url: URL) -> bool:
    """Whether it is SQLite: one process, one file."""
    return url.get_backend_name() == "sqlite"


def open_engine(url: URL, *, threads: int = 1) -> Engine:
    """An engine that commits durably; it connects at the first use. Raises SetupError for a folder that is not there."""
    if not is_sqlite(url):
        waits = {} if "connect_timeout" in url.query else {"connect_timeout": _CONNECT_S}
        return create_engine(url, pool_size=threads + 1, max_overflow=2, pool_pre_ping=True, connect_args=waits)
    if url.database and url.database != ":memory:" and not Path(url.database).absolute().parent.is_dir():
        raise SetupError(f"The folder of DATABASE_URL, {Path(url.database).parent}, does not exist: make it first.")
    engine = create_engine(url, connect_args={"timeout": _BUSY_MS / 1000})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in ("journal_mode=WAL", f"busy_timeout={_BUSY_MS}", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Any) -> None:
    # IMMEDIATE: a transaction that reads first and writes later would otherwise fail when another writes in between
    connection.exec_driver_sql("BEGIN IMMEDIATE")
