"""Puts the words for time that belong together into one time: day, clock and part of the day, or the end of a range."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.language.times.mentions import ClockAt, DayAt, Mention, PartAt, SpanAt, When
from bot.language.times.tokens import Token

_BRIDGES = frozenset("comma dash glue at by between after past upto dated until ahead".split())
_DAY_BRIDGES = frozenset("comma glue dated at".split())
_LONGEST = 5  # tokens between two words of one time
_LEADS = {"ahead": "by"} | {tag: tag for tag in ("by", "until", "since", "after", "past", "between", "at")}
_PASSED_OVER = ("glue", "dated", "upto", "this")


@dataclass(frozen=True, slots=True)
class _Gap:
    """The tags between two words for time. `ends`: those that join the two ends of a range."""

    tags: Sequence[str]
    ends: frozenset[str]

    @property
    def bridged(self) -> bool:
        return _BRIDGES.issuperset(self.tags)

    @property
    def joins_a_range(self) -> bool:
        return (
            "comma" not in self.tags
            and not self.ends.isdisjoint(self.tags)
            and (self.ends | _BRIDGES).issuperset(self.tags)
        )


def groups(mentions: Sequence[Mention], tokens: Sequence[Token], joins_ranges: Sequence[str]) -> list[When]:
    """The times that are said, in order of place. `joins_ranges`: see `Tongue`."""
    starts = [token.start for token in tokens]
    found: list[When] = []
    for mention in mentions:
        here = bisect_left(starts, mention.start)
        if found:
            when = found[-1]
            tags = [token.tag for token in tokens[bisect_left(starts, when.end) : here]]
            between = when.lead == "between" or "between" in tags
            gap = _Gap(tags, frozenset((*joins_ranges, "and") if between else joins_ranges))
            if len(tags) <= _LONGEST and (joined := _joined(when, mention, gap)):
                found[-1] = joined
                continue
        found.append(When(mention.start, mention.end, _lead(tokens[:here])).plus(mention))
    return [when for when in found if when.firm]


def _joined(when: When, mention: Mention, gap: _Gap) -> When | None:
    """The time with one more word, when the word belongs to it."""
    if isinstance(mention, DayAt) and when.day:
        return _with_day(when, when.day, mention, gap)
    if gap.joins_a_range and (ranged := _range(when, mention)):
        return ranged
    if _has(when, mention) or not gap.bridged or not _fits(when, mention):
        return None
    made = when.plus(mention)
    leads = [tag for tag in gap.tags if tag in ("between", "until")]
    return replace(made, lead=leads[0]) if leads and when.lead not in ("since", "until") else made


def _with_day(when: When, day: DayAt, other: DayAt, gap: _Gap) -> When | None:
    if (both := _one_day(day, other)) and _DAY_BRIDGES.issuperset(gap.tags):
        return when.plus(both)
    if list(gap.tags) == ["equals"]:  # "Friday is today": no time to be anywhere
        return when.plus(replace(other, loose=True))
    return replace(when.plus(other), ranged=True) if gap.joins_a_range else None


def _one_day(one: DayAt, other: DayAt) -> DayAt | None:
    """A weekday with its date ("Tuesday, 4 January"), or with another word for it ("tomorrow, Friday")."""
    weekdays = [day for day in (one, other) if day.rule in ("weekday", "this")]
    dates = [day for day in (one, other) if day.rule in ("date", "month_day", "near")]
    if len(weekdays) != 1 or len(dates) != 1:
        return None
    weekday = weekdays[0].numbers[0] if dates[0].rule != "near" else None
    return replace(dates[0], start=one.start, end=other.end, weekday=weekday, loose=False)


def _range(when: When, mention: Mention) -> When | None:
    """The time as the end of a range, when the word is of the sort that the time has already."""
    if isinstance(mention, PartAt) and _closes(mention) and when.clock:  # from ten to noon
        noon = replace(mention, today=when.part is not None and when.part.today)
        return replace(when.plus(noon), clock=None, opens=when.clock, ranged=True)
    if isinstance(mention, ClockAt) and when.clock is None and _closes(when.part):  # from noon to two
        return replace(when, part=None, ranged=True).plus(mention)
    return replace(when.plus(mention), ranged=True) if _has(when, mention) else None


def _closes(mention: Mention | None) -> bool:
    """Noon and lunchtime are times as clocks are; morning and afternoon only settle the half of the day."""
    return isinstance(mention, PartAt) and mention.name in ("noon", "lunch", "close")


def _has(when: When, mention: Mention) -> bool:
    match mention:
        case ClockAt():
            return when.clock is not None
        case DayAt():
            return when.day is not None
        case PartAt():
            return when.part is not None
        case SpanAt():
            return when.span is not None


def _fits(when: When, mention: Mention) -> bool:
    """A span takes nothing but the clock of its last day, and a number that counts things joins nothing."""
    if isinstance(mention, SpanAt) or (when.span and not (when.span.days and isinstance(mention, ClockAt))):
        return False
    counting = any(isinstance(m, ClockAt) and m.loose and m.counting for m in (mention, when.clock))
    return when.ranged or not counting


def _lead(before: Sequence[Token]) -> str:
    """What the nearest word before the time asks of it; in "till around four" that is "till"."""
    tags = [token.tag for token in before[-4:] if token.tag not in _PASSED_OVER]
    if tags[-1:] == ["at"] and tags[-2:-1] and tags[-2] in ("by", "until", "since"):
        tags.pop()
    return _LEADS.get(tags[-1], "") if tags else ""
