"""The bot in this process, over the fake Slack: put together as `tofu slack` does it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.bootstrap.parts import open_storage
from bot.bootstrap.slack import Pace, SlackBot, put_together
from bot.clock import Clock
from bot.complaints.model import Complaint, Place, complaint_id
from bot.followups.model import FollowUp, FollowUpStatus
from bot.slack.connection import Connection
from tests.fake_slack import FakeSlack
from tests.fake_slack.world import TEAM
from tests.slack.clock import HandClock
from tests.slack.team import settings


@dataclass
class Running:
    """The bot as a test sees it."""

    bot: SlackBot
    slack: FakeSlack
    clock: Clock

    async def quiet(self, seconds: float = 10.0) -> None:
        """Until every event is acked and nothing is under way any more."""
        async with asyncio.timeout(seconds):
            rounds = 0
            while rounds < 2:
                busy = self.slack.deliveries.under_way + await self.bot.door.drain(5) + self.bot.courier.busy
                await self.bot.courier.drain(5)
                rounds = 0 if busy else rounds + 1
                await asyncio.sleep(0.005)

    async def complaint(self, channel: str, thread: str) -> Complaint:
        """As the books have it."""
        return await self.bot.verbs.complaint(complaint_id(Place(TEAM, channel, thread)))

    async def follow_ups(self, channel: str, thread: str, status: FollowUpStatus | None = None) -> list[FollowUp]:
        """Of one complaint, by time."""
        name = complaint_id(Place(TEAM, channel, thread))
        rows = await self.bot.storage.unit(lambda books: books.ledger.follow_ups(name))
        return [row for row in rows if status in (None, row.status)]

    def later(self, **span: float) -> None:
        """So much time passes, and nothing happens: what one person says within minutes is one complaint."""
        assert isinstance(self.clock, HandClock)
        self.clock.forward(**span)

    async def wake(self, follow_up: FollowUp) -> None:
        """Its timer goes off, at its time."""
        assert isinstance(self.clock, HandClock)
        self.clock.forward(seconds=max(0.0, self.clock.seconds_until(follow_up.due_at)) + 1)
        await self.bot.verbs.remind(follow_up.id)
        await self.quiet()


QUICK = Pace(posts=0.05, line=0.3, sweep=0.3)
Start = Callable[..., AbstractAsyncContextManager[Running]]


@asynccontextmanager
async def running(
    slack: FakeSlack,
    folder: Path,
    *,
    engine: bool = False,
    clock: Clock | None = None,
    pace: Pace = QUICK,
    **more: object,
) -> AsyncIterator[Running]:
    """Listening. Without its `engine` nothing wakes by itself, and it starts and ends at once.

    `pace`: quick; the usual one where that is what a test is about.
    """
    chosen = settings(slack, str(folder / "tofu.sqlite"), **more)
    clock = clock or HandClock()
    async with Connection(chosen.bot_token, chosen.app_token, chosen.api_url) as connection:
        us = await connection.who()
        storage = await asyncio.to_thread(lambda: open_storage(chosen, clock=clock, poll=0.1))
        bot = put_together(chosen, connection, us, storage, pace)
        if engine:
            await bot.crew.start()
        await bot.socket.open()
        try:
            yield Running(bot, slack, clock)
        finally:
            await bot.end()
