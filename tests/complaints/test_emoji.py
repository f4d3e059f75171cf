"""Emoji alone: worth a question when they are unhappy, and never a complaint."""

import pytest

from bot.complaints.detect import detect
from bot.complaints.emoji import asks
from bot.complaints.thread import Role


@pytest.mark.parametrize(
    "text", ["😡", ":rage:", "😡😡 👎", ":rage: :rage: !!", "🙄...", "👎🏽", ":-1::skin-tone-3:", "😭?"]
)
def test_unhappy_emoji_alone_are_worth_a_question(text: str) -> None:
    assert asks(text)
    assert not detect(text, Role.CUSTOMER, threshold=0.5).is_complaint


@pytest.mark.parametrize(
    "text", ["👍", ":tada: :tada:", "", "   ", "?!", "no 😡", "😡 my parcel", "12 😡", "a:rage:b", ":rage:" * 50]
)
def test_happy_ones_words_and_nothing_are_not(text: str) -> None:
    assert not asks(text)
