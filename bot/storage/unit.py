"""One transaction at a time: what waits together is committed together, in a thread of its own.

A burst of events costs one commit instead of many. Work is plain functions of the books, so when one fails the others
are simply done again, each by itself. Nothing here ever runs in the event loop but the hand-over of results.
"""

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError

from bot.clock import Clock
from bot.errors import Unreachable
from bot.recovery.ports import Books
from bot.storage.books import Arm, SqlBooks

T = TypeVar("T")
AT_ONCE = 64  # so many at the most share a commit
_DOWN = (OperationalError, InterfaceError)
_COLLIDED = {"40001", "40P01"}  # PostgreSQL: two transactions stood in each other's way, and this one gave way
_TRIES = 5
_STEP_ASIDE = 0.05  # seconds: the other one is let through first, or both meet again


@dataclass
class _Job:
    work: Callable[[Books], Any]
    future: "asyncio.Future[Any]"
    result: Any = None
    error: BaseException | None = None
    owed: list[str] = field(default_factory=list)

    def finish(self, announce: Callable[[list[str]], None]) -> None:
        """In the event loop."""
        if self.error is None and self.owed:
            announce(self.owed)
        if self.future.done():
            return
        if self.error is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.error)


class SqlUnit:
    """Implements recovery.ports.Unit. `announce` gets, in the event loop, the keys that a commit made us owe."""

    def __init__(self, engine: Engine, clock: Clock, worker: str, arm: Arm, threads: int = 1) -> None:
        self._engine = engine
        self._clock = clock
        self._worker = worker
        self._arm = arm
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._closed = False
        self.announce: Callable[[list[str]], None] = lambda _keys: None
        self._threads = [
            threading.Thread(target=self._loop, name=f"tofu-books-{number}", daemon=True) for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    async def __call__(self, work: Callable[[Books], T]) -> T:
        if self._closed:
            raise Unreachable("the books are closed: this process is ending")
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._jobs.put(_Job(work, future))
        return await future

    def close(self) -> None:
        """Finish what waits and end the threads."""
        self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join(timeout=10)

    def _loop(self) -> None:
        while job := self._jobs.get():
            batch = [job]
            while len(batch) < AT_ONCE and not self._jobs.empty():
                if (another := self._jobs.get()) is None:
                    self._jobs.put(None)
                    break
                batch.append(another)
            self._commit(batch)
            self._hand_over(batch)

    def _commit(self, batch: list[_Job], tries: int = _TRIES) -> None:
        """All in one transaction; when one of them fails, each in one of its own, so that it fails alone.

        What another worker's transaction has thrown out is done again.
        """
        try:
            with self._engine.begin() as connection:
                for job in batch:
                    self._run(connection, job)
        except _DOWN as error:
            self._thrown_out(batch, error, tries)
        except BaseException as error:  # noqa: BLE001  (handed to whoever waits for it, in the event loop)
            if len(batch) == 1:
                batch[0].error = _unreachable(error) if isinstance(error, SQLAlchemyError) else error
            else:
                for job in batch:
                    self._commit([job])

    def _thrown_out(self, batch: list[_Job], error: OperationalError | InterfaceError, tries: int) -> None:
        again = getattr(error.orig, "sqlstate", "") in _COLLIDED and tries > 1
        if again:
            time.sleep(_STEP_ASIDE)
        for job in batch:
            if again:
                self._commit([job], tries - 1)
            else:
                job.error = _unreachable(error)

    def _run(self, connection: Connection, job: _Job) -> None:
        books = SqlBooks(connection, self._clock, self._worker, self._arm)
        job.result = job.work(books)
        job.owed = books.owed

    def _hand_over(self, batch: list[_Job]) -> None:
        def finish() -> None:
            for job in batch:
                job.finish(self.announce)

        try:
            batch[0].future.get_loop().call_soon_threadsafe(finish)
        except RuntimeError:  # the loop has ended: nobody waits any more, and the commit stands
            return


def _unreachable(error: SQLAlchemyError) -> Unreachable:
    return Unreachable(f"the database can't be reached: {getattr(error, 'orig', None) or error}")
