"""A reply under review: its words made plain without moving any of them, so that each finding can be quoted as it was written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from bot.complaints.thread import Role, Thread
from bot.language.clauses import sentences
from bot.language.detect import language_of
from bot.language.plain import plain, straight

_ANY_DAY = datetime(2026, 1, 5, tzinfo=UTC)  # whether a day is named does not depend on today
_JOINS = re.compile(r"(?!)(?P<strong>)")
_READ = 5000  # characters; what stands after them is not read
SPOKEN = ("en", "es", "fr", "de", "pt")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the reply: its place, its words as written, and plain."""

    start: int
    end: int
    text: str
    plain: str

    def cut(self, start: int, end: int) -> "Part":
        """A stretch of it, by places within it."""
        return Part(self.start + start, self.start + end, self.text[start:end], self.plain[start:end])


@dataclass(frozen=True)
class Reply:
    """A reply, with what it answers. `now`: when it is sent, aware; None when nobody knows. `known`: what else is true or allowed (a playbook). `void`: places that earn nothing."""

    text: str
    thread: Thread
    owner: str
    language: str = "en"
    now: datetime | None = None
    known: str = ""
    void: tuple[tuple[int, int], ...] = field(default=())

    @cached_property
    def read(self) -> str:
        """As much of it as is read."""
        return self.text[:_READ]

    @cached_property
    def plain(self) -> str:
        """All of it, plain."""
        return plain(self.read)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Its sentences."""
        return tuple(parts_of(self.read))

    @cached_property
    def standing(self) -> tuple[Part, ...]:
        """Its sentences without those that earn nothing, because they are made up or a phrase that backfires."""
        return tuple(p for p in self.parts if not any(p.start < end and start < p.end for start, end in self.void))

    @cached_property
    def said_in(self) -> str:
        """The language that it is really in, where that is one of ours."""
        found = language_of(self.text, self.language)
        return found if found in SPOKEN else self.language if self.language in SPOKEN else "en"

    @property
    def at(self) -> datetime:
        """When it is sent, or any day at all."""
        return self.now or _ANY_DAY

    @cached_property
    def first_name(self) -> str:
        """What the owner is called, plain."""
        return plain(self.owner.split()[0]) if self.owner.split() else ""

    @cached_property
    def names_owner(self) -> bool:
        """Does it say the owner's name?"""
        return bool(self.first_name and re.search(rf"\b{re.escape(self.first_name)}\b", self.plain))

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """What customers wrote, in order; all who are not known where no customer wrote."""
        said = self.thread.of(Role.CUSTOMER) or self.thread.of(Role.UNKNOWN)
        return tuple(message.text for message in said)


def parts_of(text: str) -> Iterator[Part]:
    """The sentences of a text, with their places; the space around them is left out."""
    for sentence in sentences(straight(text), (), _JOINS):
        inside = text[sentence.start : sentence.end]
        start = sentence.start + len(inside) - len(inside.lstrip())
        kept = text[start : sentence.end].rstrip()
        yield Part(start, start + len(kept), kept, plain(kept))


def first(pattern: "re.Pattern[str]", parts: Iterable[Part]) -> Part | None:
    """The first stretch that the pattern finds in these sentences."""
    for part in parts:
        if found := pattern.search(part.plain):
            return part.cut(found.start(), found.end())
    return None
