"""Whether customers complain in a thread about which somebody asks: what the detector heard, what is stated, and what the reader of open complaints says."""

import math
import re

from bot.complaints.claims import weight as claimed
from bot.complaints.gravity import subjects_of
from bot.complaints.jest import is_none
from bot.complaints.model import Severity
from bot.complaints.openness import LETTER, leaning, plays_at_law, surely_none
from bot.complaints.others import says_not_yours, why_not_ours
from bot.complaints.relayed import SOMEBODY, sounds_relayed
from bot.complaints.severity import Weight, by_rules
from bot.complaints.theirs import sounds_theirs
from bot.complaints.thread import Message, Role, Thread

_EXERCISE = re.compile(
    r"\b(?:made[- ]up|training|trainees?|newbies|exercise|role[- ]?play|fictional|sample|practice|mock|übung|ejercicio|exercice|exercício|esempio)\b",
    re.IGNORECASE,
)
_HARM, _HARDLY = frozenset({"body", "care"}), 0.15  # what such a text is about, and the least score
_OPEN = 0.0  # how far the reader may lean towards "none" and still hear a complaint alone,
_NONE, _NONE_SURELY, _SURE = 1.0, 2.0, 0.9  # and where the detector hears one; where it is as sure as this
_NONE_FOR_ALL_THAT = 3.25  # and where much is stated
_BACK = 1.5  # what the reader's leaning to "none" counts less where a customer came back after an answer
_LEAST = 0.02  # the detector's score where nothing is stated: what it never heard of is chatter
_FEW = 9  # words of which the reader must have that many then, too
_SIGNS = 3  # of Japanese that make a word
_MUCH = 2  # failures and effects that are stated
_SURELY_OPEN = -2.0  # then no list of jests and strangers is asked
_THEIRS = 1.75  # how sure the reader of others' doings must be,
_SOMEBODYS = -1.0  # and how far the other may hear a complaint all the same
_ENOUGH = 0.55  # somebody asks about this very thread, so it is judged more readily than a passing message
_ENOUGH_ABROAD = 0.2  # of these languages the detector has heard little
_UNKNOWN = 0.3  # a score where the detector knows no words of the language, and only what is stated counts
_STATED = 1.1  # log odds that each failure or effect which a customer states adds, beyond the first


def complain(
    thread: Thread, spoken: tuple[Message, ...], text: str, language: str, score: float, weight: Weight
) -> bool:
    """Whether customers complain in this text, or those do of whom we tell.

    `spoken`: the messages of those who may complain; `text`: all of their words; `score`: the detector's, 0 to 1; `weight`: how grave it would be.
    """
    lean = leaning(text)  # its voice counts most: it was taught what lists take for complaints, and what they miss
    open_surely = lean is not None and lean < _SURELY_OPEN
    danger = by_rules(text).severity is Severity.CRITICAL  # words of danger are never taken for play
    if (
        is_made_up(thread, spoken)
        or (says_not_yours(text) and not danger)
        or (not open_surely and (is_none(text) or why_not_ours(text, language)))
    ):
        return False
    if lean is not None and lean > _SOMEBODYS and not danger and sounds_theirs(text) > _THEIRS:
        return False
    if not thread.of(Role.CUSTOMER, Role.UNKNOWN) and any(sounds_relayed(m.text) for m in spoken):
        among_us = all(m.role is Role.INTERNAL for m in spoken) and not SOMEBODY.search(text)
        return not among_us and (danger or not surely_none(text, lean))
    stated = claimed(text, language)
    surest = max(score, _more_readily(max(score, _UNKNOWN * (language == "ja")), stated))
    enough = _ENOUGH_ABROAD if language in ("it", "nl") else _ENOUGH
    heard = surest >= enough or _harmed(text, weight, score)
    if lean is None:
        return heard
    tells = stated or _tells(text, language, score)
    if (lean < _OPEN and tells) or (heard and (danger or len(text.split()) > LETTER)):
        return True
    if thread.came_back:
        lean -= _BACK
    if plays_at_law(text):
        return heard and lean < _NONE
    return heard and lean < (_NONE_FOR_ALL_THAT if stated >= _MUCH else _NONE_SURELY if surest >= _SURE else _NONE)


def _tells(text: str, language: str, score: float) -> bool:
    """Whether so much stands in it that the reader alone may hear a complaint; of Japanese the detector knows no words."""
    if language == "ja":
        return len(text) >= _FEW * _SIGNS
    return score >= _LEAST and len(text.split()) >= _FEW


def of_ours(thread: Thread, spoken: tuple[Message, ...], score: float) -> bool:
    """Whether one of ours, who is no customer's mouth, tells of a complaint."""
    return score >= _ENOUGH and not is_made_up(thread, spoken)


def is_made_up(thread: Thread, spoken: tuple[Message, ...]) -> bool:
    """Whether it is an exercise of ours, to learn by."""
    return all(m.role is Role.INTERNAL for m in spoken) and any(_EXERCISE.search(m.text) for m in thread)


def _harmed(text: str, weight: Weight, score: float) -> bool:
    """Whether somebody came to harm by a medicine or in somebody's care, however kindly they put it."""
    grave = weight.severity is Severity.CRITICAL and score >= _HARDLY
    return grave and _HARM.issubset(subjects_of(text))


def _more_readily(score: float, stated: int) -> float:
    """The score with what is stated counted in: a trade's own words for what broke are in no list."""
    odds = math.log(max(score, 1e-6) / max(1 - score, 1e-6)) + _STATED * max(stated - 1, 0)
    return 1 / (1 + math.exp(-odds))
