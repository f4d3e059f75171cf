"""Who writes drafts (Protocol), what a writer is given, and what it gives back."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.complaints.model import Agent
from bot.complaints.reading import Reading
from bot.complaints.thread import Thread
from bot.drafting.playbook import Playbook
from bot.drafting.tally import Tally


class Wish(StrEnum):
    """How an agent wants a draft to be otherwise."""

    SHORTER = "shorter"
    WARMER = "warmer"
    CONCRETE = "more concrete"
    PLAINER = "plainer"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the customer was told last, by this agent or by another. `due`: when they would hear, if they wait for it still."""

    due: datetime | None  # aware, in the customer's zone
    same_agent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All that a writer may know. `update_at` is the promise to make: aware, in the customer's zone."""

    thread: Thread
    agent: Agent
    now: datetime
    update_at: datetime
    playbook: Playbook
    reading: Reading
    customer_name: str = ""
    variant: int = 0  # the nth wording that was asked for
    avoid: tuple[str, ...] = ()  # what was wrong with an earlier try
    wish: Wish | None = None
    voice: tuple[str, ...] = ()  # what this agent has written to customers before, for its tone alone
    earlier: Earlier | None = None  # None: nothing was promised before
    tally: Tally = field(
        default_factory=Tally
    )  # one for all tries; a writer that asks a model notes there what it took

    @property
    def promised(self) -> tuple[datetime, ...]:
        """The times that the draft may name, though nobody wrote them in the thread."""
        return (self.update_at, self.earlier.due) if self.earlier and self.earlier.due else (self.update_at,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Words for the customer, or None in a language in which we don't write. `note` is for the agent."""

    text: str | None
    writer: str  # model | offline
    prompt: str = ""  # name, version and short hash of the prompt file, or of the offline rules
    note: str = ""
    call: int = 0  # where the books have what it cost; 0 for nowhere


class Writer(Protocol):
    """Writes one draft from a brief."""

    async def write(self, brief: Brief) -> Written:
        """Raises WriterFailed when there is no usable draft; the caller then asks the offline writer."""
        ...
