"""From a time as it is said to the instant that it means, seen from when it was said (the house rule for promises)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from bot.language.times.mentions import ClockAt, DayAt, When
from bot.language.times.tongue import PARTS

_OPEN, _CLOSED = 7 * 60, 21 * 60  # a bare hour alone is within these
_DAY_ENDS = 19 * 60  # and with a named day before this
_CLOSE = PARTS["close"]
_LATE = (PARTS["evening"], 24 * 60 - 1)  # today's end, said when the day's close has passed
_MORNINGS, _EVENINGS = ("am", "morning", "first"), ("pm", "afternoon", "evening", "lunch", "close")


def moment(when: When, said_at: datetime) -> datetime | None:
    """The instant, aware and in the zone of `said_at`; None when it does not lie ahead."""
    try:
        at = _moment(when, said_at)
        return at if at and ahead(at, said_at) else None
    except (OverflowError, ValueError):  # past the last year of the calendar
        return None


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
    likely = readings(when)
    for day in _dates(when.day, said_at.date(), by=when.lead == "by"):
        for minutes in likely if day != said_at.date() else (*likely, *_later(when)):
            at = on(day, minutes, said_at)
            if ahead(at, said_at):
                return at
    return None


def on(day: date, minutes: int, said_at: datetime) -> datetime:
    """That many minutes after midnight on the wall clock of that day; one that the clock jumps over is moved on."""
    day += timedelta(days=minutes // (24 * 60))
    clock = time(minutes // 60 % 24, minutes % 60)
    at = datetime.combine(day, clock, said_at.tzinfo).astimezone(UTC).astimezone(said_at.tzinfo)
    if not ahead(at, said_at):  # the second of two equal clocks, when they are set back
        again = datetime.combine(day, clock, said_at.tzinfo).replace(fold=1)
        return again if ahead(again, said_at) and again.utcoffset() != at.utcoffset() else at
    return at


def _next(when: When, said_at: datetime) -> datetime | None:
    """A clock or a part of the day alone: the next time that it comes."""
    today = said_at.date()
    days = [today, today + timedelta(days=1)]
    clocks = _alone(when.clock, when.opens) if when.clock and not when.part else readings(when)
    if when.part and when.part.today:
        clocks, days = (*clocks, *_later(when)), [today]
    for day in days:
        for minutes in clocks:
            if ahead(at := on(day, minutes, said_at), said_at):
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


def readings(when: When) -> tuple[int, ...]:
    """Minutes after midnight on a known day, the likelier reading first; both where the half of the day is not said."""
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
        case "next", (weekday,):
            return (monday + timedelta(days=7 + weekday),)
        case "week_end", (weeks,):
            return tuple(monday + timedelta(days=7 * n + 4) for n in (weeks, weeks + 1))
        case "week", (weeks,):
            return (monday + timedelta(days=7 * weeks + 4),)
        case "month_end", ():
            return (_months_on(today.replace(day=1), 1) - timedelta(days=1),)
        case "month_day", (number,):
            return _ahead_of(today, (_date(_months_on(today.replace(day=1), n), number) for n in range(3)))
        case "date", (number, month, *year):
            return _ahead_of(today, (_date(date(y, month, 1), number) for y in year or (today.year, today.year + 1)))
        case _:
            return _weekday(day, today, by=by)


def _weekday(day: DayAt, today: date, *, by: bool) -> tuple[date, ...]:
    """The next one after today; today itself when "by" or "this" stands before it."""
    weekday = day.numbers[0]
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if day.rule == "week_on":
        return (coming + timedelta(days=7),)
    if weekday == today.weekday() and (by or day.rule == "this"):
        return today, coming
    return (coming,) if day.rule != "last" else ()


def _ahead_of(today: date, found: Iterable[date | None]) -> tuple[date, ...]:
    return tuple(day for day in found if day and day >= today)


def _months_on(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


def _date(first: date, number: int) -> date | None:
    try:
        return first.replace(day=number)
    except ValueError:
        return None
