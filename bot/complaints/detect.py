"""Is this message a complaint? A score from the cues that were found, and what they were."""

import math
from dataclasses import dataclass
from enum import StrEnum

from bot.complaints.emoji import asks
from bot.complaints.evidence import Evidence, readable, weigh_words
from bot.complaints.model import Severity
from bot.complaints.openness import sounds_like_none
from bot.complaints.others import why_not_ours
from bot.complaints.relayed import is_relayed
from bot.complaints.severity import by_rules, weigh
from bot.complaints.thread import Role
from bot.complaints.triggers import CUES, TRIGGERS
from bot.complaints.triggers_goods import GOODS
from bot.complaints.triggers_trouble import TROUBLE
from bot.language.cues import Cues, bare
from bot.language.detect import language_of
from bot.language.plain import fold, shorten
from bot.language.words import sentences


class Mode(StrEnum):
    """How readily a channel is spoken up in."""

    QUIET = "quiet"  # not at all, unless we are mentioned
    CAREFUL = "careful"
    EAGER = "eager"


THRESHOLD = {Mode.QUIET: 0.75, Mode.CAREFUL: 0.75, Mode.EAGER: 0.5}
_TROUBLE = frozenset(
    trigger.name for trigger in (*TROUBLE, *GOODS)
)  # what happened says more on a card than how it is put
_TELLING = 5  # words beside the cues that a verdict names
_NONE, _HELD_BACK = 0.45, -3.0  # the score, and what the card is told, where a text is none about us
_NEAR = 0.3  # the score from which on it is told which words set off a cue
_ABOUT = 140  # characters on a card


@dataclass(frozen=True, slots=True)
class _Scale:
    """How evidence becomes a score for somebody in this role. `even`: the evidence at which it is one or the other."""

    even: float
    steep: float
    doubt: float  # how much like chat at work a message may look before that counts against it
    uncued: float = 0.0  # how much a message is held back in which no cue speaks for a complaint, but words alone

    def score(self, evidence: Evidence) -> float:
        """It must be a complaint, and no chat among colleagues: the weaker of both counts."""
        cued = any(weight > 0 for _, weight in evidence.cues)
        complaint = evidence.complaint - (0.0 if cued else self.uncued)
        both = -math.log(math.exp(-complaint) + math.exp(evidence.work - self.doubt))
        return round(1 / (1 + math.exp(-self.steep * (both - self.even))), 4)


_OF_ANYONE = _Scale(
    even=-0.2, steep=0.523, doubt=2.5, uncued=1.0
)  # in a channel of all sorts hardly any message is a complaint
_OF_A_CUSTOMER = _Scale(even=-0.5, steep=1.7, doubt=5.0)  # who writes to a firm has a reason to
_PASSED_ON = _Scale(even=0.0, steep=1.7, doubt=5.0)
_OF_OURS = _Scale(even=12.0, steep=1.1, doubt=2.5)


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
    said: str = ""  # the text, where it is worth a closer look

    @property
    def about(self) -> str:
        """One line that says what it is about, in the customer's own words."""
        return about(self.said, self.cues)

    @property
    def language(self) -> str:
        """The language of the text."""
        return language_of(self.said) if self.said else "en"

    @property
    def telling(self) -> tuple[Cue, ...]:
        """The cues that spoke for a complaint."""
        return tuple(cue for cue in self.cues if cue.weight > 0)

    @property
    def words(self) -> tuple[str, ...]:
        """The words that spoke for a complaint."""
        return tuple(cue.words for cue in self.telling)


def detect(text: str, role: Role = Role.UNKNOWN, mode: Mode = Mode.CAREFUL, threshold: float | None = None) -> Verdict:
    """Judge one message of somebody in this role. `threshold`: the score from which on it counts, in place of the mode's."""
    flat = fold(text)
    spoken = readable(flat)
    evidence = weigh_words(spoken)
    score = _scale(role, spoken).score(evidence) if spoken and not asks(flat) else 0.0
    bar = THRESHOLD[mode] if threshold is None else threshold
    worth = score >= min(bar, THRESHOLD[Mode.EAGER]) or role is not Role.UNKNOWN  # most is chatter: no more of it
    weight = by_rules(flat) if worth else None
    if weight and weight.severity is Severity.CRITICAL and score >= THRESHOLD[Mode.EAGER]:
        score = max(score, THRESHOLD[Mode.CAREFUL])  # what may be a danger is heard at the lower bar
    if weight and score >= THRESHOLD[Mode.CAREFUL]:
        weight = weigh(flat)  # the trained reader has learnt from complaints alone, so chatter is not shown to it
    asked = score >= bar and role in (Role.CUSTOMER, Role.UNKNOWN) and "?" in flat
    none = why_not_ours(flat, language_of(flat)) if asked else ""
    grave = weight is not None and weight.severity is Severity.CRITICAL
    if score >= bar and not none and not grave and role is Role.CUSTOMER and sounds_like_none(flat):
        none = "sounds like none"
    score = min(score, _NONE) if none else score
    is_complaint = score >= bar and not none
    worth = is_complaint or role is not Role.UNKNOWN
    cues = _told(evidence, spoken, worth or score >= _NEAR)
    if none:
        cues = (Cue(none, "", _HELD_BACK), *cues)
    return Verdict(
        is_complaint=is_complaint,
        score=score,
        severity=weight.severity if weight and worth else Severity.LOW,
        needs_escalation=is_complaint and weight is not None and weight.needs_escalation,
        cues=cues,
        said=flat if worth else "",
    )


def _told(evidence: Evidence, spoken: str, worth: bool) -> tuple[Cue, ...]:
    """What counted: every cue, with its words where it is worth the time, then the words that told most."""
    cues = [
        Cue(TRIGGERS[number].name, shorten(CUES.words(number, spoken), 60) if worth else "", round(weight, 2))
        for number, weight in evidence.cues
    ]
    if not worth:
        return tuple(cues)
    telling = sorted(evidence.words, key=lambda word: -abs(word[1]))[:_TELLING]
    return (*cues, *(Cue("word", word, round(weight, 2)) for word, weight in telling if abs(weight) >= 0.1))


def _scale(role: Role, text: str) -> _Scale:
    if role is Role.UNKNOWN:
        return _OF_ANYONE
    if role is Role.CUSTOMER:
        return _OF_A_CUSTOMER
    return _PASSED_ON if is_relayed(text, role) else _OF_OURS


_PROMISED = Cues((r"\byou (said|promised|told (me|us)|assured)\b",))


def about(text: str, cues: tuple[Cue, ...] = ()) -> str:
    """One line that says what it is about: the customer's own sentence with the strongest cue."""
    spoken = sentences(text)
    if not spoken:
        return ""
    strong = [
        (cue.words.rstrip("…").lower(), cue.weight * (2 if cue.cue in _TROUBLE else 1))
        for cue in cues
        if cue.weight > 0 and cue.words and cue.cue != "word"
    ]

    def telling(sentence: str) -> float:
        low = bare(sentence)
        promised = 2.0 if _PROMISED.matching(low) else 0.0  # what was said and did not come is what it is about
        return promised + sum(weight for start, weight in strong if start in low) + min(len(low.split()), 12) / 6

    return shorten(max(spoken, key=telling), _ABOUT)
