"""Puts the words for time that belong together into one time: day, clock and part of the day, or the end of a range."""

from collections.abc import Sequence
from dataclasses import replace

from bot.language.times.mentions import ClockAt, DayAt, Mention, When, slot
from bot.language.times.tokens import Token

_BRIDGES = frozenset("comma dash glue at by between after past upto dated until ahead".split())
_LONGEST = 5  # tokens between two words of one time
_LEADS = {"ahead": "by"} | {tag: tag for tag in ("by", "until", "since", "after", "past", "between", "at")}
_PASSED_OVER = ("glue", "dated", "upto", "this")


def groups(mentions: Sequence[Mention], tokens: Sequence[Token], joins_ranges: Sequence[str]) -> list[When]:
    """The times that are said, in order of place."""
    found: list[When] = []
    for mention in mentions:
        last = found[-1] if found else None
        between = [t.tag for t in tokens if last and t.start >= last.end and t.end <= mention.start]
        if last and (joined := _joined(last, mention, between, joins_ranges)):
            found[-1] = joined
        else:
            found.append(When(mention.start, mention.end, _lead(mention, tokens)).plus(mention))
    return [when for when in found if when.firm]


def _joined(when: When, mention: Mention, between: list[str], joins_ranges: Sequence[str]) -> When | None:
    if len(between) > _LONGEST:
        return None
    ends = {*joins_ranges, *(("and",) if when.lead == "between" or "between" in between else ())}
    if isinstance(mention, DayAt) and when.day and (both := _one_day(when.day, mention)) and _bridged(between):
        return replace(when.plus(both), opens=when.opens)
    if _parts_to_clock(when, mention) and any(tag in ends for tag in between) and "comma" not in between:
        return replace(when, part=None, ranged=True).plus(mention)
    if _same_sort(when, mention):
        if slot(mention) == "day" and between == ["equals"]:  # "Friday is today"
            return when.plus(replace(mention, loose=True))
        joined = any(tag in ends for tag in between) and all(tag in ends or tag in _BRIDGES for tag in between)
        return _range(when, mention) if joined and "comma" not in between else None
    if when.span and not (when.span.days and slot(mention) == "clock"):
        return None
    if any(isinstance(m, ClockAt) and m.loose and m.counting for m in (mention, when.clock)) and not when.ranged:
        return None
    if slot(mention) == "span" or not all(tag in _BRIDGES for tag in between):
        return None
    made = when.plus(mention)
    leads = [tag for tag in between if tag in ("between", "until")]
    if leads and when.lead not in ("since", "until"):
        return replace(made, lead=leads[0])
    return made


def _same_sort(when: When, mention: Mention) -> bool:
    if slot(mention) in ("clock", "part") and when.clock and when.part is None:
        return slot(mention) == "clock" or (slot(mention) == "part" and _by_itself(mention))
    return when.has(mention)


def _bridged(between: list[str]) -> bool:
    return all(tag in ("comma", "glue", "dated", "at") for tag in between)


def _one_day(one: DayAt, other: DayAt) -> DayAt | None:
    """A weekday with its date ("Tuesday, 4 January"), or a day with another word for it ("tomorrow, Friday")."""
    weekdays = [day for day in (one, other) if day.rule in ("weekday", "this")]
    dates = [day for day in (one, other) if day.rule in ("date", "month_day", "near")]
    if len(weekdays) != 1 or len(dates) != 1:
        return None
    start, end = min(one.start, other.start), max(one.end, other.end)
    weekday = weekdays[0].numbers[0] if dates[0].rule != "near" else None
    return replace(dates[0], start=start, end=end, weekday=weekday, loose=False)


def _parts_to_clock(when: When, mention: Mention) -> bool:
    """From noon to two: the range begins with a part of the day."""
    return slot(mention) == "clock" and when.clock is None and when.part is not None and _by_itself(when.part)


def _by_itself(mention: Mention) -> bool:
    """Noon and lunchtime end a range of clocks; morning and afternoon only settle the half of the day."""
    return getattr(mention, "name", "") in ("noon", "lunch", "close")


def _range(when: When, mention: Mention) -> When:
    made = when.plus(mention)
    if slot(mention) == "part":
        made = replace(made, clock=None, opens=when.clock)
    return replace(made, ranged=True)


def _lead(mention: Mention, tokens: Sequence[Token]) -> str:
    before = [token.tag for token in tokens if token.end <= mention.start][-3:]
    while before and before[-1] in _PASSED_OVER:
        before.pop()
    return _LEADS.get(before[-1], "") if before else ""
