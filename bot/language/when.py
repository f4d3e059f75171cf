"""Times as people read them: a clock and a day in the reader's zone, and how long is left."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def in_zone(at: datetime, timezone: str) -> datetime:
    """The instant in a zone, or as it is when the zone is not known."""
    try:
        return at.astimezone(ZoneInfo(timezone)) if timezone else at
    except (ZoneInfoNotFoundError, ValueError):
        return at


def clock_and_day(at: datetime) -> str:
    """Such as "15:30, Tuesday 24 Nov"."""
    return f"{at:%H:%M}, {_DAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}"


def span(length: timedelta) -> str:
    """Such as "40 min", "3 h 20 min" or "2 days 4 h"; never negative."""
    minutes = max(0, round(abs(length).total_seconds() / 60))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    if days:
        return f"{days} day{'s' if days > 1 else ''}" + (f" {hours} h" if hours else "")
    if hours:
        return f"{hours} h" + (f" {minutes} min" if minutes else "")
    return f"{minutes} min"
