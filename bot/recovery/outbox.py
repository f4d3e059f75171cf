"""What we owe the outside: one row for each card, draft, reminder or post, in the same commit as what caused it.

The process that commits a row delivers it at once; the engine delivers what a crash or an error left.
Its times are real time, not product time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.complaints.model import Posted


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One thing owed. The key says what it is, so that owing it twice is owing it once."""

    key: str
    kind: str
    complaint: str
    ref: str = ""  # the draft, follow-up or person that it is about
    text: str | None = None  # deleted when done
    attempts: int = 0  # how often a delivery was begun before this one
    lane: str = ""  # the channel or person it goes to: one post a second for each


class Outbox(Protocol):
    """All calls happen in the caller's transaction."""

    def put(self, owed: Owed) -> bool:
        """Owe something, leased to this process at once. False when this key was owed before, unless it was given up."""
        ...

    def lease(self, key: str) -> Owed | None:
        """Take one that is not done and that no living process holds; its attempts grow by one."""
        ...

    def done(self, key: str, posted: Posted | None = None) -> None:
        """Delivered: its text is deleted."""
        ...

    def posted(self, key: str) -> Posted | None:
        """Where something that was delivered stands."""
        ...

    def later(self, key: str, at: datetime, why: str) -> None:
        """Not delivered; free for the next attempt from `at` (real time)."""
        ...

    def failed(self, key: str, why: str) -> None:
        """Never to be delivered: its text is deleted, the reason kept."""
        ...

    def open(self, kind: str, complaint: str) -> Sequence[Owed]:
        """What of this kind is owed for a complaint and not done."""
        ...

    def late(self, now: datetime, limit: int = 200) -> Sequence[Owed]:
        """Not done, free, and due for an attempt by `now` (real time)."""
        ...

    def held(self) -> Sequence[str]:
        """Keys that this process has leased and not done."""
        ...

    def free(self, keys: Sequence[str]) -> None:
        """Give up these leases."""
        ...

    def release(self, worker: str) -> int:
        """Give up all leases of a process that is gone. How many there were."""
        ...

    def purge(self, before: datetime) -> int:
        """Remove rows done before (real time). How many there were."""
        ...
