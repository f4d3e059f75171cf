"""The change of sides where verbs change with it: an engine for word tables, and the languages that have one."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Rule = tuple[str, str | Callable[["re.Match[str]"], str]]


@dataclass(frozen=True)
class Sides:
    """`before`: patterns that see more than a word; `words`: one word for another; `endings`: for what is in no table."""

    before: Sequence[Rule]
    words: Mapping[str, str]
    endings: Sequence[Rule] = ()
    left: frozenset[str] = frozenset()  # words that look like a verb and are none
    mine: str = r"(?!)"  # what must not remain when all is turned: then nothing is said

    def turned(self, text: str, colleagues: frozenset[str]) -> str:
        """From our side, or nothing where that can't be done or one of us would be named."""
        if any(re.search(rf"\b{re.escape(name)}\b", text) for name in colleagues):
            return ""
        for pattern, better in self.before:
            text = re.sub(pattern, better, text, flags=re.IGNORECASE)
        text = re.sub(r"\x01?[^\W\d_]+", self._word, text).replace("\x01", "")
        text = text.strip(" .,;:!")
        return "" if re.search(self.mine, text, re.IGNORECASE) else text[:1].upper() + text[1:]

    def _word(self, found: "re.Match[str]") -> str:
        word = found[0]
        if word.startswith("\x01"):  # already said from our side
            return word[1:]
        low = word.lower()
        better = self.words.get(low)
        if (better is None and low not in self.left and word == low) or (better is None and found.start() == 0):
            for pattern, ending in self.endings:
                if re.search(pattern, low) and low not in self.left:
                    better = re.sub(pattern, ending, low)
                    break
        if better is None:
            return word
        return better[:1].upper() + better[1:] if word[:1].isupper() and found.start() == 0 else better


def done(words: str) -> str:
    """Words that are turned already: each is marked, so that no table turns it back."""
    return re.sub(r"[^\W\d_]+", lambda m: f"\x01{m[0]}", words)
