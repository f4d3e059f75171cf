"""A deploy: what version A has planned, version B fires, with B's words, though its code is another."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.followups.model import FollowUpStatus
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from tests.engine.paper import PaperBot, paper_bot, posts
from tests.engine.promised import Promised, keep, promised, reminder_key
from tests.storage.shelf import FOREVER

HERE = Path(__file__).parents[2]


def newer_version(folder: Path) -> Path:
    """A copy of the program with other code in the engine and other words in the reminder."""
    for part in ("bot", "prompts", "tests"):
        shutil.copytree(HERE / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    engine = folder / "bot" / "engine" / "timers.py"
    code = engine.read_text()
    changed = code.replace(
        "run_coroutine_threadsafe(_awaited(wake, kind, ref), loop).result(PATIENCE)",
        "run_coroutine_threadsafe(_awaited(wake, str(kind), str(ref)), loop).result(PATIENCE + 1)",
    )
    assert changed != code, "the body of the workflow, of which DBOS would make its own version"
    engine.write_text(changed)
    words = folder / "prompts" / "messages" / "promise_due" / "v1.md"
    words.write_text(words.read_text().rstrip() + " (from version B)\n")
    return folder


async def until(ready: Callable[[], bool]) -> None:
    """Wait for it."""
    async with asyncio.timeout(60):
        while not ready():
            await asyncio.sleep(0.05)


async def planned(bot: PaperBot, *rows: Promised) -> None:
    """Kept and armed by this version's engine, which then ends without having fired anything."""
    await bot.storage.timers.start(lambda _kind, _ref: asyncio.sleep(0))
    await bot.storage.unit(keep(rows))
    assert await bot.storage.unit(lambda books: books.ledger.unarmed(FOREVER)) == []
    await asyncio.to_thread(bot.storage.timers.stop)
    await asyncio.to_thread(bot.storage.close)


async def test_what_version_a_has_planned_is_fired_by_version_b(sqlite: str, tmp_path: Path) -> None:
    row, *_ = promised([datetime.now(UTC) + timedelta(seconds=2)], owners=1)
    await planned(paper_bot(sqlite, tmp_path / "none"), row)
    file = tmp_path / "posts"
    command = [sys.executable, "-m", "tests.engine.works", sqlite, str(file), "--poll", "0.1", "--every", "600"]
    with subprocess.Popen(command, cwd=newer_version(tmp_path / "b")) as version_b:
        try:
            await until(lambda: bool(posts(file)))
            await asyncio.sleep(0.3)
        finally:
            version_b.kill()
    (said,) = posts(file)
    assert said["key"] == reminder_key(row)
    assert "(from version B)" in said["text"]
    assert said["at"] - row[2].due_at.timestamp() < 60, "by its timer: a sweep comes every ten minutes"


async def test_a_kind_that_this_version_does_not_know_any_more_is_planned_anew(sqlite: str, tmp_path: Path) -> None:
    row, *_ = promised([datetime.now(UTC) + timedelta(seconds=0.2)], owners=1, kind="moon_phase")
    bot = paper_bot(sqlite, tmp_path / "posts", poll=0.1)
    await bot.crew.start()
    try:
        await bot.storage.unit(keep([row]))
        async with asyncio.timeout(10):
            while len(rows := await bot.storage.unit(lambda books: books.ledger.follow_ups(row[0].id))) < 2:
                await asyncio.sleep(0.05)
    finally:
        await bot.end()
    old, new = sorted(rows, key=lambda one: one.id)
    assert (old.kind, old.status) == ("moon_phase", FollowUpStatus.ENDED)
    assert new.status is FollowUpStatus.PENDING
    assert posts(tmp_path / "posts") == []


async def test_one_of_such_a_kind_that_was_owed_already_is_given_up(
    sqlite: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    row, *_ = promised([datetime.now(UTC) + timedelta(hours=1)], owners=1, kind="moon_phase")
    bot = paper_bot(sqlite, tmp_path / "posts")

    def owe(books: Books) -> None:
        keep([row])(books)
        books.outbox.put(Owed(key=f"remind:{row[2].id}", kind="reminder", complaint=row[0].id, ref=row[2].id))

    await bot.storage.unit(owe)
    await until(lambda: "not delivered, and not tried again" in caplog.text)
    await bot.end()
    assert "this version knows no reminder 'moon_phase'" in caplog.text
