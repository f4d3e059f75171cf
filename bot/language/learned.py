"""Readers that were trained: linear sums over the words of a text, one for each thing that may be said. Plain Python, no network.

`train/readers.py` makes their weights from the lines in `train/text`. What a text is made of: its words, pairs of neighbours, and
pieces of three to five letters within a word. All of it shares one vote (each counts one over the root of their number), marks
that rules set stand beside it. No figure is read (a time of day is one word, whichever), and of a name no piece: nobody
is judged by what they are called.
"""

import gzip
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt

from bot.language.cues import bare_of_folded
from bot.language.plain import fold
from bot.language.spelling import one_for_all

TAUGHT = frozenset({"en", "de", "es", "fr", "pt"})  # of a text in another language the readers know nothing
MORE_TAUGHT = TAUGHT | {"it", "nl", "ja"}  # some readers were taught three more
MARK = "#"  # begins a mark that a rule sets
MARKS_SHARE = 1.0  # the vote of all marks together
_ENOUGH = 6  # known terms from which on a text can be judged
_TOO_FEW = 4.0  # how much a text with none is held back, such as one in a language that nobody taught
_SIZES = (3, 4, 5)  # letters of a piece
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.h]\d\d|\s?(?:am|pm|uhr|h)\b|\s?o'clock\b)", re.IGNORECASE)
_FIGURE = re.compile(r"[1-9]\d*|0\d+")
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|0|[?!.…\n\"]+")
_ENDS = frozenset('.?!…\n"')
_NAME = "@"  # a word with a capital within a sentence, where it stands beside another
_I = frozenset({"i", "i'm", "i'll", "i've", "i'd"})


def terms(text: str) -> Iterable[str]:
    """What a text is made of, each once."""
    told = list(_told(fold(text)))
    if not told:
        return ()
    found = dict.fromkeys(word for word, _, _ in told)
    heard = ["<", *(_NAME if named else word for word, named, _ in told), ">"]
    found |= dict.fromkeys(f"{left} {right}" for left, right in pairwise(heard))
    for word in dict.fromkeys(word for word, _, capital in told if len(word) > 2 and not capital):
        whole = f"<{word}>"
        for size in _SIZES:
            found |= dict.fromkeys("~" + whole[at : at + size] for at in range(len(whole) - size + 1))
    return found


def _told(folded: str) -> Iterator[tuple[str, bool, bool]]:
    """The words in order: each with whether it may be a name within a sentence, and whether it begins with a capital."""
    if any(char.isdigit() for char in folded):
        folded = _FIGURE.sub(" ", _CLOCK.sub(" 0 ", folded))
    begins = True
    for token in _TOKEN.findall(folded):
        if token[0] in _ENDS:
            begins = True
            for sign in "?!":
                if sign in token:
                    yield sign, False, True
            continue
        word = one_for_all(token.lower() if token.isascii() else bare_of_folded(token))
        capital = token[0].isupper() and not (len(token) > 1 and token.isupper()) and word not in _I
        yield word, capital and not begins, capital
        begins = False


@dataclass(frozen=True, slots=True)
class Reader:
    """What one reader learnt: for each thing where it starts, above which sum it is said, and what each term adds (by its place)."""

    things: tuple[str, ...]
    starts: tuple[float, ...]
    bars: tuple[float, ...]
    weights: Mapping[str, str]  # as they are packed: most terms are never met, so each is read when it is

    def sums(self, text: str, marks: Iterable[str] = ()) -> dict[str, float]:
        """How far each thing is over its bar; above nought it is said. `marks`: what rules found, without the sign.

        Where neither a word nor a mark is known, nothing is.
        """
        marks = list(marks)
        known = [found for term in terms(text) if (cells := self.weights.get(term)) and (found := _cells(cells))]
        if not (known or marks):
            return dict.fromkeys(self.things, -_TOO_FEW)
        sums = [0] * len(self.things)
        for found in known:
            for thing, weight in found:
                sums[thing] += weight
        share = 0.01 / sqrt(len(known) or 1)
        held = _TOO_FEW * max(0.0, 1 - len(known) / _ENOUGH)
        totals = [
            start - bar - held + share * sum_ for start, bar, sum_ in zip(self.starts, self.bars, sums, strict=True)
        ]
        seen = [_cells(cells) for mark in dict.fromkeys(marks) if (cells := self.weights.get(MARK + mark)) is not None]
        share = 0.01 * MARKS_SHARE / sqrt(len(seen) or 1)
        for found in seen:
            for thing, weight in found:
                totals[thing] += share * weight
        return dict(zip(self.things, totals, strict=True))

    def says(self, text: str, marks: Iterable[str] = ()) -> dict[str, float]:
        """What is said, with how far it is over its bar; what is surest first."""
        over = {thing: far for thing, far in self.sums(text, marks).items() if far > 0}
        return dict(sorted(over.items(), key=lambda said: -said[1]))


@cache
def reader(name: str) -> Reader:
    """The reader of that name, read at the first use."""
    packed = files("bot.language").joinpath("readers", f"{name}.tsv.gz").read_bytes()
    _, *heads, rest = gzip.decompress(packed).decode().split("\n", 4)
    (_, *things), (_, *starts), (_, *bars) = (head.split("\t") for head in heads)
    weights = {term: cells for term, _, cells in (line.partition("\t") for line in rest.splitlines())}
    return Reader(tuple(things), _hundredths(starts), _hundredths(bars), weights)


@lru_cache(maxsize=4096)
def _cells(packed: str) -> tuple[tuple[int, int], ...]:
    """The things by their places, and what is added to each; what adds nothing is left out."""
    return tuple((at, int(weight)) for at, weight in enumerate(packed.split("\t")) if weight)


def _hundredths(cells: list[str]) -> tuple[float, ...]:
    return tuple(int(cell) / 100 for cell in cells)
