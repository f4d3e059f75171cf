"""English turned around: what a customer said, as we say it back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.writer.perspective import turned


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("I lost a morning's pay", "You lost a morning's pay"),
        ("you said Tuesday", "We said Tuesday"),
        ("we have been waiting for your driver", "You have been waiting for our driver"),
        ("my mother rang you twice", "Your mother rang us twice"),
        ("I'm cold and my children are too", "You're cold and your children are too"),
        ("the money I gave to you is ours", "The money you gave to us is yours"),
        ("you are late again", "We are late again"),
        ("You've not rung me", "We have not rung you"),
        ("I'll do it myself", "You'll do it yourself"),
        ("the fault is mine, not yours", "The fault is yours, not ours"),
        ("nobody came", "Nobody came"),
        ("the mine in Wee", "The yours in Wee"),
        ("İ waited", "İ waited"),
        ("", ""),
    ],
)
def test_from_our_side(said: str, back: str) -> None:
    assert turned(said) == back


@given(st.text())
def test_any_sentence_can_be_turned(text: str) -> None:
    assert isinstance(turned(text), str)
