"""From starting the demo to its first draft: `python -m benchmarks.first_draft`. Goal: under a second, at the median.

With all bytecode there; with none of our own, as after a fresh checkout; and with none at all. The processor's time is said
too: on a busy machine it is what counts.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.machine import machine, spread

ROOT = Path(__file__).parents[1]
TIMES = 7
DRAFT = "[draft, for Laura only"


def until_draft(**more: str) -> tuple[float, float]:
    """Seconds from the start of the process to the draft's title on its output, and seconds of the processor until then."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TOFU_", "SLACK_"))}
    with TemporaryDirectory() as folder:
        return _timed({**env, "PYTHONPATH": str(ROOT), "TMPDIR": folder, **more})


def _timed(env: dict[str, str]) -> tuple[float, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    demo = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=env,
        cwd=ROOT,
        text=True,
    )
    try:
        assert demo.stdout
        for line in demo.stdout:
            if line.startswith(DRAFT):
                break
        taken = time.perf_counter() - start
    finally:
        demo.kill()
        demo.communicate()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def say(what: str, found: list[tuple[float, float]]) -> None:
    """One line."""
    processor = sorted(used for _, used in found)[len(found) // 2]
    print(
        f"first draft, {what:<23} {spread([taken for taken, _ in found])}, of the processor {processor * 1000:.0f} ms"
    )


def forget_our_bytecode() -> None:
    """As after a fresh checkout."""
    for cache in (ROOT / "bot").rglob("__pycache__"):
        shutil.rmtree(cache)


def main() -> int:
    """The exit code: 1 when the goal is missed with bytecode present."""
    print(machine())
    until_draft()  # writes the bytecode
    warm = [until_draft() for _ in range(TIMES)]
    say("all bytecode there:", warm)
    fresh = []
    for _ in range(TIMES):
        forget_our_bytecode()
        fresh.append(until_draft(PYTHONDONTWRITEBYTECODE="1"))
    say("none of our own:", fresh)
    with TemporaryDirectory() as empty:
        nothing = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": empty}
        cold = [until_draft(**nothing) for _ in range(3)]
    say("no bytecode at all:", cold)
    return 0 if sorted(warm)[TIMES // 2][0] < 1 else 1


if __name__ == "__main__":
    sys.exit(main())
