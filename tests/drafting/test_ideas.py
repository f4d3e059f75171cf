"""Ideas for one customer: at most three, each quoted from the thread, none above what may be spent; or none at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.complaints.circumstances import CIRCUMSTANCES
from bot.complaints.failures import FAILURES, failures_in
from bot.drafting.goodwill import Given, Goodwill, Left, left_of
from bot.drafting.idea import Idea
from bot.drafting.ideas import AT_MOST, fitting
from bot.drafting.money import Money
from bot.language.plain import fold

NOTHING = left_of(Goodwill(), Given(), "GBP")
PARTY = "The cake for my daughter's birthday never arrived. I took the day off for nothing."
CARD = Idea(text="Write her a card.", answers=("occasion",))


def pounds(whole: int) -> Money:
    return Money(whole * 100, "GBP")


def left(whole: int) -> Left:
    return left_of(Goodwill(per_complaint=pounds(whole)), Given(), "GBP")


def spoken(said: list[str]) -> str:
    """All that was said, as it is quoted."""
    return "\n".join(map(fold, said))


def found(*ideas: Idea, said: str = PARTY, may: Left = NOTHING) -> list[str]:
    return [one.idea.text for one in fitting(ideas, failures_in(said), [said], may)]


def test_an_idea_that_fits_quotes_what_failed_what_is_theirs_and_what_it_makes_good() -> None:
    [one] = fitting([CARD], failures_in(PARTY), [PARTY], NOTHING)
    assert one.relevant == one.personal == one.compelling == "The cake for my daughter's birthday never arrived."


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("It is my daughter's birthday on Saturday.", "nothing failed: not relevant"),
        ("The cake never arrived.", "no circumstance of theirs: not personal"),
        ("The cake never arrived. I rang three times.", "it makes good something else: not compelling"),
    ],
)
def test_it_is_left_out_when_one_of_the_three_is_missing(said: str, why: str) -> None:
    assert found(CARD, said=said) == [], why


def test_an_idea_of_one_kind_of_failure_needs_that_failure() -> None:
    lend = Idea(text="Lend one.", answers=("occasion",), kind="broken")
    assert found(lend) == []
    assert found(lend, said="The oven broke on my son's birthday.") == ["Lend one."]


def test_an_idea_that_asks_for_words_needs_them_said() -> None:
    candles = Idea(text="Add candles.", answers=("occasion",), words=("cake",))
    assert found(candles) == ["Add candles."]
    assert found(candles, said="The present for my daughter's birthday never arrived.") == []


def test_a_price_alone_is_nothing_personal() -> None:
    check = Idea(text="Check the account.", answers=("money",))
    assert found(check, said="You charged me twice, £40.") == []
    assert found(check, said="You charged me twice, £40, and my mother pays for it.") == ["Check the account."]


def test_three_at_most_what_fits_closest_first_and_none_twice() -> None:
    ideas = [
        Idea(text="Save them the wait.", answers=("time",)),
        CARD,
        CARD,
        Idea(text="Add candles.", answers=("occasion",), words=("cake",)),
        Idea(text="Bring it.", answers=("time",), kind="late"),
    ]
    assert found(*ideas) == ["Add candles.", "Bring it.", "Write her a card."]


def test_what_costs_more_than_is_left_is_left_out_and_what_costs_nothing_never() -> None:
    cake = Idea(text="Send a cake.", answers=("occasion",), cost=pounds(15))
    assert found(cake, may=left(15)) == ["Send a cake."]
    assert found(cake, may=left(14)) == []
    assert found(cake, may=NOTHING) == []
    euros = Idea(text="Send a cake.", answers=("occasion",), cost=Money(100, "EUR"))
    assert found(euros, may=left(15)) == []


def test_a_private_detail_is_never_quoted() -> None:
    said = "The cake for my daughter's birthday never arrived, my card is 4111 1111 1111 1111."
    assert found(CARD, said=said) == []


# ---------------------------------------------------------------- whatever stands in playbook, thread and books
WORDS = ("never arrived", "my daughter", "birthday", "broken", "£40", "waited in all day", "cold", "rude", "I", ".", "and", "\n")  # fmt: skip
SAID = st.lists(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=12).map(" ".join), max_size=4)
IDEA = st.builds(
    Idea,
    text=st.text(min_size=1, max_size=8),
    answers=st.lists(st.sampled_from(list(CIRCUMSTANCES)), min_size=1, max_size=3).map(tuple),
    words=st.lists(st.sampled_from(["birthday", "rude", "cold"]), max_size=1).map(tuple),
    cost=st.none() | st.builds(Money, st.integers(0, 9000), st.sampled_from(["GBP", "EUR"])),
    kind=st.sampled_from(["", *FAILURES]),
)
SUM = st.none() | st.builds(Money, st.integers(0, 9000), st.just("GBP"))
GOODWILL = st.builds(Goodwill, per_complaint=SUM, per_customer=SUM, per_day=SUM)
SPENT = st.builds(Given, st.integers(0, 9000), st.integers(0, 9000), st.integers(0, 9000))


@given(st.lists(IDEA, max_size=8), SAID, GOODWILL, SPENT)
@settings(max_examples=300, deadline=None)
def test_no_idea_ever_costs_more_than_may_be_spent_and_every_quote_was_said(
    ideas: list[Idea], said: list[str], goodwill: Goodwill, spent: Given
) -> None:
    may = left_of(goodwill, spent, "GBP")
    fits = fitting(ideas, failures_in("\n".join(said)), said, may)
    assert len(fits) <= AT_MOST
    limits = (
        (goodwill.per_complaint or pounds(0), spent.complaint),
        (goodwill.per_customer, spent.customer),
        (goodwill.per_day, spent.day),
    )
    for one in fits:
        if one.idea.cost and one.idea.cost.hundredths:
            assert one.idea.cost.currency == "GBP"
            assert all(gone + one.idea.cost.hundredths <= most.hundredths for most, gone in limits if most)
        for quote in (one.relevant, one.personal, one.compelling):
            assert quote.rstrip("…").strip()
            assert quote.rstrip("…") in spoken(said).replace("\n", " ") or quote.rstrip("…") in spoken(said)
