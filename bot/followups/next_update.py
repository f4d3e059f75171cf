"""Which time to promise for the next update: soon enough for the playbook, at an hour at which somebody works."""

from datetime import datetime, timedelta

from bot.errors import BadInput
from bot.followups.working_hours import Calendar, parse_hours, zone

_SOONEST = timedelta(minutes=10)
_USUAL = timedelta(hours=4)
_OFFICE = parse_hours("Mon-Fri 09:00-17:30")


def next_update(now: datetime, latest: datetime, calendar: Calendar | None = None) -> datetime:
    """A round time after `now` and not after `latest`, inside working time when there is some. Aware, in now's zone."""
    window = latest - now
    wanted = now + min(_USUAL, window * 0.7)
    at = _round(wanted, now, latest)
    office = calendar or _office(now)
    if office is None or office.works(at):
        return at
    try:
        before, after = office.at_or_before(at), office.at_or_after(at)
    except BadInput:
        return at  # nobody ever works by these hours: the playbook's time is all we have
    if before >= now + _SOONEST:
        return _round(before, now, latest, down=True)
    opening = _round(after + timedelta(hours=1), now, latest)
    return opening.astimezone(now.tzinfo) if opening <= latest and office.works(opening) else at


def _office(now: datetime) -> Calendar | None:
    key = getattr(now.tzinfo, "key", "")
    return Calendar(_OFFICE, zone(key)) if key else None


def _round(at: datetime, now: datetime, latest: datetime, *, down: bool = False) -> datetime:
    """To a quarter of an hour where the window is wide, to five minutes where it is not."""
    at = at.astimezone(now.tzinfo)
    step = 15 if latest - now > timedelta(hours=1) else 5
    minutes = at.minute % step + at.second / 60
    lower = (at - timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    upper = lower + timedelta(minutes=step) if minutes else lower
    rounded = lower if down or upper > latest else upper
    if rounded < now + _SOONEST:
        rounded = upper if upper <= latest else latest.astimezone(now.tzinfo)
    return rounded
