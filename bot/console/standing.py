"""What is ahead, as lines for people: what is late, due and paused; and one complaint's calendar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.complaints.model import Complaint, Status
from bot.followups.model import FollowUp, To
from bot.followups.plan import Planned
from bot.language.plain import shorten
from bot.language.when import clock_and_day, in_zone, span

_TO = {
    To.OWNER: "the owner",
    To.CHANNEL: "the team's channel",
    To.GROUP: "the next in turn",
    To.SUPERVISOR: "the supervisors",
    To.ON_DUTY: "who is on duty",
}
_ABOUT = 60


@dataclass(frozen=True, slots=True)
class Ahead:
    """A pending follow-up with its complaint."""

    follow_up: FollowUp
    complaint: Complaint


def ahead_lines(rows: Sequence[Ahead], now: datetime, timezone: str) -> Iterator[str]:
    """Late first, then by time; paused ones say so."""
    late = [row for row in rows if row.follow_up.due_at <= now]
    if not rows:
        yield "Nothing is ahead: no complaint is open."
        return
    for row in rows:
        due = row.follow_up.due_at
        state = "paused" if row.complaint.status is Status.PAUSED else "late" if due <= now else "due"
        when = f"{span(now - due)} ago" if due <= now else f"in {span(due - now)}"
        owner = row.complaint.owner.name if row.complaint.owner else "nobody"
        about = shorten(row.complaint.about or "see the thread", _ABOUT)
        at = clock_and_day(in_zone(due, timezone))
        yield f"{state:<7} {when:<16} {at:<24} {words(row.follow_up.kind):<20} {owner}: {about}"
    yield f"{len(rows)} ahead, {len(late)} late."


def words(kind: str) -> str:
    """A kind as words."""
    return kind.replace("_", " ")


def calendar_lines(planned: Sequence[Planned], opened_at: datetime, timezone: str) -> Iterator[str]:
    """One complaint's calendar: a day a paragraph, a reminder a line. Times are in this zone."""
    entries = [(opened_at, "●", "the customer complains", "")]
    entries += [
        (item.due_at, "○", f"{words(item.kind)} → {_TO[item.to]}", f"after {span(item.due_at - opened_at)}")
        for item in planned
    ]
    day = None
    for at, mark, what, note in entries:
        local = in_zone(at, timezone)
        head = f"{local:%a} {local.day} {local:%b}" if local.date() != day else ""
        day = local.date()
        yield f"{head:<11} {local:%H:%M}  {mark} {what:<44} {note}".rstrip()
