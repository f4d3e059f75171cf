"""A thread as we read it: who said what, when, in which role."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """Who speaks. UNKNOWN is not CUSTOMER: nothing is assumed of somebody we can't place."""

    CUSTOMER = "customer"
    AGENT = "agent"
    INTERNAL = "internal"
    BOT = "bot"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Message:
    """One message in plain text. `id` is the chat's own id of it (Slack's `ts`), empty outside of a chat."""

    role: Role
    author: str
    text: str
    at: datetime
    id: str = ""
    author_id: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """Messages in order of time."""

    messages: tuple[Message, ...]

    def __iter__(self) -> Iterator[Message]:
        return iter(self.messages)

    def of(self, *roles: Role) -> tuple[Message, ...]:
        """Only what these roles said."""
        return tuple(message for message in self.messages if message.role in roles)

    def with_customer(self, person: str, *, unless: str = "") -> "Thread":
        """The same thread with this person as its customer; not when they are `unless`, who passes it on for another."""
        if not person or person == unless:
            return self
        return Thread(tuple(replace(m, role=Role.CUSTOMER) if m.author_id == person else m for m in self.messages))

    def with_words(self, message: str, text: str) -> "Thread":
        """The same thread in which this message says this."""
        return Thread(tuple(replace(m, text=text) if m.id == message else m for m in self.messages))

    @property
    def answered(self) -> bool:
        """Whether the customers' last message came after one of our agents had written."""
        last = self.of(Role.CUSTOMER)[-1:]
        return bool(last) and any(m.role is Role.AGENT for m in self.messages[: self.messages.index(last[0])])

    @property
    def came_back(self) -> bool:
        """Whether a customer wrote again after one of us had answered: who only asks or praises seldom does."""
        return len(self.of(Role.CUSTOMER)) > 1 and self.answered

    @property
    def last(self) -> Message | None:
        """The newest message."""
        return self.messages[-1] if self.messages else None
