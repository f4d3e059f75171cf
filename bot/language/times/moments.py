"""From a time as it is said to the instant that it means, seen from when it was said (the house rule for promises)."""

from datetime import UTC, date, datetime, time, timedelta

from bot.language.times.mentions import ClockAt, DayAt, PartAt, When
from bot.language.times.tongue import PARTS

_OPEN, _CLOSED = 7 * 60, 21 * 60  # a bare hour alone is within these
_DAY_ENDS = 19 * 60  # and with a named day before this
_CLOSE = PARTS["close"]
_LATE = (PARTS["evening"], 24 * 60 - 1)  # today's end, said when the day's close has passed
_MORNINGS, _EVENINGS = ("am", "morning", "first"), ("pm", "afternoon", "evening", "lunch", "close")


def moment(when: When, said_at: datetime) -> datetime | None:
    """The instant, aware and in the zone of `said_at`; None when it does not lie ahead."""
    at = _moment(when, said_at)
    return at if at and ahead(at, said_at) else None


def ahead(at: datetime, of: datetime) -> bool:
    """Is it later? By instants: two clocks of one zone compare wrongly when the clock changes between them."""
    return at.astimezone(UTC) > of.astimezone(UTC)


def _moment(when: When, said_at: datetime) -> datetime | None:
    if when.span:
        if when.span.days:
            day = said_at.date() + timedelta(days=when.span.days)
            minutes = _in_day(when.clock) if when.clock else said_at.hour * 60 + said_at.minute
            return on(day, minutes, said_at)
        return (said_at.astimezone(UTC) + timedelta(minutes=when.span.minutes)).astimezone(said_at.tzinfo)
    if when.day is None:
        return _next(when, said_at)
    readings = _readings(when)
    for day in _dates(when.day, said_at.date(), by=when.lead == "by"):
        for minutes in readings if day != said_at.date() else (*readings, *_later(when)):
            at = on(day, minutes, said_at)
            if at and ahead(at, said_at):
                return at
    return None


def on(day: date, minutes: int, said_at: datetime) -> datetime | None:
    """That many minutes after midnight on the wall clock of that day; one that the clock jumps over is moved on."""
    try:
        day += timedelta(days=minutes // (24 * 60))
    except OverflowError:
        return None
    clock = time(minutes // 60 % 24, minutes % 60)
    at = datetime.combine(day, clock, said_at.tzinfo).astimezone(UTC).astimezone(said_at.tzinfo)
    if not ahead(at, said_at):  # the second of two equal clocks, when they are set back
        again = datetime.combine(day, clock, said_at.tzinfo).replace(fold=1)
        return again if ahead(again, said_at) and again.utcoffset() != at.utcoffset() else at
    return at


def _next(when: When, said_at: datetime) -> datetime | None:
    """A clock or a part of the day alone: the next time that it comes."""
    today = said_at.date()
    if when.part and when.part.today:
        clocks, days = _readings(when) + (_later(when) if when.clock is None else ()), (today,)
    elif when.clock and not when.part:
        clocks, days = _alone(when.clock, when.opens), (today, today + timedelta(days=1))
    else:
        clocks, days = _readings(when), (today, today + timedelta(days=1))
    for day in days:
        for minutes in clocks:
            if (at := on(day, minutes, said_at)) and ahead(at, said_at):
                return at
    return None


def _alone(clock: ClockAt, opens: ClockAt | None) -> tuple[int, ...]:
    if not clock.bare:
        return (_in_day(clock),)
    both = clock.minutes % (12 * 60), clock.minutes % (12 * 60) + 12 * 60
    within = tuple(minutes for minutes in both if _OPEN <= minutes < _CLOSED)
    if opens and not opens.bare and opens.minutes < both[1]:
        within = tuple(minutes for minutes in both if minutes > opens.minutes) or within
    return within or both


def _readings(when: When) -> tuple[int, ...]:
    """Minutes after midnight on a known day, the likelier reading first."""
    if when.clock:
        half = when.clock.half or (when.part.name if when.part else "")
        if half or not when.clock.bare:
            return (_in_day(when.clock, half),)
        both = when.clock.minutes % (12 * 60), when.clock.minutes % (12 * 60) + 12 * 60
        return tuple(sorted(both, key=lambda minutes: not _OPEN <= minutes < _DAY_ENDS))
    return (PARTS[when.part.name],) if when.part else (_CLOSE,)


def _in_day(clock: ClockAt, half: str = "") -> int:
    half, minutes = half or clock.half, clock.minutes
    if minutes >= 13 * 60 or not half:
        return minutes if half or not clock.bare or minutes >= _OPEN else minutes + 12 * 60
    noon = minutes % (12 * 60)
    if half in _MORNINGS:
        return noon
    if half == "night":
        return noon if 0 < noon < 5 * 60 else noon + 12 * 60 + (12 * 60 if noon < 60 else 0)
    if half == "noon":
        return noon + 12 * 60 if noon < 4 * 60 else noon
    return noon + 12 * 60


def _later(when: When) -> tuple[int, ...]:
    """What today's time may still mean when the hour for it has passed."""
    if when.clock:
        return ()
    evening = when.part is not None and when.part.name in ("evening", "night", "close")
    return _LATE if when.part is None or evening else ()


def _dates(day: DayAt, today: date, *, by: bool) -> tuple[date, ...]:
    """The dates that it may mean, the likeliest first; a later one counts when the first has passed."""
    found = _counted(day, today, by=by)
    return tuple(d for d in found if day.weekday is None or d.weekday() == day.weekday)


def _counted(day: DayAt, today: date, *, by: bool) -> tuple[date, ...]:
    monday = today - timedelta(days=today.weekday())
    match day.rule, day.numbers:
        case "near", (shift,):
            return (today + timedelta(days=shift),)
        case "weekday" | "this" | "week_on" as rule, (weekday,):
            coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
            if rule == "week_on":
                return (coming + timedelta(days=7),)
            is_today = weekday == today.weekday() and (by or rule == "this")
            return (today, coming) if is_today else (coming,)
        case "next", (weekday,):
            return (monday + timedelta(days=7 + weekday),)
        case "week_end", (weeks,):
            friday = monday + timedelta(days=7 * weeks + 4)
            return (friday, friday + timedelta(days=7))
        case "week", (weeks,):
            return (monday + timedelta(days=7 * weeks + 4),)
        case "month_end", ():
            return (_month_end(today),)
        case "month_day", (number,):
            first = today.replace(day=1)
            return tuple(d for n in range(3) if (d := _date(_months_on(first, n), number)) and d >= today)
        case "date", (number, month, *year):
            years = year or (today.year, today.year + 1)
            return tuple(d for y in years if (d := _date(date(y, month, 1), number)) and d >= today)
    return ()


def _months_on(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


def _month_end(today: date) -> date:
    return _months_on(today.replace(day=1), 1) - timedelta(days=1)


def _date(first: date, number: int) -> date | None:
    try:
        return first.replace(day=number)
    except ValueError:
        return None


__all__ = ["PartAt", "ahead", "moment", "on"]
