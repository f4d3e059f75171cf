"""Text as sentences and words."""

import re
from collections.abc import Iterable

from bot.language.plain import fold

_ABBREVIATION = re.compile(
    r"\b(Mr|Mrs|Ms|Dr|St|No(?=\.\s?\d)|Sr|Sra|Srta|Sta|Herr|Fr|approx|e\.g|i\.e|z\.B|bzw|Dott|Sig|vs|etc|Nr|tel|ca|Tel)\.",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\b([ap])\.\s?m\.", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<![\d:.,])(\d{1,2})\. (?=[A-Za-zÀ-ÿ])")
_END = re.compile(r"(?<=[.!?…])[\"')\]]*\s+|(?<=[。！？])")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_BULLET = re.compile(r"^\s*(?:[-*•>]+|\d{1,2}(?:[.)]|\ue000)(?=\s)|\((?:\d{1,2}|[a-z])\))\s*")
_DOT = "\ue000"


def sentences(text: str) -> list[str]:
    """The sentences in order; a line break ends one too, as does a bullet."""
    text = _HALF_DAY.sub(r"\1m", fold(text))
    text = _ABBREVIATION.sub(lambda found: found[0].replace(".", _DOT), text)
    text = _ORDINAL.sub(lambda found: found[0].replace(".", _DOT), text)
    found: list[str] = []
    for line in text.split("\n"):
        found += [part.replace(_DOT, ".").strip() for part in _END.split(_BULLET.sub("", line))]
    return list(filter(None, found))


def words(text: str) -> list[str]:
    """Words and numbers as they are written."""
    return _WORD.findall(fold(text))


def spaced(said: Iterable[str]) -> str:
    """The words with a blank around each, so that a row of words can be looked for."""
    return f" {' '.join(said)} "


def longest_run(said: list[str], heard: str, at_most: int | None = None) -> int:
    """The most words in a row of `said` that stand in `spaced` words in the same order; counted no further than `at_most`."""
    best, most = 0, len(said) if at_most is None else at_most
    for start in range(len(said)):
        while best < most and start + best < len(said) and f" {' '.join(said[start : start + best + 1])} " in heard:
            best += 1
    return best
