"""Follow-ups and promises in SQL; the timer of the next follow-up is armed on the same connection."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from bot.followups.model import FollowUp, FollowUpStatus, Promise
from bot.storage.rows import follow_up_of, follow_up_values, promise_of, promise_values
from bot.storage.sql import insert_or_replace
from bot.storage.tables import follow_ups, promises

_INSERT = insert(follow_ups)


class SqlLedger:
    """Implements followups.ledger.Ledger."""

    def __init__(self, connection: Connection, arm: Callable[[Connection, FollowUp], bool]) -> None:
        self._connection = connection
        self._arm = arm

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        row = self._connection.execute(select(follow_ups).where(follow_ups.c.id == follow_up_id)).mappings().first()
        return follow_up_of(row) if row else None  # type: ignore[arg-type]

    def follow_ups(self, complaint: str) -> Sequence[FollowUp]:
        rows = self._connection.execute(
            select(follow_ups).where(follow_ups.c.complaint == complaint).order_by(follow_ups.c.due_at, follow_ups.c.id)
        ).mappings()
        return [follow_up_of(row) for row in rows]  # type: ignore[arg-type]

    def add(self, follow_up: FollowUp) -> None:
        armed = self._arm(self._connection, follow_up)
        self._connection.execute(_INSERT, {**follow_up_values(follow_up), "armed": armed})

    def _pending(self, complaint: str) -> Sequence[FollowUp]:
        """Picked here, not in SQL: among many complaints either database would rather read all that is pending."""
        return [one for one in self.follow_ups(complaint) if one.status is FollowUpStatus.PENDING]

    def _end(self, complaint: str, *, asked: bool) -> None:
        ids = [one.id for one in self._pending(complaint) if one.asked is asked]
        if ids:
            ended = update(follow_ups).where(follow_ups.c.id.in_(ids), follow_ups.c.status == FollowUpStatus.PENDING)
            self._connection.execute(ended.values(status=FollowUpStatus.ENDED))

    def end_asked(self, complaint: str) -> None:
        self._end(complaint, asked=True)

    def replan(self, complaint: str, following: FollowUp | None) -> None:
        self._end(complaint, asked=False)
        if following:
            self.add(following)

    def save(self, follow_up: FollowUp) -> None:
        self._connection.execute(
            update(follow_ups).where(follow_ups.c.id == follow_up.id).values(follow_up_values(follow_up))
        )

    def next_follow_up(self, complaint: str) -> FollowUp | None:
        return next(iter(self._pending(complaint)), None)

    def unarmed(self, before: datetime, limit: int = 1000) -> Sequence[FollowUp]:
        pending = (follow_ups.c.status == FollowUpStatus.PENDING) & (follow_ups.c.due_at < before)
        rows = self._connection.execute(
            select(follow_ups).where(pending, follow_ups.c.armed.is_(False)).order_by(follow_ups.c.due_at).limit(limit)
        ).mappings()
        return [follow_up_of(row) for row in rows]  # type: ignore[arg-type]

    def arm(self, follow_up: FollowUp) -> None:
        if self._arm(self._connection, follow_up):
            self._connection.execute(update(follow_ups).where(follow_ups.c.id == follow_up.id).values(armed=True))

    def late(self, before: datetime, limit: int = 200) -> Sequence[FollowUp]:
        rows = self._connection.execute(
            select(follow_ups)
            .where(follow_ups.c.status == FollowUpStatus.PENDING, follow_ups.c.due_at < before)
            .order_by(follow_ups.c.due_at)
            .limit(limit)
        ).mappings()
        return [follow_up_of(row) for row in rows]  # type: ignore[arg-type]

    def promise(self, promise: Promise) -> None:
        insert_or_replace(self._connection, promises, promise_values(promise))

    def promises(self, complaint: str) -> Sequence[Promise]:
        rows = self._connection.execute(
            select(promises).where(promises.c.complaint == complaint).order_by(promises.c.made_at, promises.c.id)
        ).mappings()
        return [promise_of(row) for row in rows]  # type: ignore[arg-type]
