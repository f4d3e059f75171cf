"""100,000 follow-ups pending, 1,000 of them due within a minute for 200 owners: what does waiting cost, how late are they?

The 1,000 and the first of the others are planned by the real books and arm(); the rest are row-by-row copies of what
that wrote, in our tables and in DBOS's. The workers have the bot's real parts and post to a file (see
followups_killed.py). Memory and processor time are a worker's own; the database server is not in them. The floor is a
loop that polls the index of due rows each second and posts at once, without outbox, plan or limit.

    python -m benchmarks.followups_many [--pending 100000] [--database sqlite|postgres] [--idle 30]
"""

import argparse
import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, make_url, text

from benchmarks.databases import New, fresh_databases
from benchmarks.idle import processor_seconds, status
from benchmarks.machine import machine, spread
from benchmarks.pending import seed, seed_copies
from bot.storage.database import address
from tests.engine.paper import paper_bot, posts
from tests.engine.promised import Promised, promised

OWNERS = 200
DUE = 1000
WITHIN = 60.0
SETTLE = 12.0
SEEDING = 12.0  # seconds that it takes to plan the 1,000, before the first falls due
PAUSE = 0.15  # seconds before each answer, for what the one before has caused to be delivered
ANSWERS = 100  # complaints that are snoozed, and as many that are resolved


@dataclass
class Way:
    """One way to run: how many workers, which program, how far two posts in a channel are apart."""

    name: str
    workers: int = 1
    apart: float = 1.02
    program: str = "tests.engine.works"

    def command(self, url: str, file: Path) -> list[str]:
        """What is started."""
        options = ["--apart", str(self.apart)] if self.program == "tests.engine.works" else []
        return [sys.executable, "-m", self.program, url, str(file), *options]


@dataclass
class Cost:
    """What one way costs."""

    idle: float  # percent of a core, all workers together
    busy: float
    memory: float  # MB, of the largest worker
    late: list[float]
    missing: int

    @property
    def p50(self) -> float:
        return statistics.median(self.late)

    @property
    def p99(self) -> float:
        return sorted(self.late)[int(0.99 * len(self.late))]

    def __str__(self) -> str:
        times = f"{self.p50:6.2f} s {self.p99:6.2f} s {max(self.late):6.2f} s"
        return f"{self.idle:6.1f} % {self.busy:6.1f} % {self.memory:6.0f} MB  {times} {self.missing:8}"


HEAD = f"{'':34} idle CPU  busy CPU  memory     p50      p99    worst   missing"


def used(children: Sequence["subprocess.Popen[str]"], seconds: float) -> float:
    """Percent of a core, over so many seconds from now."""
    before = sum(processor_seconds(child.pid) for child in children)
    time.sleep(seconds)
    return 100 * (sum(processor_seconds(child.pid) for child in children) - before) / seconds


def measure(url: str, way: Way, idle: float, first: int) -> Cost:
    """Plan the 1,000, wait, watch them come."""
    begin = datetime.now(UTC) + timedelta(seconds=SEEDING + SETTLE + idle + 3)
    rows = list(
        promised([begin + timedelta(seconds=WITHIN * n / DUE) for n in shuffled(DUE)], owners=OWNERS, first=first)
    )
    asyncio.run(seed(url, rows))
    with TemporaryDirectory(prefix="tofu-") as folder:
        file = Path(folder) / "posts"
        children = [
            subprocess.Popen(way.command(url, file), stdout=subprocess.PIPE, text=True) for _ in range(way.workers)
        ]
        try:
            for child in children:
                assert child.stdout is not None
                child.stdout.readline()
            if (planned := (begin - datetime.now(UTC)).total_seconds() - idle - 1) > 0:
                time.sleep(planned)
            share = used(children, idle)
            time.sleep(max(0.0, (begin - datetime.now(UTC)).total_seconds()))
            busy = used(children, WITHIN)
            wait_for(file, DUE)
            memory = max(status(child.pid, "VmRSS") for child in children) / 1024
        finally:
            for child in children:
                child.kill()
                child.wait()
        due = {f"remind:{row[2].id}": row[2].due_at.timestamp() for row in rows}
        late = {":".join(post["key"].split(":")[:2]): post["at"] for post in posts(file)}
    return Cost(share, busy, memory, [at - due[key] for key, at in late.items() if key in due], len(due.keys() - late))


def shuffled(number: int) -> list[int]:
    """Spread over the owners so that one owner's follow-ups do not come at even distances."""
    return [n * 617 % number for n in range(number)]


def wait_for(file: Path, number: int) -> None:
    """Until so many are posted, for a minute and a half at most."""
    end = time.monotonic() + 90
    while time.monotonic() < end and len(posts(file)) < number:
        time.sleep(0.2)
    time.sleep(1)


async def answers(url: str, rows: Sequence[Promised]) -> str:
    """How long the owner waits for a snooze and for the end of a complaint, one after another."""
    with TemporaryDirectory() as folder:
        bot = paper_bot(url, Path(folder) / "none")
        await bot.crew.start()
        await asyncio.sleep(3)
        later = datetime.now(UTC) + timedelta(hours=3)
        snoozed = [
            await timed(lambda f=f, c=c: bot.verbs.snooze(f.id, c.owner.id, later)) for c, _, f in rows[:ANSWERS]
        ]
        ended = [
            await timed(lambda c=c: bot.verbs.resolve(c.id, c.owner.id, "nobody came", "came"))
            for c, _, _ in rows[ANSWERS : 2 * ANSWERS]
        ]
        await bot.end()
    return f"snooze {spread(snoozed)}; cancel by resolving {spread(ended)}"


async def timed(what: Callable[[], Awaitable[object]]) -> float:
    """Seconds that it took, when nobody else asks for anything."""
    await asyncio.sleep(PAUSE)
    begin = time.perf_counter()
    await what()
    return time.perf_counter() - begin


def size(url: str) -> float:
    """MB of the database."""
    if url.startswith("sqlite"):
        return sum(path.stat().st_size for path in Path(make_url(url).database or "").parent.glob("tofu-*")) / 2**20
    engine = create_engine(address(url))
    with engine.connect() as connection:
        found = float(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
    engine.dispose()
    return found / 2**20


def ways(kind: str) -> list[Way]:
    """What is run on this database, one after another; the floor last, as it leaves DBOS's timers behind."""
    floor = Way("bare index poll, the floor", program="benchmarks.bare_poll")
    if kind == "sqlite":
        return [Way("1 worker, 1 post a second"), Way("1 worker, no limit", apart=0.0), floor]
    return [Way("1 worker, 1 post a second"), Way("2 workers, 1 post a second", workers=2), floor]


def compare(kind: str, new: New, pending: int, idle: float) -> None:
    """Print a line for each way."""
    url = new()
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    rows = list(promised([tomorrow + timedelta(seconds=25 * n) for n in range(pending)], owners=OWNERS))
    seed_copies(url, rows)
    print(f"{kind}: {pending} pending, {size(url):.0f} MB on disk; {DUE} due within {WITHIN:.0f} s for {OWNERS} owners")
    print(HEAD, flush=True)
    found = []
    for number, way in enumerate(ways(kind)):
        found.append(measure(url, way, idle, 9_000_000 + number * DUE))
        print(f"{way.name:34} {found[-1]}", flush=True)
        if number == 0:
            print(asyncio.run(answers(url, rows)), flush=True)
    one, other = found[0], found[1]
    print(
        f"{ways(kind)[1].name} beside {ways(kind)[0].name}: p50 x {other.p50 / one.p50:.2f}, p99 x {other.p99 / one.p99:.2f}, "
        f"idle CPU x {other.idle / max(one.idle, 0.01):.2f}, busy CPU x {other.busy / one.busy:.2f}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pending", type=int, default=100_000)
    parser.add_argument("--idle", type=float, default=30.0, help="seconds over which the idle processor time is taken")
    parser.add_argument("--database", choices=["sqlite", "postgres"])
    options = parser.parse_args()
    print(machine())
    for kind in [options.database] if options.database else ["sqlite", "postgres"]:
        with fresh_databases(kind) as new:
            compare(kind, new, options.pending, options.idle)
    return 0


if __name__ == "__main__":
    sys.exit(main())
