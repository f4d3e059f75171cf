"""Which processes live: a heartbeat row for each, so that what a dead one held can be given to another."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.clock import Clock
from bot.storage.sql import insert_or_replace
from bot.storage.tables import outbox, workers


class SqlRoll:
    """Implements recovery.ports.Roll; its times are real time."""

    def __init__(self, connection: Connection, clock: Clock, worker: str) -> None:
        self._connection = connection
        self._clock = clock
        self._worker = worker

    def beat(self) -> None:
        insert_or_replace(self._connection, workers, {"id": self._worker, "beat_at": self._clock.real()})

    def others(self) -> Mapping[str, datetime | None]:
        rows = self._connection.execute(select(workers.c.id, workers.c.beat_at))
        beats: dict[str, datetime | None] = {row.id: row.beat_at for row in rows}
        strangers = self._connection.execute(
            select(outbox.c.leased_by)
            .where(
                outbox.c.done_at.is_(None),
                outbox.c.leased_by.is_not(None),
                outbox.c.leased_by.not_in(select(workers.c.id)),
            )
            .distinct()
        ).scalars()
        found = dict.fromkeys(filter(None, strangers)) | beats
        return {name: beat for name, beat in found.items() if name != self._worker}

    def bury(self, worker: str) -> None:
        self._connection.execute(delete(workers).where(workers.c.id == worker))
