"""A workspace with the real bot in it, anew for each test; without the program the tests are left out, and it is said why."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import missing, open_workspace
from tests.end_to_end.workspace import Workspace


@pytest.fixture(autouse=True)
def program() -> None:
    """The workspace program can run here."""
    if why := missing():
        pytest.skip(f"end-to-end tests left out: {why}")


@pytest.fixture
async def workspace(tmp_path: Path) -> AsyncIterator[Workspace]:
    """Laura, Sam and Tess in two channels, and nobody else."""
    async with open_workspace(tmp_path) as workspace:
        yield workspace


@pytest.fixture
async def bot(workspace: Workspace, tmp_path: Path) -> AsyncIterator[LivingBot]:
    """`python -m bot slack`, listening."""
    bot = LivingBot(workspace, tmp_path)
    try:
        await bot.start()
        yield bot
    finally:
        bot.stop()
