"""A practice round: a difficult customer, five turns, and what got better."""

from pathlib import Path

import pytest

from bot.coaching.files import cases, lessons
from bot.coaching.practice import TURNS, Case, begin, reply_to, what_got_better
from bot.coaching.qualities import QUALITIES
from bot.errors import SetupError
from tests.fakes import TUESDAY

PROMPTS = Path(__file__).parents[2] / "prompts"
CASES = {case.id: case for case in cases(PROMPTS)}
MIKE = CASES["automated-text"]
OWNED = (
    "Hi Mike, my name is Laura and I own this until the mattress is gone. It lay there since Tuesday, soaked, and your neighbour "
    "in her wheelchair had to go into the road. I'm sorry."
)


def test_each_case_and_each_lesson_can_be_read() -> None:
    assert len(CASES) >= 5
    found = lessons(PROMPTS)
    assert {lesson.quality for lesson in found} == {quality.name for quality in QUALITIES}
    assert all(len(lesson.text.split()) <= 225 for lesson in found), "90 seconds at most"


def test_a_reply_that_hands_off_is_answered_for_that() -> None:
    played = reply_to(
        begin(MIKE, "Laura", TUESDAY), "Aw bless! That's down to the crews, your guess is as good as mine!"
    )
    assert played.turns[-1].answer == MIKE.says["fault"]


def test_the_customer_asks_for_what_is_missing_and_not_twice_for_the_same() -> None:
    played = begin(MIKE, "Laura", TUESDAY)
    for _ in range(3):
        played = reply_to(played, "Hi Mike, Laura here. Thanks for telling us.")
    answers = [turn.answer for turn in played.turns]
    assert len(set(answers)) == 3
    assert answers[0] == MIKE.says["empathy"]


def test_what_was_said_in_an_earlier_turn_counts_and_ends_the_round() -> None:
    played = reply_to(begin(MIKE, "Laura", TUESDAY), OWNED)
    assert played.turns[-1].answer == MIKE.says["assurance"]
    played = reply_to(played, "I will ask the depot's planner why the mattress was missed.")
    assert played.turns[-1].answer == MIKE.says["responsiveness"]
    played = reply_to(
        played, "I will ring you today at 16:00, and text you the crew's slot so that you have it in writing."
    )
    assert played.turns[-1].answer == MIKE.says["content"]
    assert played.over


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_a_round_ends_after_five_turns(case: Case) -> None:
    played = begin(case, "Laura", TUESDAY)
    for _ in range(TURNS):
        assert not played.over
        played = reply_to(played, "Hm.")
    assert played.over
    assert len(what_got_better(played)) >= len(QUALITIES)


def test_at_the_end_it_says_what_got_better() -> None:
    played = reply_to(begin(MIKE, "Laura", TUESDAY), "Sorry if it was a bother.")
    played = reply_to(played, OWNED)
    said = "\n".join(what_got_better(played))
    assert "Empathy got better: from 0 to 2 of 2." in said
    assert "Responsiveness is still to come." in said
    assert "non apology" in said


def test_a_round_without_a_reply_says_nothing() -> None:
    assert what_got_better(begin(MIKE, "Laura", TUESDAY)) == ()


@pytest.mark.parametrize(
    ("text", "trouble"),
    [("no front matter", "front matter"), ("---\ntitle: [\n---\n", "front matter"), ("---\ntitle: A\ncustomer: B\nlanguage: en\nsetting: C\n---\n## opening\nHi\n", "content")],
)  # fmt: skip
def test_a_case_that_lacks_something_says_what(tmp_path: Path, text: str, trouble: str) -> None:
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "odd.md").write_text(text)
    with pytest.raises(SetupError, match=trouble):
        cases(tmp_path)
    assert lessons(tmp_path) == []
