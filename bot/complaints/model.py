"""One complaint: what is known about it and the few ways in which it may change."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from bot.errors import AlreadyOwned, NotAllowed, Outdated


class Status(StrEnum):
    """open → owned → resolved; dismissed when it was none; paused and reopened are on the way."""

    OPEN = "open"
    OWNED = "owned"
    PAUSED = "paused"
    REOPENED = "reopened"
    RESOLVED = "resolved"
    DISMISSED = "dismissed"


ACTIVE = frozenset({Status.OPEN, Status.OWNED, Status.PAUSED, Status.REOPENED})


class Severity(StrEnum):
    """How bad it is; the levels are told apart in severity.py."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 (low) to 3 (critical)."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Place:
    """A thread: workspace, channel, and the `ts` of the thread's first message."""

    team: str
    channel: str
    thread: str


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message of ours stands."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who may own a complaint. `timezone` is an IANA name or empty when not known."""

    id: str
    name: str
    timezone: str = ""

    @property
    def first_name(self) -> str:
        """What the agent is called in the first line of a draft. A name in Japanese order stays whole."""
        return self.name.split()[0] if self.name.strip() else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One complaint. Times are aware UTC, in product time. `text` is None once forgotten."""

    id: str
    place: Place
    message: str  # ts of the message that complains; the thread's first message or a reply in it
    heard_by: str  # trigger | agent: who or what opened it
    customer: str  # the id of who complains: a person's, or an integration's app id
    customer_name: str = ""
    text: str | None = None
    about: str = ""
    language: str = "en"
    severity: Severity = Severity.MEDIUM
    needs_escalation: bool = False
    cues: tuple[str, ...] = ()
    cue_weights: tuple[float, ...] = ()  # of each cue, in the same order
    score: float = 1.0
    threshold: float | None = None  # what the score had to reach; None when an agent said so
    opened_at: datetime
    window_hours: float = 24.0
    status: Status = Status.OPEN
    owner: Agent | None = None
    owned_at: datetime | None = None
    offered_to: str = ""  # the id of a colleague who was asked to take it over
    promised_at: datetime | None = None  # when the customer hears next, as they were told
    promised_on: datetime | None = None  # when they were told so
    last_word_at: datetime | None = None  # when the customer wrote last, and nobody has answered since
    heard_at: datetime | None = None  # when we learned of it, where that was later than the customer's message
    told_at: datetime | None = None  # when the customer last heard from the owner
    reacted_at: datetime | None = None  # when the owner last did anything about it
    free_since: datetime | None = None  # when its owner let it go
    chased_at: datetime | None = None  # when the customer last asked for news that we owed
    chases: int = 0
    paused_until: datetime | None = None
    asked_people: tuple[str, ...] = ()  # who was asked in turn to take it, since nobody did or its owner wanted help
    asked_at: datetime | None = None
    escalated_at: datetime | None = None
    reopened_at: datetime | None = None
    extra_hours: float = 72.0  # the longer clock: by then, something unexpected beyond the fix
    extra_at: datetime | None = None  # when it was done, or found that nothing fits
    resolved_at: datetime | None = None
    what_failed: str = ""
    how_put_right: str = ""
    cards: tuple[Posted, ...] = ()
    revision: int = 0

    @property
    def window_ends_at(self) -> datetime:
        """The recovery window runs from the customer's own message, not from when we saw it; anew when reopened."""
        return (self.reopened_at or self.opened_at) + timedelta(hours=self.window_hours)

    @property
    def extra_due_at(self) -> datetime:
        """The longer clock, for something unexpected beyond the fix."""
        return (self.reopened_at or self.opened_at) + timedelta(hours=self.extra_hours)

    @property
    def free_from(self) -> datetime:
        """Since when it waits for an owner: as far as we know, and anew when its owner let it go."""
        return self.free_since or self.heard_at or self.opened_at

    @property
    def active(self) -> bool:
        """Still to be put right."""
        return self.status in ACTIVE

    def owned_by(self, agent: Agent, at: datetime) -> "Complaint":
        """The same complaint with its one owner. Raises AlreadyOwned or Outdated."""
        if self.owner and self.owner.id != agent.id and self.active:
            raise AlreadyOwned(f"{self.owner.name} owns this already.")
        if not self.active:
            raise Outdated(f"This complaint is {self.status} already.")
        if self.owner and self.status is Status.OWNED and not self.offered_to:
            return self
        since = self.owned_at or at
        return replace(self, owner=agent, owned_at=since, reacted_at=at, offered_to="", status=Status.OWNED)

    def offered(self, colleague: Agent) -> "Complaint":
        """The owner asks a colleague to take it over; until that one accepts, nothing else changes."""
        if not self.active or self.owner is None:
            raise Outdated(f"This complaint is {self.status}: there is nothing to hand over.")
        return replace(self, offered_to=colleague.id)

    def taken_over_by(self, colleague: Agent, at: datetime) -> "Complaint":
        """The colleague accepts. Raises Outdated, AlreadyOwned when it was not offered to this one."""
        if not self.active or self.owner is None:
            raise Outdated(f"This complaint is {self.status} by now.")
        if self.offered_to != colleague.id:
            raise AlreadyOwned(f"{self.owner.name} owns this and has not offered it to you.")
        return replace(self, owner=colleague, reacted_at=at, offered_to="", escalated_at=None, status=Status.OWNED)

    def promised(self, due: datetime | None, told_at: datetime) -> "Complaint":
        """With the time at which the customer hears next, or None when no promise is open."""
        return replace(self, promised_at=due, promised_on=told_at if due else None)

    def dismissed(self) -> "Complaint":
        """It was no complaint. An owned one is resolved by its owner instead."""
        if self.status is not Status.OPEN:
            raise Outdated("Somebody owns this complaint; its owner can resolve it.")
        return replace(self, status=Status.DISMISSED)

    def resolved(self, by: str, at: datetime, what_failed: str, how_put_right: str) -> "Complaint":
        """Closed by its owner or a supervisor (checked by the caller), with what the register keeps."""
        if not self.active:
            raise Outdated(f"This complaint is {self.status} already.")
        if self.owner is None:
            raise NotAllowed("Nobody owns this complaint yet. Press *I'll own this* first, then resolve it.")
        return replace(
            self,
            status=Status.RESOLVED,
            resolved_at=at,
            promised_at=None,
            promised_on=None,
            paused_until=None,
            escalated_at=None,
            last_word_at=None,
            what_failed=what_failed.strip(),
            how_put_right=how_put_right.strip(),
        )

    def forgotten(self) -> "Complaint":
        """Without the customer's words and name; the facts of the recovery stay."""
        without = replace(self, text=None, about="", customer_name="", cues=(), cue_weights=())
        return replace(without, what_failed="", how_put_right="")


def complaint_id(place: Place) -> str:
    """One complaint a thread, so its id follows from the thread: hearing it twice gives the same id."""
    return blake2b("/".join((place.team, place.channel, place.thread)).encode(), digest_size=8).hexdigest()
