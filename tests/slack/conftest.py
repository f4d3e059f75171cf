"""The workspace and the bot for every test here. A test fails when the bot asked for what no well-written bot asks."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from tests.fake_slack import FakeSlack
from tests.slack.running import Running, Start, running
from tests.slack.team import furnish


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    """A workspace with people and channels, and no bot yet."""
    async with FakeSlack(every=0.045) as fake:  # a second is kept short here, and whole where it matters
        furnish(fake)
        yield fake
        assert fake.mistakes == []


@pytest.fixture
def start(slack: FakeSlack, tmp_path: Path) -> Start:
    """Starts the bot with other settings: `async with start(owners=(LAURA,)) as bot:`."""
    return partial(running, slack, tmp_path)


@pytest.fixture
async def bot(start: Start) -> AsyncIterator[Running]:
    """The bot as it comes."""
    async with start() as bot:
        yield bot
