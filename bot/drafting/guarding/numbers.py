"""Numbers, sums, codes and references that nobody has said, apart from the promised time and the days around it."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from bot.drafting.writer import Brief
from bot.language.times import clocks, days

_POINTS = re.compile(r"^ {0,3}\d{1,2}[.)](?= )", re.MULTILINE)  # of a list
_SPACED = re.compile(r"\b(\d{1,2}) ?h(?: ?(\d\d))?\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,' ]*\d|\d")
_CODE = re.compile(r"(?<!\w)(?=[\w/-]*\d)(?=[\w/-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_/-]{1,40}(?!\w)")
_MEASURE = re.compile(
    r"\d+(?:st|nd|rd|th|am|pm|h\d*|hrs?|er|re|e|o|a|º|ª|s|km|kg|g|m|cm|mm|k|gb|mb|mbit|min|x|°c|%|-?(?:day|week|hour|minute|year|month|month|fold|inch|foot|metre|mile|person|seater)s?(?:-\w+)*)",
    re.IGNORECASE,
)
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
_WORDED = re.compile(
    rf"\b((?:(?:a|one|{_COUNTS}|million|and)[ -]){{1,8}}?)(?:per cent|percent|pounds?|euros?|dollars?|quid|francs?|reais)\b",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"\b(?:(?:{_COUNTS})(?:[ -](?:and )?|\b)){{1,6}}(?:one\b)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)(\d\d)\b")
_DAY_ALONE = re.compile(
    r"\b(?:on the|since the|el día|desde el|el|no dia|desde o dia|dia|le|depuis le|du|am|seit dem|vom|il|dal|op de|sinds de) (\d{1,2})(?:st|nd|rd|th|er|\.)?(?![\w.,:]*\d)(?! ?(?:h|uhr|€|\$|£|%|am\b|pm\b))",
    re.IGNORECASE,
)
_VALUES = dict(zip("a one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety".split(), (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90), strict=True))  # fmt: skip
_TIMES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}


def new_numbers(text: str, source: str, brief: Brief) -> Iterator[str]:
    """What of a folded draft's numbers and codes is neither in `source` nor the promise."""
    digits = {_bare(m[0]) for m in _NUMBER.finditer(source)} | set(re.findall(r"\d+", source))
    digits |= {str(_value(found[0])) for found in _IN_WORDS.finditer(source)}  # "thirty-one other children"
    digits |= {found[1] for found in _YEAR.finditer(source)}  # of 1998 people say '98
    masked = _without_times(text, source, brief)
    for found in _NUMBER.finditer(masked):
        if _bare(found[0]) not in digits and not set(re.findall(r"\d+", found[0])) <= digits:
            yield found[0]
    known = _plain(source)
    for found in _CODE.finditer(masked):
        if not _MEASURE.fullmatch(found[0]) and _plain(found[0]) not in known:
            yield found[0]
    for found in _WORDED.finditer(text):
        if found[0].lower() not in source.lower() and str(_value(found[1])) not in digits:
            yield found[0]


def _without_times(text: str, source: str, brief: Brief) -> str:
    """The text with blanks where the promise, a known clock time or a near day stands."""
    text = _POINTS.sub(lambda found: " " * len(found[0]), text)
    masked = list(text)
    written = [message.at.astimezone(brief.now.tzinfo) for message in brief.thread]  # "three times since 9 November"
    for start, end in (*_known_clocks(text, source, brief, written), *_near_days(text, brief, written)):
        masked[start:end] = " " * (end - start)
    return "".join(masked)


def _known_clocks(text: str, source: str, brief: Brief, written: Sequence[datetime]) -> Iterator[tuple[int, int]]:
    """Where a clock time stands that is promised, that somebody named, or at which somebody wrote."""
    promised = {(at.hour, at.minute) for at in (*brief.promised, *written)}
    for spaced in _SPACED.finditer(text):
        if (int(spaced[1]), int(spaced[2] or 0)) in promised:
            yield spaced.span()
    known = _times_in(source) | promised | {(hour % 12, minute) for hour, minute in promised}
    for clock in clocks(text):
        if {(r.hour, r.minute) for r in clock.readings} & known:
            yield clock.start, clock.end


def _near_days(text: str, brief: Brief, written: Sequence[datetime]) -> Iterator[tuple[int, int]]:
    """Where today stands, the promised day, or a day on which somebody wrote."""
    near = {brief.now.date(), *(at.date() for at in (*brief.promised, *written))}
    for day in days(text, brief.now):
        if day.day in near:
            yield day.start, day.end
    for of_month in _DAY_ALONE.finditer(text):
        if int(of_month[1]) in {at.day for at in written}:
            yield of_month.span()


@lru_cache(maxsize=4)  # as often as a draft is judged while it is made
def _times_in(source: str) -> frozenset[tuple[int, int]]:
    return frozenset((reading.hour, reading.minute) for clock in clocks(source) for reading in clock.readings)


def _bare(number: str) -> str:
    return re.sub(r"[\s,']", "", number).strip(".")


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _value(words: str) -> int:
    total = current = 0
    for word in re.split(r"[ -]", words.lower().strip()):
        if word in _TIMES:
            current = max(current, 1) * _TIMES[word]
            if _TIMES[word] > 100:
                total, current = total + current, 0
        else:
            current += _VALUES.get(word, 0)
    return total + current
