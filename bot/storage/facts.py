"""A few facts that all processes share, such as the anchor of a fast clock."""

from sqlalchemy import Connection, delete, select

from bot.storage.sql import insert_new, insert_or_replace
from bot.storage.tables import facts


def read(connection: Connection, name: str) -> str | None:
    """The value, or None."""
    value: str | None = connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar()
    return value


def keep_first(connection: Connection, name: str, value: str) -> str:
    """The value that was kept first: this one when there was none."""
    insert_new(connection, facts, {"name": name, "value": value})
    return read(connection, name) or value


def write(connection: Connection, name: str, value: str) -> None:
    """Keep this value from now on."""
    insert_or_replace(connection, facts, {"name": name, "value": value})


def remove(connection: Connection, name: str) -> None:
    """No such fact any more."""
    connection.execute(delete(facts).where(facts.c.name == name))
