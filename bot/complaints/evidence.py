"""The evidence in a text: which cues and which words were found, and how much each of them speaks for a complaint.

A linear sum, so that it can be told: words and pairs of words have a weight, cues have a weight, and there is a
starting value. Words share one vote (they are divided by the root of their number), so do cues: a long text is no
complaint for being long.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt

from bot.complaints.triggers import CUES, TRIGGERS
from bot.language.cues import bare

WORDS_SHARE = 0.7  # the vote of all words together, beside that of the cues
_UNREAD = re.compile(r"<[@#!][^>]*>|<?\b(?:https?://|www\.|pic\.twitter)[^\s>]*>?|@\w+")
_TOKEN = re.compile(r"[\w']+|[?!]+")
_CUE = "cue:"
_START = "start:"


@dataclass(frozen=True, slots=True)
class Weights:
    """What was trained: for words and pairs, for cues by number, and the starting value."""

    words: dict[str, float]
    cues: tuple[float, ...]
    start: float


def readable(text: str) -> str:
    """The text as it is judged: bare, without handles, links and markup of the chat. Who is addressed is no evidence."""
    flat = bare(text).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    return _UNREAD.sub(" ", flat).replace("#", " ").strip()


def terms(readable_text: str) -> Iterable[str]:
    """The words of a text and the pairs of neighbours, each once."""
    tokens: list[str] = _TOKEN.findall(readable_text)
    return dict.fromkeys([*tokens, *(f"{left} {right}" for left, right in pairwise(tokens))])


@cache
def weights() -> Weights:
    """The trained weights, read at the first use."""
    words: dict[str, float] = {}
    cues: dict[str, float] = {}
    start = 0.0
    lines = files("bot.complaints").joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("# "):
            continue
        term, _, weight = line.partition("\t")
        if term.startswith(_CUE):
            cues[term.removeprefix(_CUE)] = int(weight) / 100
        elif term == _START:
            start = int(weight) / 100
        else:
            words[term] = int(weight) / 100
    return Weights(words, tuple(cues.get(trigger.name, trigger.weight) for trigger in TRIGGERS), start)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found. `cues`: the number of each cue and what it adds; `words`: the telling terms and what they add."""

    total: float
    cues: tuple[tuple[int, float], ...]
    words: tuple[tuple[str, float], ...]


def weigh_words(readable_text: str) -> Evidence:
    """All evidence of one text, already made readable."""
    trained = weights()
    found = CUES.matching(readable_text)
    spoken = terms(readable_text)
    of_cues = 1 / sqrt(len(found)) if found else 0.0
    cues = tuple((number, trained.cues[number] * of_cues) for number in found)
    known = [(term, trained.words[term]) for term in spoken if term in trained.words]
    of_words = WORDS_SHARE / sqrt(len(known)) if known else 0.0
    words = tuple((term, weight * of_words) for term, weight in known)
    total = trained.start + sum(weight for _, weight in cues) + sum(weight for _, weight in words)
    return Evidence(total, cues, words)
