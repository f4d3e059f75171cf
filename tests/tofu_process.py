"""Runs the command line as a real process, with a chosen environment and nothing else."""

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30.0  # seconds that one command may take
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Ended:
    """How a process ended, and what it said."""

    code: int
    out: str
    err: str


def environment(**more: str) -> dict[str, str]:
    """What a process needs to start, without the settings, proxies or locale of whoever runs the tests."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "HOME") if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


# root may write everywhere; without this capability it may not, like everybody else
_HUMBLE = "import ctypes, os, sys; ctypes.CDLL(None).prctl(24, 1, 0, 0, 0); os.execv(sys.argv[1], sys.argv[1:])"


def command(*words: str) -> list[str]:
    """`tofu …`, as this Python runs it."""
    return [sys.executable, "-m", "bot", *words]


async def tofu(
    *words: str, folder: Path, env: Mapping[str, str] | None = None, given: str | bytes = b"", humble: bool = False
) -> Ended:
    """Run a command to its end in a folder. `humble`: as somebody whom the modes of files and folders bind."""
    before = [sys.executable, "-c", _HUMBLE] if humble and os.geteuid() == 0 else []
    process = await asyncio.create_subprocess_exec(
        *before,
        *command(*words),
        cwd=folder,
        env=environment(**(env or {})),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(
            process.communicate(given.encode() if isinstance(given, str) else given), PATIENCE
        )
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return Ended(process.returncode or 0, out.decode("utf-8"), err.decode("utf-8"))
