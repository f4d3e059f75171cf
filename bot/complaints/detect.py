"""Is this message a complaint? A score from the cues that were found, and what they were."""

import math
from dataclasses import dataclass
from enum import StrEnum

from bot.complaints.evidence import Evidence, readable, weigh_words
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
_TELLING = 5  # words beside the cues that a verdict names
_ABOUT = 140  # characters on a card


@dataclass(frozen=True, slots=True)
class _Scale:
    """How evidence becomes a score for somebody in this role. `even`: the evidence at which it is one or the other."""

    even: float
    steep: float

    def score(self, evidence: float) -> float:
        return round(1 / (1 + math.exp(-self.steep * (evidence - self.even))), 4)


_OF_ANYONE = _Scale(even=1.0, steep=0.32)  # in a channel of all sorts hardly any message is a complaint
_OF_A_CUSTOMER = _Scale(even=-0.4, steep=1.1)  # who writes to a firm has a reason to
_OF_OURS = _Scale(even=9.0, steep=1.1)


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


def detect(text: str, role: Role = Role.UNKNOWN, mode: Mode = Mode.CAREFUL, threshold: float | None = None) -> Verdict:
    """Judge one message of somebody in this role. `threshold`: the score from which on it counts, in place of the mode's."""
    flat = fold(text)
    spoken = readable(flat)
    evidence = weigh_words(spoken)
    score = _scale(role, spoken).score(evidence.total) if spoken else 0.0
    is_complaint = score >= (THRESHOLD[mode] if threshold is None else threshold)
    worth = (
        is_complaint or role is not Role.UNKNOWN
    )  # chatter, which is most of what is heard, is not looked at further
    cues = _told(evidence, spoken)
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


def _told(evidence: Evidence, spoken: str) -> tuple[Cue, ...]:
    """What counted: every cue with its words, then the words that told most."""
    cues = [
        Cue(TRIGGERS[number].name, shorten(CUES.words(number, spoken), 60), round(weight, 2))
        for number, weight in evidence.cues
    ]
    telling = sorted(evidence.words, key=lambda word: -abs(word[1]))[:_TELLING]
    return (*cues, *(Cue("word", word, round(weight, 2)) for word, weight in telling if abs(weight) >= 0.1))


def _scale(role: Role, text: str) -> _Scale:
    if role is Role.UNKNOWN:
        return _OF_ANYONE
    if role is Role.CUSTOMER or (role in (Role.AGENT, Role.INTERNAL) and _relayed(text)):
        return _OF_A_CUSTOMER
    return _OF_OURS


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
