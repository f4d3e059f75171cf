"""Practice rounds in SQL, while they run: the end deletes the row, and the words with it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Connection, String, Table, delete, select

from bot.coaching.practice import Sheet, Turn
from bot.coaching.review import Review
from bot.storage.instant import Instant
from bot.storage.sql import insert_or_replace
from bot.storage.tables import metadata

table = Table(
    "tofu_practice",
    metadata,
    Column("team", String(32), primary_key=True),
    Column("agent", String(32), primary_key=True),
    Column("case", String(64), nullable=False),
    Column("began_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False, index=True),
    Column("message", String(32), nullable=False),
    Column("turns", JSON, nullable=False),
)


class SqlRounds:
    """Implements recovery.ports.Rounds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, team: str, agent: str) -> Sheet | None:
        found = self._connection.execute(select(table).where(table.c.team == team, table.c.agent == agent))
        row = found.mappings().first()
        return Sheet(**{**row, "turns": tuple(map(_turn, row["turns"]))}) if row else None

    def save(self, sheet: Sheet) -> None:
        names = ("team", "agent", "case", "began_at", "last_at", "message")
        values = {name: getattr(sheet, name) for name in names}
        insert_or_replace(self._connection, table, {**values, "turns": [_kept(turn) for turn in sheet.turns]})

    def end(self, team: str, agent: str) -> None:
        self._connection.execute(delete(table).where(table.c.team == team, table.c.agent == agent))

    def end_idle(self, before: datetime) -> int:
        return self._connection.execute(delete(table).where(table.c.last_at < before)).rowcount


def _kept(turn: Turn) -> dict[str, Any]:
    """The words and the marks; quotes and fixes were shown, and are needed no more."""
    review = turn.review
    return {"reply": turn.reply, "answer": turn.answer, "labels": dict(review.labels), "faults": list(review.faults)}


def _turn(kept: Mapping[str, Any]) -> Turn:
    marks = Review(labels=kept["labels"], faults=dict.fromkeys(kept["faults"], ""))
    return Turn(kept["reply"], marks, kept["answer"])
