"""The plan: which follow-ups a complaint gets, when, in working time, and never more than people can bear."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.complaints.model import Complaint
from bot.followups.kinds import KINDS, Kind, Side
from bot.followups.model import FollowUp, To
from bot.followups.working_hours import Calendar

AT_MOST = 4
WITHIN = timedelta(hours=72)
APART = timedelta(minutes=15)  # two that would come closer are one: the heavier stays
REACH = timedelta(hours=24)  # if somebody works in these hours, the first reminder comes in them


@dataclass(frozen=True, slots=True)
class Sent:
    """A reminder that went out."""

    kind: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder of the plan."""

    kind: str
    due_at: datetime
    to: To


def plan(complaint: Complaint, calendar: Calendar, now: datetime, sent: Sequence[Sent] = ()) -> list[Planned]:
    """What still concerns the complaint from `now` on, in order of time, at most 4 in any 72 hours with those `sent`.

    A kind comes once for a complaint, and one that is about a promise once for each promise.
    """
    wanted: list[tuple[Kind, datetime]] = []
    for kind in KINDS:
        at = kind.wanted(complaint) if kind.concerns(complaint) and not _came(kind, complaint, sent) else None
        if at is not None:
            at = _place(kind, at, calendar, now, complaint)
            if at >= now:
                wanted.append((kind, at))
    chosen: list[tuple[Kind, datetime]] = []
    gone = [item.at for item in sent]
    for kind, at in sorted(wanted, key=lambda pair: (-pair[0].weight, pair[1])):
        times = [time for _, time in chosen]
        if all(abs(at - time) >= APART for time in times) and _bearable([*times, *gone, at]):
            chosen.append((kind, at))
    return [Planned(kind.name, at, kind.to(complaint)) for kind, at in sorted(chosen, key=lambda pair: pair[1])]


def _came(kind: Kind, complaint: Complaint, sent: Sequence[Sent]) -> bool:
    since = complaint.promised_on if kind.of_promise else None
    return any(item.kind == kind.name and (since is None or item.at >= since) for item in sent)


def _place(kind: Kind, at: datetime, calendar: Calendar, now: datetime, complaint: Complaint) -> datetime:
    """Into working time, on the side that the kind wants."""
    if kind.side is Side.EARLIER:
        before = calendar.at_or_before(at)
        return before if before >= now else calendar.at_or_after(at)
    after = calendar.at_or_after(at)
    if kind.name == "unowned" and after - complaint.opened_at >= REACH:
        # the shift ends before the first nudge is due: better at its end than after the night or the weekend
        before = calendar.at_or_before(at)
        if before >= max(complaint.opened_at, now):
            return before
    return after


def _bearable(times: Iterable[datetime]) -> bool:
    ordered = sorted(times)
    return all(later - first > WITHIN for first, later in zip(ordered, ordered[AT_MOST:], strict=False))


def next_follow_up(complaint: Complaint, planned: Sequence[Planned], *, serial: int) -> FollowUp | None:
    """The first of a plan as a row of the ledger, which keeps no more: what comes after it is planned when it has come.

    `serial`: how many rows the complaint had before.
    """
    if not planned:
        return None
    first = planned[0]
    return FollowUp(
        id=f"{complaint.id}.{serial}", complaint=complaint.id, kind=first.kind, due_at=first.due_at, to=first.to
    )
