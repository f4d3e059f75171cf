"""Complaints in SQL."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, or_, select, update

from bot.complaints.model import ACTIVE, Complaint, Place, Posted, Status
from bot.errors import Outdated
from bot.storage.rows import complaint_of, complaint_values
from bot.storage.sql import insert_new
from bot.storage.tables import complaints as table
from bot.storage.tables import drafts, parts

_SAVE = update(table).where(table.c.id == bindparam("known_id"), table.c.revision == bindparam("known_revision"))


class SqlComplaints:
    """Implements complaints.store.Store."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _one(self, *where: object) -> Complaint | None:
        row = self._connection.execute(select(table).where(*where)).mappings().first()  # type: ignore[arg-type]
        return complaint_of(row) if row else None  # type: ignore[arg-type]

    def add(self, complaint: Complaint) -> bool:
        return insert_new(self._connection, table, complaint_values(complaint))

    def get(self, complaint_id: str) -> Complaint | None:
        return self._one(table.c.id == complaint_id)

    def in_thread(self, place: Place) -> Complaint | None:
        here = table.c.team == place.team, table.c.channel == place.channel, table.c.thread == place.thread
        return self._one(*here) or self._one(
            table.c.id == select(parts.c.complaint).where(*_is(place)).scalar_subquery()
        )

    def said_lately(self, team: str, channel: str, customer: str, since: datetime) -> Complaint | None:
        late = exists().where(parts.c.complaint == table.c.id, parts.c.at >= since)
        whose = table.c.team == team, table.c.channel == channel, table.c.customer == customer
        asked = select(table).where(*whose, or_(table.c.opened_at >= since, late)).order_by(table.c.opened_at.desc())
        row = self._connection.execute(asked.limit(1)).mappings().first()
        return complaint_of(row) if row else None  # type: ignore[arg-type]

    def join(self, complaint_id: str, place: Place, at: datetime) -> bool:
        part = {"team": place.team, "channel": place.channel, "message": place.thread, "at": at}
        return insert_new(self._connection, parts, {"complaint": complaint_id, **part})

    def leave(self, place: Place) -> bool:
        return self._connection.execute(delete(parts).where(*_is(place))).rowcount == 1

    def parts(self, complaint_id: str) -> Sequence[str]:
        asked = select(parts.c.message).where(parts.c.complaint == complaint_id).order_by(parts.c.message)
        return list(self._connection.execute(asked).scalars())

    def save(self, complaint: Complaint) -> Complaint:
        newer = replace(complaint, revision=complaint.revision + 1)
        asked = {"known_id": complaint.id, "known_revision": complaint.revision}
        changed = self._connection.execute(_SAVE, complaint_values(newer) | asked)
        if changed.rowcount != 1:
            raise Outdated("Somebody changed this complaint at the same moment. Please press again.")
        return newer

    def set_cards(self, complaint_id: str, cards: Sequence[Posted]) -> None:
        places = [[card.channel, card.ts] for card in cards]
        self._connection.execute(update(table).where(table.c.id == complaint_id).values(cards=places))

    def latest_in_channel(self, team: str, channel: str) -> Complaint | None:
        row = self._connection.execute(
            select(table)
            .where(table.c.team == team, table.c.channel == channel)
            .order_by(table.c.opened_at.desc(), table.c.id.desc())
            .limit(1)
        )
        first = row.mappings().first()
        return complaint_of(first) if first else None  # type: ignore[arg-type]

    def linked(self, channel: str, thread: str) -> Sequence[str]:
        found = select(table.c.id).where(table.c.channel == channel, table.c.thread == thread)
        return list(self._connection.execute(found).scalars())

    def owned_by(self, team: str, owner: str) -> Sequence[Complaint]:
        rows = self._connection.execute(
            select(table).where(
                table.c.team == team, table.c.owner_id == owner, table.c.status.in_([str(s) for s in ACTIVE])
            )
        ).mappings()
        mine = [complaint_of(row) for row in rows]  # type: ignore[arg-type]
        return sorted(mine, key=lambda c: (c.window_ends_at, c.id))

    def active(self, team: str) -> Sequence[Complaint]:
        rows = self._connection.execute(
            select(table).where(table.c.team == team, table.c.status.in_([str(status) for status in ACTIVE]))
        ).mappings()
        return [complaint_of(row) for row in rows]  # type: ignore[arg-type]

    def to_forget(self, resolved_before: datetime) -> Sequence[str]:
        over = or_(
            table.c.resolved_at < resolved_before,
            (table.c.status == Status.DISMISSED) & (table.c.opened_at < resolved_before),
        )
        words = (table.c[name] != "" for name in ("about", "customer_name", "what_failed", "how_put_right"))
        drafted = exists().where(drafts.c.complaint == table.c.id, drafts.c.text.is_not(None))
        kept = or_(table.c.text.is_not(None), *words, drafted)
        rows = self._connection.execute(select(table.c.id).where(kept, over))
        return list(rows.scalars())

    def delete(self, complaint_id: str) -> bool:
        return self._connection.execute(delete(table).where(table.c.id == complaint_id)).rowcount == 1


def _is(place: Place) -> tuple[ColumnElement[bool], ...]:
    """The row of a part of a burst."""
    return parts.c.team == place.team, parts.c.channel == place.channel, parts.c.message == place.thread
