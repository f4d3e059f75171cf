"""DBOS behind a few calls: arm a timer inside our transaction, be woken in the bot's own event loop, recover the dead.

A timer is a delayed workflow with one idempotent step: it only says "wake" and a name; the row that it names decides
whether there is anything to do. So a timer too many costs nothing, and one that is lost is armed again by the sweep.
"""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy.orm  # noqa: F401  (DBOS loads it in a thread; half loaded, it would break our own queries)
from sqlalchemy import Connection, Engine

from bot.clock import Clock
from bot.errors import Unreachable
from bot.followups.model import FollowUp

if TYPE_CHECKING:
    from dbos import DBOSClient, EnqueueOptions

log = logging.getLogger("tofu.engine")
WORKFLOW = "tofu_wake"  # neither this name nor the version may ever change: they are how a later version
VERSION = "tofu"  # finds what an earlier one has planned
QUEUE = "tofu"
PATIENCE = 60.0  # real seconds that one wake may take
AT_ONCE = 200  # wakes that a worker claims at one look; as it looks once a second, more can't come in a second
THREADS = 16  # that work on them
Wake = Callable[[str, str], Awaitable[object]]


class Timers:
    """One for each process. Built without importing DBOS; `start` does that, in a thread."""

    def __init__(self, url: str, engine: Engine, clock: Clock, worker: str, *, poll: float = 1.0) -> None:
        self._url = url
        self._engine = engine
        self._clock = clock
        self._worker = worker
        self._poll = poll
        self._client: DBOSClient | None = None

    @property
    def ready(self) -> bool:
        """Whether timers can be armed."""
        return self._client is not None

    def arm(self, connection: Connection, follow_up: FollowUp) -> bool:
        """Inside the caller's transaction: wake for this follow-up when it is due. False before the engine is up."""
        if self._client is None:
            return False
        wait = self._clock.seconds_until(follow_up.due_at)
        options = self._options(f"tofu-{follow_up.id}-{int(self._clock.real().timestamp())}", wait)
        self._client.enqueue_in_transaction(connection, options, "remind", follow_up.id)
        return True

    def wake_now(self, kind: str, ref: str, once: str) -> None:
        """Outside of a transaction: wake for this as soon as a worker is free; the same `once` of this process wakes once.

        What another process was woken for may have died with it, so its `once` does not count.
        """
        if self._client is not None:
            self._client.enqueue(self._options(f"{once}-{self._worker}", 0.0), kind, ref)

    def _options(self, workflow_id: str, wait: float) -> "EnqueueOptions":
        options: EnqueueOptions = {
            "workflow_name": WORKFLOW,
            "queue_name": QUEUE,
            "workflow_id": workflow_id,
            "app_version": VERSION,
        }
        if wait > 0:
            options["delay_seconds"] = wait
        return options

    async def start(self, wake: Wake) -> None:
        """Launch DBOS in a thread; from then on `wake(kind, ref)` is called in this event loop."""
        loop = asyncio.get_running_loop()

        def in_the_bots_loop(kind: str, ref: str) -> None:
            asyncio.run_coroutine_threadsafe(_awaited(wake, kind, ref), loop).result(PATIENCE)

        done: asyncio.Future[None] = loop.create_future()

        def launch() -> None:
            try:
                client = self._launch(in_the_bots_loop)
            except BaseException as error:  # noqa: BLE001  (handed to whoever awaits the start)
                _destroy()
                loop.call_soon_threadsafe(_fail, done, error)
            else:
                self._client = client
                loop.call_soon_threadsafe(_finish, done)

        threading.Thread(target=launch, name="tofu-engine-start", daemon=True).start()
        await done

    def _launch(self, wake: Callable[[str, str], None]) -> "DBOSClient":
        from dbos import DBOS, DBOSClient

        DBOS(
            config={
                "name": "tofu",
                "system_database_url": self._url,
                "application_version": VERSION,
                "executor_id": self._worker,
                "sys_db_pool_size": 5,
                "log_level": "WARNING",
                "use_listen_notify": False,
                "max_executor_threads": THREADS,
            }
        )
        DBOS.workflow(name=WORKFLOW)(wake)
        DBOS.launch()
        DBOS.register_queue(
            QUEUE, polling_interval_sec=self._poll, worker_concurrency=AT_ONCE, on_conflict="always_update"
        )
        return DBOSClient(system_database_engine=self._engine)

    def recover(self, dead: Sequence[str]) -> None:
        """Give what these processes were doing to a living one. Blocks on the database."""
        from dbos import DBOS

        DBOS._recover_pending_workflows(list(dead))

    def purge(self, before: datetime, limit: int = 5000) -> int:
        """Remove workflows that ended before (real time), so many at most. Blocks on the database."""
        from dbos import DBOS

        ended = DBOS.list_workflows(
            completed_before=before.isoformat(), limit=limit, load_input=False, load_output=False, name=WORKFLOW
        )
        ids = [status.workflow_id for status in ended]
        if ids:
            DBOS.delete_workflows(ids)
        return len(ids)

    def stop(self) -> None:
        """End DBOS; what is armed stays in the database. Blocks for a moment."""
        if self._client is None:
            return
        client, self._client = self._client, None
        client.destroy()
        _destroy()


def _destroy() -> None:
    """DBOS is one for a process: what a start has begun must end before the next one."""
    from dbos import DBOS

    DBOS.destroy(destroy_registry=True)


async def _awaited(wake: Wake, kind: str, ref: str) -> None:
    """The sweep wakes again for what could not be done now."""
    try:
        await wake(kind, ref)
    except Unreachable as error:
        log.warning("woken for %s %s in vain: %s", kind, ref, error)


def _finish(done: "asyncio.Future[None]") -> None:
    if not done.done():
        done.set_result(None)


def _fail(done: "asyncio.Future[None]", error: BaseException) -> None:
    if not done.done():
        done.set_exception(error)


def make_tables(url: str) -> None:
    """Create or update the engine's own tables."""
    from dbos import DBOS

    DBOS.migrate(url)
