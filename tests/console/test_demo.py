"""`tofu demo` as somebody tries it who has nothing yet: played by itself through a pipe, and at a terminal."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.console.terminal import Terminal

ROOT = Path(__file__).parents[2]
DEMO = [sys.executable, "-m", "bot", "demo"]
BARE = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
LINES = ("1. Make a Slack app from manifest.json", "2. .venv/bin/tofu check", "3. .venv/bin/tofu slack")


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> "subprocess.CompletedProcess[str]":
    """The whole demo, with nobody at the keyboard and a pipe for its output."""
    return subprocess.run(
        DEMO,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=tmp_path_factory.mktemp("demo"),
        env={**BARE, "PYTHONPATH": str(ROOT), "COLUMNS": "40", "FORCE_COLOR": "1"},
    )


def test_it_ends_well_and_says_nothing_on_the_error_output(played: "subprocess.CompletedProcess[str]") -> None:
    assert (played.returncode, played.stderr) == (0, "")


def test_it_tells_the_way_from_heard_to_resolved(played: "subprocess.CompletedProcess[str]") -> None:
    told = played.stdout
    steps = (
        "played by itself",
        "[complaint card, #workshop]",
        "Laura Bennett owns it",
        "my name is Laura and I will take personal ownership of this until it is resolved",
        "[reminder, ",
        "your promise to Tess Marlow",
        "Laura writes to the customer",
        "[complaint resolved]",
        *LINES,
    )
    places = [told.find(step) for step in steps]
    assert -1 not in places, f"missing: {[step for step, at in zip(steps, places, strict=True) if at < 0]}"
    assert places == sorted(places)


@pytest.mark.parametrize("quality", ["Empathy", "Assurance", "Responsiveness", "Tangibles", "Ownership"])
def test_its_coaching_names_each_quality(played: "subprocess.CompletedProcess[str]", quality: str) -> None:
    assert re.search(rf"^  {quality}: \w", played.stdout, re.MULTILINE)


def test_through_a_pipe_it_is_plain_and_not_wrapped(played: "subprocess.CompletedProcess[str]") -> None:
    assert "\x1b" not in played.stdout
    assert "│" not in played.stdout
    assert "type: own" not in played.stdout
    assert max(len(line) for line in played.stdout.splitlines()) > 200


def test_it_leaves_nothing_behind(played: "subprocess.CompletedProcess[str]", tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    with Terminal(DEMO, cwd=tmp_path, env={**BARE, "PYTHONPATH": str(ROOT), "TMPDIR": str(folder)}) as laura:
        laura.sees("laura> ")
        assert list(folder.iterdir())
        laura.types("quit")
        assert laura.ends() == 0
    assert list(folder.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["tmp"]


@pytest.fixture
def laura(tmp_path: Path) -> Iterator[Terminal]:
    """Somebody at a terminal."""
    with Terminal(DEMO, cwd=tmp_path, env={**BARE, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}) as terminal:
        yield terminal


def test_at_a_terminal_you_own_answer_and_resolve(laura: Terminal) -> None:
    laura.sees("You are Laura", "Ctrl-C ends", "Tess Marlow", "type: own (take it)", "laura> ")
    laura.types("own")
    laura.sees("my name is Laura", "coaching, for Laura only", "type: post")
    laura.types("post")
    laura.sees("#workshop, to the customer", "next follow-up", "(promise coming due)")
    laura.types("review Sorry for any inconvenience.")
    laura.sees("Empathy", "Name what went wrong", "any inconvenience")
    laura.types("resolve")
    laura.sees("What failed?")
    laura.types("The shutter was down.")
    laura.sees("How was it put right?")
    laura.types("Bicycle brought home.")
    laura.sees("complaint resolved", "Put right: Bicycle brought home.", "type: next")
    laura.types("quit")
    assert laura.ends() == 0
    laura.sees("Goodbye.", *LINES)
    assert "Traceback" not in laura.screen


def test_a_reminder_comes_while_nobody_types_and_its_answer_is_taken(laura: Terminal) -> None:
    laura.sees("type: own (take it)", "laura> ")
    laura.sees("Nobody owns this complaint yet", seconds=30)
    laura.types("own")
    laura.sees("type: post")
    laura.types("snooze")
    laura.sees("No reminder waits for an answer")
    laura.types("elsewhere")
    laura.sees("the customer knows")
    laura.types("own")
    laura.sees("That changes nothing")


def test_what_is_no_complaint_can_be_owned_all_the_same(laura: Terminal) -> None:
    laura.sees("laura> ")
    laura.types("say Is there lunch at noon?")
    laura.sees("I hear no complaint in that")
    laura.types("own")
    laura.sees("#lobby", "my name is Laura", "type: post")


def test_the_draft_itself_is_edited_and_its_time_is_the_promised_one(laura: Terminal) -> None:
    laura.sees("laura> ")
    laura.types("own")
    laura.sees("type: post")
    laura.types("edit")
    laura.sees("edit> ", "so that you can keep it.")
    laura.types(" Laura, workshop.")
    laura.sees("to the customer", "keep it. Laura, workshop.", "(promise coming due)")


def test_ctrl_c_leaves_a_question_and_then_ends_kindly(laura: Terminal) -> None:
    laura.sees("laura> ")
    laura.types("own")
    laura.sees("type: post")
    laura.types("resolve")
    laura.sees("What failed?")
    laura.interrupts()
    laura.sees("Left as it was.", "laura> ")
    laura.interrupts()
    assert laura.ends() == 0
    laura.sees("Goodbye.", *LINES)
    assert "Traceback" not in laura.screen


def test_ctrl_c_before_the_first_prompt_ends_kindly_too(laura: Terminal) -> None:
    laura.sees("You are Laura")
    laura.interrupts()
    assert laura.ends() == 0
    assert "Traceback" not in laura.screen
