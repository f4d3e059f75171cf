"""A team's whole playbook: sections for segments of customers and kinds of failure, and what of it holds for one complaint."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import TypeVar

from bot.complaints.failures import failures_in
from bot.drafting.goodwill import Goodwill
from bot.drafting.idea import Idea
from bot.drafting.money import Money
from bot.drafting.playbook import Playbook

STANDARD = "standard"
SUPERVISORS = "supervisors"  # stands in the place of their ids
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What holds for a segment, a kind of failure, both, or (the first section) always. None: it says nothing of that."""

    segment: str = ""
    kind: str = ""
    rules: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    goodwill: Goodwill = field(default_factory=Goodwill)
    approvers: tuple[str, ...] | None = None
    update_within_hours: float | None = None
    escalate_to: str | None = None

    @property
    def names(self) -> int:
        """How much it names: what names more goes before what names less."""
        return bool(self.segment) + bool(self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Who belongs to it: people, and whoever writes in these channels."""

    name: str
    customers: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamPlaybook:
    """`kinds`: the team's own, with the words that show each of them. `safety`: rules that come before all others."""

    sections: tuple[Section, ...] = (Section(),)
    segments: tuple[Segment, ...] = ()
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    safety: tuple[str, ...] = ()
    currency: str = ""
    words_to_use: tuple[str, ...] = ()
    words_to_avoid: tuple[str, ...] = ()

    def segment_of(self, customer: str, channel: str) -> str:
        """By the customer first, then by the channel; standard where none is named."""
        for belongs in (lambda s: customer in s.customers, lambda s: channel in s.channels):
            for segment in filter(belongs, self.segments):
                return segment.name
        return STANDARD

    def kinds_in(self, text: str) -> Mapping[str, str]:
        """The kinds of failure that a customer tells of, each with the words that show it."""
        return failures_in(text, self.kinds)

    def chosen(self, segment: str = STANDARD, kinds: Iterable[str] = ()) -> Playbook:
        """What holds for such a complaint: lists add up; of single values the section that names more decides."""
        told = ("", *kinds)
        holds = [one for one in self.sections if one.segment in ("", segment) and one.kind in told]
        holds.sort(key=lambda one: -one.names)
        allowed = _all(one.allowed for one in holds)
        may = tuple(f"You may, without asking, {action.rstrip('.')}." for action in allowed)
        return Playbook(
            rules=(*self.safety, *_all(one.rules for one in holds), *may),
            update_within_hours=_first(holds, lambda one: one.update_within_hours, min),
            escalate_to=_first(holds, lambda one: one.escalate_to, lambda said: said[0]) or "",
            allowed=allowed,
            goodwill=Goodwill(**{item.name: _least(holds, item.name) for item in fields(Goodwill)}),
            approvers=_first(holds, lambda one: one.approvers, _all) or (),
            ideas=_all(one.ideas for one in holds),
            currency=self.currency,
            words_to_use=self.words_to_use,
            words_to_avoid=self.words_to_avoid,
        )


def _all(lists: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    """One after another, each thing once."""
    found: list[T] = []
    for items in lists:
        found += [item for item in items if item not in found]
    return tuple(found)


def _first(holds: list[Section], value: Callable[[Section], T | None], of: Callable[[list[T]], T]) -> T | None:
    """What the sections say that name most; `of` decides among equals."""
    saying = [(one.names, said) for one in holds if (said := value(one)) is not None]
    return of([said for names, said in saying if names == saying[0][0]]) if saying else None


def _least(holds: list[Section], limit: str) -> Money | None:
    """Among equals the smaller sum."""
    return _first(
        holds, lambda one: getattr(one.goodwill, limit), lambda said: min(said, key=lambda money: money.hundredths)
    )
