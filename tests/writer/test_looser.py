"""A customer's long sentence in other small words: the same told, fewer of their words in a row."""

import pytest

from bot.writer.copying import Sources
from bot.writer.looser import ways
from bot.writer.looser_words import WAYS


@pytest.mark.parametrize(
    ("language", "wrote", "said"),
    [
        (
            "en",
            "Your girlfriend is six months pregnant and spent the night in the front seat of a Corsa",
            "Your girlfriend is six months pregnant, and she spent the night in the front seat of a Corsa",
        ),
        (
            "en",
            "You start work at nine and got a written warning today because of it",
            "You start work at nine, and you got a written warning today because of it",
        ),
        (
            "en",
            "You have ten people coming for the christening on Saturday and nothing to sit at",
            "You have ten people coming for the christening on Saturday, and you have nothing to sit at",
        ),
        (
            "en",
            "The direct debit has gone up by 31 pounds a month since the letter of October",
            "The direct debit has gone up by 31 pounds per month since the letter of October",
        ),
        (
            "en",
            "Printing and binding the whole thing at the shop takes 4 days of my only week",
            "Printing and binding the entire thing at the shop takes 4 days of my only week",
        ),
        (
            "de",
            "Gestern um acht stand der Junge wieder allein auf dem Parkplatz vor der alten Halle",
            "Gestern um acht stand der Junge erneut allein auf dem Parkplatz vor der alten Halle",
        ),
        (
            "es",
            "La corona llegó con el nombre de otra familia y otra vez sin la tarjeta que pedimos",
            "La corona llegó con el nombre de otra familia y de nuevo sin la tarjeta que pedimos",
        ),
    ],
)
def test_one_place_in_other_words_is_enough(language: str, wrote: str, said: str) -> None:
    sources = Sources([wrote], language)
    assert sources.loosened(wrote) == said
    assert sources.run(said) <= sources.LONGEST_RUN


def test_what_is_counted_is_said_in_words_and_what_a_number_names_is_not() -> None:
    assert "You left four boxes at gate 3" in list(ways("You left 4 boxes at gate 3", "en"))
    assert all("gate 3" in way for way in ways("You left 4 boxes at gate 3 pages down", "en"))


@pytest.mark.parametrize("part", ["next town", "both tills", "a bag to wear", "a stillness", "two and a half hours"])
def test_no_word_is_changed_within_another(part: str) -> None:
    assert all(part in way for way in ways(f"They had seen {part} and nobody rang", "en"))


@pytest.mark.parametrize("language", WAYS)
def test_no_exchange_says_what_it_found(language: str) -> None:
    assert all(said.lower() != meant.lower() for said, meant in WAYS[language])
