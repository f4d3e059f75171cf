"""What a draft may not say of others: outcomes that nobody here can promise, what they have done, whose fault it is."""

import pytest

from bot.drafting.guarding.ground import Ground
from bot.drafting.guarding.outcomes import of_others

NOTHING = Ground("", frozenset(), frozenset(), frozenset(), frozenset(), ())
RULES = ("A lost driving lesson is given again free of charge tomorrow.",)


def codes(text: str) -> set[str]:
    return {fault.code for fault in of_others(text, RULES, NOTHING)}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("You'll have a perfect cake in your hands by lunchtime tomorrow.", "over_promise"),
        ("I will ask the works desk, and your taps will run clear by tonight.", "over_promise"),
        ("Su hija va a estar en casa a tiempo.", "over_promise"),
        ("Les 380 € vous seront rendus.", "over_promise"),
        ("Antoine has already rebuilt the mains.", "invented_fact"),
        ("I've just come off the phone with the driver.", "invented_fact"),
        ("A peça já vem a caminho.", "invented_fact"),
        ("The mechanic who did it had his head in the clouds.", "blames_other_team"),
        ("El mensajero ni se bajó de la moto.", "blames_other_team"),
        ("A quick word at the desk would have saved us all this.", "blames_customer"),
        ("Best take that up with the claims people.", "hands_off"),
    ],
)
def test_it_is_held(text: str, code: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "You will have my answer in writing by noon tomorrow.",
        "You'll hear from me today at 15:30.",
        "I can't say whether the taps will be clear by tonight.",
        "The lost driving lesson will be given again free of charge tomorrow.",
        "Nobody has already told you why, and that is on us.",
        "We let you down on Monday.",
        "I will take this up with the depot myself.",
        "Vous aurez mon appel aujourd'hui à midi.",
        "You would have saved a day had we called.",
    ],
)
def test_what_is_asked_written_ruled_or_ours_is_let_through(text: str) -> None:
    assert codes(text) == set()
