"""The customer's side: do they chase us, is it a repeat, who else will hear of it, what do they want, which time do they propose?

Read from the customer's last turn, with what came before. Rules by `tests/sets/signals/README.md`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.complaints.signal_words import (
    ASKS_PERSON,
    CHASES,
    CIRCLE,
    CLOSED,
    EVENT,
    GOOD,
    HEARERS,
    NEWS,
    NO_HURRY,
    OTHERS,
    PROPOSES,
    REPEATS,
    YES,
)
from bot.complaints.signals_read import CHASING, PROPOSED, REPEAT, WORD_OF_MOUTH, most, over
from bot.complaints.thread import Message, Role, Thread
from bot.complaints.wants import wanted
from bot.language.clauses import sentences
from bot.language.cues import bare
from bot.language.detect import language_of
from bot.language.plain import fold
from bot.language.times.mentions import When
from bot.language.times.moments import moment
from bot.language.times.reading import times

_SILENT = timedelta(hours=3)
_NO_TIME = -0.5  # so far under its bar no time is proposed, whichever is named
_SOON = timedelta(days=90)  # a day without a year that is farther off lies behind us
_SHORT_TURN = 40  # words, as in what the reader learnt from; of a long letter it believes too much
_AGAINST = {WORD_OF_MOUTH: -1.0}  # so far under its bar the reader is believed against the rules
_JOINS = re.compile(r"(?!)(?P<strong>)")
_UNSAID = re.compile(r"(?:\?|^|\W)(?:hello|hallo|hola|alo|allo|anyone|anybody|\?{2,})\W*$")


@dataclass(frozen=True, slots=True)
class Proposed:
    """A time that the customer names and that needs a yes or a correction. `at`: aware, in the zone of `now`."""

    at: datetime
    quote: str


@dataclass(frozen=True, slots=True)
class Signals:
    """Each with the customer's words, None where there is no such sign."""

    chasing: str | None = None
    repeat: str | None = None
    word_of_mouth: str | None = None
    wants: str | None = None
    proposes: Proposed | None = None


def signals(thread: Thread, now: datetime) -> Signals:
    """What the customer's last turn says. `now`: aware, in the customer's zone."""
    turn = _last_turn(thread)
    if not turn:
        return Signals()
    said = [sentence for message in turn for sentence in _sentences(message.text)]
    before = thread.messages[: thread.messages.index(turn[0])]
    texts = (" ".join(said), " ".join(message.text for message in thread.of(Role.CUSTOMER, Role.AGENT)))
    languages = tuple(dict.fromkeys(language_of(text) for text in texts))
    far = over(said, before)
    return Signals(
        chasing=_both(CHASING, _chasing(said, turn, before), said, far),
        repeat=_both(REPEAT, _first(REPEATS, said, unless=OTHERS), said, far),
        word_of_mouth=_both(WORD_OF_MOUTH, _first(CIRCLE, said), said, far),
        wants=wanted(said) or wanted(_earlier(before)),
        proposes=_proposes(said, before, now, languages) if far[PROPOSED] > _NO_TIME else None,
    )


def _both(sign: str, ruled: str | None, said: list[str], far: Mapping[str, float]) -> str | None:
    """What the rules found, or the sentence that says it most where the trained reader hears it."""
    if ruled and far[sign] < _AGAINST.get(sign, -99.0):
        return None
    long = sum(len(one.split()) for one in said) > _SHORT_TURN
    if ruled or far[sign] <= 0 or long or (sign == CHASING and _at_peace(said)):
        return ruled
    if sign == WORD_OF_MOUTH:
        said = [one for one in said if HEARERS.search(bare(one))]
    return most(sign, said) if said else None


def _at_peace(said: list[str]) -> bool:
    """They say that there is no hurry, or that it is over."""
    whole = bare(" ".join(said))
    return bool(NO_HURRY.search(whole) or CLOSED.search(whole))


def _last_turn(thread: Thread) -> list[Message]:
    """The customer's last message."""
    return [*thread.of(Role.CUSTOMER)[-1:]]


def _earlier(before: tuple[Message, ...]) -> list[str]:
    """What the customer said before, the newest message first."""
    mine = [message for message in before if message.role is Role.CUSTOMER]
    return [sentence for message in reversed(mine) for sentence in _sentences(message.text)]


def _sentences(text: str) -> list[str]:
    flat = fold(text)
    return [flat[s.start : s.end].strip() for s in sentences(flat, (), _JOINS)]


def _first(pattern: "re.Pattern[str]", said: list[str], unless: "re.Pattern[str] | None" = None) -> str | None:
    return next((s for s in said if pattern.search(bare(s)) and not (unless and unless.search(bare(s)))), None)


def _chasing(said: list[str], turn: list[Message], before: tuple[Message, ...]) -> str | None:
    """They ask for what is owed, say that nothing came, or write again unanswered only to be heard."""
    if _at_peace(said):
        return None
    if found := _first(CHASES, said, unless=GOOD):
        return found
    owed = [message for message in before if message.role in (Role.CUSTOMER, Role.AGENT)]
    if owed and (found := _first(NEWS, said)):
        return found
    mine = [message for message in before if message.role is Role.CUSTOMER]
    last = owed[-1] if owed else None
    unanswered = last is not None and last.role is Role.CUSTOMER
    if unanswered and (
        found := next((s for s in said if _UNSAID.search(bare(s)) or ASKS_PERSON.search(bare(s))), None)
    ):
        return found
    waited = bool(mine) and turn[0].at - mine[-1].at >= _SILENT
    third = len(mine) > 1 and unanswered
    return said[-1] if third and waited and not _adds(bare(" ".join(said))) else None


def _adds(whole: str) -> bool:
    """A photo, a number, a correction: no chase."""
    return bool(
        re.search(
            r"\b(?:photo|picture|attach\w*|number is|correction|adjunto|foto|anbei|numero|piece jointe|anexo)\b|\b\w*\d{4,}\w*\b",
            whole,
        )
    )


def _proposes(
    said: list[str], before: tuple[Message, ...], now: datetime, languages: tuple[str, ...]
) -> Proposed | None:
    asked = next((m for m in reversed(before) if m.role is Role.AGENT), None)
    invited = asked is not None and "?" in asked.text[-120:]
    found: list[Proposed] = []
    for sentence in said:
        plain = bare(sentence)
        if not (PROPOSES.search(plain) or (invited and _short(sentence))) or EVENT.search(plain):
            continue
        if asked and YES.search(plain) and not PROPOSES.search(plain):
            continue
        for when in _whole(sentence, languages):
            at = moment(when, now) if when.firm and (when.day or when.clock) else None
            if at is not None and at - now < _SOON and when.lead not in ("since", "past"):
                found.append(Proposed(at, sentence))
    return found[0] if found else None


def _whole(sentence: str, languages: tuple[str, ...]) -> list[When]:
    """Those with a clock first: "Friday at one" before "Friday"."""
    found = next((read for language in languages if (read := times(sentence, language))), [])
    return sorted(found, key=lambda when: when.clock is None)


def _short(sentence: str) -> bool:
    return len(sentence.split()) <= 16
