"""SQLite is for one process: a lock beside the file that ends with its holder, however it ends."""

from pathlib import Path
from typing import IO

from bot.errors import SetupError


def claim(database: Path) -> IO[str] | None:
    """Hold the database file for this process as long as the returned file stays open. Raises SetupError.

    None where the system has no such locks (Windows).
    """
    try:
        import fcntl
    except ImportError:
        return None
    try:
        lock = Path(f"{database}.lock").open("w")  # noqa: SIM115  (held until the process ends)
    except OSError as error:
        raise SetupError(
            f"{database}.lock can't be written ({error.strerror}): give this user write access to its folder."
        ) from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise SetupError(
            f"Another TOFU process works on {database}: stop it first, or use PostgreSQL (DATABASE_URL) for more than one."
        ) from None
    return lock
