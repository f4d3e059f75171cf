"""The program that stands in for Slack: whether it can run here, who lives in its workspace, and how it starts and ends."""

import asyncio
import json
import os
import platform
import socket
import subprocess
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from tests.end_to_end.workspace import Json, Person, Workspace

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "node_modules" / "local-slack-linux-x64" / "bin" / "local-slack"
TEAM, BOT = "T0TOFU", "U0TOFU"


def missing() -> str:
    """Why the program can't be run here, in one sentence; empty when it can."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        return "the workspace program runs on Linux x64 only"
    if not PROGRAM.exists():
        return "the workspace program is not installed: `npm ci` installs it"
    return ""


LAURA = Person("U0LAURA", "Laura Bennett")
SAM = Person("U0SAM", "Sam Okafor")
TESS = Person("U0TESS", "Tess Marlow")
PEOPLE = (LAURA, SAM, TESS)
CHANNELS = {"C0CARE": "customer-care", "C0SHOP": "workshop"}


@asynccontextmanager
async def open_workspace(
    folder: Path, *, port: int = 0, people: Sequence[Person] = PEOPLE, channels: Mapping[str, str] = CHANNELS
) -> AsyncIterator[Workspace]:
    """Start the program with a throw-away configuration in `folder`, and end it afterwards."""
    port = port or free_port()
    config = folder / "workspace.json"
    config.write_text(json.dumps(_config(people, channels)))
    command = [str(PROGRAM), "--config", str(config), "--port", str(port), "--base-host", "127.0.0.1"]
    with (folder / "workspace.log").open("wb") as log:
        program = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "TMPDIR": str(folder)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            async with aiohttp.ClientSession() as session:
                line = await _connect(session, f"http://127.0.0.1:{port}/ui", program)
                workspace = Workspace(f"http://127.0.0.1:{port}", session, line)
                listening = asyncio.create_task(workspace.listen())
                try:
                    await workspace.until(lambda: workspace.channels, "the workspace")
                    yield workspace
                finally:
                    await line.close()
                    await listening
        finally:
            program.kill()
            program.wait()


async def _connect(
    session: aiohttp.ClientSession, url: str, program: "subprocess.Popen[bytes]"
) -> aiohttp.ClientWebSocketResponse:
    async with asyncio.timeout(15):
        while True:
            assert program.poll() is None, "the workspace program ended: see workspace.log"
            try:
                return await session.ws_connect(url, max_msg_size=0)
            except aiohttp.ClientError:
                await asyncio.sleep(0.02)


def _config(people: Sequence[Person], channels: Mapping[str, str]) -> Json:
    everybody = [BOT, *(person.id for person in people)]
    return {
        "workspace": {"name": "TOFU sandbox", "domain": "tofu", "teamId": TEAM},
        "app": {
            "appId": "A0TOFU",
            "botUserId": BOT,
            "botName": "TOFU",
            "botToken": "xoxb-sandbox",
            "appToken": "xapp-sandbox",
            "mode": "socket",
        },
        "users": [
            {"id": p.id, "name": p.name.split()[0].lower(), "real_name": p.name, "tz": p.timezone} for p in people
        ],
        "channels": [{"id": id_, "name": name, "members": everybody} for id_, name in channels.items()],
    }


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
