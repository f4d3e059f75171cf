"""Brings the tables up to date. Alembic is imported only when there is something to do."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.errors import SetupError

_FOLDER = Path(__file__).parent / "migrations"
HEAD = "0005"


def version(connection: Connection) -> str | None:
    """The version of the tables in this database; None when there are none."""
    if not inspect(connection).has_table("tofu_version"):
        return None
    return connection.execute(text("SELECT version_num FROM tofu_version")).scalar()


def is_current(engine: Engine) -> bool:
    """Whether there is nothing to migrate. Raises SetupError when the database can't be opened."""
    try:
        with engine.connect() as connection:
            return version(connection) == HEAD
    except DBAPIError as error:
        raise SetupError(cannot_open(engine, error)) from None


def migrate(engine: Engine) -> bool:
    """Up to the newest version. False when it was there already. Raises SetupError."""
    if is_current(engine):
        return False
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        raise SetupError(cannot_open(engine, error)) from None
    except CommandError:
        raise SetupError("The database was made by a newer TOFU than this one: install that version again.") from None
    return True


def cannot_open(engine: Engine, error: DBAPIError) -> str:
    """One sentence for a person: what is wrong with the database and what to do."""
    backend = engine.url.get_backend_name()
    where = engine.url.set(drivername=backend).render_as_string(hide_password=True)
    reason = str(error.orig or error).strip().splitlines()[0]
    if "readonly" in reason or "read-only" in reason or "unable to open" in reason:
        return f"The database {where} can't be written ({reason}): give this user write access to its folder, or set DATABASE_URL."
    check = "check DATABASE_URL" if backend == "sqlite" else "check DATABASE_URL and that the server runs"
    return f"The database {where} can't be opened ({reason}): {check}."
