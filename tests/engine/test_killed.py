"""kill -9 in the midst of many due reminders: none is lost and none comes twice."""

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.engine.paper import paper_bot, posts
from tests.engine.promised import keep, promised, reminder_key

HERE = Path(__file__).parents[2]
MANY = 60


async def plan(url: str, tmp_path: Path) -> Sequence[str]:
    """So many, all due in a moment; the keys with which they are posted."""
    bot = paper_bot(url, tmp_path / "none")
    await bot.storage.timers.start(lambda _kind, _ref: asyncio.sleep(0))
    rows = list(promised([datetime.now(UTC) + timedelta(seconds=2)] * MANY, owners=MANY))
    await bot.storage.unit(keep(rows))
    await asyncio.to_thread(bot.storage.timers.stop)
    await asyncio.to_thread(bot.storage.close)
    return sorted(reminder_key(row) for row in rows)


def start(url: str, file: Path) -> "subprocess.Popen[bytes]":
    """A worker whose calls take a while on both sides of the post."""
    quick = ["--poll", "0.2", "--every", "0.5", "--takes", "0.1"]
    return subprocess.Popen([sys.executable, "-m", "tests.engine.works", url, str(file), *quick], cwd=HERE)


async def until(ready: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for it."""
    async with asyncio.timeout(seconds):
        while not ready():
            await asyncio.sleep(0.02)


async def test_started_again_on_sqlite(sqlite: str, tmp_path: Path) -> None:
    keys, file = await plan(sqlite, tmp_path), tmp_path / "posts"
    worker = start(sqlite, file)
    try:
        await until(lambda: len(posts(file)) > 5)
        worker.kill()
        worker.wait()
        assert len(posts(file)) < MANY, "in the midst"
        worker = start(sqlite, file)
        await until(lambda: len(posts(file)) >= MANY)
        await asyncio.sleep(0.7)
    finally:
        worker.kill()
        worker.wait()
    assert Counter(post["key"] for post in posts(file)) == Counter(keys)
