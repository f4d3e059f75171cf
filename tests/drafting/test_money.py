"""Sums as people write them: exact, always with a currency, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drafting.money import CODES, Money, leading_sum, read_sum, sums_in
from bot.errors import BadInput


@pytest.mark.parametrize(
    ("text", "hundredths", "currency", "said"),
    [
        ("£40", 4000, "GBP", "£40"),
        ("40 £", 4000, "GBP", "£40"),
        ("€12.50", 1250, "EUR", "€12.50"),
        ("12,5 EUR", 1250, "EUR", "€12.50"),
        ("eur 7", 700, "EUR", "€7"),
        ("R$ 1.000", 100_000, "BRL", "R$1,000"),
        ("1,234.56 CHF", 123_456, "CHF", "1,234.56 CHF"),
        ("1.234,56 CHF", 123_456, "CHF", "1,234.56 CHF"),
        ("$0.05", 5, "USD", "$0.05"),
        ("£0", 0, "GBP", "£0"),
    ],
)
def test_a_sum_is_read_and_said(text: str, hundredths: int, currency: str, said: str) -> None:
    money = read_sum(text)
    assert (money.hundredths, money.currency, str(money)) == (hundredths, currency, said)


@pytest.mark.parametrize("text", ["", "40", "forty pounds", "-£5", "£5 EUR", "5 XQZ", "10%", "£", "£1.234.5", "£5 now", "£99999999999"])  # fmt: skip
def test_what_is_no_sum_is_said_to_be_none(text: str) -> None:
    with pytest.raises(BadInput):
        read_sum(text)


@given(st.integers(0, 999_999_999), st.sampled_from(sorted(CODES)))
def test_what_is_said_is_read_again_as_the_same(hundredths: int, currency: str) -> None:
    assert read_sum(str(Money(hundredths, currency))) == Money(hundredths, currency)


@pytest.mark.parametrize(
    ("text", "sum_", "rest"),
    [
        ("£40 for the exam", "£40", "for the exam"),
        ("40 EUR: she waited", "€40", "she waited"),
        ("£12.50, the taxi", "£12.50", "the taxi"),
        ("£40", "£40", ""),
    ],
)
def test_a_sum_stands_first_and_the_reason_after_it(text: str, sum_: str, rest: str) -> None:
    money, why = leading_sum(text)
    assert (str(money), why) == (sum_, rest)


@pytest.mark.parametrize("text", ["", "forty", "40 for me", "for £40"])
def test_without_a_sum_at_the_beginning_nothing_is_guessed(text: str) -> None:
    with pytest.raises(BadInput):
        leading_sum(text)


def test_sums_inside_a_sentence_are_found_and_plain_numbers_are_not() -> None:
    assert sums_in("Up to £20, or 15 EUR, within 4 hours on day 3") == ["£20", "15 EUR"]
