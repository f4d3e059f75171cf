"""Judges one time of a sentence: is it promised there, or does it only stand there?"""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from bot.followups.promising.english import ENGLISH
from bot.followups.promising.french import FRENCH
from bot.followups.promising.german import GERMAN
from bot.followups.promising.manner import Manner
from bot.followups.promising.portuguese import PORTUGUESE
from bot.followups.promising.spanish import SPANISH
from bot.language.clauses import Sentence
from bot.language.times.mentions import When
from bot.language.times.reading import small_words

MANNERS: Mapping[str, Manner] = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "pt": PORTUGUESE}
_BEGS = re.compile(r"\b(?:please|kindly|bitte|por favor|favor|merci|veuillez)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3  # so many words of its own say something
_OPENING = 14  # an "if" within so many characters opens a clause


class Context:
    """One time in its sentence: it is written as "§", the others as "¶"."""

    def __init__(self, text: str, sentence: Sentence, whens: Sequence[When], when: When, language: str) -> None:
        self.text, self.sentence, self.whens, self.when = text, sentence, whens, when
        self.manner, self.small = MANNERS[language], small_words(language)
        self.clauses = sentence.clauses
        self.low, self.high = self._range()
        self.clause = self._masked(self.clauses[self.low].start, self.clauses[self.high].end)

    def promises(self) -> bool:
        """Does the clause that holds the time promise it?"""
        clause, manner = self.clause, self.manner
        if self._only_names_it():
            return False
        commits, duty = manner.commits.search(clause), manner.duty.search(clause)
        refuses = manner.refuses.search(clause)
        if refuses and (not commits or manner.refuses_last or refuses.start() <= commits.end()):
            return False
        if manner.inward.search(clause) and not (manner.customer.search(clause) or manner.waits.search(clause)):
            return False
        if duty and duty.start() == 0 and self._goes_on():
            return True
        if commits and not (duty and duty.start() < commits.start()):
            return True
        return not duty and self._happens()

    @property
    def words(self) -> str:
        """The words of the clauses that were judged."""
        start = min(self.clauses[self.low].start, self.when.start)
        return self.text[start : max(self.clauses[self.high].end, self.when.end)].strip(" ,;:")

    def _only_names_it(self) -> bool:
        """Is the time told, supposed, usual, or the end of what lasts, whoever speaks?"""
        clause, manner, lead = self.clause, self.manner, self.when.lead
        if lead == "since" or (lead == "until" and not manner.waits.search(clause)):
            return True
        return self._supposed() or any(
            cue.search(clause) for cue in (manner.label, manner.unreal, manner.told, manner.habit)
        )

    def _happens(self) -> bool:
        """Nobody says I or you: does something happen for the customer all the same, at that time?"""
        clause, manner, when = self.clause, self.manner, self.when
        before = self._masked(self.sentence.start, self.clauses[self.low].start)
        whole = self._masked(self.sentence.start, self.sentence.end)
        silent = not any(cue.search(clause) for cue in self._cues)
        foretells = manner.foretells.search(clause)
        if manner.told.search(before) or manner.theirs.search(clause):
            return False
        if manner.past.search(whole if silent else clause) and not foretells:
            return False
        if when.lead in ("after", "past") or (when.lead == "between" and not when.ranged):
            return False
        about = clause if manner.customer.search(clause) else whole
        if manner.hours.search(about) or manner.habit.search(whole) or (when.span and manner.lasts.search(clause)):
            return False
        return bool(foretells or manner.touches.search(clause if when.span else whole))

    def _goes_on(self) -> bool:
        """ "I'll ask them and call you at five": what looks like an order goes on with what was promised before."""
        if self.low == 0 or not self.manner.joins.match(" " + self.clause, 1) or _BEGS.search(self.clause):
            return False
        before = self.clauses[self.low - 1]
        return bool(self.manner.commits.search(self._masked(before.start, before.end)))

    def _supposed(self) -> bool:
        """Does an "if" stand in the clause, open the sentence before it, or follow it?"""
        if self._if(self.clause) is not None:
            return True
        before, after = self.clauses[: self.low], self.clauses[self.high + 1 :]
        opened = [self._if(self._masked(c.start, c.end)) for c in before]
        follows = [self._if(self._masked(c.start, c.end)) for c in after]
        return any(at is not None and at <= _OPENING for at in opened) or 0 in follows

    def _if(self, text: str) -> int | None:
        """The place of an "if" that matters."""
        found = self.manner.supposes.search(self.manner.even.sub(" ", text))
        return found.start() if found else None

    def _range(self) -> tuple[int, int]:
        """The clause of the time; where it says nothing else, with the clauses beside it until something is said."""
        clauses = self.clauses
        low = high = self.sentence.clause_at(self.when.start)
        while not self._speaks(low, high) and (low > 0 or high + 1 < len(clauses)):
            back = low > 0 and ((clauses[low].weak and self._speaks(low - 1, low - 1)) or high + 1 == len(clauses))
            if not back and self._turns(high + 1):
                break
            low, high = (low - 1, high) if back else (low, high + 1)
        return low, high

    def _turns(self, number: int) -> bool:
        """Does this clause begin with "and if"? What is before it stands by itself."""
        clause = self.clauses[number]
        return (self._if(self._masked(clause.start, clause.end)) or 0) > 0

    def _speaks(self, low: int, high: int) -> bool:
        text = self._masked(self.clauses[low].start, self.clauses[high].end)
        own = [word for word in _WORD.findall(text) if word.lower() not in self.small]
        return len(own) >= _ENOUGH or any(cue.search(text) for cue in self._cues)

    @cached_property
    def _cues(self) -> tuple["re.Pattern[str]", ...]:
        m = self.manner
        return m.commits, m.foretells, m.touches, m.past, m.told, m.duty, m.theirs, m.hours, m.habit

    def _masked(self, start: int, end: int) -> str:
        pieces, at = [], start
        for when in self.whens:
            if start <= when.start and when.end <= end and when.start >= at:
                pieces += [self.text[at : when.start], "§" if when.start == self.when.start else "¶"]
                at = when.end
        return "".join((*pieces, self.text[at:end])).strip()
