"""Many patterns looked for in few passes, in time that grows with the text alone, whatever it says (RE2).

Patterns and text are both made bare first: lower case, without accents, straight quotes. So a pattern is written with or
without accents, and finds what people type with or without them. RE2 knows no look-ahead; write another cue instead.
"""

import unicodedata
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from bot.language.plain import fold

if TYPE_CHECKING:
    import re2

_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})
_AT_ONCE = 24  # patterns looked for in one pass
_MEMORY = 64 << 20  # bytes that RE2 may use for one set


def bare(text: str) -> str:
    """Lower case, without accents, invisible characters and odd quotes. Other scripts stay as they are."""
    return bare_of_folded(fold(text))


def bare_of_folded(text: str) -> str:
    """The same of a text that `fold` has made safe before."""
    text = text.lower()
    if text.isascii():
        return text
    text = text.translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c) or c in "゙゚")


def _bare_pattern(pattern: str) -> str:
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", pattern.translate(_LETTERS)) if not unicodedata.combining(c) or c in "゙゚"
    )
    return f"(?i){plain}"


class Cues:
    """A list of patterns, compiled at the first use."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = [_bare_pattern(pattern) for pattern in patterns]

    @cached_property
    def _sets(self) -> "list[tuple[int, re2.Set]]":
        """Sets of a few patterns each, with the number of their first: one set of all would grow states without end."""
        import re2

        options = re2.Options()
        options.max_mem = _MEMORY
        sets = []
        for first in range(0, len(self._patterns), _AT_ONCE):
            found = re2.Set.SearchSet(options)
            for pattern in self._patterns[first : first + _AT_ONCE]:
                found.Add(pattern)
            found.Compile()
            sets.append((first, found))
        return sets

    @cached_property
    def _singles(self) -> "dict[int, re2._Regexp[str]]":
        return {}

    def matching(self, bare_text: str) -> list[int]:
        """The numbers of the patterns that are found in a bare text, in order."""
        return sorted(first + number for first, found in self._sets for number in found.Match(bare_text) or ())

    def words(self, number: int, bare_text: str) -> str:
        """The words that the pattern found first; empty when it finds none."""
        if number not in self._singles:
            import re2

            self._singles[number] = re2.compile(self._patterns[number])
        found = self._singles[number].search(bare_text)
        return str(found[0]) if found else ""
