"""The preview: what a model would see, what stands behind each placeholder, and what stays although it looks private."""

from hypothesis import given
from hypothesis import strategies as st

from bot.language.redact import Veil
from bot.language.veiled import preview

WORDS = "Order 4711-22, ts 1732447821.004500: ring +44 7700 900982 or write to a@mail.example.com at 9, see https://shop.example/a."


def test_each_placeholder_stands_beside_its_kind_and_its_words() -> None:
    found = preview(WORDS, "en")
    assert found.hidden == (("‹phone 1›", "phone", "+44 7700 900982"), ("‹email 2›", "email", "a@mail.example.com"))
    assert all(name in found.text and words not in found.text for name, _, words in found.hidden)


def test_numbers_and_links_that_stay_are_named_and_small_ones_are_not() -> None:
    assert preview(WORDS, "en").stays == ("4711-22", "1732447821.004500", "https://shop.example/a")


def test_with_redaction_off_everything_stays() -> None:
    found = preview(WORDS, "en", redact=False)
    assert (found.text, found.hidden) == (WORDS, ())
    assert "a@mail.example.com" in found.stays


@given(st.text(max_size=150))
def test_it_shows_what_is_sent(text: str) -> None:
    assert preview(text, "en").text == Veil().hide(text, "en")
