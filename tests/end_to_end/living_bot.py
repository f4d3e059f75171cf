"""The bot as it runs in production, `python -m bot slack`: started, killed without warning, started again on the same database."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.end_to_end.program import LAURA, ROOT, SAM
from tests.end_to_end.workspace import Workspace

ALWAYS_AT_WORK = "Mon-Sun 00:00-24:00"


@dataclass
class LivingBot:
    """Its database and log stay in `folder`. `speed`: product hours in a real one."""

    workspace: Workspace
    folder: Path
    speed: float = 600
    more: Mapping[str, str] = field(default_factory=dict)
    _running: "subprocess.Popen[bytes] | None" = None

    @property
    def log(self) -> Path:
        """What it says about itself."""
        return self.folder / "bot.log"

    @property
    def pid(self) -> int:
        """Of the bot that runs now."""
        assert self._running
        return self._running.pid

    async def start(self) -> None:
        """Until it listens."""
        with self.log.open("ab") as log:
            self._running = subprocess.Popen(
                [sys.executable, "-m", "bot", "slack"],
                cwd=self.folder,
                env=self._settings(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        waiting = asyncio.create_task(self.workspace.until(lambda: self.workspace.connected, "the bot", 60))
        while not waiting.done():
            assert self._running.poll() is None, f"the bot ended:\n{self.log.read_text()[-2000:]}"
            await asyncio.wait([waiting], timeout=0.2)
        await waiting

    async def crash(self) -> None:
        """kill -9, and the line is seen to be down."""
        self._end(signal.SIGKILL)
        await self.workspace.until(lambda: not self.workspace.connected, "the broken line")

    def stop(self) -> None:
        """Ask it to end, and insist after a while."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        running.send_signal(how)
        try:
            running.wait(40)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()

    def _settings(self) -> dict[str, str]:
        """Nothing of this machine's own settings gets in."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
        return {
            **kept,
            "PYTHONPATH": str(ROOT),
            "SLACK_BOT_TOKEN": "xoxb-sandbox",
            "SLACK_APP_TOKEN": "xapp-sandbox",
            "SLACK_API_URL": f"{self.workspace.url}/api/",
            "DATABASE_URL": f"sqlite:///{self.folder / 'tofu.sqlite'}",
            "TOFU_OWNERS": f"{LAURA.id},{SAM.id}",
            "TOFU_WORKING_HOURS": ALWAYS_AT_WORK,
            "TOFU_CLOCK_SPEED": str(self.speed),
            **self.more,
        }
