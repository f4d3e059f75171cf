"""Practice and a drawn review at the terminal."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.coaching.files import cases
from bot.coaching.review import review
from bot.complaints.thread import Role, Thread
from bot.console.meters import draw
from bot.console.page import Page
from bot.console.practising import practise
from bot.console.thread_file import read_thread_file
from bot.errors import BadInput
from tests.fakes import TUESDAY

MIKE = next(case for case in cases(Path(__file__).parents[2] / "prompts") if case.id == "automated-text")
TALK = "customer Ada Brook: The hob sparks.\nSince Monday.\n\nagent Laura: Sorry.\n"


def typed(*lines: str) -> Iterator[str | None]:
    yield from lines
    yield None


@pytest.mark.parametrize("lively", [False, True])
def test_a_round_shows_the_customer_the_review_and_what_got_better(lively: bool) -> None:
    out = io.StringIO()
    lines = typed("That's down to the crews.", "  ", "Hi Mike, I'm Laura. I'm sorry.")
    practise(MIKE, "Laura", TUESDAY, Page(lively=lively, out=out), lambda: next(lines))
    said = out.getvalue()
    assert "just automated" in said
    assert "Empathy" in said
    assert "2 of 5" in said
    assert "What got better" in said
    assert "Nothing of this was kept." in said


def test_the_meters_stand_beside_the_words_that_earned_them() -> None:
    out = io.StringIO()
    draw(review("I will ring you today at 16:00. Please be patient.", Thread(()), "Laura", "en", TUESDAY), Page(lively=False, out=out))  # fmt: skip
    said = out.getvalue()
    assert "Responsiveness  ━━━━━━━━ 2 of 2\n    “I will ring you today at 16:00.”" in said
    assert "• vague time: “be patient”" in said
    assert "[Kinder]" in said


def test_a_thread_is_read_from_lines_and_from_json(tmp_path: Path) -> None:
    file = tmp_path / "thread.txt"
    file.write_text(TALK)
    said = [(message.role, message.author, message.text) for message in read_thread_file(file, TUESDAY)]
    assert said == [(Role.CUSTOMER, "Ada Brook", "The hob sparks.\nSince Monday."), (Role.AGENT, "Laura", "Sorry.")]
    file.write_text('{"thread": [{"role": "customer", "author": "Ada", "text": "The hob sparks."}]}')
    assert [message.text for message in read_thread_file(file, TUESDAY)] == ["The hob sparks."]


@pytest.mark.parametrize("text", ["The hob sparks.", "", "{no json"])
def test_a_file_that_is_no_thread_says_how_to_write_one(tmp_path: Path, text: str) -> None:
    file = tmp_path / "thread.txt"
    file.write_text(text)
    with pytest.raises(BadInput):
        read_thread_file(file, TUESDAY)
    with pytest.raises(BadInput, match="can't be read"):
        read_thread_file(tmp_path / "none.txt", TUESDAY)
