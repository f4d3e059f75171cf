"""What the bot takes while nothing happens: `python -m benchmarks.idle [seconds]`. Memory now, processor time over a minute."""

import asyncio
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.machine import machine
from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import missing, open_workspace

SETTLE = 10.0  # seconds after the start that are not counted


def processor_seconds(pid: int) -> float:
    """User and system time of a process so far, all its threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def status(pid: int, name: str) -> int:
    """A number that the kernel tells about a process, such as VmRSS in kB or Threads."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    raise KeyError(name)


async def measure(folder: Path, seconds: float) -> str:
    """Memory, threads and processor time of the idle bot."""
    async with open_workspace(folder) as page:
        bot = LivingBot(page, folder, speed=1)
        try:
            await bot.start()
            await asyncio.sleep(SETTLE)
            before = processor_seconds(bot.pid)
            await asyncio.sleep(seconds)
            used = processor_seconds(bot.pid) - before
            memory, threads = status(bot.pid, "VmRSS") / 1024, status(bot.pid, "Threads")
            share = 100 * used / seconds
            return f"idle bot: {memory:.0f} MB, {threads} threads, {share:.1f} % of one core over {seconds:.0f} s"
        finally:
            bot.stop()


def main() -> int:
    """The exit code."""
    if why := missing():
        print(f"Not measured: {why}.", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        found = asyncio.run(measure(Path(folder), float(sys.argv[1]) if len(sys.argv) > 1 else 60.0))
    print(machine())
    print(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
