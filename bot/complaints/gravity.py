"""What a trained reader says of how grave a complaint is: critical, high, more than a trifle, and whether it goes up."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.complaints.gravity_words import SUBJECTS
from bot.complaints.model import Severity
from bot.language.cues import Cues, bare
from bot.language.detect import language_of
from bot.language.learned import TAUGHT, reader

LEVELS = ("critical", "high", "medium", "up")  # each level means: that or more; "up": it must go up at once
_SUBJECTS = tuple(SUBJECTS)
# without one of these subjects nothing is critical
_GRAVE = frozenset({"body", "care", "hazard", "frail", "others", "origin", "many", "law"})
_GOES_UP = _GRAVE - {"frail"} | {"conduct", "public"}  # by its subject
_BOTH = 2.5  # so far the reader may fall short where the rules say that it goes up
_FEW = 17  # words: a shorter text tells little
_SURER = 1.5  # so much surer must the reader be of it
_FRAIL = 1.0  # so sure must the reader be where somebody is frail and nothing is named that goes up
_FAR = 0.75  # so much surer must it be where the team's rules say of whom hears at once, and not in this case
_FRAIL_ALONE = 3.0  # and so sure that it is critical


@cache
def _cues() -> Cues:
    return Cues(list(SUBJECTS.values()))


@dataclass(frozen=True, slots=True)
class Gravity:
    """What the reader says: each level means that or more. `few`: too few words that it can read to say more than that it is critical or goes up."""

    few: bool
    critical: bool
    high: bool
    medium: bool
    up: bool
    surely_up: bool  # even where no rule of the team sends such a complaint up


def marks_of(signs: Iterable[str], severity: Severity, up: bool, subjects: Iterable[str]) -> list[str]:
    """What the rules tell the reader: the cues that they found, what they make of them, and the subjects of the text."""
    return [*sorted(signs), f"is {severity}", "goes up" if up else "stays", *(f"of {subject}" for subject in subjects)]


def subjects_of(text: str) -> list[str]:
    """What the text is about, by its words alone."""
    return [_SUBJECTS[number] for number in _cues().matching(bare(text))]


def judge(text: str, signs: Iterable[str], severity: Severity, up: bool) -> Gravity:
    """What the reader makes of a text and of what the rules say: their cues, their severity, and whether it goes up."""
    subjects = subjects_of(text)
    few = len(text.split()) < _FEW or language_of(text) not in TAUGHT
    over = reader("severity").sums(text, marks_of(signs, severity, up, subjects))
    over = {level: far - (_SURER if few else 0.0) for level, far in over.items()}
    only_frail = "frail" in subjects and _GOES_UP.isdisjoint(subjects)
    needed = -_BOTH if up else _FRAIL if only_frail else 0.0
    goes_up = over["up"] > needed
    return Gravity(
        few=few,
        critical=over["critical"] > (_FRAIL_ALONE if only_frail else 0.0) and not _GRAVE.isdisjoint(subjects),
        high=over["high"] > 0 or (goes_up and over["up"] > 0),  # what must go up at once is no small matter
        medium=over["medium"] > 0,
        up=goes_up,
        surely_up=goes_up and over["up"] > _FAR,
    )
