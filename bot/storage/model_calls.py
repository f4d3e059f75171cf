"""What models were asked for and took, in SQL."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    case,
    func,
    select,
    update,
)

from bot.drafting.cost import ModelCall, Spent, Took
from bot.drafting.tally import Tally
from bot.storage import facts
from bot.storage.instant import Instant
from bot.storage.tables import COMPLAINT, metadata

table = Table(
    "tofu_model_calls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("team", String(32), nullable=False),
    Column("day", String(10), nullable=False),
    Column("complaint", String(32), ForeignKey(*COMPLAINT, ondelete="SET NULL"), index=True),
    Column("draft", String(48), nullable=False, index=True),
    Column("writer", String(16), nullable=False),
    Column("model", Text, nullable=False),
    Column("begun_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("requests", Integer, nullable=False),
    Column("tokens_in", Integer, nullable=False),
    Column("tokens_out", Integer, nullable=False),
    Column("money", Float, nullable=False),
    Column("seconds", Float, nullable=False),
    Index("tofu_model_calls_day", "team", "day"),
)


class SqlModelCalls:
    """Implements recovery.ports.ModelCalls."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def one_at_a_time(self, team: str) -> None:
        facts.write(self._connection, f"budget {team}", "counted in tofu_model_calls")  # holds the row until the commit

    def under_way(self, complaint: str, since: datetime) -> bool:
        found = select(table.c.id).where(
            table.c.complaint == complaint, table.c.ended_at.is_(None), table.c.begun_at >= since
        )
        return self._connection.execute(found.limit(1)).first() is not None

    def spent(self, team: str, day: str) -> Spent:
        return self._spent(table.c.team == team, table.c.day == day)

    def spent_by_all(self, day: str) -> Spent:
        return self._spent(table.c.day == day)

    def _spent(self, *where: ColumnElement[bool]) -> Spent:
        sums = select(func.sum(table.c.tokens_in + table.c.tokens_out), func.sum(table.c.money))
        tokens, money = self._connection.execute(sums.where(*where)).one()
        return Spent(int(tokens or 0), float(money or 0.0))

    def took(self, since: str) -> Took:
        columns = {
            "drafts": func.count(),
            "written": func.sum(case((table.c.writer == "model", 1), else_=0)),
            "requests": func.sum(table.c.requests),
            "tokens": func.sum(table.c.tokens_in + table.c.tokens_out),
            "money": func.sum(table.c.money),
            "seconds": func.sum(table.c.seconds),
        }
        ended = select(*(column.label(name) for name, column in columns.items())).where(
            table.c.day >= since, table.c.ended_at.is_not(None)
        )
        row = self._connection.execute(ended).mappings().one()
        return Took(**{name: row[name] or 0 for name in columns})

    def begin(self, call: ModelCall) -> int:
        values = {field.name: getattr(call, field.name) for field in fields(call) if field.name != "id"}
        key = self._connection.execute(table.insert(), values).inserted_primary_key
        assert key is not None
        return int(key[0])

    def end(self, number: int, tally: Tally, at: datetime, money: float, seconds: float, writer: str) -> None:
        took = {
            "ended_at": at,
            "model": tally.model,
            "requests": tally.requests,
            "tokens_in": tally.tokens_in,
            "tokens_out": tally.tokens_out,
            "money": money,
            "seconds": seconds,
            "writer": writer,
        }
        self._connection.execute(update(table).where(table.c.id == number).values(took))

    def wrote(self, number: int, draft: str) -> None:
        self._connection.execute(update(table).where(table.c.id == number).values(draft=draft))

    def of_draft(self, draft: str) -> ModelCall | None:
        row = self._connection.execute(select(table).where(table.c.draft == draft)).mappings().first()
        return _call(row) if row else None  # type: ignore[arg-type]


def _call(row: Mapping[str, Any]) -> ModelCall:
    return ModelCall(**{field.name: row[field.name] for field in fields(ModelCall)})
