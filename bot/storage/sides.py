"""The customer's side of complaints in SQL."""

from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, Integer, String, Table, Text, delete, func, select

from bot.complaints.model import Complaint, Status
from bot.complaints.side import Side
from bot.storage.instant import Instant
from bot.storage.sql import insert_or_replace
from bot.storage.tables import complaints, metadata

table = Table(
    "tofu_sides",
    metadata,
    Column("complaint", String(32), ForeignKey("tofu_complaints.id", ondelete="CASCADE"), primary_key=True),
    Column("word_of_mouth", Text, nullable=False),
    Column("wants", Text, nullable=False),
    Column("repeat", Text, nullable=False),
    Column("earlier", Integer, nullable=False),
    Column("proposed_at", Instant),
    Column("proposed", Text, nullable=False),
)


class SqlSides:
    """Implements recovery.ports.Sides."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, complaint: str) -> Side | None:
        row = self._connection.execute(select(table).where(table.c.complaint == complaint)).mappings().first()
        return Side(**row) if row else None

    def save(self, side: Side) -> None:
        values = {column.name: getattr(side, column.name) for column in table.columns}
        insert_or_replace(self._connection, table, values)

    def forget(self, complaint: str) -> None:
        self._connection.execute(delete(table).where(table.c.complaint == complaint))

    def earlier(self, complaint: Complaint, since: datetime) -> int:
        c = complaints.c
        before = select(func.count()).where(
            c.team == complaint.place.team,
            c.customer == complaint.customer,
            c.opened_at >= since,
            c.opened_at < complaint.opened_at,
            c.status != str(Status.DISMISSED),
        )
        return int(self._connection.execute(before).scalar() or 0)
