"""Reads the times of a post sentence by sentence: those that its writer promises."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.followups.promising.context import MANNERS, Context
from bot.followups.promising.manner import Manner
from bot.language.clauses import Sentence, sentences
from bot.language.times.mentions import When
from bot.language.times.reading import times

_QUOTED = re.compile(r'"[^"]*"|«[^»]*»|(?<!\w)\'[^\']{6,}\'(?!\w)')
_MOST = 60  # so many times are judged in one text; more are a timetable


@dataclass(frozen=True, slots=True)
class Said:
    """A time that is promised, with the words that promise it; `sentence`: the number of its sentence."""

    when: When
    words: str
    sentence: int


def read(text: str, language: str) -> list[Said]:
    """The promised times of a folded text, in order of place."""
    whens = times(text, language)[:_MOST]
    if not whens:
        return []
    manner = MANNERS[language]
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    found = []
    for number, sentence in enumerate(sentences(text, [(when.start, when.end) for when in whens], manner.joins)):
        here = [when for when in whens if sentence.start <= when.start < sentence.end]
        if not here or _asks(text, sentence, manner):
            continue
        own = [when for when in here if not any(start < when.start and when.end < end for start, end in quoted)]
        for when in _joined(own, sentence):
            context = Context(text, sentence, here, when, language)
            if context.promises():
                found.append(Said(when, context.words, number))
    return found


def _asks(text: str, sentence: Sentence, manner: Manner) -> bool:
    """Is it a question, and not a promise that asks for a nod at its end?"""
    if sentence.mark != "?" and not manner.asks.search(text[sentence.start : sentence.end].strip()):
        return False
    last = sentence.clauses[-1]
    nod = manner.tags.search(text[last.start : last.end].strip(" ?!."))
    return len(sentence.clauses) < 2 or not nod


def _joined(whens: Sequence[When], sentence: Sentence) -> list[When]:
    """The times, with a day and a clock that stand apart in one clause made one."""
    found: list[When] = []
    for when in whens:
        last = found[-1] if found else None
        if last and sentence.clause_at(last.start) == sentence.clause_at(when.start) and (both := _both(last, when)):
            found[-1] = both
        else:
            found.append(when)
    if len(found) > 1:  # "next week" beside a time only says where that time is
        found = [when for when in found if not (when.day and when.day.rule == "week")]
    return found


def _both(one: When, other: When) -> When | None:
    """A day and a clock as one time, at the place of the clock."""
    day, clock = (one, other) if one.day else (other, one)
    if not day.day or day.clock or day.part or day.span or clock.day or clock.span or not (clock.clock or clock.part):
        return None
    lead = clock.lead if clock.lead in ("since", "until") else day.lead
    if clock.part and clock.part.today and day.day.rule != "near":
        return None
    return replace(clock, day=day.day, lead=lead)
