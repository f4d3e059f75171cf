"""The kinds of follow-ups. A new kind is a declaration in KINDS and a text in prompts/messages/<name>/."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.complaints.model import Complaint, Severity
from bot.followups.model import To


class Side(Enum):
    """Where a reminder goes that would fall outside working time: before it when a promise is at stake, else after."""

    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: when it is wanted, whom it reaches, and whether it still concerns the complaint when it wakes."""

    name: str
    wanted: Callable[[Complaint], datetime | None]
    concerns: Callable[[Complaint], bool]
    to: Callable[[Complaint], To]
    side: Side
    weight: int  # when more are wanted than may be sent, the heavier ones stay
    of_promise: bool = False  # comes once for each promise, not once for the complaint


_FIRST_NUDGE = {
    Severity.CRITICAL: timedelta(minutes=5),
    Severity.HIGH: timedelta(minutes=15),
    Severity.MEDIUM: timedelta(minutes=30),
    Severity.LOW: timedelta(minutes=30),
}
GROUP_AFTER = timedelta(hours=2)  # still unowned: the group hears of it
COMING_DUE = timedelta(minutes=30)
LATE_AFTER = timedelta(minutes=30)
LAST_CALL = timedelta(hours=3)  # before the recovery window ends


def _unowned(complaint: Complaint) -> bool:
    return complaint.active and complaint.owner is None


def _owned(complaint: Complaint) -> bool:
    return complaint.active and complaint.owner is not None


def _promised(complaint: Complaint) -> bool:
    return _owned(complaint) and complaint.promised_at is not None


def _active(complaint: Complaint) -> bool:
    return complaint.active


def _from_promise(step: timedelta) -> Callable[[Complaint], datetime | None]:
    return lambda complaint: complaint.promised_at + step if complaint.promised_at else None


def _owner_or_supervisor(complaint: Complaint) -> To:
    return To.OWNER if complaint.owner else To.SUPERVISOR


KINDS: tuple[Kind, ...] = (
    Kind(
        "unowned",
        wanted=lambda c: c.opened_at + _FIRST_NUDGE[c.severity],
        concerns=_unowned,
        to=lambda _: To.CHANNEL,
        side=Side.LATER,
        weight=90,
    ),
    Kind(
        "still_unowned",
        wanted=lambda c: c.opened_at + _FIRST_NUDGE[c.severity] + GROUP_AFTER,
        concerns=_unowned,
        to=lambda _: To.GROUP,
        side=Side.LATER,
        weight=50,
    ),
    Kind(
        "promise_coming_due",
        wanted=_from_promise(-COMING_DUE),
        concerns=_promised,
        to=lambda _: To.OWNER,
        side=Side.EARLIER,
        weight=70,
        of_promise=True,
    ),
    Kind(
        "promise_due",
        wanted=_from_promise(timedelta()),
        concerns=_promised,
        to=lambda _: To.OWNER,
        side=Side.EARLIER,
        weight=100,
        of_promise=True,
    ),
    Kind(
        "promise_late",
        wanted=_from_promise(LATE_AFTER),
        concerns=_promised,
        to=lambda _: To.OWNER,
        side=Side.LATER,
        weight=80,
        of_promise=True,
    ),
    Kind(
        "half_window",
        wanted=lambda c: c.opened_at + timedelta(hours=c.window_hours) / 2,
        concerns=_owned,
        to=lambda _: To.OWNER,
        side=Side.LATER,
        weight=20,
    ),
    Kind(
        "last_call",
        wanted=lambda c: c.window_ends_at - LAST_CALL,
        concerns=_active,
        to=_owner_or_supervisor,
        side=Side.EARLIER,
        weight=60,
    ),
    Kind(
        "window_missed",
        wanted=lambda c: c.window_ends_at,
        concerns=_active,
        to=lambda _: To.SUPERVISOR,
        side=Side.LATER,
        weight=65,
    ),
)
KIND = {kind.name: kind for kind in KINDS}
