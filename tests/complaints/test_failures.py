"""Kinds of failure and a customer's own circumstances, read in their words, in five languages, and quoted as said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.complaints.circumstances import circumstances
from bot.complaints.failures import failures_in
from bot.language.plain import fold


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("My parcel is three days late.", {"late"}),
        ("Nobody turned up and I waited in all day.", {"missed"}),
        ("The boiler you fitted is leaking.", {"broken"}),
        ("They cancelled on the day before.", {"missed"}),
        ("Will you refund me?", set()),
        ("You sent the wrong size.", {"wrong_thing"}),
        ("I was charged twice for May.", {"billing"}),
        ("Your driver swore at my mother.", {"rude"}),
        ("I have written three times and nobody answers.", {"no_answer"}),
        ("You promised to call.", {"broken_promise"}),
        ("It is the third repair and the same fault again.", {"redone"}),
        ("I was wrongly advised by your shop.", {"wrong_advice"}),
        ("Mi pedido no ha llegado y nadie contesta.", {"late", "no_answer"}),
        ("Ma machine est en panne.", {"broken"}),
        ("Niemand antwortet, die Rechnung stimmt nicht.", {"no_answer", "billing"}),
        ("A encomenda não chegou.", {"late"}),
        ("The weather is lovely today.", set()),
        ("", set()),
    ],
)
def test_the_kinds_of_failure_that_a_customer_tells_of(text: str, kinds: set[str]) -> None:
    assert set(failures_in(text)) == kinds


def test_a_team_has_kinds_of_its_own_known_by_whole_words() -> None:
    mine = {"mould": ("mould", "black spots")}
    assert failures_in("Black spots behind the bath, in every corner.", mine) == {"mould": "black spots"}
    assert failures_in("Moulded plastic handles.", mine) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("My daughter's birthday is on Saturday.", ["occasion", "somebody"]),
        ("I took a day off and waited in.", ["time"]),
        ("I rang four times, I am in tears.", ["effort", "worry"]),
        ("We could not sleep, it was freezing.", ["comfort"]),
        ("I had to close my shop.", ["work"]),
        ("I have been with you for nine years.", ["loyal"]),
        ("It cost me £80.", ["money"]),
        ("Meine Tochter hatte Geburtstag.", ["occasion", "somebody"]),
        ("My sister gets married tomorrow.", ["occasion", "somebody"]),
        ("'Bags have holidays too', he said.", []),
        ("It is blue.", []),
    ],
)
def test_what_is_the_customers_own(text: str, names: list[str]) -> None:
    assert [told.name for told in circumstances([text])] == names


def test_of_a_long_sentence_the_part_is_quoted_that_says_it() -> None:
    long = "I have written to you before, as I was told to do by the man at the counter of your shop in the high street, because my son was left without his bed, and nobody came."
    [told] = circumstances([long])
    assert told.quote == "because my son was left without his bed"


@given(st.lists(st.text(max_size=40) | st.sampled_from(["It is my son's birthday. ", "I waited in all day!", "my card is 4111 1111 1111 1111, my wedding"]), max_size=4))  # fmt: skip
def test_what_is_quoted_was_said_and_holds_no_private_detail(texts: list[str]) -> None:
    for told in circumstances(texts):
        assert told.quote.rstrip("…") in "\n".join(map(fold, texts))
        assert "4111" not in told.quote
