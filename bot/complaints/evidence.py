"""The evidence in a text: which cues and which words were found, and how much each of them speaks for a complaint.

Two linear sums, so that they can be told: what speaks for a complaint, and what speaks for chat among colleagues. Words
and pairs of words have a weight in each, cues have one, and there is a starting value. Words share one vote (they are
divided by the root of their number, and one), so do cues: a long text is no complaint for being long.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt

from bot.complaints.triggers import CUES, TRIGGERS
from bot.language.cues import bare_of_folded

WORDS_SHARE = 0.7  # the vote of all words together, beside that of the cues
_ENOUGH = 6  # known words and pairs from which on a text is long enough to be judged by them
_TOO_FEW = 2.0  # how much a text with none of them is held back: a word or two tell little
_UNREAD = re.compile(r"<[@#!][^>]*>|<?\b(?:https?://|www\.|pic\.twitter)[^\s>]*>?|@\w+")
_SIGNS = ("@", "<", "://", "www.", "pic.twitter")
_TOKEN = re.compile(r"[\w']+|[?!]+")
_CUE = "cue:"
_START = "start:"


Pair = tuple[float, float]  # for a complaint; for chat at work


@dataclass(frozen=True, slots=True)
class Weights:
    """What was trained: for words and pairs of words, for cues by number, and the starting values."""

    words: dict[str, Pair]
    cues: tuple[Pair, ...]
    start: Pair


def readable(folded: str) -> str:
    """A folded text as it is judged: bare, without handles, links and markup of the chat. Who is addressed is no evidence."""
    flat = bare_of_folded(folded)
    if "&" in flat:
        flat = flat.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    if any(sign in flat for sign in _SIGNS):
        flat = _UNREAD.sub(" ", flat)
    return flat.replace("#", " ").strip()


def terms(readable_text: str) -> Iterable[str]:
    """The words of a text and the pairs of neighbours, each once."""
    tokens: list[str] = _TOKEN.findall(readable_text)
    return dict.fromkeys([*tokens, *(f"{left} {right}" for left, right in pairwise(tokens))])


@cache
def weights() -> Weights:
    """The trained weights, read at the first use."""
    text = files("bot.complaints").joinpath("weights.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    words = {term: (int(complaint) / 100, int(work) / 100) for term, complaint, work in rows}
    cues = tuple(words.pop(_CUE + trigger.name, (trigger.weight, 0.0)) for trigger in TRIGGERS)
    return Weights(words, cues, words.pop(_START))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found. `complaint`, `work`: the sums; then each cue by number and each word, with what it adds to `complaint`."""

    complaint: float
    work: float
    cues: tuple[tuple[int, float], ...]
    words: tuple[tuple[str, float], ...]


def weigh_words(readable_text: str) -> Evidence:
    """All evidence of one text, already made readable."""
    trained = weights()
    complaint, work = trained.start
    found = CUES.matching(readable_text)
    share = 1 / sqrt(len(found) + 1)
    cues = []
    for number in found:
        for_complaint, for_work = trained.cues[number]
        complaint += for_complaint * share
        work += for_work * share
        cues.append((number, for_complaint * share))
    weight_of = trained.words.get
    known = [(term, weight) for term in terms(readable_text) if (weight := weight_of(term))]
    share = WORDS_SHARE / sqrt(len(known) + 1)
    words = []
    for term, (for_complaint, for_work) in known:
        complaint += for_complaint * share
        work += for_work * share
        words.append((term, for_complaint * share))
    if known or not found:  # in a script without spaces only the cues can be read
        complaint -= _TOO_FEW * max(0.0, 1 - len(known) / _ENOUGH)
    return Evidence(complaint, work, tuple(cues), tuple(words))
