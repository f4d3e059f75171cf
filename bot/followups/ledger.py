"""What keeps follow-ups and promises (Protocol): plain calls inside one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.followups.model import FollowUp, Promise


class Ledger(Protocol):
    """All calls happen in the caller's transaction."""

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        """By id."""
        ...

    def follow_ups(self, complaint: str) -> Sequence[FollowUp]:
        """All of a complaint, in order of time."""
        ...

    def replan(self, complaint: str, planned: Sequence[FollowUp]) -> None:
        """End what is pending and put this in its place; the timer of the next one is armed in the same commit."""
        ...

    def add(self, follow_up: FollowUp) -> None:
        """One more, at a time that somebody asked for; the timer of the next one is armed."""
        ...

    def save(self, follow_up: FollowUp) -> None:
        """Write a changed one."""
        ...

    def arm_next(self, complaint: str) -> None:
        """Arm the timer of the complaint's next pending follow-up, if there is one."""
        ...

    def unarmed(self, limit: int = 1000) -> Sequence[FollowUp]:
        """The next pending one of each complaint whose timer could not be armed when it was planned."""
        ...

    def late(self, before: datetime, limit: int = 200) -> Sequence[FollowUp]:
        """Pending ones that were due before: their timer is lost or slow."""
        ...

    def promise(self, promise: Promise) -> None:
        """Record a new promise or write a changed one."""
        ...

    def promises(self, complaint: str) -> Sequence[Promise]:
        """All of a complaint, in order of making."""
        ...

    def next_follow_up(self, complaint: str) -> FollowUp | None:
        """The pending one that is due first."""
        ...
