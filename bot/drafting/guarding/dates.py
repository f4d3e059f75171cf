"""A weekday and a date written side by side have to agree."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache

from bot.language.calendar_words import MONTH_NAMES, NAMES

_BETWEEN = r"(?:,? (?:the |den |dem |le |el |dia |día )?|,? )"
_ABOUT_NEW_YEAR = (12, 1, 2)  # months of which the one in the year beside may be meant
_OF = r"(?:st|nd|rd|th|º|er|\.)?,? (?:of |de |di )?"


def disagreeing(text: str, now: datetime, language: str) -> Iterator[str]:
    """The words of each such pair in a folded draft that names a day which there is not."""
    language = language if language in NAMES else "en"
    months = [name.lower() for name in MONTH_NAMES.get(language, MONTH_NAMES["en"])]
    weekdays = [name.lower() for name in NAMES[language]]
    for found in _pattern(language).finditer(text):
        weekday = weekdays.index(found["weekday"].lower())
        month = months.index(found["month"].lower()) + 1
        years = (now.year - 1, now.year, now.year + 1) if month in _ABOUT_NEW_YEAR else (now.year,)
        if not any(_is_on(year, month, int(found["day"]), weekday) for year in years):
            yield found[0]


@cache
def _pattern(language: str) -> "re.Pattern[str]":
    weekdays, months = "|".join(NAMES[language]), "|".join(MONTH_NAMES.get(language, MONTH_NAMES["en"]))
    return re.compile(
        rf"\b(?P<weekday>{weekdays}){_BETWEEN}(?P<day>\d{{1,2}}){_OF}(?P<month>{months})\b", re.IGNORECASE
    )


def _is_on(year: int, month: int, day: int, weekday: int) -> bool:
    try:
        return date(year, month, day).weekday() == weekday
    except ValueError:
        return False
