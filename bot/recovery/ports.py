"""What the story needs from outside (Protocols): a place to write, a thread to read, people, books, one transaction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from bot.complaints.model import Agent, Place, Posted
from bot.complaints.store import Channels, Store
from bot.complaints.thread import Thread
from bot.followups.ledger import Ledger
from bot.recovery.outbox import Outbox
from bot.recovery.says import At, Say
from bot.recovery.shelves import Drafts, Grants, ModelCalls, Roll, Rounds, Sides, Voices

T = TypeVar("T")


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
    def voices(self) -> Voices: ...
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

    @property
    def here(self) -> bool:
        """Whether it runs on this machine, so that nothing needs to be hidden from it."""
        ...

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
