"""Is this message a complaint? A score from the cues that were found, and what they were."""

import math
from dataclasses import dataclass
from enum import StrEnum

from bot.complaints.model import Severity
from bot.complaints.severity import weigh
from bot.complaints.thread import Role
from bot.complaints.triggers import CUES, TRIGGERS
from bot.language.cues import bare
from bot.language.detect import language_of
from bot.language.plain import fold, shorten
from bot.language.words import sentences


class Mode(StrEnum):
    """How readily a channel is spoken up in."""

    CAREFUL = "careful"
    EAGER = "eager"


THRESHOLD = {Mode.CAREFUL: 0.75, Mode.EAGER: 0.5}
_BASE = -1.6  # most messages are no complaint
_ABOUT = 140  # characters on a card


@dataclass(frozen=True, slots=True)
class Cue:
    """A trigger that was found: the words that set it off, and its weight."""

    cue: str
    words: str
    weight: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What we think of one message. `score` 0 to 1, higher is more of a complaint."""

    is_complaint: bool
    score: float
    severity: Severity
    needs_escalation: bool
    cues: tuple[Cue, ...]
    about: str
    language: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words that spoke for a complaint."""
        return tuple(cue.words for cue in self.cues if cue.weight > 0)


def detect(text: str, role: Role = Role.UNKNOWN, mode: Mode = Mode.CAREFUL) -> Verdict:
    """Judge one message of somebody in this role."""
    flat = fold(text)
    cues = _found(flat)
    score = _score(cues, role, flat)
    is_complaint = score >= THRESHOLD[mode]
    worth = (
        is_complaint or role is not Role.UNKNOWN
    )  # chatter, which is most of what is heard, is not looked at further
    weight = weigh(flat) if worth else None
    return Verdict(
        is_complaint=is_complaint,
        score=score,
        severity=weight.severity if weight else Severity.LOW,
        needs_escalation=is_complaint and weight is not None and weight.needs_escalation,
        cues=cues,
        about=about(flat, cues) if worth else "",
        language=language_of(flat) if worth else "en",
    )


def _found(text: str) -> tuple[Cue, ...]:
    plain = bare(text)
    return tuple(
        Cue(TRIGGERS[number].name, shorten(CUES.words(number, plain), 60), TRIGGERS[number].weight)
        for number in CUES.matching(plain)
    )


def _score(cues: tuple[Cue, ...], role: Role, text: str) -> float:
    evidence = _BASE + sum(cue.weight for cue in cues)
    if role is Role.CUSTOMER:
        evidence += 0.8
    elif role is Role.BOT or (role in (Role.AGENT, Role.INTERNAL) and not _relayed(text)):
        evidence -= 4.0
    return round(1 / (1 + math.exp(-evidence)), 4)


def _relayed(text: str) -> bool:
    """Whether somebody of ours passes on what a customer said."""
    low = text.lower()
    speaks_of = (
        "customer",
        "client",
        "caller",
        "guest",
        "tenant",
        "patient",
        "resident",
        "on the phone with",
        "rang",
        "mr ",
        "mrs ",
        "ms ",
    )
    says = (
        " says",
        " said",
        " told",
        " upset",
        " unhappy",
        " complain",
        " rang",
        " called",
        " tears",
        " cross",
        " angry",
    )
    return any(word in low for word in speaks_of) and any(word in low for word in says)


def about(text: str, cues: tuple[Cue, ...] = ()) -> str:
    """One line that says what it is about: the customer's own sentence with the strongest cue."""
    spoken = sentences(text)
    if not spoken:
        return ""
    strong = [(cue.words.rstrip("…").lower(), cue.weight) for cue in cues if cue.weight > 0]

    def telling(sentence: str) -> float:
        low = bare(sentence)
        return sum(weight for start, weight in strong if start in low) + min(len(low.split()), 12) / 6

    return shorten(max(spoken, key=telling), _ABOUT)
