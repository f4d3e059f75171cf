"""The bot as a process of its own, as an admin starts it, over the fake Slack in this one."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until

ROOT = Path(__file__).parents[2]


@dataclass
class Child:
    """A running bot."""

    running: asyncio.subprocess.Process
    said: Path  # its standard error

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop it; its exit code."""
        if self.running.returncode is None:
            self.running.send_signal(how)
        return await asyncio.wait_for(self.running.wait(), 30)

    @property
    def words(self) -> str:
        """What it has said to its admin."""
        return self.said.read_text()


def surroundings(slack: FakeSlack, **more: str) -> dict[str, str]:
    """The environment of the bot: nothing of this machine's own settings."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "SLACK_BOT_TOKEN": slack.tokens["bot"],
        "SLACK_APP_TOKEN": slack.tokens["app"],
        "SLACK_API_URL": slack.url,
        "TOFU_WORKING_HOURS": "Mon-Sun 00:00-24:00",
        **more,
    }


async def run(command: str, folder: Path, environment: dict[str, str]) -> tuple[int, str, str]:
    """`tofu COMMAND` to its end: exit code, standard output, standard error."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", command, cwd=folder, env=environment, stdout=-1, stderr=-1
    )
    out, err = await asyncio.wait_for(child.communicate(), 30)
    return child.returncode or 0, out.decode(), err.decode()


async def begin(slack: FakeSlack, folder: Path, **more: str) -> Child:
    """Start `tofu slack`; it may not listen yet."""
    said = folder / "said.txt"
    with said.open("a") as pipe:
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "slack"),
            cwd=folder,
            env=surroundings(slack, **more),
            stdout=pipe,
            stderr=pipe,
        )
    return Child(child, said)


@asynccontextmanager
async def outside(slack: FakeSlack, folder: Path, **more: str) -> AsyncIterator[Child]:
    """`tofu slack`, listening; killed at the end if it still runs."""
    child = await begin(slack, folder, **more)
    try:
        await until(lambda: slack.lines.open or child.running.returncode is not None, 20)
        assert child.running.returncode is None, child.words
        yield child
    finally:
        await child.end(signal.SIGKILL)
