"""`make sandbox` says where it is and what to try, lets a complaint begin, and ends both programs on Ctrl-C."""

import asyncio
import os
import re
import signal
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.end_to_end.program import BOT, ROOT

pytestmark = pytest.mark.workspace


async def test_it_opens_and_ends(tmp_path: Path) -> None:
    sandbox = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.sandbox"),
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(60):
            assert sandbox.stdout
            said = (await sandbox.stdout.readuntil(b"Ctrl-C ends both.")).decode()
            assert "listens on ALL network interfaces" in said
            found = re.search(r"TOFU sandbox: (http://127\.0\.0\.1:\d+)", said)
            assert found, said
            async with aiohttp.ClientSession() as session:
                card = await _card(session, found[1])
                assert "You said my bike would be ready on Saturday." in card["text"]
                sandbox.send_signal(signal.SIGINT)
                assert "Nothing of it was kept." in (await sandbox.stdout.read()).decode()
                assert await sandbox.wait() == 0
                with pytest.raises(aiohttp.ClientConnectorError):
                    await session.get(found[1])
        assert list(tmp_path.iterdir()) == []
    finally:
        if sandbox.returncode is None:
            sandbox.terminate()
            await sandbox.wait()


async def _card(session: aiohttp.ClientSession, url: str) -> dict[str, str]:
    while True:
        async with session.get(f"{url}/_control/messages/C0CARE") as answer:
            messages = (await answer.json())["messages"]
        if cards := [m for m in messages if m["user"] == BOT]:
            return dict(cards[0])
        await asyncio.sleep(0.05)
