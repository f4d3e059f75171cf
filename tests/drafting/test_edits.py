"""How much of a draft was changed, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drafting.edits import words_changed

WORDS = st.lists(st.sampled_from(["a", "b", "c", "Hi", "Ada"]), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("Hi Ada, I am sorry.", "Hi Ada, I am sorry.", 0),
        ("Hi Ada, I am sorry.", "Hi  Ada,\nI am sorry.", 0),
        ("Hi Ada, I am sorry.", "Hi Ada, I am really sorry.", 1),
        ("Hi Ada, I am sorry.", "Hi Bea, I am sorry.", 1),
        ("Hi Ada, I am sorry.", "", 5),
        ("", "two words", 2),
        ("one two three four", "four three two one", 4),
        ("a b c d", "b c d", 1),
        ("x " * 5000, "y " * 4000, 5000),
    ],
)
def test_words_put_in_taken_out_or_replaced(before: str, after: str, changed: int) -> None:
    assert words_changed(before, after) == changed


@given(WORDS, WORDS, WORDS)
def test_it_is_a_distance(one: str, two: str, three: str) -> None:
    assert words_changed(one, two) == words_changed(two, one)
    assert (words_changed(one, two) == 0) == (one.split() == two.split())
    assert words_changed(one, three) <= words_changed(one, two) + words_changed(two, three)
