"""The parts of a playbook's file that stand in every section: rules, sums, safety steps, ideas."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.complaints.circumstances import CIRCUMSTANCES
from bot.drafting.goodwill import Goodwill
from bot.drafting.idea import Idea
from bot.drafting.money import Money, read_sum, sums_in
from bot.drafting.playbook_lines import Lines, form
from bot.errors import BadInput

if TYPE_CHECKING:
    from yaml.nodes import Node

_LENGTH = re.compile(r"(\d{1,4}(?:\.\d)?) ?(minutes?|min|hours?|h|days?)\Z")
_HOURS = {"m": 1 / 60, "h": 1.0, "d": 24.0}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
SUMS = ("per_complaint", "per_customer", "per_day", "up_to")  # none is more than the next, but for up_to
SAY_FIRST = "Say this first."


def hours(words: str) -> float:
    """Such as 4 hours, 90 minutes or 1 day, in hours. Raises BadInput."""
    found = _LENGTH.match(words)
    length = float(found[1]) * _HOURS[found[2][0]] if found else 0.0
    if not 0 < length <= 24 * 14:
        raise BadInput(f"{words!r} is no time to wait: write a number with minutes, hours or days, such as 4 hours.")
    return length


def name(words: str) -> bool:
    """Whether it may be what a segment or a kind is called."""
    return bool(_NAME.match(words))


@dataclass
class Parts:
    """Reads them; all sums of a playbook are of one currency."""

    lines: Lines
    currency: str = ""

    def rules(self, node: "Node | None", where: str) -> tuple[str, ...]:
        """Sentences. A sum in one would be spent without being counted."""
        for item in self.lines.items(node, where) if node is not None and form(node) == "sequence" else ():
            self._no_sum(item, where)
        return self.lines.texts(node, where)

    def _no_sum(self, node: "Node", where: str) -> None:
        if form(node) == "scalar" and (found := sums_in(node.value)):
            words = f"{found[0]} stands in {where}, where nobody counts it: sums belong to `goodwill`, or to the `cost` of an idea."
            self.lines.fault(node, words)

    def goodwill(self, node: "Node | None") -> Goodwill:
        """The most that may be spent."""
        given = self.lines.fields(node, "`goodwill`", SUMS)
        sums = {key: self._sum(given.get(key), f"`{key}`") for key in SUMS}
        for small, large in (*pairwise(SUMS[:3]), ("per_complaint", "per_day"), ("per_complaint", "up_to")):
            one, other = sums[small], sums[large]
            if one and other and one.hundredths > other.hundredths:
                words = f"`{small}` ({one}) is more than `{large}` ({other}): lower it, or raise the other."
                self.lines.fault(given[small], words)
        return Goodwill(**sums)

    def _sum(self, node: "Node | None", where: str) -> Money | None:
        money = self.lines.read(node, where, read_sum)
        if money is None or node is None:
            return None
        self.currency = self.currency or money.currency
        if money.currency != self.currency:
            words = f"{where} is in {money.currency}, other sums are in {self.currency}: a playbook has one currency."
            self.lines.fault(node, words)
            return None
        return money

    def safety(self, node: "Node | None") -> tuple[str, ...]:
        """What is said before anything else, as rules that begin with when. A list of `when` is a rule for each."""
        found = self._pairs(node, "a safety step", ("when", "say"))
        return tuple(f"{when}: {say.rstrip('.')}. {SAY_FIRST}" for when, say in found)

    def escalations(self, node: "Node | None") -> tuple[str, ...]:
        """What goes to somebody else at once."""
        found = self._pairs(node, "an escalation", ("when", "to"))
        return tuple(f"Any mention of {when}: hand to {to.rstrip('.')}." for when, to in found)

    def _pairs(self, node: "Node | None", where: str, keys: tuple[str, str]) -> list[tuple[str, str]]:
        found = []
        for item in self.lines.items(node, f"`{'safety' if keys[1] == 'say' else 'escalate'}`"):
            given = self.lines.fields(item, where, keys)
            missing = [key for key in keys if key not in given]
            if given and missing:
                self.lines.fault(item, f"{where} needs `{missing[0]}` too.")
            when, then = given.get("when"), self.lines.text(given.get(keys[1]), f"`{keys[1]}`")
            several = when is not None and form(when) == "sequence"
            for words in self.lines.texts(when, "`when`") if several else (self.lines.text(when, "`when`"),):
                if ":" in words and when is not None:
                    self.lines.fault(when, "`when` holds a colon: say it in a few plain words.")
                elif words and then:
                    found.append((words, then))
        return found

    def ideas(self, node: "Node | None", kind: str) -> tuple[Idea, ...]:
        """Ideas for the unexpected extra."""
        read = (self._idea(item, kind) for item in self.lines.items(node, "`ideas`"))
        return tuple(idea for idea in read if idea)

    def _idea(self, node: "Node", kind: str) -> Idea | None:
        given = self.lines.fields(node, "an idea", ("idea", "answers", "words", "cost"))
        if given and (missing := [key for key in ("idea", "answers") if key not in given]):
            why = "what to do" if missing[0] == "idea" else "which circumstances it makes good"
            self.lines.fault(node, f"an idea needs `{missing[0]}`: {why}.")
            return None
        if not given:
            return None
        self._no_sum(given["idea"], "`idea`")
        answers = self.lines.texts(given["answers"], "`answers`")
        for item in self.lines.items(given["answers"], "`answers`") if answers else ():
            if item.value not in CIRCUMSTANCES:
                known = ", ".join(CIRCUMSTANCES)
                self.lines.fault(item, f"`answers` knows no {item.value!r}: there are {known}.")
        text = self.lines.text(given["idea"], "`idea`")
        words = self.lines.texts(given.get("words"), "`words`")
        cost = self._sum(given.get("cost"), "`cost`")
        return Idea(text=text, answers=answers, words=words, cost=cost, kind=kind) if text and answers else None
