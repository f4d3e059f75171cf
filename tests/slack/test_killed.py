"""The real program is killed at fifty random moments while complaints go their way: nothing is lost, nothing comes twice."""

import asyncio
import random
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fake_slack import FakeSlack
from tests.fake_slack.delivery import Patience
from tests.fake_slack.eyes import buttons, words
from tests.slack.driver import Way, key
from tests.slack.outside import Child, begin
from tests.slack.team import SAM, furnish

DEATHS, AT_ONCE = 25, 4  # in each of two workspaces; so many complaints at a time
LIVES = (
    (0.0, 1.2),
    (0.0, 1.2),
    (0.0, 1.2),
    (1.2, 4.0),
)  # as long as a start takes; some suffice to take over from the dead
START = 1.0  # seconds at least
SPEED = "3600"  # an hour is a second


@dataclass
class Stage:
    """One workspace, its bot and its books."""

    slack: FakeSlack
    folder: Path
    dice: random.Random
    name: str
    ways: list[Way] = field(default_factory=list)
    spared: asyncio.Event = field(default_factory=asyncio.Event)  # no more deaths
    over: asyncio.Event = field(default_factory=asyncio.Event)  # every way has come to its end

    async def torment(self) -> None:
        """Start the bot and kill it, again and again; the last one may live until all is done."""
        start = START  # on a busy machine all takes longer, so lives are longer too
        for _ in range(DEATHS):
            async with self._bot() as bot:
                if self.dice.random() < 0.75:  # while it works; else maybe while it starts
                    began = time.monotonic()
                    while not self.slack.lines.open:
                        await asyncio.sleep(0.01)
                        assert bot.running.returncode is None, bot.words
                    start = max(START, time.monotonic() - began)
                await asyncio.sleep(start * self.dice.uniform(*self.dice.choice(LIVES)))
                assert bot.running.returncode is None, bot.words
        self.spared.set()
        async with self._bot() as bot:
            await self.over.wait()
            await settled(self.folder)
            assert await bot.end() == 0
        assert "Traceback" not in bot.words, bot.words

    @asynccontextmanager
    async def _bot(self) -> AsyncIterator[Child]:
        bot = await begin(self.slack, self.folder, TOFU_CLOCK_SPEED=SPEED, TOFU_SUPERVISORS=SAM)
        try:
            yield bot
        finally:
            await bot.end(signal.SIGKILL)

    async def play(self) -> None:
        """One way after another, until the deaths are over."""
        while not self.spared.is_set():
            way = Way(self.slack, f"{self.name}{len(self.ways):02}", reword=self.dice.random() < 0.5)
            self.ways.append(way)
            await way.play()

    async def live(self) -> None:
        """All of it; whatever goes wrong ends all of it."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.torment())
            players = [group.create_task(self.play()) for _ in range(AT_ONCE)]
            await asyncio.gather(*players)
            self.over.set()

    def tell(self) -> None:
        """What stands in the way of the end."""
        print("deaths are over" if self.spared.is_set() else "still dying", [way.name for way in self.ways])
        for way in self.ways:
            if way.step != "closed":
                print(way.name, way.step, [(words(m)[:60], list(buttons(m))) for m in self.slack.direct(way.agent)])
                print(rows(self.folder, f"SELECT * FROM tofu_complaints WHERE channel = '{way.room}'"))
        print(rows(self.folder, "SELECT id, kind, status, due_at FROM tofu_follow_ups"))

    def check(self) -> None:
        """Each thing is there, and there once."""
        said = [message for room in self.slack.world.rooms for message in self.slack.by_app(room)]
        keys = Counter(key(message) for message in said)
        assert [key for key, times in keys.items() if times > 1] == []
        for way in self.ways:
            card = way.card()
            assert card, way
            assert "Resolved by" in words(card), way
            assert list(buttons(card)) == ["Reopen"], way
            assert sum("posted with TOFU" in words(m) for m in self.slack.by_app(way.room)) == 1, way
            drafts = [m for m in self.slack.direct(way.agent) if words(m).startswith("*Your draft")]
            assert len(drafts) >= 1 + way.reword, way
            assert [buttons(m) for m in drafts] == [{}] * len(drafts), way
        shown = sum(key(message).startswith("draft:") for message in said)
        assert [(shown,)] == rows(self.folder, "SELECT COUNT(*) FROM tofu_drafts WHERE shown_ts IS NOT NULL")
        stands = {(message["channel"], message["ts"]) for message in said}
        assert set(rows(self.folder, "SELECT channel, ts FROM tofu_outbox WHERE ts IS NOT NULL")) <= stands
        for nothing in (
            "SELECT key, trouble FROM tofu_outbox WHERE trouble IS NOT NULL",
            "SELECT id FROM tofu_complaints WHERE status <> 'resolved'",
            "SELECT id FROM tofu_promises WHERE status = 'open'",
            "SELECT id FROM tofu_follow_ups WHERE status = 'pending' AND kind <> 'check_back'",
        ):
            assert rows(self.folder, nothing) == [], nothing
        assert self.slack.mistakes == []


async def settled(folder: Path) -> None:
    """Until nothing is owed any more."""
    deadline = time.monotonic() + 20
    while owed := rows(folder, "SELECT key, trouble FROM tofu_outbox WHERE done_at IS NULL"):
        assert time.monotonic() < deadline, owed
        await asyncio.sleep(0.1)


def rows(folder: Path, query: str) -> list[tuple[str, ...]]:
    """Look into the books."""
    books = sqlite3.connect(f"file:{folder / 'tofu.sqlite'}?mode=ro", uri=True)
    try:
        return list(books.execute(query))
    finally:
        books.close()


@pytest.mark.long
async def test_killed_at_fifty_random_moments_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path) -> None:
    async def world(seed: int) -> list[Way]:
        folder = tmp_path / str(seed)
        folder.mkdir()
        async with FakeSlack(patience=Patience(pauses=(0.2,) * 500)) as slack:
            furnish(slack)
            stage = Stage(slack, folder, random.Random(seed), f"WAY{seed}N")
            try:
                await stage.live()
            except asyncio.CancelledError:
                print([(way.name, way.step) for way in stage.ways if way.step != "closed"])
                raise
            stage.check()
            return stage.ways

    async with asyncio.timeout(600), asyncio.TaskGroup() as both:
        worlds = [both.create_task(world(seed)) for seed in (4, 11)]
    assert sum(len(one.result()) for one in worlds) >= 12, "enough went on to be killed in"
