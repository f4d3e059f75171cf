"""Somebody else's doing, told to us, and ours in which others stand."""

import pytest

from bot.complaints.reading import read_thread
from bot.complaints.theirs import sounds_theirs, theirs_marks
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY


@pytest.mark.parametrize(
    ("text", "complains"),
    [
        ("The removal men off the internet let the piano down the steps on its back, £480 to ruin it, they'll hear from me. You did it so nicely two years ago, could you come and tune what is left?", False),
        ("My bank has blocked the card again and kept me an hour on hold, the clowns. Can I pay your invoice by transfer this once?", False),
        ("The van you sent let the piano down the steps on its back and nobody of yours answers. My bank is on at me for the £480 as well.", True),
        ("Your courier left it in the rain again. The last lot we had never did that. What now?", True),
    ],
)  # fmt: skip
def test_whose_doing_it_is(text: str, *, complains: bool) -> None:
    thread = Thread((Message(Role.CUSTOMER, "Ada Obi", text, TUESDAY),))
    assert read_thread(thread, (), TUESDAY).is_complaint == complains


def test_what_is_said_of_us_counts_beside_what_is_said_of_others() -> None:
    ours, theirs = theirs_marks("Nobody of yours came on Monday."), theirs_marks("The council never came on Monday.")
    assert "ours 1" in ours
    assert "others" in theirs
    assert "others" not in ours


def test_it_knows_nothing_of_a_language_that_it_was_not_taught() -> None:
    assert sounds_theirs("안녕하세요, 오늘 아침에 온 상자가 젖어 있었고 아무도 전화를 받지 않습니다.") < 0
