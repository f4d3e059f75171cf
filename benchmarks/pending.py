"""Plans many follow-ups through the real books and the real arm(); nobody works on them meanwhile."""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import MetaData, create_engine, insert, select

from bot.storage.database import address
from tests.engine.paper import paper_bot
from tests.engine.promised import Promised, keep

AT_ONCE = 500  # in one transaction
Columns = dict[str, Any]


async def seed(url: str, rows: Sequence[Promised]) -> None:
    """Keep these and arm their timers. None may fall due before this ends."""
    with TemporaryDirectory() as folder:
        bot = paper_bot(url, Path(folder) / "none")
        await bot.storage.timers.start(lambda _kind, _ref: asyncio.sleep(0))
        try:
            for first in range(0, len(rows), AT_ONCE):
                await bot.storage.unit(keep(rows[first : first + AT_ONCE]))
        finally:
            await asyncio.to_thread(bot.storage.timers.stop)
            await asyncio.to_thread(bot.storage.close)


def seed_copies(url: str, rows: Sequence[Promised]) -> None:
    """The first goes through books and arm(); the others are copies of all that this wrote, with their own id and time."""
    asyncio.run(seed(url, rows[:1]))
    engine = create_engine(address(url))
    known = MetaData()
    known.reflect(engine, schema=None if engine.dialect.name == "sqlite" else "dbos")
    known.reflect(engine)
    tables = {table.name: table for table in known.sorted_tables}
    with engine.begin() as connection:
        for name, change in CHANGES.items():
            table = tables[name]
            first = dict(connection.execute(select(table)).mappings().one())
            for begin in range(1, len(rows), 2000):
                copies = [first | change(first, rows[0], row) for row in rows[begin : begin + 2000]]
                connection.execute(insert(table), copies)
    engine.dispose()


def _complaint(_first: Columns, _like: Promised, row: Promised) -> Columns:
    known = row[0]
    assert known.owner
    owner = {"owner_id": known.owner.id, "owner_name": known.owner.name}
    place = {"channel": known.place.channel, "thread": known.place.thread, "message": known.message}
    return {"id": known.id, "promised_at": _plain(known.promised_at)} | owner | place


def _promise(_first: Columns, _like: Promised, row: Promised) -> Columns:
    promise = row[1]
    due_at = _plain(promise.due_at)
    return {"id": promise.id, "complaint": promise.complaint, "owner": promise.owner, "due_at": due_at}


def _follow_up(_first: Columns, _like: Promised, row: Promised) -> Columns:
    return {"id": row[2].id, "complaint": row[2].complaint, "due_at": _plain(row[2].due_at)}


def _timer(first: Columns, like: Promised, row: Promised) -> Columns:
    id_ = first["workflow_uuid"].replace(like[2].id, row[2].id)
    return {"workflow_uuid": id_, "delay_until_epoch_ms": int(row[2].due_at.timestamp() * 1000)}


def _argument(first: Columns, like: Promised, row: Promised) -> Columns:
    id_ = first["workflow_uuid"].replace(like[2].id, row[2].id)
    inputs = b64decode(first["inputs"]).replace(like[2].id.encode(), row[2].id.encode())  # all ids are of one length
    return {"workflow_uuid": id_, "inputs": b64encode(inputs).decode()}


def _plain(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=None) if at else None  # the server's time zone is UTC


CHANGES: dict[str, Callable[[Columns, Promised, Promised], Columns]] = {
    "tofu_complaints": _complaint,
    "tofu_promises": _promise,
    "tofu_follow_ups": _follow_up,
    "workflow_status": _timer,
    "workflow_input": _argument,
}
