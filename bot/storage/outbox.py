"""The outbox in SQL."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, or_, select, update

from bot.clock import Clock
from bot.complaints.model import Posted
from bot.recovery.outbox import Owed
from bot.storage.rows import owed_of
from bot.storage.sql import insert_new
from bot.storage.tables import outbox as table

_NO_PAUSE = timedelta(minutes=30)  # none is that long: the clock was set back


class SqlOutbox:
    """Implements recovery.outbox.Outbox. What is put is leased to `worker` at once and noted in `put_now`."""

    def __init__(self, connection: Connection, clock: Clock, worker: str, put_now: list[str]) -> None:
        self._connection = connection
        self._clock = clock
        self._worker = worker
        self._put_now = put_now

    def put(self, owed: Owed) -> bool:
        row = {
            "key": owed.key,
            "kind": owed.kind,
            "complaint": owed.complaint,
            "ref": owed.ref,
            "lane": owed.lane,
            "text": owed.text,
            "made_at": self._clock.real(),
            "attempts": 0,
            "leased_by": self._worker,
        }
        if not insert_new(self._connection, table, row) and not self._owe_anew(owed):
            return False
        self._put_now.append(owed.key)
        return True

    def _owe_anew(self, owed: Owed) -> bool:
        """What was given up is owed again; its attempts count on, so that one that got through is looked for."""
        given_up = update(table).where(
            table.c.key == owed.key, table.c.done_at.is_not(None), table.c.trouble.is_not(None)
        )
        again = given_up.values(done_at=None, trouble=None, retry_at=None, leased_by=None, text=owed.text)
        return self._connection.execute(again).rowcount == 1

    def lease(self, key: str) -> Owed | None:
        mine = or_(table.c.leased_by.is_(None), (table.c.leased_by == self._worker) & (table.c.attempts == 0))
        taken = self._connection.execute(
            update(table)
            .where(table.c.key == key, table.c.done_at.is_(None), mine)
            .values(leased_by=self._worker, attempts=table.c.attempts + 1, retry_at=None)
        )
        if taken.rowcount != 1:
            return None
        row = self._connection.execute(select(table).where(table.c.key == key)).mappings().one()
        return owed_of({**row, "attempts": row["attempts"] - 1})

    def _end(self, key: str, **values: object) -> None:
        self._connection.execute(
            update(table)
            .where(table.c.key == key)
            .values(leased_by=None, text=None, done_at=self._clock.real(), **values)
        )

    def done(self, key: str, posted: Posted | None = None) -> None:
        self._end(key, trouble=None, channel=posted.channel if posted else None, ts=posted.ts if posted else None)

    def failed(self, key: str, why: str) -> None:
        self._end(key, trouble=why)

    def posted(self, key: str) -> Posted | None:
        row = self._connection.execute(select(table.c.channel, table.c.ts).where(table.c.key == key)).first()
        return Posted(row.channel, row.ts) if row and row.ts else None

    def later(self, key: str, at: datetime, why: str) -> None:
        self._connection.execute(
            update(table).where(table.c.key == key).values(leased_by=None, retry_at=at, trouble=why)
        )

    def open(self, kind: str, complaint: str) -> Sequence[Owed]:
        undone = select(table).where(table.c.complaint == complaint, table.c.kind == kind, table.c.done_at.is_(None))
        return [owed_of(row) for row in self._connection.execute(undone).mappings()]  # type: ignore[arg-type]

    def late(self, now: datetime, limit: int = 200) -> Sequence[Owed]:
        rows = self._connection.execute(
            select(table)
            .where(
                table.c.done_at.is_(None),
                table.c.leased_by.is_(None),
                or_(table.c.retry_at.is_(None), table.c.retry_at <= now, table.c.retry_at > now + _NO_PAUSE),
            )
            .order_by(table.c.made_at)
            .limit(limit)
        ).mappings()
        return [owed_of(row) for row in rows]  # type: ignore[arg-type]

    def held(self) -> Sequence[str]:
        mine = select(table.c.key).where(table.c.leased_by == self._worker, table.c.done_at.is_(None))
        return list(self._connection.execute(mine).scalars())

    def free(self, keys: Sequence[str]) -> None:
        mine = update(table).where(table.c.key.in_(keys), table.c.leased_by == self._worker, table.c.done_at.is_(None))
        self._connection.execute(mine.values(leased_by=None))

    def release(self, worker: str) -> int:
        free = update(table).where(table.c.leased_by == worker, table.c.done_at.is_(None)).values(leased_by=None)
        return self._connection.execute(free).rowcount

    def purge(self, before: datetime) -> int:
        return self._connection.execute(delete(table).where(table.c.done_at < before)).rowcount
