"""Reads the times that a text says, in the languages that have a table."""

import re
from collections.abc import Mapping
from functools import cache

from bot.language.plain import fold
from bot.language.times.english import ENGLISH
from bot.language.times.finding import Finder
from bot.language.times.french import FRENCH
from bot.language.times.german import GERMAN
from bot.language.times.groups import groups
from bot.language.times.mentions import When
from bot.language.times.portuguese import PORTUGUESE
from bot.language.times.spanish import SPANISH
from bot.language.times.tokens import flat
from bot.language.times.tongue import Tongue

TONGUES: Mapping[str, Tongue] = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "pt": PORTUGUESE}


@cache
def _finder(language: str) -> Finder:
    return Finder(TONGUES[language])


def times(text: str, language: str) -> list[When]:
    """The times in a text, in order of place; places are those of `fold(text)`. None for a language without a table."""
    if language not in TONGUES:
        return []
    text = fold(text)
    finder = _finder(language)
    tokens = finder.tokens(flat(text))
    return groups(finder.mentions(tokens, text), tokens, finder.tongue.joins_ranges)


@cache
def small_words(language: str) -> frozenset[str]:
    """The words that only join times to what is said of them: prepositions, articles, units."""
    tongue = TONGUES[language]
    phrases = [part for tag, listed in tongue.words.items() if tag != "nothing" for part in listed.split("|")]
    return frozenset(word for phrase in phrases for word in re.findall(r"[^\W\d_]+", phrase))
