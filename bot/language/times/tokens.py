"""Cuts a text into words, numbers, clock times in digits and marks, each with its place; phrases of a table count as one."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_FLAT: dict[int, str] = {}


def flat(text: str) -> str:
    """Lower case without accents, letter for letter, so that places stay."""
    for char in set(text):
        if ord(char) not in _FLAT and (ord(char) > 127 or char.isupper()):
            made = unicodedata.normalize("NFKD", char.lower())[:1]
            _FLAT[ord(char)] = made if char not in "ßẞ" else "s"
    return text.translate(_FLAT)


@dataclass(frozen=True, slots=True)
class Token:
    """`tag` says what it is, `value` what it is worth: a number, a date, the minutes after midnight, a part's name."""

    tag: str
    start: int
    end: int
    word: str
    value: Any = None


_RUN = re.compile(
    r"(?P<price>[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?[%€$£])|(?P<run>[a-z0-9]+(?:[.:/–-][a-z0-9]+)*)|(?P<mark>\S)"
)
_PIECES = re.compile(r"[a-z]+|\d+")
_DIGITS: tuple[tuple[str, "re.Pattern[str]"], ...] = (
    ("number", re.compile(r"\d{1,4}")),
    ("clock", re.compile(r"(\d{1,2})(?::|h)([0-5]\d)(?:h|hs|hrs|min)?")),
    ("dotted", re.compile(r"(\d{1,2})\.([0-5]\d)")),
    ("date", re.compile(r"(20\d\d)-(\d\d)-(\d\d)")),
    ("slashed", re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](20\d\d|\d\d))?")),
    ("ordinal", re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|o|a)")),
)
_SUFFIXED = re.compile(r"(\d{1,2}(?:[:.h][0-5]\d)?)(am|pm|a\.m|p\.m|ish|hs|hrs|h|uhr|min|mins)")
_RANGE = re.compile(r"(.*\d(?:am|pm|h)?)[–-](\d.*)")
_MARKS = {",": "comma", "-": "dash", "–": "dash", "—": "dash", ".": "stop", "(": "comma", ")": "comma"}


def _digits(word: str, start: int) -> list[Token]:
    for tag, pattern in _DIGITS:
        if (found := pattern.fullmatch(word)) and _value(tag, word, found) is not None:
            return [Token(tag, start, start + len(word), word, _value(tag, word, found))]
    if found := _SUFFIXED.fullmatch(word):
        middle = start + len(found[1])
        return [*_digits(found[1], start), Token("other", middle, start + len(word), found[2].replace(".", ""))]
    if found := _RANGE.fullmatch(word):
        left, right = _digits(found[1], start), _digits(found[2], start + found.start(2))
        if all(token.tag in ("number", "clock", "dotted", "other") for token in (*left, *right)):
            return [*left, Token("dash", left[-1].end, right[0].start, "-"), *right]
    return [Token("code", start, start + len(word), word)]


def _value(tag: str, word: str, found: "re.Match[str]") -> Any:
    if tag in ("number", "ordinal"):
        return int(re.match(r"\d+", word)[0])  # type: ignore[index]
    parts = tuple(int(part) for part in found.groups() if part)
    return parts if tag in ("date", "slashed") or parts[0] <= 24 else None


def cut(flat_text: str) -> list[Token]:
    """All tokens of a flat text; words are `other` until a table tells more."""
    found: list[Token] = []
    for match in _RUN.finditer(flat_text):
        start = match.start()
        if match["price"]:
            found.append(Token("code", start, match.end(), match[0]))
        elif mark := match["mark"]:
            if mark != "'":
                found.append(Token(_MARKS.get(mark, "mark"), start, match.end(), mark))
        elif any(char.isdigit() for char in match[0]):
            found.extend(_digits(match[0], start))
        elif match[0] in ("a.m", "p.m"):
            dot = flat_text[match.end() : match.end() + 1] == "."
            found.append(Token("other", start, match.end() + dot, match[0].replace(".", "")))
        else:
            found.extend(Token("other", start + p.start(), start + p.end(), p[0]) for p in _PIECES.finditer(match[0]))
    return found


class Phrases:
    """Phrases of one or more words, each with what it means; the longest that fits is taken."""

    def __init__(self, meanings: Iterable[tuple[str, str, Any]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
        for phrases, tag, value in meanings:
            for phrase in phrases.split("|"):
                words = tuple(token.word for token in cut(flat(phrase.strip())))
                if words:
                    self._by_first.setdefault(words[0], []).append((words, tag, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def fold(self, tokens: list[Token]) -> list[Token]:
        """The tokens with every known phrase made one token of its tag."""
        found: list[Token] = []
        words = [token.word for token in tokens]
        at = 0
        while at < len(tokens):
            for phrase, tag, value in self._by_first.get(words[at], ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    last = tokens[at + len(phrase) - 1]
                    found.append(Token(tag, tokens[at].start, last.end, " ".join(phrase), value))
                    at += len(phrase)
                    break
            else:
                found.append(tokens[at])
                at += 1
        return found


def meanings(table: Mapping[str, Any], tag: str) -> Iterable[tuple[str, str, Any]]:
    """A table of phrases to values as meanings under one tag."""
    return ((phrases, tag, value) for phrases, value in table.items())
