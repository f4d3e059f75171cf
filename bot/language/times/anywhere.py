"""Clock times and days that a text names, in any of our languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.language.calendar_words import AFTER_TOMORROW, MONTHS, TODAY, TOMORROW, WEEKDAYS, YESTERDAY
from bot.language.detect import language_of
from bot.language.plain import fold
from bot.language.times.moments import readings
from bot.language.times.reading import times


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day at a place in the text; more than one reading when am or pm is not said."""

    start: int
    end: int
    readings: tuple[time, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day at a place in the text."""

    start: int
    end: int
    day: date


def _names(names: object) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))  # type: ignore[call-overload]


_PM = r"(?:de la tarde|de la noche|da tarde|da noite|de tarde|del pomeriggio|di sera|de l'après-midi|du soir|nachmittags|abends|am Nachmittag|am Abend|'s middags|'s avonds|in the afternoon|in the evening|this afternoon|this evening|tonight)"
_AM = (
    r"(?:de la mañana|da manhã|de manhã|del mattino|di mattina|du matin|morgens|vormittags|in the morning|this morning)"
)
_HALF_DAY = rf"\s*(?:(?P<am>(?<!uhr )a\.?m\b\.?(?! (?:selben|gleichen|nächsten|folgenden|vortag|ersten|letzten|\w*tag\b|mittwoch|sonnabend|\d{1, 2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)))|{_AM})|(?P<pm>p\.?m\b\.?|{_PM}))?"
_CLOCKS = tuple(
    re.compile(pattern + _HALF_DAY, re.IGNORECASE)
    for pattern in (
        r"(?<![\d:.,/£€$-])(?P<h>[01]?\d|2[0-4])[:.h]\s?(?P<m>[0-5]\d)(?![\d:%]|[.,]\d)(?:\s*(?:uhr(?! am\b)|uur|h|hrs|horas|heures)\b)?",
        r"(?<![\d:.,/£€$-])(?P<h>[01]?\d|2[0-4])\s*(?:uhr|uur|heures?|horas|o'clock)\b(?!\s*(?:lang|long|de retard|de espera))",
        r"\b(?:à|às|a las|las|alle|om|um|at|by|before|around|gegen|hasta las|até às|antes das|vers)\s+(?P<h>[01]?\d|2[0-4])\s?h?\b(?![:.,/]?\d|\s*(?:%|[£€$]|min|days?|weeks?|hours?|euros?|pounds?))",
        r"(?<![\d:.,/£€$-])(?P<h>1[0-2]|0?[1-9])\s?(?=a\.?m\b|p\.?m\b)",
        r"(?<!sous )(?<!dans )(?<!in )(?<!de )(?<![\d:.,/-])(?P<h>[01]?\d|2[0-3])\s?h\b(?!\s?\d)",
    )
)
_FIGURES = re.compile(r"[\d:.]+")
_JAPANESE = re.compile(r"(?P<half>午前|午後)?\s*(?P<h>\d{1,2})\s*時(?!間)\s*(?:(?P<m>\d{1,2})\s*分|(?P<thirty>半))?")
_NOON = re.compile(r"\b(?:noon|midday|mediodía|(?<!-)midi|mittags?|meio-dia|mezzogiorno)\b|正午", re.IGNORECASE)
_ISO = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_JAPANESE_DATE = re.compile(r"(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s*(?:of |de |di )?({_names(MONTHS)})\b\.?(?:,?\s*(?:de )?(20\d\d))?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b({_names(MONTHS)})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d)(?:,?\s*(20\d\d))?", re.IGNORECASE
)
_WEEKDAY = re.compile(rf"(?<!\w)({_names(WEEKDAYS)})(?!\w)", re.IGNORECASE)
_NEAR = tuple(
    (re.compile(rf"(?<!\w)(?:{_names(names)})(?!\w)" if names[0].isascii() else _names(names), re.IGNORECASE), step)
    for names, step in ((AFTER_TOMORROW, 2), (TODAY, 0), (TOMORROW, 1), (YESTERDAY, -1))
)
_CJK_NEAR = tuple(
    (re.compile(_names(names)), step) for names, step in ((("本日", "今日"), 0), (("明日",), 1), (("昨日",), -1))
)
_CJK_WEEKDAY = re.compile("([月火水木金土日])曜")
# "de la mañana", "guten Morgen", "am Morgen": the morning, not tomorrow
_MORNING = re.compile(
    r"\b(?:de la|por la|esta|guten|goede|am|jeden|heute|every|de) (?:mañana|morgen)|goedemorgen", re.IGNORECASE
)


def clocks(text: str) -> list[Clock]:
    """All times of day, in order of place."""
    text = fold(text)
    found: list[Clock] = []
    for clock in _clocks(text):
        if clock.readings and not any(c.start < clock.end and clock.start < c.end for c in found):
            found.append(clock)
    return sorted(found, key=lambda clock: clock.start)


def _clocks(text: str) -> Iterator[Clock]:
    """The surest forms first."""
    yield from (Clock(m.start(), m.end(), _japanese(m)) for m in _JAPANESE.finditer(text))
    for pattern in _CLOCKS:
        yield from (Clock(m.start(), m.end(), _readings(m)) for m in pattern.finditer(text))
    yield from (Clock(m.start(), m.end(), (time(12),)) for m in _NOON.finditer(text))
    for when in times(text, language_of(text)):
        if when.clock and not _FIGURES.fullmatch(text, when.clock.start, when.clock.end):  # in words: "half past three"
            said = tuple(time(minutes // 60 % 24, minutes % 60) for minutes in readings(when))
            yield Clock(when.clock.start, when.clock.end, said)


def _japanese(match: "re.Match[str]") -> tuple[time, ...]:
    hour = int(match["h"]) + (12 if match["half"] == "午後" and int(match["h"]) < 12 else 0)
    minute = 30 if match["thirty"] else int(match["m"] or 0)
    return (time(hour, minute),) if hour < 24 and minute < 60 else ()


def _readings(match: "re.Match[str]") -> tuple[time, ...]:
    parts = match.groupdict()
    hour, minute = int(parts["h"]), int(parts.get("m") or 0)
    if parts.get("pm"):
        return (time(hour % 12 + 12, minute),) if hour <= 12 else (time(hour % 24, minute),)
    if parts.get("am"):
        return (time(hour % 12, minute),)
    if hour == 24:
        return (time(23, 59),)
    bare = hour and hour < 12 and len(parts["h"]) == 1 and parts.get("m") is None
    return (time(hour, minute), time(hour + 12, minute)) if bare else (time(hour, minute),)


def days(text: str, now: datetime) -> list[Day]:
    """All days named, as dates seen from `now` (aware, local); a weekday's name is the next such day from today on."""
    text = fold(text)
    masked = _MORNING.sub(lambda m: " " * len(m[0]), text)
    found: list[Day] = []
    for match, day in _named(text, masked, now.date()):
        if day and not any(d.start < match.end() and match.start() < d.end for d in found):
            found.append(Day(match.start(), match.end(), day))
    return sorted(found, key=lambda day: day.start)


def _named(text: str, masked: str, today: date) -> Iterator[tuple["re.Match[str]", date | None]]:
    """The days that are named, the surest forms first: what a sure form has taken, a loose one leaves."""
    yield from ((m, _date(int(m[1]), int(m[2]), int(m[3]))) for m in _ISO.finditer(text))
    yield from ((m, _near(today, int(m[1]), int(m[2]))) for m in _JAPANESE_DATE.finditer(text))
    yield from ((m, _dated(today, m[3], m[2], m[1])) for m in _DAY_MONTH.finditer(text))
    yield from ((m, _dated(today, m[3], m[1], m[2])) for m in _MONTH_DAY.finditer(text))
    for pattern, step in (*_NEAR, *_CJK_NEAR):
        yield from ((m, today + timedelta(days=step)) for m in pattern.finditer(masked))
    for m in _WEEKDAY.finditer(text):
        yield m, today + timedelta(days=(WEEKDAYS[_name(m[1])] - today.weekday()) % 7)
    for m in _CJK_WEEKDAY.finditer(text):
        yield m, today + timedelta(days=("月火水木金土日".index(m[1]) - today.weekday()) % 7)


def _name(found: str) -> str:
    """As it stands in the lists: a Turkish İ or ı is found as an i."""
    return found.lower().replace("\u0307", "").replace("ı", "i")


def _dated(today: date, year: str | None, month: str, day: str) -> date | None:
    number = MONTHS[_name(month)]
    return _date(int(year), number, int(day)) if year else _near(today, number, int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(today: date, month: int, day: int) -> date | None:
    """The date of that month and day that lies nearest to today."""
    candidates = [found for year in (-1, 0, 1) if (found := _date(today.year + year, month, day))]
    return min(candidates, key=lambda found: abs((found - today).days)) if candidates else None


def instants(text: str, now: datetime) -> list[datetime]:
    """Every instant that one sentence may mean by a clock time and a day; a clock alone means today or tomorrow."""
    named = [day.day for day in days(text, now)]
    found = []
    for clock in clocks(text):
        for reading in clock.readings:
            for day in named or [now.date(), now.date() + timedelta(days=1)]:
                at = datetime.combine(day, reading, now.tzinfo)
                if named or at > now:
                    found.append(at)
                    if not named:
                        break
    return found
