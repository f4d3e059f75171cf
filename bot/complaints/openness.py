"""Whether a customer's words leave a complaint open: heard by a reader that was trained on what only sounds like one."""

import re

from bot.complaints.evidence import readable, weigh_words
from bot.complaints.jest import is_none
from bot.complaints.others import why_not_ours
from bot.complaints.triggers import TRIGGERS
from bot.language.detect import language_of
from bot.language.learned import MORE_TAUGHT, TAUGHT, reader
from bot.language.plain import fold

_NONE = "none"
_SURE = 3.0  # how far over its bar the reader must be: a complaint that is taken for none is worse than a word too many
_PLAYED_SURE = 0.0  # the same where somebody goes to law, as people do who play outrage
_TO_LAW = re.compile(
    r"\b(?:su(?:e|ing)(?= (?:you|the|your|who|for|over)\b)|i (?:may|might|could|shall) (?:well )?sue(?=[.,!?]|$)|hear(?:ing)? from my (?:solicitor|lawyer|attorney)s?|hold you (?:personally )?(?:liable|responsible)|who do i sue|seeking damages|report(?:ing)? you|kidnap\w*|arrest\w*|formal (?:complaint|grievance)|bone to pick|denunci(?:o|ar\w*)|demand(?:o|ar|arlos|arlas|arles|aros)|secuestr\w+|queja (?:muy |mu+y )?(?:formal|seria)|"
    r"porter plainte|plainte (?:officielle|solennelle)|réclame justice|anzeige|verklag\w+|beschwerden\b|schadenersatz|processar|sequestr\w+|reclamação (?:formal|gravíssima|muito séria))\b",
    re.IGNORECASE,
)
LETTER = 120  # words: who writes more has a matter
_LEAST, _MOST = -4, 6
_BY_LENGTH = 15  # words
_LAUGHS = frozenset("😂🤣😍❤😊🥰👏🙏")


def openness_marks(text: str) -> list[str]:
    """What rules find: the detector's cues and how much they say, play and questions, laughter, length."""
    flat = fold(text)
    found = weigh_words(readable(flat))
    marks = [TRIGGERS[number].name for number, _ in found.cues]
    marks.append(f"says {max(_LEAST, min(_MOST, int(found.complaint)))}")
    marks.append(f"length {min(6, len(text.split()) // _BY_LENGTH)}")
    rules = {
        "none said": is_none(flat),
        "not ours": bool(why_not_ours(flat, language_of(flat))),
        "asks": "?" in text,
        "ends asking": text.rstrip().endswith("?"),
        "laughs": any(sign in text for sign in _LAUGHS),
    }
    return [*marks, *(name for name, so in rules.items() if so)]


def leaning(text: str) -> float | None:
    """How far the reader is over its bar for "no complaint", about -8 to 8; None in a language that it was not taught."""
    if language_of(text) not in MORE_TAUGHT:
        return None
    return reader("open").sums(text, openness_marks(text))[_NONE]


def sounds_like_none(text: str) -> bool:
    """Whether what a customer wrote is play, praise, a question, somebody else's failure or over, as far as the reader can tell."""
    return surely_none(text, leaning(text))


def surely_none(text: str, lean: float | None) -> bool:
    """The same of a text whose `leaning` is known. Of a long letter and in a language in which it is not sure enough it says so never."""
    if lean is None or len(text.split()) > LETTER or language_of(text) not in TAUGHT:
        return False
    return lean > (_PLAYED_SURE if plays_at_law(text) else _SURE)


def plays_at_law(text: str) -> bool:
    """Whether somebody goes to law in it, as people do who play outrage, and few who are outraged."""
    return bool(_TO_LAW.search(text))
