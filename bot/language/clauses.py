"""Cuts a text into sentences and clauses with their places; never inside a span that must stay whole."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

Span = tuple[int, int]
_END = re.compile(r"[.!?…]+[\"'»)\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|dra|st|sr|sra|srta|d|dña|approx|z\. ?b|bzw|vs|etc|prof|ing|lic|mme|mlle|m|av|sto|sta|hr|fr|usw|inkl)|(?<![\w'])[a-z])$",
    re.IGNORECASE,
)
_BEFORE_NUMBERS = re.compile(r"\b(?:no|nr|nº|ca|tel|art|núm)$", re.IGNORECASE)
_BREAK = re.compile(r"\s*[,;:()]\s|\s[–—-]+\s|\s*[–—]\s*")


@dataclass(frozen=True, slots=True)
class Clause:
    """Its place; `weak`: only a comma or an "and" parts it from what is before."""

    start: int
    end: int
    weak: bool = True


@dataclass(frozen=True, slots=True)
class Sentence:
    """Its place, with the mark that ends it, and its clauses."""

    start: int
    end: int
    mark: str
    clauses: tuple[Clause, ...]

    def clause_at(self, place: int) -> int:
        """The number of the clause at a place in the text."""
        return max((n for n, clause in enumerate(self.clauses) if clause.start <= place), default=0)


def sentences(text: str, whole: Sequence[Span], joins: "re.Pattern[str]") -> list[Sentence]:
    """All sentences of a text. `joins`: the words that begin a new clause, such as "and"; a group `strong`: such as "but"."""
    found = []
    start = 0
    for match in (*_END.finditer(text), None):
        if match and not _ends(text, match, whole, start):
            continue
        end = match.end() if match else len(text)
        if text[start:end].strip():
            mark = next((char for char in (match[0] if match else "") if char in "?!.…"), "")
            mark = "?" if match and "?" in match[0] else mark
            found.append(
                Sentence(start, end, mark, _clauses(text, start, match.start() if match else end, whole, joins))
            )
        start = end
    return found


def _ends(text: str, match: "re.Match[str]", whole: Sequence[Span], start: int) -> bool:
    if match[0][0] == "\n":
        return True
    inside = [span for span in whole if span[0] <= match.start() < span[1]]
    if inside:  # "at 1 p.m. The next …": the point of p.m. ends a sentence too, when a new one begins
        after = text[match.end() :].lstrip()
        last = all(match.end() >= span[1] for span in inside)
        return (
            last
            and after[:1].isupper()
            and not after.startswith("I ")
            and any(c.isalpha() for c in text[start : inside[0][0]])
        )
    if match[0] != ".":
        return True
    before, after = text[start : match.start()], text[match.end() :].lstrip()
    return not (_ABBREVIATION.search(before) or (after[:1].isdigit() and _BEFORE_NUMBERS.search(before)))


def _clauses(text: str, start: int, end: int, whole: Sequence[Span], joins: "re.Pattern[str]") -> tuple[Clause, ...]:
    cuts = [(m.start(), m.end(), m[0].strip() == ",") for m in _BREAK.finditer(text, start, end)]
    cuts += [(m.start(), m.start(), m["strong"] is None) for m in joins.finditer(text, start, end)]
    found = []
    at, weak = start, True
    for left, right, is_weak in sorted(cuts):
        if any(span[0] < right and left < span[1] for span in whole) or left < at:
            continue
        if text[at:left].strip():
            found.append(Clause(at, left, weak))
            weak = is_weak
        else:
            weak = weak and is_weak
        at = right
    if text[at:end].strip():
        found.append(Clause(at, end, weak))
    return tuple(found)
