"""What of a complaint deserves to be said back: heard by a reader that was trained on pieces of letters, with what rules find in them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.complaints.claims import claims
from bot.language.learned import TAUGHT, reader

WORTH, PROBLEM, EFFECT, ASIDE = "worth", "problem", "effect", "aside"
_MOST = 5.0  # the worth of what nobody would leave out
_LENGTHS = ((4, "of three words"), (7, "of six words"), (13, "of twelve words"))
_THREADS = ((4, "in a line"), (9, "in a note"), (21, "in a letter"))


@dataclass(frozen=True, slots=True)
class Weighed:
    """One piece. `worth`: 0 to 5; `failed`: it names what went wrong, `hurt`: what that did; `aside`: better left out."""

    worth: float
    failed: bool
    hurt: bool
    aside: bool


def worth_marks(piece: str, language: str, place: int, of: int) -> list[str]:
    """What rules find in the piece at this place (from 0) of so many."""
    stated = claims(piece, language)
    words = len(piece.split())
    found = {
        "failure": any(one.failure for one in stated),
        "effect": any(one.effect for one in stated),
        "figure": any(char.isdigit() for char in piece),
        "asks": "?" in piece,
    }
    where = "first" if place == 0 else "last" if place == of - 1 else "early" if place < 3 else "within"
    length = next((name for most, name in _LENGTHS if words < most), "longer")
    thread = next((name for most, name in _THREADS if of < most), "in a long letter")
    return [*(name for name, so in found.items() if so), where, length, thread]


def weigh_pieces(pieces: Sequence[str], language: str) -> list[Weighed] | None:
    """Each piece of what a customer wrote, in order; None in a language that the reader was not taught."""
    if language not in TAUGHT:
        return None
    told = reader("told")
    return [
        _weighed(told.sums(piece, worth_marks(piece, language, at, len(pieces)))) for at, piece in enumerate(pieces)
    ]


def _weighed(sums: dict[str, float]) -> Weighed:
    worth = _MOST / (1 + math.exp(-sums[WORTH]))
    return Weighed(worth, sums[PROBLEM] > 0, sums[EFFECT] > 0, sums[ASIDE] > 0)
