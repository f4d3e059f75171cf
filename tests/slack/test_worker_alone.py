"""`tofu followups`: a worker that reminds while another process listens, and the list of what is ahead."""

import asyncio
import sqlite3
import sys
from pathlib import Path

from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until, words
from tests.slack.outside import run, surroundings
from tests.slack.running import Start
from tests.slack.story import complain
from tests.slack.team import HELP


async def test_it_reminds_without_listening_and_ends_when_told(slack: FakeSlack, start: Start, tmp_path: Path) -> None:
    async with start() as bot:  # whoever listens, hears, and ends
        await complain(slack, bot)
    seen = len(slack.by_app(HELP))
    environment = surroundings(slack, DATABASE_URL=f"sqlite:///{tmp_path}/tofu.sqlite", TOFU_CLOCK_SPEED="1")
    code, out, _ = await run_list(tmp_path, environment)
    assert code == 0
    assert "unowned" in out
    assert out.splitlines()[-1].startswith("1 ahead")
    with sqlite3.connect(tmp_path / "tofu.sqlite") as books:
        books.execute("UPDATE tofu_follow_ups SET due_at = '2026-01-01 00:00:00.000000'")
    books.close()
    worker = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "followups"), cwd=tmp_path, env=environment, stderr=asyncio.subprocess.PIPE
    )
    try:
        nudge = await until(lambda: slack.by_app(HELP)[seen:], 20)
        assert "Nobody owns this complaint yet" in words(nudge[0])
        assert not slack.lines.open, "it does not listen"
    finally:
        worker.terminate()
        _, said = await asyncio.wait_for(worker.communicate(), 30)
    assert worker.returncode == 0, said.decode()
    assert "Traceback" not in said.decode()


async def run_list(folder: Path, environment: dict[str, str]) -> tuple[int, str, str]:
    """`tofu followups list`."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "followups", "list"), cwd=folder, env=environment, stdout=-1, stderr=-1
    )
    out, err = await asyncio.wait_for(child.communicate(), 30)
    return child.returncode or 0, out.decode(), err.decode()


async def test_without_a_token_it_says_so(tmp_path: Path) -> None:
    code, _, err = await run("followups", tmp_path, {"PATH": "/usr/bin", "PYTHONPATH": str(Path(__file__).parents[2])})
    assert code == 1
    assert err == "tofu: Set SLACK_BOT_TOKEN (xoxb-…) in .env: docs/how-to/install.md shows how.\n"
