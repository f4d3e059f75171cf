"""When somebody works: shifts in a time zone, without holidays, right through daylight-saving weeks.

Written as people say it: `Mon-Fri 09:00-18:00`, `Mon-Fri 08:00-12:00,13:30-18:00`, `Mon-Sun 22:00-06:00`, several
parts with `;` between. Both ends count as working; a night belongs to the day on which it starts, and is off when
that day is a holiday.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.errors import BadInput

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEARCH = (4, 12, 60)  # days in which some work is looked for, the near ones first
_EXAMPLE = 'such as "Mon-Fri 09:00-18:00" or "Mon-Fri 08:00-12:00,13:30-18:00; Sat 10:00-14:00"'
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})\Z")


@dataclass(frozen=True, slots=True)
class Shift:
    """Some minutes of a weekday (0 = Monday) after its midnight; `end` may reach into the next day."""

    weekday: int
    start: int
    end: int


def parse_hours(text: str) -> tuple[Shift, ...]:
    """Read working hours. Raises BadInput with what can't be read."""
    shifts: list[Shift] = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        days, _, spans = part.partition(" ")
        for weekday in _weekdays(days, text):
            shifts += [Shift(weekday, *_span(span.strip(), text)) for span in spans.split(",")]
    if not shifts:
        raise BadInput(f"Working hours are empty: write them {_EXAMPLE}.")
    return tuple(sorted(set(shifts), key=lambda shift: (shift.weekday, shift.start)))


def _weekdays(text: str, whole: str) -> Iterator[int]:
    for item in text.lower().split(","):
        first, _, last = item.partition("-")
        try:
            start, end = DAYS.index(first[:3]), DAYS.index((last or first)[:3])
        except ValueError:
            raise BadInput(f"Working hours {whole!r}: {item!r} is no weekday; write them {_EXAMPLE}.") from None
        yield from ((start + step) % 7 for step in range((end - start) % 7 + 1))


def _span(text: str, whole: str) -> tuple[int, int]:
    start, _, end = text.partition("-")
    a, b = _minutes(start, whole), _minutes(end, whole)
    return (a, b) if b > a else (a, b + 24 * 60)


def _minutes(text: str, whole: str) -> int:
    found = _CLOCK.match(text.strip())
    minutes = int(found[1]) * 60 + int(found[2]) if found else -1
    if not found or minutes > 24 * 60 or int(found[2]) > 59:
        raise BadInput(f"Working hours {whole!r}: {text!r} is no time of day; write them {_EXAMPLE}.")
    return minutes


def parse_holidays(given: Sequence[str] | str | None) -> "Holidays":
    """ISO dates, or a code such as `GB` or `GB-ENG`. Raises BadInput."""
    if not given:
        return Holidays()
    if isinstance(given, str):
        _regional(given, 2026)
        return Holidays(code=given)
    try:
        return Holidays(dates=frozenset(date.fromisoformat(day) for day in given))
    except (TypeError, ValueError):
        raise BadInput("Holidays must be ISO dates such as 2026-12-25, or a code such as GB-ENG.") from None


@lru_cache(maxsize=64)
def _regional(code: str, year: int) -> frozenset[date]:
    import holidays  # 0.1 s, and only teams that name a region need it

    country, _, region = code.partition("-")
    try:
        return frozenset(holidays.country_holidays(country.upper(), subdiv=region.upper() or None, years=year))
    except (NotImplementedError, KeyError, TypeError):  # "MON" is a number of theirs, not a country
        raise BadInput(f"No holidays are known for {code!r}: use a code such as GB, GB-ENG, DE-BY or US-CA.") from None


@dataclass(frozen=True, slots=True)
class Holidays:
    """Days on which nobody works."""

    dates: frozenset[date] = frozenset()
    code: str = ""

    def __contains__(self, day: date) -> bool:
        return day in self.dates or (bool(self.code) and day in _regional(self.code, day.year))


def zone(name: str) -> ZoneInfo:
    """An IANA time zone. Raises BadInput."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(f"{name!r} is no time zone: use a name such as Europe/London.") from None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Somebody's working time. All instants are aware."""

    shifts: tuple[Shift, ...]
    zone: ZoneInfo
    holidays: Holidays = field(default_factory=Holidays)

    def _spans(self, first: date, days: int) -> Iterator[tuple[datetime, datetime]]:
        """Spans of work in UTC that start on `first` and the days after it, in order."""
        for step in range(days):
            day = first + timedelta(days=step)
            if day in self.holidays:
                continue
            for shift in self.shifts:
                if shift.weekday == day.weekday():
                    yield self._instant(day, shift.start), self._instant(day, shift.end)

    def _instant(self, day: date, minutes: int) -> datetime:
        days, minutes = divmod(minutes, 24 * 60)
        wall = datetime.combine(day + timedelta(days=days), time(*divmod(minutes, 60)), self.zone)
        return wall.astimezone(UTC)

    def works(self, at: datetime) -> bool:
        """Whether somebody works at this instant; both ends of a shift count."""
        yesterday = at.astimezone(self.zone).date() - timedelta(days=1)
        return any(start <= at <= end for start, end in self._spans(yesterday, 2))

    def at_or_after(self, at: datetime) -> datetime:
        """This instant when somebody works, else when work starts again. Raises BadInput when it never does."""
        yesterday = at.astimezone(self.zone).date() - timedelta(days=1)
        for days in _SEARCH:
            if starts := [max(start, at) for start, end in self._spans(yesterday, days) if end >= at]:
                return min(starts)
        raise BadInput("Nobody works within 60 days by these working hours and holidays.")

    def at_or_before(self, at: datetime) -> datetime:
        """This instant when somebody works, else when work ended last. Raises BadInput when there was none."""
        today = at.astimezone(self.zone).date()
        for days in _SEARCH:
            spans = self._spans(today - timedelta(days=days), days + 1)
            if ends := [min(end, at) for start, end in spans if start <= at]:
                return max(ends)
        raise BadInput("Nobody worked within 60 days by these working hours and holidays.")

    def worked(self, start: datetime, end: datetime) -> timedelta:
        """How much work lies between two instants."""
        first = start.astimezone(self.zone).date() - timedelta(days=1)
        days = (end.astimezone(self.zone).date() - first).days + 1
        spans = sorted(self._spans(first, days))
        total, reached = timedelta(), start
        for begin, finish in spans:
            begin, finish = max(begin, reached), min(finish, end)
            if finish > begin:
                total, reached = total + (finish - begin), finish
        return total
