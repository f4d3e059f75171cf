"""How fit a piece of a complaint is to be repeated by an agent: heard by a reader that was trained on pieces of letters, with what rules find in them."""

import re
from collections.abc import Iterable

from bot.complaints.claims import claims
from bot.language.learned import TAUGHT, reader

SOBER = "sober"
_LENGTHS = ((4, "of three words"), (7, "of six words"), (13, "of twelve words"), (20, "of twenty words"))
_FOUND = {
    "exclaims": re.compile(r"!"),
    "trails off": re.compile(r"\.\.|…"),
    "aside": re.compile(r"[()]|\s[-–—]\s"),
    "shouts": re.compile(r"\b[A-ZÀ-ÖØ-Þ]{4,}\b"),
    "figure": re.compile(r"\d"),
    "name": re.compile(r"(?<=[\w,;] )(?!I\b)[A-ZÀ-ÖØ-Þ][a-zà-ÿ]+"),
    "likens": re.compile(r"\b(?:like an?|as if|as though|como (?:un|una|si)|comme (?:un|une|si)|wie (?:ein|eine|im|wenn)|que nem|feito)\b", re.IGNORECASE),
    "points": re.compile(r"^(?:he|she|it|they|that|this|him|these|those|er|es|das|dies|il|elle|ça|cela|c'est|eso|esto|ele|ela|isso|isto)\b", re.IGNORECASE),
    "one word in marks": re.compile(r"[\"'“‘«„][\w-]+[\"'”’»“](?!\w)"),
    "speaks of us": re.compile(r"\b(?:you|your|yous|ye|ihr|euch|eure\w*|ihnen|vous|votre|vos|usted\w*|vosotros|vuestr\w+|vocês|você|voss\w+)\b", re.IGNORECASE),
}  # fmt: skip


def sober_marks(piece: str, why: Iterable[str], language: str) -> list[str]:
    """What rules find in a piece as the customer wrote it. `why`: the grounds against it."""
    stated = claims(piece, language)
    words = len(piece.split())
    return [
        *(f"has {ground}" for ground in sorted(why)),
        *(name for name, pattern in _FOUND.items() if pattern.search(piece)),
        *(["failure"] if any(one.failure for one in stated) else []),
        *(["effect"] if any(one.effect for one in stated) else []),
        "begins small" if piece[:1].islower() else "begins large",
        next((name for most, name in _LENGTHS if words < most), "longer"),
    ]


def sobriety(piece: str, why: Iterable[str], language: str) -> float | None:
    """How far a piece is over the bar of what an agent may repeat; None in a language that the reader was not taught."""
    if language not in TAUGHT:
        return None
    return reader("sober").sums(piece, sober_marks(piece, why, language))[SOBER]
