"""What the owner goes to ask: the failure as a question, else the thing that failed, and neither an effect nor a person."""

import pytest

from bot.writer.told import Told
from bot.writer.why import thing, why


def told(text: str, *things: str, failed: bool = True) -> Told:
    return Told(text, "Ada", (0, 0, 0), 4.0, small=f"{text[0].lower()}{text[1:]}", failed=failed, things=things)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Nobody rang you on Monday", "nobody rang you on Monday"),
        ("The lift has been out of order for weeks", "the lift has been out of order for weeks"),
        ("The appeal took nine long years", ""),
        ("The pay goes out today", ""),
        ("Your wife isn't sleeping", ""),
        ("Nobody has been", ""),
    ],
)
def test_a_failure_is_asked_about_and_an_effect_is_not(text: str, asked: str) -> None:
    assert why([told(text)], "en") == asked


@pytest.mark.parametrize(
    ("one", "asked"),
    [
        (told("Your nightly export has failed since Thursday"), "your nightly export"),
        (told("Your gran's dresser went off the ramp", "your gran's dresser"), "your gran's dresser"),
        (told("Banners came out teal again", "banners"), "the banners"),
        (told("Your English says closed and they differ", "your English"), ""),
        (told("Your supplier never sent the rice", "your supplier"), ""),
        (told("The 3 boxes came off the van", "the 3 boxes"), ""),
        (told("Your gran's dresser is in the hall", "your gran's dresser", failed=False), ""),
    ],
)
def test_else_the_thing_that_failed(one: Told, asked: str) -> None:
    assert thing([one], "en") == asked
