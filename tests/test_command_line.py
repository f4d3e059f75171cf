"""The command line as a real process: usage, JSON lines through pipes and terminals, and what is not loaded."""

import asyncio
import json
import os
import pty
import re
import signal
import statistics
import time
from pathlib import Path

import pytest

from bot import __version__
from bot.__main__ import COMMANDS
from tests.tofu_process import ROOT, Ended, command, environment, tofu

LINES = '{"id": 1, "text": "My parcel never came and nobody called."}\n{"id": "zwei", "text": "What a lovely day"}\n'


async def started(*words: str, folder: Path, stdin: int = asyncio.subprocess.PIPE) -> asyncio.subprocess.Process:
    """A command that runs while the test goes on."""
    return await asyncio.create_subprocess_exec(
        *command(*words),
        cwd=folder,
        env=environment(),
        stdin=stdin,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def ended(process: asyncio.subprocess.Process) -> Ended:
    """Its end, without anything more to read."""
    if process.stdin:
        process.stdin.close()
    out, err = await asyncio.wait_for(process.communicate(), 20)
    return Ended(process.returncode or 0, out.decode(), err.decode())


# ------------------------------------------------------------------ usage
async def test_help_names_every_command_and_the_one_to_begin_with(tmp_path: Path) -> None:
    said = await tofu("--help", folder=tmp_path)
    assert (said.code, said.err) == (0, "")
    assert "Try it without Slack or any key: tofu demo" in said.out
    assert [name for name in COMMANDS if not re.search(rf"^    {name}\s", said.out, re.MULTILINE)] == []


async def test_the_version_is_said_in_one_word(tmp_path: Path) -> None:
    assert (await tofu("--version", folder=tmp_path)).out == f"tofu {__version__}\n"


@pytest.mark.parametrize("words", [(), ("sing",), ("hear", "--mode", "deaf"), ("forget",), ("plan", "now")])
async def test_wrong_usage_ends_with_2_and_a_word_about_usage(words: tuple[str, ...], tmp_path: Path) -> None:
    said = await tofu(*words, folder=tmp_path)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("usage: tofu")


async def test_help_comes_at_once(tmp_path: Path) -> None:
    took = []
    for _ in range(5):
        began = time.perf_counter()
        await tofu("--help", folder=tmp_path)
        took.append(time.perf_counter() - began)
    assert statistics.median(took) < 0.8  # 0.1 s measured; a busy machine may take longer


LATE = ("openai", "slack_bolt", "dbos", "rich", "prompt_toolkit", "sqlalchemy", "pydantic", "holidays", "jinja2")


@pytest.mark.parametrize("word", ["--help", "hear"])
async def test_a_command_loads_only_what_it_needs(word: str) -> None:
    ask = (
        "import sys; from bot.__main__ import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    process = await asyncio.create_subprocess_exec(
        *(command()[0], "-c", ask, word),
        cwd=ROOT,
        env=environment(OPENAI_API_KEY="a-key"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    loaded = (await ended(process)).err.split()
    assert "bot.__main__" in loaded
    assert [name for name in LATE if name in loaded] == []


async def test_the_demo_loads_neither_slack_nor_a_model(tmp_path: Path) -> None:
    with (tmp_path / "loaded").open("wb") as written:
        process = await asyncio.create_subprocess_exec(
            *(command()[0], "-X", "importtime", *command("demo")[1:]),
            cwd=tmp_path,
            env=environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=written,
        )
    assert process.stdout
    while line := await asyncio.wait_for(process.stdout.readline(), 20):
        if line.startswith(b"[draft, for Laura only"):
            break
    process.kill()
    await process.wait()
    loaded = {line.rpartition(b"|")[2].strip().decode() for line in (tmp_path / "loaded").read_bytes().splitlines()}
    assert "bot.writer.offline" in loaded
    assert loaded & {"openai", "slack_bolt", "slack_sdk", "rich", "prompt_toolkit"} == set()


# ------------------------------------------------------------------ JSON lines
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
async def test_nothing_but_answers_stands_on_standard_output_and_always_in_utf_8(encoding: str, tmp_path: Path) -> None:
    given = '{"id": "Zoë", "text": "hello"}\n' + LINES
    said = await tofu("hear", folder=tmp_path, env={"PYTHONIOENCODING": encoding}, given=given)
    assert (said.code, said.err) == (0, "")
    assert [json.loads(line)["id"] for line in said.out.splitlines()] == ["Zoë", 1, "zwei"]


async def test_a_bad_line_among_good_ones_ends_with_1(tmp_path: Path) -> None:
    said = await tofu("hear", folder=tmp_path, given="oops\n" + LINES)
    assert (said.code, said.err) == (1, "")
    assert [json.loads(line)["id"] for line in said.out.splitlines()] == [None, 1, "zwei"]


async def test_each_answer_arrives_before_the_next_line_is_written(tmp_path: Path) -> None:
    process = await started("hear", "--mode", "eager", folder=tmp_path)
    assert process.stdin
    assert process.stdout
    for line in LINES.splitlines():
        process.stdin.write(f"{line}\n".encode())
        await process.stdin.drain()
        answer = await asyncio.wait_for(process.stdout.readline(), 10)
        assert json.loads(answer)["id"] == json.loads(line)["id"]
    assert (await ended(process)).code == 0


@pytest.mark.parametrize("name", ["hear", "draft", "review", "plan"])
async def test_at_a_terminal_without_input_there_is_one_line_of_help(name: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    try:
        said = await ended(await started(name, folder=tmp_path, stdin=theirs))
    finally:
        os.close(ours)
        os.close(theirs)
    assert (said.code, said.out) == (2, "")
    assert said.err == f"tofu {name} reads JSON lines: pipe them in, as in `tofu {name} < cases.jsonl`.\n"


async def test_a_closed_standard_input_is_like_a_terminal(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *("sh", "-c", 'exec "$0" "$@" <&-', *command("hear")),
        cwd=tmp_path,
        env=environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said = await ended(process)
    assert said.code == 2
    assert said.err.startswith("tofu hear reads JSON lines")


async def test_a_reader_who_leaves_early_hears_no_complaint_from_us(tmp_path: Path) -> None:
    reads, writes = os.pipe()
    process = await asyncio.create_subprocess_exec(
        *command("hear"),
        cwd=tmp_path,
        env=environment(),
        stdin=asyncio.subprocess.PIPE,
        stdout=writes,
        stderr=asyncio.subprocess.PIPE,
    )
    os.close(writes)
    os.close(reads)
    _, err = await asyncio.wait_for(process.communicate((LINES * 50).encode()), 20)
    assert err == b""


async def test_ctrl_c_ends_a_waiting_command_at_once(tmp_path: Path) -> None:
    process = await started("draft", folder=tmp_path)
    assert process.stdin
    assert process.stdout
    process.stdin.write(b"{}\n")
    await process.stdin.drain()
    await asyncio.wait_for(process.stdout.readline(), 10)
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 5) == 130
    assert process.stderr
    assert await process.stderr.read() == b""
