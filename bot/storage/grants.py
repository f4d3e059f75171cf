"""Sums granted and asked for, in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    String,
    Table,
    Text,
    func,
    select,
    update,
)

from bot.complaints.model import Complaint
from bot.drafting.goodwill import GIVEN, Given, Grant
from bot.storage import facts
from bot.storage.instant import Instant
from bot.storage.rows import grant_of, grant_values
from bot.storage.sql import insert_new
from bot.storage.tables import complaints, metadata, of_complaint

table = Table(
    "tofu_grants",
    metadata,
    Column("id", String(80), primary_key=True),
    of_complaint(),
    Column("agent", String(32), nullable=False),
    Column("hundredths", Integer, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("reason", Text),
    Column("status", String(16), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("asked_of", JSON, nullable=False),
    Column("answered_by", String(32), nullable=False),
    Column("answered_at", Instant),
    Index("tofu_grants_made", "made_at"),
)


_TURN = "goodwill turn"  # a row that whoever counts takes first, so that two can't both spend what is left


class SqlGrants:
    """Implements recovery.ports.Grants."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def turn(self) -> None:
        facts.write(self._connection, _TURN, "")

    def add(self, grant: Grant) -> bool:
        return insert_new(self._connection, table, grant_values(grant))

    def get(self, grant_id: str) -> Grant | None:
        row = self._connection.execute(select(table).where(table.c.id == grant_id)).mappings().first()
        return grant_of(row) if row else None  # type: ignore[arg-type]

    def of(self, complaint: str) -> Sequence[Grant]:
        rows = self._connection.execute(
            select(table).where(table.c.complaint == complaint).order_by(table.c.made_at, table.c.id)
        ).mappings()
        return [grant_of(row) for row in rows]  # type: ignore[arg-type]

    def save(self, grant: Grant) -> None:
        self._connection.execute(update(table).where(table.c.id == grant.id).values(grant_values(grant)))

    def spent(self, complaint: Complaint, currency: str, *, day_from: datetime, customer_from: datetime) -> Given:
        this, ours = table.c.complaint == complaint.id, complaints.c.team == complaint.place.team
        theirs = (complaints.c.customer == complaint.customer) if complaint.customer else this
        given_at = func.coalesce(table.c.answered_at, table.c.made_at)
        return Given(
            complaint=self._sum(currency, this),
            customer=self._sum(currency, ours, theirs, given_at >= customer_from),
            day=self._sum(currency, ours, given_at >= day_from),
        )

    def _sum(self, currency: str, *where: ColumnElement[bool]) -> int:
        given = table.c.status.in_([str(status) for status in GIVEN])
        total = select(func.coalesce(func.sum(table.c.hundredths), 0)).join_from(table, complaints)
        return int(self._connection.execute(total.where(given, table.c.currency == currency, *where)).scalar_one())
