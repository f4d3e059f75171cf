"""How severe a complaint is and whether it must go up at once: cues by level, and a trained reader that weighs them with all words.

Politeness does not lower it and capitals do not raise it. A new cue is an entry in `severity_words`.
"""

import re
from dataclasses import dataclass

from bot.complaints.gravity import Gravity, judge
from bot.complaints.model import Severity
from bot.complaints.severity_words import SIGNS
from bot.language.cues import Cues, bare

_NAMES = tuple(SIGNS)
_CUES = Cues(list(SIGNS.values()))
_POINTS = {
    "law": 3,
    "press": 2,
    "conduct": 2,
    "third": 2,
    "vulnerable": 2,
    "leaving": 2,
    "anger": 2,
    "repeated": 1,
    "promise": 1,
    "money": 1,
    "stakes": 1,
    "lost": 1,
}
_CRITICAL = frozenset({"danger", "child", "data", "many", "discrimination"})
_GOES_UP = frozenset({"danger", "child", "law", "press", "data", "conduct", "many", "third"})
_AT_RISK = frozenset({"vulnerable", "risk"})
_HOW_OFTEN = re.compile(  # "three times a week" counts no reports
    r"\b\w+ (?:times|mal|veces|fois|vezes|volte|keer) (?:a|per|each|every|al|a la|par|pro|die|por|alla?|op een) (?:\w+)",
    re.IGNORECASE,
)
_MUCH = 2  # points from which on a complaint weighs much
_TOO_OFTEN = 3  # reports of one thing


@dataclass(frozen=True, slots=True)
class Weight:
    """How heavy a complaint is. `signs`: which cues were found."""

    severity: Severity
    needs_escalation: bool
    signs: frozenset[str]
    surely: bool = True  # it goes up even where the team's own rules send no such complaint up


def weigh(text: str, reports: int = 1) -> Weight:
    """Weigh what a customer wrote, all messages together. `reports`: how often it was reported by now.

    Escalation: safety, a vulnerable person at risk, law or press, someone else's data, conduct, a third report.
    """
    ruled = by_rules(text)
    read = judge(text, ruled.signs, ruled.severity, ruled.needs_escalation)
    sure = ruled.severity is Severity.CRITICAL
    up = ruled.needs_escalation if read.few else False
    plainly = sure or up or reports >= _TOO_OFTEN
    surely = plainly or read.surely_up or (read.up and ruled.needs_escalation)
    return Weight(_level(ruled.severity, read), plainly or read.up, ruled.signs, surely)


def _level(ruled: Severity, read: Gravity) -> Severity:
    """The severity by both: the rules are sure of what is critical and alone judge a few words; else the reader does."""
    if ruled is Severity.CRITICAL or read.critical:
        return Severity.CRITICAL
    if read.high:
        return Severity.HIGH
    if read.few:
        return ruled
    return Severity.MEDIUM if read.medium else Severity.LOW


def by_rules(text: str) -> Weight:
    """What the cues alone say of a text."""
    signs = frozenset(_NAMES[number] for number in _CUES.matching(bare(_HOW_OFTEN.sub(" ", text))))
    at_risk = signs >= _AT_RISK
    up = bool(signs & _GOES_UP) or at_risk
    if signs & _CRITICAL or at_risk:
        return Weight(Severity.CRITICAL, up, signs)
    points = sum(_POINTS.get(sign, 0) for sign in signs)
    if points >= _MUCH:
        return Weight(Severity.HIGH, up, signs)
    return Weight(Severity.LOW if "trifle" in signs else Severity.MEDIUM, up, signs)
