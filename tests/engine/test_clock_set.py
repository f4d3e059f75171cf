"""The machine's clock is set by an hour while follow-ups wait: each is said once, none is lost."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import SystemClock
from bot.recovery.outbox import Owed
from tests.engine.paper import PaperBot, paper_bot, posts
from tests.engine.promised import Promised, keep, promised, reminder_key
from tests.fakes import FixedClock
from tests.storage.shelf import Shelf, complaint


class SetClock(SystemClock):
    """The machine's clock, until somebody sets it."""

    off = timedelta()

    def real(self) -> datetime:
        return super().real() + SetClock.off


async def started(url: str, file: Path) -> PaperBot:
    """At work, looking around often."""
    SetClock.off = timedelta()
    bot = paper_bot(url, file, poll=0.1, every=0.2, clock=SetClock())
    await bot.crew.start()
    return bot


def due_in(bot: PaperBot, **length: float) -> Promised:
    """A promise that falls due so much later."""
    row, *_ = promised([bot.storage.clock.now() + timedelta(**length)], owners=1)
    return row


async def until(ready: Callable[[], bool]) -> None:
    """Wait for it."""
    async with asyncio.timeout(10):
        while not ready():
            await asyncio.sleep(0.02)


async def test_set_forward_what_has_fallen_due_is_said_once(sqlite: str, tmp_path: Path) -> None:
    bot, file = await started(sqlite, tmp_path / "posts"), tmp_path / "posts"
    try:
        row = due_in(bot, hours=1)
        await bot.storage.unit(keep([row]))
        SetClock.off = timedelta(hours=1, seconds=11)
        await until(lambda: bool(posts(file)))
        await asyncio.sleep(0.5)
    finally:
        await bot.end()
    assert [post["key"] for post in posts(file)] == [reminder_key(row)]


async def test_set_back_it_waits_for_its_time_and_set_right_it_is_said_once(sqlite: str, tmp_path: Path) -> None:
    bot, file = await started(sqlite, tmp_path / "posts"), tmp_path / "posts"
    try:
        row = due_in(bot, seconds=0.5)
        await bot.storage.unit(keep([row]))
        SetClock.off = timedelta(hours=-1)
        await asyncio.sleep(1.2)
        assert posts(file) == [], "its timer rang, an hour too early"
        SetClock.off = timedelta(seconds=11)
        await until(lambda: bool(posts(file)))
        await asyncio.sleep(0.5)
    finally:
        await bot.end()
    assert [post["key"] for post in posts(file)] == [reminder_key(row)]


def test_what_was_put_off_for_a_second_does_not_wait_for_an_hour(sqlite: str, clock: FixedClock) -> None:
    shelf = Shelf(sqlite, clock)
    with shelf.books() as books:
        books.complaints.add(complaint())
        books.outbox.put(Owed(key="card:1", kind="card", complaint=complaint().id))
        books.outbox.later("card:1", clock.real() + timedelta(seconds=2), "no answer")
        assert books.outbox.late(clock.real()) == []
        clock.jump(hours=-1)
        assert [owed.key for owed in books.outbox.late(clock.real())] == ["card:1"]
    shelf.close()
