"""Timers of the real engine: armed in our transaction, rung once, in the bot's own event loop, whatever stops between."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.engine.timers import Timers, make_tables
from bot.recovery.ports import Books
from tests.engine.bots import Bot
from tests.storage.shelf import FOREVER, complaint, follow_up


async def planned_and_rolled_back(bot: Bot) -> None:
    """A follow-up that is due at once, in a transaction that fails."""
    gone = complaint("99.0")

    def fail(books: Books) -> None:
        books.complaints.add(gone)
        books.ledger.replan(gone.id, follow_up(gone, 0, hours=-9999))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await bot.storage.unit(fail)


async def test_a_follow_up_rings_once_when_it_is_due_in_the_bots_own_loop(sqlite: str) -> None:
    async with Bot(sqlite) as bot:
        await planned_and_rolled_back(bot)
        planned_at = bot.clock.real()
        known = await bot.plan(0.5, 30)
        await bot.rings.until(lambda names: names == [f"{known.id}.0"])
        assert bot.clock.real() - planned_at >= timedelta(seconds=0.45)
        await asyncio.sleep(0.5)
        assert bot.rings.names == [f"{known.id}.0"], (
            "once; only the next one is armed; and what was rolled back never rings"
        )
        assert bot.rings.loops == {asyncio.get_running_loop()}


async def test_what_was_planned_before_the_engine_was_up_rings_too(sqlite: str) -> None:
    bot = Bot(sqlite)
    known = await bot.plan(0.1)
    assert len(await bot.storage.unit(lambda books: books.ledger.unarmed(FOREVER))) == 1
    async with bot:
        await bot.rings.until(lambda names: names == [f"{known.id}.0"])
        assert await bot.storage.unit(lambda books: books.ledger.unarmed(FOREVER)) == []


async def test_the_same_wake_is_asked_for_twice_and_comes_once(sqlite: str) -> None:
    async with Bot(sqlite) as bot:
        for once in ("a", "a", "b"):
            await asyncio.to_thread(bot.storage.timers.wake_now, "deliver", "card:1", once)
        await bot.rings.until(lambda names: len(names) == 2)
        await asyncio.sleep(0.3)
        assert bot.rings.names == ["card:1", "card:1"]


async def test_what_a_process_was_woken_for_and_died_with_is_woken_for_again_by_the_next_at_once(sqlite: str) -> None:
    for _ in range(2):  # the first has the thing in its hands when it dies, and its wake is over
        async with Bot(sqlite) as bot:
            await asyncio.to_thread(bot.storage.timers.wake_now, "deliver", "card:1", "in this minute")
            await bot.rings.until(lambda names: names == ["card:1"])


async def test_deliveries_that_wait_for_their_turn_keep_no_reminder_from_ringing(sqlite: str) -> None:
    async with Bot(sqlite) as bot:
        bot.rings.slow = 9
        for number in range(20):  # more than there are threads
            await asyncio.to_thread(bot.storage.timers.wake_now, "deliver", f"card:{number}", f"{number}")
        await bot.rings.until(lambda names: len(names) >= 16)
        known = await bot.plan(0.1)
        await bot.rings.until(lambda names: f"{known.id}.0" in names, 6)


async def test_stopped_and_started_again_in_one_process_it_keeps_what_was_armed(sqlite: str) -> None:
    async with Bot(sqlite) as bot:
        known = await bot.plan(1.5)
        assert bot.storage.timers.ready
    assert bot.rings.names == []
    assert not bot.storage.timers.ready
    async with Bot(sqlite) as again:
        await again.rings.until(lambda names: names == [f"{known.id}.0"])


async def test_a_reminder_that_fails_does_not_end_the_engine(sqlite: str) -> None:
    async with Bot(sqlite) as bot:
        bot.rings.trouble = KeyError("a mistake")
        await bot.plan(0.1)
        await bot.rings.until(lambda names: len(names) == 1)
        bot.rings.trouble = None
        known = await bot.plan(0.1, thread="2.0")
        await bot.rings.until(lambda names: names[1:] == [f"{known.id}.0"])


async def test_what_has_rung_is_purged_when_its_time_has_come(sqlite: str) -> None:
    async with Bot(sqlite) as bot:
        await bot.plan(0.1)
        await bot.plan(900, thread="2.0")
        await bot.rings.until(lambda names: len(names) == 1)
        timers = bot.storage.timers
        async with asyncio.timeout(20):
            while await asyncio.to_thread(timers.purge, datetime.now(UTC) + timedelta(minutes=1)) == 0:
                await asyncio.sleep(0.05)
        assert await asyncio.to_thread(timers.purge, datetime.now(UTC) + timedelta(minutes=1)) == 0, "and no other"


@pytest.mark.postgres
async def test_on_postgresql_it_rings_once_too(on_postgres: str) -> None:
    await asyncio.to_thread(make_tables, on_postgres)
    async with Bot(on_postgres) as bot:
        planned = [await bot.plan(0.2, thread=f"{n}.0") for n in range(10)]
        await planned_and_rolled_back(bot)
        await bot.rings.until(lambda names: len(names) >= 10)
        await asyncio.sleep(0.3)
        assert sorted(bot.rings.names) == sorted(f"{known.id}.0" for known in planned)


async def test_an_engine_that_cannot_start_says_so_and_a_later_one_can(sqlite: str, tmp_path: Path) -> None:
    bot = Bot(sqlite)
    broken = Timers(f"sqlite:///{tmp_path}/nowhere/tofu.sqlite", bot.storage.engine, bot.clock, "worker-x", poll=0.1)
    with pytest.raises(Exception, match="unable to open database file"):
        await broken.start(lambda _kind, _ref: asyncio.sleep(0))
    assert not broken.ready
    await asyncio.to_thread(broken.stop)
    async with bot:
        known = await bot.plan(0.1)
        await bot.rings.until(lambda names: names == [f"{known.id}.0"])


async def test_whoever_stops_waiting_for_the_start_can_still_stop_the_engine(sqlite: str) -> None:
    bot = Bot(sqlite)
    timers = bot.storage.timers
    timers.wake_now("deliver", "card:1", "too early")  # before it is up: the sweep asks again
    starting = asyncio.create_task(timers.start(lambda _kind, _ref: asyncio.sleep(0)))
    await asyncio.sleep(0)
    starting.cancel()
    async with asyncio.timeout(20):
        while not timers.ready:
            await asyncio.sleep(0.02)
    await asyncio.to_thread(timers.stop)
    await asyncio.to_thread(timers.stop)
    assert not timers.ready
    await asyncio.to_thread(bot.storage.close)
