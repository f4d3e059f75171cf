"""The plan: which follow-ups a complaint gets, when, in working time, and never more than people can bear."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.complaints.model import Complaint
from bot.followups.conditions import STILL_OPEN, TURN
from bot.followups.kinds import KIND, KINDS, Kind, Side
from bot.followups.model import FollowUp, To
from bot.followups.working_hours import Calendar

AT_MOST = 4
WITHIN = timedelta(hours=72)
APART = timedelta(minutes=15)  # two that would come closer are one: the heavier stays
REACH = timedelta(hours=24)  # if somebody works in these hours, the first reminder comes in them
JUST_MISSED = timedelta(minutes=10)  # a plan that is made this long after a reminder's time still has it
COUNTED = frozenset({To.OWNER, To.CHANNEL})  # the others are asked or told once each, so nobody is told too often


@dataclass(frozen=True, slots=True)
class Sent:
    """A reminder that went out."""

    kind: str
    at: datetime
    to: To = To.OWNER
    asked: bool = False  # somebody asked for it, so it does not count for what people can bear


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder of the plan."""

    kind: str
    due_at: datetime
    to: To


@dataclass(frozen=True, slots=True)
class Around:
    """Who is there beside owner and channel: without supervisors, what would go to them goes to the channel."""

    supervisors: bool = False
    on_duty: bool = False  # somebody may be reached at any hour

    def reader(self, to: To) -> To:
        """Who reads it in the end."""
        return to if self.supervisors or to in (To.OWNER, To.ON_DUTY) else To.CHANNEL

    def counts(self, to: To) -> bool:
        """Whether one to these counts for what people can bear."""
        return to in COUNTED or (to is not To.ON_DUTY and not self.supervisors)


def plan(
    complaint: Complaint,
    calendar: Calendar,
    now: datetime,
    sent: Sequence[Sent] = (),
    around: Around = Around(),
) -> list[Planned]:
    """What still concerns the complaint from `now` on, in order of time, at most 4 in any 72 hours with those `sent`.

    The 4 are those to owner and channel together. A kind comes once, or once from the moment that its `since` names.
    An active complaint always has something ahead.
    """
    gone = [item.at for item in sent if around.counts(item.to) and not item.asked]
    chosen = _chosen(complaint, _wanted(complaint, calendar, now, sent, around), gone, around)
    if not chosen and KIND["still_open"].concerns(complaint):
        chosen = [(KIND["still_open"], _at_last(complaint, calendar, now, gone))]
    return [Planned(kind.name, at, kind.to(complaint)) for kind, at in sorted(chosen, key=lambda pair: pair[1])]


def _wanted(
    complaint: Complaint, calendar: Calendar, now: datetime, sent: Sequence[Sent], around: Around
) -> list[tuple[Kind, datetime]]:
    """All that could come from `now` on, the heaviest first."""
    found: list[tuple[Kind, datetime]] = []
    for kind in KINDS:
        if (kind.any_hour and not around.on_duty) or not kind.concerns(complaint) or _came(kind, complaint, sent):
            continue
        at = kind.wanted(complaint)
        if at is not None and (placed := _place(kind, at, calendar, now, complaint)) >= now:
            found.append((kind, placed))
    return sorted(found, key=lambda pair: (-pair[0].weight, pair[1]))


def _chosen(
    complaint: Complaint, wanted: Sequence[tuple[Kind, datetime]], gone: Sequence[datetime], around: Around
) -> list[tuple[Kind, datetime]]:
    """Of these, what people can bear: not two at once for one reader, and not more than `AT_MOST` with those gone."""
    chosen: list[tuple[Kind, datetime]] = []
    for kind, at in wanted:
        to = kind.to(complaint)
        reader = around.reader(to)
        if any(abs(at - time) < APART for other, time in chosen if around.reader(other.to(complaint)) is reader):
            continue
        counted = [time for other, time in chosen if around.counts(other.to(complaint))]
        if kind.asked or not around.counts(to) or _bearable(at, [*counted, *gone]):
            chosen.append((kind, at))
    return chosen


def _came(kind: Kind, complaint: Complaint, sent: Sequence[Sent]) -> bool:
    since = kind.since(complaint)
    return any(item.kind == kind.name and (since is None or item.at >= since) for item in sent)


def _place(kind: Kind, at: datetime, calendar: Calendar, now: datetime, complaint: Complaint) -> datetime:
    """Into working time, on the side that the kind wants. What changes the complaint is not dropped with an outage."""
    if kind.effect and at < now - JUST_MISSED:
        at = now + TURN
    if now - JUST_MISSED <= at < now:
        at = now
    if kind.any_hour:
        return at
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


def _at_last(complaint: Complaint, calendar: Calendar, now: datetime, gone: Sequence[datetime]) -> datetime:
    """When an active complaint is brought up again though nothing particular lies ahead."""
    stirred = (complaint.reacted_at, complaint.told_at, complaint.last_word_at, *gone)
    at = max(now, max(filter(None, stirred), default=now) + STILL_OPEN)
    while not _bearable(placed := calendar.at_or_after(at), gone):
        at += REACH
    return placed


def _bearable(at: datetime, others: Sequence[datetime]) -> bool:
    """Whether no 72 hours that hold this moment would hold more than `AT_MOST`."""
    ordered = sorted([*others, at])
    place = ordered.index(at)
    starts = range(max(0, place - AT_MOST), place + 1)
    return all(ordered[start + AT_MOST] - ordered[start] > WITHIN for start in starts if start + AT_MOST < len(ordered))


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


def overtaken(
    follow_up: FollowUp,
    complaint: Complaint,
    calendar: Calendar,
    now: datetime,
    sent: Sequence[Sent],
    around: Around,
) -> Planned:
    """What one that is fired late should say: of all that has come due meanwhile, the heaviest that only says something."""
    itself = Planned(follow_up.kind, follow_up.due_at, follow_up.to)
    if follow_up.asked or now - follow_up.due_at < APART:
        return itself
    due = [
        item
        for item in plan(complaint, calendar, follow_up.due_at, sent, around)
        if item.due_at <= now and KIND[item.kind].effect is None
    ]
    return max([itself, *due], key=lambda item: KIND[item.kind].weight if item.kind in KIND else 0)
