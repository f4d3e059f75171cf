"""The same in other small words, so that a long copy becomes our own sentence: "all night" for "the whole night", "four days" for "4 days".

Each step changes one place; none adds or takes away what was told.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from bot.language.late import late
from bot.writer.looser_words import COUNTED, LEADS, WAYS

_I = re.IGNORECASE
_STEPS = 4  # places that are changed at most
_NUMBER = re.compile(r"(?<![\w£€$#.,:/-])(\d{1,2}) (?=([^\W\d_]{4,})\b)")
_NOT_COUNTED = re.compile(  # what a number names and does not count
    r"\b(?:row|seats?|gate|bay|platform|room|no|number|nr|order|section|unit|flat|page|pages|line|route|bus|step|floor|grade|year|age|level|day|of|on|the|at|from|to|until|till|and|or|between|by|class|lane|box|table|zone|terminal|hole|type|size|fila|aula|sala|día|dia|le|les|el|las|los|à|a|am|vom|bis|um|de|der|den|o|os|as|op|om|il|al|del|dal|alle|dalle|clase|turma|box|zimmer|platz|gleis|linie|stock|haus)$",
    _I,
)
_NO_COUNTING = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fév|avr|mai|jui|aoû|déc|jän|mär|mrt|okt|dez|out|uhr|euro|hora|heur|horas|percent|pounds|dollars|rupees|mill)",
    _I,
)
_TWICE_YOU = re.compile(
    r"^((?:You|He|She|They|We|It)\b(?!.*\bbetween\b).{6,}?),? and ((?:got|had|spent|lost|paid|went|came|took|made|gave|sent|left|bought|rang|phoned|waited|stood|sat|walked|drove|asked|received|found|missed|used|nearly|never|now|can't|cannot|couldn't|don't|didn't|still|has|have|was|were|is|are) .+)$"
)
_KIN = re.compile(
    r"^(Your (?:own |late |elderly |poor )?(?:(?P<she>girlfriend|wife|missus|mum|mam|mom|mother|daughter|sister|gran|nan|granny|grandmother|aunt|niece)|(?:boyfriend|husband|dad|da|father|son|brother|grandad|grandpa|grandfather|uncle|nephew))\b(?!'s).{4,}?),? and ((?:is|was|has|had|got|spent|lost|went|can't|couldn't|nearly|never|now|still|fell|sat|stood|missed|waited) .+)$"
)
_NOTHING = re.compile(r"^(You(?:'ve| have)(?: got)? .+?),? and (nothing (?:to|for)\b.+)$")


def looser(text: str, run: Callable[[str], int], longest: int, language: str) -> str:
    """The sentence with as few places changed as make its longest run short enough; the nearest to it where none do."""
    best, least = text, run(text)
    for _ in range(_STEPS):
        if least <= longest:
            break
        runs = [(max(run(way), longest), number, way) for number, way in enumerate(ways(best, language))]
        if not runs or min(runs)[0] >= least:
            break
        least, _, best = min(runs)
    return best


def ways(text: str, language: str) -> Iterator[str]:
    """The sentence with one place in other words, the most natural first."""
    if language == "en":
        yield from _said_twice(text)
    for pattern, meant in _table(language):
        for found in pattern.finditer(text):
            said = found.expand(meant)
            yield _big(f"{text[: found.start()]}{said if found.start() else _big(said)}{text[found.end() :]}")
    yield from _counted(text, COUNTED.get(language, "").split())
    if lead := LEADS.match(text):
        yield _big(text[lead.end() :])


def _said_twice(text: str) -> Iterator[str]:
    """With its subject again before its second verb: "You start at nine, and you got a warning"."""
    if found := _TWICE_YOU.match(text):
        who = re.split(r"\W", found[1], maxsplit=1)[0].lower()
        yield f"{found[1]}, and {who} {found[2]}"
    if found := _KIN.match(text):
        yield f"{found[1]}, and {'she' if found['she'] else 'he'} {found[3]}"
    if found := _NOTHING.match(text):
        yield f"{found[1]}, and you have {found[2]}"


def _counted(text: str, counted: Sequence[str]) -> Iterator[str]:
    """With a small number in words, where it counts something."""
    for found in _NUMBER.finditer(text):
        number = int(found[1])
        named = _NOT_COUNTED.search(text[: found.start()].rstrip()) or _NO_COUNTING.match(found[2])
        if 1 < number <= len(counted) + 1 and not named:
            yield _big(f"{text[: found.start()]}{counted[number - 2]} {text[found.end() :]}")


@lru_cache
def _table(language: str) -> tuple[tuple["re.Pattern[str]", str], ...]:
    return tuple((_whole(said), meant) for said, meant in WAYS.get(language, ()))


def _whole(said: str) -> "re.Pattern[str]":
    end = r"(?!\w)" if said[-1].isalpha() else ""
    return late(rf"\b(?:{said}){end}", _I)


def _big(text: str) -> str:
    return text[:1].upper() + text[1:]
