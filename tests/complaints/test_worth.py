"""What of a complaint deserves to be said back."""

import pytest

from bot.complaints.worth import weigh_pieces

LETTER = [
    "Good morning",
    "I am writing this at the kitchen table with the cat on my feet",
    "My granddaughter says I should get to the point",
    "The boiler you fitted on Tuesday has leaked through the ceiling twice",
    "I have slept in the chair for three nights because the bedroom is soaked",
    "The weather has been kind to us all this week",
    "Yours sincerely",
]


def test_what_failed_and_what_it_did_weigh_more_than_how_it_is_led_up_to() -> None:
    weighed = weigh_pieces(LETTER, "en")
    assert weighed is not None
    worth = [one.worth for one in weighed]
    assert min(worth[3:5]) > max(*worth[:3], *worth[5:])
    assert weighed[3].failed
    assert weighed[4].hurt
    assert not weighed[5].failed


@pytest.mark.parametrize(
    ("language", "trouble", "aside"),
    [
        ("es", "La lavadora que me vendieron no funciona desde el lunes", "Mi vecina dice que soy una exagerada"),
        ("fr", "La chaudière est de nouveau en panne depuis samedi", "Ma belle-sœur a été très contente de vous"),
        ("de", "Die Heizung ist seit Montag wieder ausgefallen", "Meine Schwester wohnt auch in dieser Straße"),
        ("pt", "A máquina que me entregaram não funciona desde segunda", "A minha prima gosta muito da vossa loja"),
    ],
)
def test_other_languages(language: str, trouble: str, aside: str) -> None:
    weighed = weigh_pieces([aside, trouble, aside], language)
    assert weighed is not None
    assert weighed[1].worth > max(weighed[0].worth, weighed[2].worth)


def test_nothing_is_heard_in_a_language_that_it_was_not_taught() -> None:
    assert weigh_pieces(["Het fornuis werkt niet"], "nl") is None


def test_nothing_is_weighed_where_nothing_is_said() -> None:
    assert weigh_pieces([], "en") == []
