"""Which time to promise for the next update: soon enough for the playbook, at an hour at which somebody works."""

from datetime import datetime, time, timedelta

from bot.errors import BadInput
from bot.followups.working_hours import Calendar, parse_hours, zone

_SOONEST = timedelta(minutes=10)
_USUAL = timedelta(hours=4)
_LATE, _MORNING, _EVENING = time(23, 30), 6, timedelta(minutes=45)
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
        return _awake(at, now)  # nobody ever works by these hours: the playbook's time is all we have
    if before >= now + _SOONEST:
        return _round(before, now, latest, down=True)
    opening = _round(after + timedelta(hours=1), now, latest)
    return opening.astimezone(now.tzinfo) if opening <= latest and office.works(opening) else _awake(at, now)


def _awake(at: datetime, now: datetime) -> datetime:
    """Late in the evening rather than in the night, where there is still an evening."""
    evening = now.replace(hour=_LATE.hour, minute=_LATE.minute, second=0, microsecond=0)
    in_the_night = at.date() > now.date() and at.hour < _MORNING
    return evening if in_the_night and evening - now >= _EVENING else at


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
