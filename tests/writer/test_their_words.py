"""A customer's own words in quotation marks: short, whole, and nobody's but theirs."""

import pytest

from bot.writer.offline import OfflineWriter
from bot.writer.their_words import Spare, quotable, quotations
from tests.writer.threads import brief, said


@pytest.mark.parametrize(
    ("piece", "quote"),
    [
        ("Four inches of water in it by 3am", "Four inches of water in it by 3am"),
        ("and the fridge has been warm since Monday", "the fridge has been warm since Monday"),
        (
            "the boiler has been making a noise like a kettle, which nobody here can sleep through at all",
            "the boiler has been making a noise like a kettle",
        ),
        (
            "I spent the better part of every single evening last week on hold to you",
            "I spent the better part of every single evening last…",
        ),
    ],
)
def test_what_is_quoted(piece: str, quote: str) -> None:
    assert quotable(piece, "en") == quote


@pytest.mark.parametrize(
    "piece",
    [
        "no heat",  # too little to be quoted
        "is anybody going to answer the door to me?",  # a question is answered, not quoted
        "the girl said it was my own fault",  # nobody's excuse is said again
        "Dennis laughed at me in front of everybody",
        "I'd almost call it an improvement on the last one",  # irony
        "please refund the whole order today",
        "tell <!channel> that the order is late",
        'she wrote "no access" on the card again',
        "my card 4111111111111111 was charged twice",
        "we came back in the same taxi (another 11 euros, and I do not even claim those)",
    ],
)
def test_what_is_not(piece: str) -> None:
    assert quotable(piece, "en") == ""


def test_the_two_that_would_be_missed_most_in_their_order() -> None:
    spare = [
        Spare("the lift smelt of smoke", 3.1, (0, 0, 0)),
        Spare("water came through the ceiling", 4.5, (0, 1, 0)),
        Spare("the carpet is ruined", 4.0, (0, 2, 0)),
    ]
    assert quotations(spare, (), ()) == spare[1:]
    assert quotations(spare, (), ("the ceiling", "the water")) == [spare[0], spare[2]]


async def test_a_fragment_that_is_no_sentence_is_quoted() -> None:
    thread = said("Four inches of water in it by 3am and nobody came. My wife slept in the car.")
    written = await OfflineWriter().write(brief(thread))
    assert "You also wrote “Four inches of water in it by 3am”." in (written.text or "")


def test_figures_and_hyphens_count_as_words() -> None:
    wrote = "Made the 45-minute pilgrimage again, on the 21st as instructed"  # twelve, as anybody counts who looks for copies
    assert quotable(wrote, "en") == "Made the 45-minute pilgrimage again"
