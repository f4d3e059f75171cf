"""Drafts in SQL."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, case, func, not_, select, update

from bot.drafting.draft import Draft, DraftStatus
from bot.drafting.kept import Kept
from bot.storage.rows import draft_of, draft_values
from bot.storage.sql import insert_new
from bot.storage.tables import drafts as table

_POSTED = table.c.status == DraftStatus.POSTED
_BECAME = {
    "unchanged": and_(_POSTED, not_(table.c.edited)),
    "edited": and_(_POSTED, table.c.edited),
    "elsewhere": table.c.status == DraftStatus.ELSEWHERE,
    "thrown_away": table.c.status == DraftStatus.DROPPED,
    "waiting": table.c.status.in_([DraftStatus.PENDING, DraftStatus.POSTING]),
}
_CHANGED = case((_BECAME["edited"], table.c.words_changed), else_=0)


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

    def in_own_words(self, agent: str, most: int) -> Sequence[str]:
        theirs = (
            table.c.agent_id == agent,
            table.c.status == str(DraftStatus.POSTED),
            table.c.edited,
            table.c.text != "",
        )
        rows = self._connection.execute(
            select(table.c.text).where(*theirs).order_by(table.c.made_at.desc()).limit(most)
        )
        return [str(text) for text in rows.scalars() if text]

    def kept(self) -> Sequence[Kept]:
        count = {name: func.sum(case((where, 1), else_=0)).label(name) for name, where in _BECAME.items()}
        sums = select(table.c.writer, table.c.prompt, *count.values(), func.sum(_CHANGED).label("words_changed"))
        rows = self._connection.execute(
            sums.group_by(table.c.writer, table.c.prompt).order_by(table.c.writer, table.c.prompt)
        )
        return [Kept(**row) for row in rows.mappings()]
