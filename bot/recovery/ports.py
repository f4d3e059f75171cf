"""What the story needs from outside (Protocols): a place to write, a thread to read, people, books, one transaction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from bot.coaching.practice import Sheet
from bot.complaints.model import Agent, Complaint, Place, Posted
from bot.complaints.side import Side
from bot.complaints.store import Channels, Store
from bot.complaints.thread import Thread
from bot.drafting.cost import ModelCall, Spent, Took
from bot.drafting.draft import Draft
from bot.drafting.goodwill import Given, Grant
from bot.drafting.kept import Kept
from bot.drafting.tally import Tally
from bot.followups.ledger import Ledger
from bot.recovery.outbox import Outbox
from bot.recovery.says import At, Say

T = TypeVar("T")


class Drafts(Protocol):
    """Keeps drafts; all calls happen in the caller's transaction."""

    def add(self, draft: Draft) -> bool:
        """Keep a new one. False when its id is known."""
        ...

    def get(self, draft_id: str) -> Draft | None:
        """By id."""
        ...

    def of(self, complaint: str) -> Sequence[Draft]:
        """All of a complaint, in order of making."""
        ...

    def save(self, draft: Draft) -> None:
        """Write a changed one."""
        ...

    def kept(self) -> Sequence[Kept]:
        """What became of all of them, for each writer and prompt."""
        ...


class ModelCalls(Protocol):
    """What models were asked for and took; all calls happen in the caller's transaction."""

    def one_at_a_time(self, team: str) -> None:
        """Until this transaction ends, nobody else who asks this reads or writes what the team has spent."""
        ...

    def under_way(self, complaint: str, since: datetime) -> bool:
        """Whether a draft for this complaint was begun since (real time) and has not ended."""
        ...

    def spent(self, team: str, day: str) -> Spent:
        """On that day, with what is set aside for drafts that are under way."""
        ...

    def spent_by_all(self, day: str) -> Spent:
        """The same of all teams together, for whoever runs it."""
        ...

    def took(self, since: str) -> Took:
        """What has ended since that day."""
        ...

    def begin(self, call: ModelCall) -> int:
        """Keep it; its number."""
        ...

    def end(self, number: int, tally: Tally, at: datetime, money: float, seconds: float, writer: str) -> None:
        """What it took in the end."""
        ...

    def wrote(self, number: int, draft: str) -> None:
        """Which draft came of it."""
        ...

    def of_draft(self, draft: str) -> ModelCall | None:
        """What a draft took; None where no model was asked."""
        ...


class Grants(Protocol):
    """Sums that may be offered, and those asked for; all calls happen in the caller's transaction."""

    def turn(self) -> None:
        """From now on nobody else adds or counts until this transaction ends."""
        ...

    def add(self, grant: Grant) -> bool:
        """Keep a new one. False when its id is known."""
        ...

    def get(self, grant_id: str) -> Grant | None:
        """By id."""
        ...

    def of(self, complaint: str) -> Sequence[Grant]:
        """All of a complaint, in order of making."""
        ...

    def save(self, grant: Grant) -> None:
        """Write a changed one."""
        ...

    def spent(self, complaint: Complaint, currency: str, *, day_from: datetime, customer_from: datetime) -> Given:
        """What was given, allowed or approved: for it, for its customer and in its workspace since these times."""
        ...


class Roll(Protocol):
    """Which processes live (real time); all calls happen in the caller's transaction."""

    def beat(self) -> None:
        """This process lives."""
        ...

    def others(self) -> Mapping[str, datetime | None]:
        """When the others last said that they live; None for one that holds something without ever having lived here."""
        ...

    def bury(self, worker: str) -> None:
        """Forget a dead one."""
        ...


class Sides(Protocol):
    """Keeps the customer's side of complaints; all calls happen in the caller's transaction."""

    def get(self, complaint: str) -> Side | None:
        """Of one complaint; None when it showed no sign."""
        ...

    def save(self, side: Side) -> None:
        """Write a new or a changed one."""
        ...

    def forget(self, complaint: str) -> None:
        """Delete it: it holds words."""
        ...

    def earlier(self, complaint: Complaint, since: datetime) -> int:
        """How many complaints of the same customer there were from then until this one; what was none is not counted."""
        ...


class Rounds(Protocol):
    """Keeps practice rounds while they run, one a person; all calls happen in the caller's transaction."""

    def get(self, team: str, agent: str) -> Sheet | None:
        """The round that runs."""
        ...

    def save(self, sheet: Sheet) -> None:
        """Write a new or a changed one."""
        ...

    def end(self, team: str, agent: str) -> None:
        """Delete it with all its words."""
        ...

    def end_idle(self, before: datetime) -> int:
        """Delete those in which nothing was said since. How many there were."""
        ...


class Books(Protocol):
    """Everything that one transaction can read and write."""

    @property
    def complaints(self) -> Store: ...
    @property
    def channels(self) -> Channels: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def grants(self) -> Grants: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def calls(self) -> ModelCalls: ...
    @property
    def roll(self) -> Roll: ...
    @property
    def rounds(self) -> Rounds: ...
    @property
    def sides(self) -> Sides: ...


class Unit(Protocol):
    """`await unit(work)` runs `work(books)` in one transaction and returns what it returns.

    An error in `work` rolls its changes back and is raised. Raises Unreachable when the database can't be reached.
    """

    async def __call__(self, work: Callable[[Books], T]) -> T: ...


class Messenger(Protocol):
    """Says things where people read them."""

    async def deliver(self, say: Say, key: str, *, again: bool) -> Posted | None:
        """Say it once. `again`: an earlier attempt may have got through, so look for `key` before saying it.

        Raises Unreachable (try later) or Refused (never). None where nothing stays, as with an ephemeral note.
        """
        ...

    async def found(self, at: At, key: str) -> Posted | None:
        """An earlier message of ours with this key, if one stands there. Raises Unreachable or Refused."""
        ...


class Opinion(Protocol):
    """Somebody to ask about a doubtful message."""

    def shown(self, text: str) -> str:
        """What is shown of it: nothing private leaves the machine."""
        ...

    async def is_complaint(self, shown: str) -> bool:
        """Whether it is one; False too when that can't be told. Raises WriterFailed."""


class Model(Protocol):
    """Answers in words, by a form that is asked for."""

    here: bool
    """Whether it runs on this machine, so that nothing needs to be hidden from it."""

    async def complete(self, asked: str, schema: Mapping[str, Any]) -> str:
        """One answer. Raises WriterFailed, whatever went wrong."""
        ...

    async def close(self) -> None:
        """Let the connections go."""
        ...


class Desk(Protocol):
    """Reads where people write, and knows who they are."""

    async def thread(self, place: Place) -> Thread:
        """The whole thread in order, our own cards and pointers left out. Raises Unreachable or Refused."""
        ...

    async def agent(self, person: str) -> Agent:
        """Name and time zone of a person. Raises Unreachable."""
        ...

    async def may_own(self, person: str) -> bool:
        """Full member of the workspace, and among the owners that the team has named, if it has. Raises Unreachable."""
        ...

    async def supervisors(self) -> Sequence[str]:
        """Ids of the people who are told what is late and may resolve anything. Raises Unreachable."""
        ...

    async def owners(self) -> Sequence[str]:
        """Ids of those whom the team has named as owners, in the order in which they are asked. Raises Unreachable."""
        ...

    async def on_duty(self) -> Sequence[str]:
        """Ids of those who may be reached at any hour. Raises Unreachable."""
        ...

    async def quiet_until(self, person: str) -> datetime | None:
        """When this person's do-not-disturb ends, if it is on now (real time); None when that can't be told."""
        ...

    async def private_place(self, place: Place) -> bool:
        """Whether only our own people can see this channel. Raises Unreachable."""
        ...

    async def link(self, place: Place) -> str:
        """A link to the thread, empty when there is none."""
        ...
