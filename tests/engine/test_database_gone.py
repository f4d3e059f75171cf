"""The database goes away while reminders fall due, and comes back: all are said, none twice."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.engine.timers import make_tables
from tests.databases import Postgres
from tests.engine.paper import paper_bot, posts
from tests.engine.promised import keep, promised, reminder_key

GONE = 2.5  # seconds
MANY = 30


@pytest.mark.postgres
async def test_it_catches_up(postgres: Postgres, on_postgres: str, tmp_path: Path) -> None:
    file = tmp_path / "posts"
    await asyncio.to_thread(make_tables, on_postgres)
    bot = paper_bot(on_postgres, file, poll=0.2, every=0.3, takes=0.05)
    await bot.crew.start()
    try:
        begin = datetime.now(UTC) + timedelta(seconds=0.5)
        rows = list(promised([begin + timedelta(seconds=n * 1.5 / MANY) for n in range(MANY)], owners=MANY))
        await bot.storage.unit(keep(rows))
        await asyncio.sleep(1.0)
        await asyncio.to_thread(postgres.shut, on_postgres)
        before = len(posts(file))
        await asyncio.sleep(GONE)
        assert before < MANY, "in the midst"
        await asyncio.to_thread(postgres.reopen, on_postgres)
        async with asyncio.timeout(GONE + 25):
            while len(posts(file)) < MANY:
                await asyncio.sleep(0.05)
        await asyncio.sleep(1)
    finally:
        await bot.end()
    assert Counter(post["key"] for post in posts(file)) == Counter(reminder_key(row) for row in rows)
