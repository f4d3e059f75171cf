"""When a follow-up is wanted, and which complaints it concerns: what the kinds are declared with."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.complaints.model import Complaint, Severity, Status
from bot.followups.model import To

When = Callable[[Complaint], datetime | None]
SUPERVISORS = "supervisors"  # in the place of a person's id: they were asked last
FIRST_NUDGE = {
    Severity.CRITICAL: timedelta(minutes=5),
    Severity.HIGH: timedelta(minutes=15),
    Severity.MEDIUM: timedelta(minutes=30),
    Severity.LOW: timedelta(minutes=30),
}
GROUP_AFTER = timedelta(hours=2)  # still unowned: somebody is asked by name
TURN = timedelta(hours=1)  # that each who is asked has to answer
COMING_DUE = timedelta(minutes=30)
LATE_AFTER = timedelta(minutes=30)
SILENT_AFTER = timedelta(hours=2)  # a late promise and no sign of its owner: the supervisor hears
LET_GO_AFTER = timedelta(hours=24)  # and then it is anybody's again
LAST_CALL = timedelta(hours=3)  # before the recovery window ends
FIRST_ANSWER = timedelta(hours=2)  # owned, and the customer has heard nothing
QUIET_AFTER = timedelta(hours=48)  # the customer has not answered
CHECK_BACK = timedelta(hours=24)  # after resolution
STILL_OPEN = timedelta(hours=48)  # nothing else lies ahead, and it is not resolved


def unowned(complaint: Complaint) -> bool:
    return complaint.active and complaint.owner is None


def owned(complaint: Complaint) -> bool:
    return complaint.active and complaint.owner is not None


def at_work(complaint: Complaint) -> bool:
    return owned(complaint) and complaint.status is not Status.PAUSED


def promised(complaint: Complaint) -> bool:
    return owned(complaint) and complaint.promised_at is not None


def silent(complaint: Complaint) -> bool:
    """A promise fell due, and its owner has not stirred since."""
    due = complaint.promised_at
    return promised(complaint) and due is not None and (complaint.reacted_at is None or complaint.reacted_at < due)


def waits_for_us(complaint: Complaint) -> bool:
    return complaint.active and complaint.status is not Status.PAUSED


def wants_help(complaint: Complaint) -> bool:
    return complaint.active and (complaint.owner is None or complaint.escalated_at is not None)


def waits_for_customer(complaint: Complaint) -> bool:
    return at_work(complaint) and complaint.told_at is not None and complaint.last_word_at is None


def after(since: When, step: timedelta) -> When:
    def wanted(complaint: Complaint) -> datetime | None:
        start = since(complaint)
        return start + step if start else None

    return wanted


def to_owner(_: Complaint) -> To:
    """Its owner."""
    return To.OWNER


def stirred_at(complaint: Complaint) -> datetime | None:
    """When its owner last did anything about it."""
    return complaint.reacted_at or complaint.owned_at


def owner_or_supervisor(complaint: Complaint) -> To:
    return To.OWNER if complaint.owner else To.SUPERVISOR


def owner_or_channel(complaint: Complaint) -> To:
    return To.OWNER if complaint.owner else To.CHANNEL


def next_turn_at(complaint: Complaint) -> datetime | None:
    if complaint.asked_at:
        return complaint.asked_at + TURN if complaint.asked_people[-1:] != (SUPERVISORS,) else None
    return complaint.escalated_at or complaint.free_from + FIRST_NUDGE[complaint.severity] + GROUP_AFTER


def window_began(complaint: Complaint) -> datetime | None:
    return complaint.reopened_at
