"""Drafts in SQL."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from bot.drafting.draft import Draft
from bot.storage.rows import draft_of, draft_values
from bot.storage.sql import insert_new
from bot.storage.tables import drafts as table


class SqlDrafts:
    """Implements recovery.ports.Drafts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: Draft) -> bool:
        return insert_new(self._connection, table, draft_values(draft))

    def get(self, draft_id: str) -> Draft | None:
        row = self._connection.execute(select(table).where(table.c.id == draft_id)).mappings().first()
        return draft_of(row) if row else None  # type: ignore[arg-type]

    def of(self, complaint: str) -> Sequence[Draft]:
        rows = self._connection.execute(
            select(table).where(table.c.complaint == complaint).order_by(table.c.made_at, table.c.id)
        ).mappings()
        return [draft_of(row) for row in rows]  # type: ignore[arg-type]

    def save(self, draft: Draft) -> None:
        self._connection.execute(update(table).where(table.c.id == draft.id).values(draft_values(draft)))
