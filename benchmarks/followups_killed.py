"""kill -9 in the middle of 500 due reminders: how many are lost, how many come twice?

On SQLite the worker is started again; on PostgreSQL three work and one of them dies and never returns. The workers have
the bot's real parts (books, DBOS, sweep, courier, Slack messenger with its one post a second and channel); instead of
Slack they write each post to a file, flushed to the disk, and look for earlier ones there. Each call takes 50 ms before
it counts and as long again until its answer, so that a death falls on both sides of it.

    python -m benchmarks.followups_killed [--runs 5] [--database sqlite|postgres] [--reminders 500]
"""

import argparse
import asyncio
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, text

from benchmarks.databases import New, fresh_databases
from benchmarks.machine import machine
from benchmarks.pending import seed
from bot.storage.database import address
from tests.engine.paper import posts
from tests.engine.promised import Promised, promised, reminder_key

OWNERS = 100
LEAD = 8.0  # seconds from the plan until all fall due
UNDER_WAY = "SELECT count(*) FROM tofu_outbox WHERE done_at IS NULL AND attempts > 0"
OPEN = "SELECT count(*) FROM tofu_outbox WHERE done_at IS NULL"


@dataclass
class Run:
    """What one run found."""

    before: int  # posts when the worker was killed
    under_way: int  # deliveries that were begun and not ended then
    lost: int
    doubled: int
    seconds: float  # from the time due to the last post

    def __str__(self) -> str:
        found = f"{self.before:8} {self.under_way:10} {self.lost:6} {self.doubled:9}"
        return f"{found} {self.seconds:9.1f} s"


async def plan(url: str, reminders: int) -> tuple[list[Promised], datetime]:
    """Keep so many that fall due at the same time; nobody works on them yet."""
    due = datetime.now(UTC) + timedelta(seconds=LEAD)
    rows = list(promised([due] * reminders, owners=OWNERS))
    await seed(url, rows)
    return rows, due


def start(url: str, file: Path) -> "subprocess.Popen[str]":
    """A worker, once it is up."""
    command = [sys.executable, "-m", "tests.engine.works", url, str(file), "--apart", "1.02", "--takes", "0.05"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    child.stdout.readline()
    return child


def count(url: str, question: str) -> int:
    """The answer of the books."""
    engine = create_engine(address(url))
    with engine.connect() as connection:
        found = int(connection.execute(text(question)).scalar_one())
    engine.dispose()
    return found


def wait(seconds: float, until: Callable[[], bool]) -> None:
    """At most so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        time.sleep(0.05)


def run(url: str, reminders: int, file: Path, kill_at: int) -> Run:
    """One death."""
    rows, due = asyncio.run(plan(url, reminders))
    alone = url.startswith("sqlite")
    workers = [start(url, file) for _ in range(1 if alone else 3)]
    try:
        wait(120, lambda: len(posts(file)) >= kill_at)
        workers[0].kill()
        workers.pop(0).wait()
        before, under_way = len(posts(file)), count(url, UNDER_WAY)
        if alone:
            workers.append(start(url, file))
        wanted = {reminder_key(row) for row in rows}
        wait(120, lambda: wanted <= {post["key"] for post in posts(file)} and count(url, OPEN) == 0)
        time.sleep(2)
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
    said = Counter(post["key"] for post in posts(file))
    twice = sum(times - 1 for times in said.values())
    last = max(post["at"] for post in posts(file))
    return Run(before, under_way, len(wanted - set(said)), twice, last - due.timestamp())


def table(kind: str, new: New, runs: int, reminders: int) -> bool:
    """Print a line for each run; whether nothing was lost or doubled."""
    workers = "1 worker, started again" if kind == "sqlite" else "3 workers, 1 never returns"
    print(f"{kind}: {reminders} reminders due at once, {OWNERS} owners, {workers}")
    print("run  killed at  under way   lost   doubled  all posted after", flush=True)
    chance = random.Random(1)
    well = True
    for number in range(1, runs + 1):
        with TemporaryDirectory(prefix="tofu-") as folder:
            at = chance.randint(reminders // 10, reminders * 7 // 10)
            found = run(new(), reminders, Path(folder) / "posts", at)
        print(f"{number:3} {found}", flush=True)
        well = well and not (found.lost or found.doubled)
    return well


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--reminders", type=int, default=500)
    parser.add_argument("--database", choices=["sqlite", "postgres"])
    options = parser.parse_args()
    print(machine())
    well = True
    for kind in [options.database] if options.database else ["sqlite", "postgres"]:
        with fresh_databases(kind) as new:
            well = table(kind, new, options.runs, options.reminders) and well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
