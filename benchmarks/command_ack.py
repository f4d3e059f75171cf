"""A slash command's ack while fifty drafts wait for a slow model: `python -m benchmarks.command_ack`. Goal: p99 25 ms.

Slack and bot share this process, so the time holds the fake Slack's own work too.
"""

import asyncio
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.machine import machine, spread
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until
from tests.slack.running import running
from tests.slack.slow_model import SlowModel
from tests.slack.team import COMPLAINT, HELP, LAURA, OLU, TEAM_ROOM, furnish

WAITING, TIMES = 50, 1000


async def measure(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds for each ack: with nothing else to do, and while the drafts wait."""
    async with FakeSlack(every=0.045) as slack, SlowModel() as model:
        furnish(slack)
        async with running(slack, folder, model_url=model.url, model="slow") as bot:
            idle = [await ack(slack) for _ in range(TIMES)]
            asked = [slack.command(LAURA, TEAM_ROOM, f"draft {COMPLAINT}") for _ in range(WAITING)]
            await asyncio.gather(*asked)
            await until(lambda: model.waiting >= WAITING)
            busy = [await ack(slack) for _ in range(TIMES)]
            assert model.waiting == WAITING, "they did not wait to the end"
            model.go.set()
            await bot.quiet()
    return idle, busy


async def ack(slack: FakeSlack) -> float:
    began = time.perf_counter()
    assert (await slack.command(OLU, HELP, "help")).acked
    return time.perf_counter() - began


def main() -> int:
    with TemporaryDirectory() as folder:
        idle, busy = asyncio.run(measure(Path(folder)))
    print(machine())
    print(f"a command's ack, nothing else to do:       {spread(idle)}")
    print(f"a command's ack, {WAITING} drafts are waiting:    {spread(busy)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
