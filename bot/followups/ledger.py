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

    def add(self, follow_up: FollowUp) -> None:
        """One more, whose timer is armed in the same commit: the first of a new complaint, or one that was asked for."""
        ...

    def replan(self, complaint: str, following: FollowUp | None) -> None:
        """End what is pending, but for what somebody asked for, and put this in its place; its timer is armed."""
        ...

    def end_asked(self, complaint: str) -> None:
        """End what somebody asked for: what it was about has been done."""
        ...

    def save(self, follow_up: FollowUp) -> None:
        """Write a changed one."""
        ...

    def arm(self, follow_up: FollowUp) -> None:
        """Arm the timer of one that is kept already."""
        ...

    def unarmed(self, before: datetime, limit: int = 1000) -> Sequence[FollowUp]:
        """Pending ones, due before, whose timer could not be armed when they were planned."""
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
