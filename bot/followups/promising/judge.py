"""Judges the times of a post: which of them its writer promises, and which only stand there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.followups.promising.english import ENGLISH
from bot.followups.promising.french import FRENCH
from bot.followups.promising.german import GERMAN
from bot.followups.promising.manner import Manner
from bot.followups.promising.portuguese import PORTUGUESE
from bot.followups.promising.spanish import SPANISH
from bot.language.clauses import Clause, Sentence, sentences
from bot.language.times.mentions import When
from bot.language.times.reading import times

_MANNERS: Mapping[str, Manner] = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "pt": PORTUGUESE}
_QUOTED = re.compile(r'"[^"]*"|«[^»]*»|(?<!\w)\'[^\']{6,}\'(?!\w)')
_OPENING = 14  # an "if" within so many characters opens a clause


@dataclass(frozen=True, slots=True)
class Said:
    """A time that is promised, with the words that promise it; `sentence`: the number of its sentence."""

    when: When
    words: str
    sentence: int


def read(text: str, language: str) -> list[Said]:
    """The promised times of a folded text, in order of place."""
    whens = times(text, language)
    if not whens:
        return []
    manner, whole = _MANNERS[language], [(when.start, when.end) for when in whens]
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    found = []
    for number, sentence in enumerate(sentences(text, whole, manner.joins)):
        here = [when for when in whens if sentence.start <= when.start < sentence.end]
        if not here:
            continue
        view = _View(text, sentence, here, manner, language)
        if view.asks():
            continue
        for when in view.joined():
            inside = any(start < when.start and when.end < end for start, end in quoted)
            if not inside and view.promises(when):
                found.append(Said(when, view.words(when), number))
    return found


class _View:
    """One sentence, seen by its clauses, each time in it written as "§"."""

    def __init__(self, text: str, sentence: Sentence, whens: Sequence[When], manner: Manner, language: str) -> None:
        self.text, self.sentence, self.whens = text, sentence, whens
        self.manner, self.language = manner, language

    def asks(self) -> bool:
        """Is it a question, and not a promise that asks for a nod?"""
        whole = self._masked(self.sentence.start, self.sentence.end)
        if self.sentence.mark != "?" and not self.manner.asks.search(whole):
            return False
        last = self.sentence.clauses[-1]
        return len(self.sentence.clauses) < 2 or not self.manner.tags.search(self._masked(last.start, last.end).rstrip("?!. "))

    def joined(self) -> list[When]:
        """The times, with a day and a clock that stand apart in one clause made one."""
        found: list[When] = []
        for when in self.whens:
            last = found[-1] if found else None
            if last and self._clause_of(last) == self._clause_of(when) and (both := _both(last, when)):
                found[-1] = both
            else:
                found.append(when)
        if len(found) > 1:  # "next week" beside a time only says where that time is
            found = [when for when in found if not (when.day and when.day.rule == "week")]
        return found

    def promises(self, when: When) -> bool:
        """Does the clause that holds the time promise it?"""
        first, last = self._context(when)
        clause = self._masked(first.start, last.end)
        manner = self.manner
        if when.lead == "since" or (when.lead == "until" and not manner.waits.search(clause)):
            return False
        before = self._masked(self.sentence.start, first.start)
        if self._supposed(clause, first, last) or any(p.search(clause) for p in (manner.unreal, manner.told, manner.habit)):
            return False
        commits, refuses = manner.commits.search(clause), manner.refuses.search(clause)
        if refuses and (not commits or refuses.start() <= commits.end() or self.language == "de"):
            return False
        if manner.inward.search(clause) and not (manner.customer.search(clause) or manner.waits.search(clause)):
            return False
        duty = manner.duty.search(clause)
        if commits and not (duty and duty.start() < commits.start()):
            return True
        foretells = manner.foretells.search(clause)
        if duty or manner.told.search(before) or manner.theirs.search(clause) or (manner.past.search(clause) and not foretells):
            return False
        if when.lead in ("after", "past") or (when.lead == "between" and not when.ranged):
            return False
        whole = self._masked(self.sentence.start, self.sentence.end)
        about = clause if manner.customer.search(clause) else whole
        if manner.hours.search(about) or manner.habit.search(whole) or (when.span and manner.lasts.search(clause)):
            return False
        return bool(foretells or manner.touches.search(clause if when.span else whole))

    def words(self, when: When) -> str:
        """The words of the clauses that were judged."""
        first, last = self._context(when)
        return self.text[min(first.start, when.start) : max(last.end, when.end)].strip(" ,;:")

    def _supposed(self, clause: str, first: Clause, last: Clause) -> bool:
        """Does an "if" stand in the clause, open the sentence before it, or follow it?"""
        beside = [c for c in self.sentence.clauses if c.end <= first.start or c.start >= last.end]
        if self._if(clause) is not None:
            return True
        return any((at := self._if(self._masked(c.start, c.end))) is not None and at < _OPENING for c in beside)

    def _if(self, text: str) -> int | None:
        """The place of an "if" that matters."""
        found = self.manner.supposes.search(self.manner.even.sub(" ", text))
        return found.start() if found else None

    def _context(self, when: When) -> tuple[Clause, Clause]:
        """The clause of the time; where it says nothing else, with the clauses beside it until something is said."""
        clauses = self.sentence.clauses
        low = high = self._clause_of(when)
        while not self._speaks(low, high) and (low > 0 or high + 1 < len(clauses)):
            back = low > 0 and ((clauses[low].weak and self._speaks(low - 1, low - 1)) or high + 1 == len(clauses))
            low, high = (low - 1, high) if back else (low, high + 1)
        return clauses[low], clauses[high]

    def _speaks(self, low: int, high: int) -> bool:
        clauses = self.sentence.clauses
        text = self._masked(clauses[low].start, clauses[high].end)
        manner = self.manner
        cues = (manner.commits, manner.foretells, manner.touches, manner.past, manner.told, manner.duty, manner.theirs, manner.hours, manner.habit)
        return any(p.search(text) for p in cues)

    def _clause_of(self, when: When) -> int:
        clauses = self.sentence.clauses
        return max((n for n, clause in enumerate(clauses) if clause.start <= when.start), default=0)

    @cache  # noqa: B019  (a view lives as long as its sentence is read)
    def _masked(self, start: int, end: int) -> str:
        pieces, at = [], start
        for when in self.whens:
            if start <= when.start and when.end <= end:
                pieces += [self.text[at : when.start], "§"]
                at = when.end
        return "".join((*pieces, self.text[at:end])).strip()


def _both(one: When, other: When) -> When | None:
    day, clock = (one, other) if one.day else (other, one)
    if not day.day or day.clock or day.part or day.span or clock.day or clock.span or not (clock.clock or clock.part):
        return None
    lead = clock.lead if clock.lead in ("since", "until") else day.lead
    return replace(clock, day=day.day, lead=lead, start=min(one.start, other.start), end=max(one.end, other.end))
