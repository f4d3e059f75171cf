"""The change of sides where verbs change with it: an engine for word tables, and the languages that have one."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_SHOUTED = re.compile(  # no short forms, no codes
    r"(?<![\w-])(?!(?:DNI|NIE|NIF|IVA|SMS|PDF|SIM|USB|GPS|ADSL|WLAN|IBAN|TÜV|ADAC|ICE|EDF|SNCF|RER|TGV|CTT|EDP|SUV|LED|TV|MRT|GLS|DHL|UPS|DPD|ERROR|HTTP|ASL|ATM|ENEL)\b)[A-ZÀ-ÖØ-Þ]{3,}(?![\w-])"
)
_SMALL_WORD = 3  # letters of a German word that is no noun
Rule = tuple[str, str | Callable[["re.Match[str]"], str]]


@dataclass(frozen=True)
class Sides:
    """`before`: patterns that see more than a word; `words`: one word for another; `endings`: for what is in no table."""

    before: Sequence[Rule]
    words: Mapping[str, str]
    endings: Sequence[Rule] = ()
    left: frozenset[str] = frozenset()  # words that look like a verb and are none
    mine: str = r"(?!)"  # what must not remain when all is turned: then nothing is said
    large_nouns: bool = False
    unsure: str = r"(?!)"  # words that `before` must have turned: what it left, no rule here turns right

    def turned(self, text: str, colleagues: frozenset[str]) -> str:
        """From our side, or nothing where that can't be done or one of us would be named."""
        if any(re.search(rf"\b{re.escape(name)}\b", text) for name in colleagues):
            return ""
        for pattern, better in self.before:
            text = re.sub(pattern, better, text, flags=re.IGNORECASE)
        if re.search(rf"(?<!\x01)\b(?:{self.unsure})", text, re.IGNORECASE):
            return ""
        text = _SHOUTED.sub(self._calm, text)
        text = re.sub(r"\x01?[^\W\d_]+", self._word, text).replace("\x01", "")
        text = text.strip(" .,;:!")
        return "" if re.search(self.mine, text, re.IGNORECASE) else text[:1].upper() + text[1:]

    def _calm(self, found: "re.Match[str]") -> str:
        """A word in capitals for emphasis in small letters; in a language that writes its nouns large with a large first one."""
        word = found[0].lower()
        return word.capitalize() if self.large_nouns and len(word) > _SMALL_WORD else word

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
