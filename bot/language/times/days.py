"""Days in tokens: tomorrow, Friday, Tuesday of next week, 4 January, the end of the week."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.language.times.forms import form, tags_of
from bot.language.times.mentions import DayAt, Mention
from bot.language.times.tokens import Token

Counts = Callable[[Token, Token | None], bool]
_WEEKDAYS = tuple(
    (form(pattern), rule)
    for pattern, rule in (
        ("week_on named", "week_on"),
        ("named (week_on|week)", "week_on"),
        ("named comma? link? next_week", "next"),
        ("next_week link* named", "next"),
        ("next named", "next"),
        ("named next", "next"),
        ("last named", "last"),
        ("named last", "last"),
        ("coming named", "weekday"),
        ("named coming", "weekday"),
        ("this named", "this"),
        ("named this", "this"),
        ("named", "weekday"),
    )
)
_ENDS: Mapping[str, tuple[str, tuple[int, ...]]] = {
    "week_end": ("week_end", (0,)),
    "next_week_end": ("week_end", (1,)),
    "month_end": ("month_end", ()),
    "next_week": ("week", (1,)),
}


def days(
    tokens: list[Token], dates: Sequence["re.Pattern[str]"], counts: Counts, text: str
) -> Iterator[tuple[range, Mention]]:
    """Each day with the places of its tokens, dates first. `text`: in its own case, for names that are also words (Sat).

    `counts`: does a number count what comes after it?
    """
    tags = tags_of(tokens)
    yield from _digits(tokens)
    for pattern in dates:
        found = (_date(match, tokens, counts) for match in pattern.finditer(tags))
        yield from (date for date in found if date)
    yield from _weekdays(tokens, tags, text)
    for at, token in enumerate(tokens):
        if token.tag == "near":
            yield range(at, at + 1), DayAt(token.start, token.end, "near", (token.value,))
        elif token.tag in _ENDS:
            rule, numbers = _ENDS[token.tag]
            yield range(at, at + 1), DayAt(token.start, token.end, rule, numbers, loose=rule == "week")


def _weekdays(tokens: list[Token], tags: str, text: str) -> Iterator[tuple[range, Mention]]:
    for pattern, rule in _WEEKDAYS:
        for match in pattern.finditer(tags):
            name = tokens[match.start("w")]
            if len(name.word) > 3 or text[name.start].isupper():
                first, last = tokens[match.start()], tokens[match.end() - 1]
                yield range(match.start(), match.end()), DayAt(first.start, last.end, rule, (name.value,))


def _digits(tokens: list[Token]) -> Iterator[tuple[range, Mention]]:
    for at, token in enumerate(tokens):
        if token.tag == "date":
            year, month, day = token.value
            yield range(at, at + 1), DayAt(token.start, token.end, "date", (day, month, year))
        elif token.tag == "slashed" and len(token.value) >= 2:
            day, month, *year = token.value
            if month > 12 >= day:
                day, month = month, day
            if 1 <= month <= 12 and 1 <= day <= 31:
                years = tuple(y if y > 99 else 2000 + y for y in year)
                led = at > 0 and tokens[at - 1].tag in (
                    "dated",
                    "by",
                    "at",
                    "glue",
                    "weekday",
                    "comma",
                    "between",
                    "until",
                )
                yield range(at, at + 1), DayAt(token.start, token.end, "date", (day, month, *years), loose=not led)


def _date(match: "re.Match[str]", tokens: list[Token], counts: Counts) -> tuple[range, Mention] | None:
    groups = match.re.groupindex
    if "dd" in groups:  # a date in digits with a dot, such as 24.12.
        day, month = tokens[match.start("dd")].value
    else:
        day = tokens[match.start("d")].value
        month = tokens[match.start("mon")].value if "mon" in groups else 0
    if not 1 <= day <= 31 or month > 12:
        return None
    end = match.end()
    year: tuple[int, ...] = ()
    if "y" in groups and match.start("y") >= 0:
        said = tokens[match.start("y")].value
        year, end = ((said,), end) if 2000 <= said <= 2099 else ((), match.start("y"))
    first, last = tokens[match.start()], tokens[end - 1]
    if not month and counts(last, tokens[end] if end < len(tokens) else None):
        return None
    rule, numbers = ("date", (day, month, *year)) if month else ("month_day", (day,))
    return range(match.start(), end), DayAt(first.start, last.end, rule, numbers)
