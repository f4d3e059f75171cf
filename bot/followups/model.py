"""A follow-up (a reminder that has a time) and a promise (a time that a customer was told)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class To(StrEnum):
    """Who is reminded."""

    OWNER = "owner"
    CHANNEL = "channel"
    GROUP = "group"
    SUPERVISOR = "supervisor"
    ON_DUTY = "on_duty"


class FollowUpStatus(StrEnum):
    """pending → sent, or ended when it concerned nobody any more."""

    PENDING = "pending"
    SENT = "sent"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One planned reminder. A change of plan makes new rows: the timer of an ended one wakes for nothing."""

    id: str
    complaint: str
    kind: str
    due_at: datetime
    to: To
    status: FollowUpStatus = FollowUpStatus.PENDING
    sent_at: datetime | None = None
    asked: bool = False  # somebody chose this time: a new plan leaves it


class PromiseStatus(StrEnum):
    """open → kept or broken; replaced when the customer was told another time before it fell due; withdrawn: misread."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A time at which the customer hears next, as told by the owner in `words`."""

    id: str
    complaint: str
    owner: str
    due_at: datetime
    made_at: datetime
    words: str = ""
    status: PromiseStatus = PromiseStatus.OPEN
    settled_at: datetime | None = None
    confirmed: bool = True  # False: read in what the owner wrote, and not said to be right yet
    repeated: bool = False  # made after an earlier promise to this customer was broken

    def settled(self, at: datetime, *, replaced: bool = False) -> "Promise":
        """Kept when the customer heard in time, broken when later, replaced when told a new time before."""
        if at > self.due_at:
            status = PromiseStatus.BROKEN
        else:
            status = PromiseStatus.REPLACED if replaced else PromiseStatus.KEPT
        return replace(self, status=status, settled_at=at)
