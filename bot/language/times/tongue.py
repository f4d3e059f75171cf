"""The shape of one language's table of time words: what a table holds, and nothing about how it is read."""

from collections.abc import Mapping
from dataclasses import dataclass

# Parts of a day: the clock by which a customer may expect it (minutes after midnight).
PARTS: Mapping[str, int] = {
    "first": 9 * 60,
    "morning": 12 * 60,
    "noon": 12 * 60,
    "lunch": 13 * 60,
    "afternoon": 17 * 60,
    "evening": 20 * 60,
    "night": 20 * 60,
    "close": 17 * 60,
}


@dataclass(frozen=True)
class Tongue:
    """Phrases are written as people write them and parted by "|"; case, accents, hyphens and apostrophes do not matter.

    `numbers`: number words. `counts`: words that count things but are no hour ("a"). `near`: days from today.
    `weekdays`: seven lists of names, `months`: twelve. `parts`: phrases that stand by themselves ("in the morning"); a "+"
    before the name means today's ("tonight"). `bare_parts`: words that need a day or a clock beside them ("morning").
    `half_days`: am and pm. `spans`: lengths that no number tells ("half an hour"): minutes, or days with a "d"; `ahead`
    among the words makes them times; `ahead_spans` begin now by themselves ("within the hour"). `words`: the small words, by
    tag. `clocks`: how a time of day is said, in tags: to `hour_no` the value is added; "+" or "-": plus or less the `mins`.
    `dates`: how a date is said, with `day_no`, `in_month` and `year`. `nouns`: words after a number that mean it counts things.
    `twelve_hours`: "9:15" may be in the evening. `compounds`: a word made of two, each a group ("Freitagabend"). `joins_ranges`: tags that join the two ends of a range.
    """

    numbers: Mapping[str, int]
    counts: Mapping[str, int]
    near: Mapping[str, int]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    parts: Mapping[str, str]
    bare_parts: Mapping[str, str]
    half_days: Mapping[str, str]
    spans: Mapping[str, str]
    ahead_spans: Mapping[str, str]
    words: Mapping[str, str]
    clocks: Mapping[str, int | str]
    dates: tuple[str, ...]
    nouns: str
    joins_ranges: tuple[str, ...]
    twelve_hours: bool = False
    compounds: str = ""


# What a token may be. The first line is read from digits and marks, the second from tables of their own, the rest from `words`.
TAGS = tuple(
    "number clock dotted date slashed ordinal code mark comma dash stop other "
    "count near weekday month part bare_part half_day span ahead_span "
    "at by until since after between to past and or oclock half quarter three_quarters noon midnight "
    "upto next last this coming next_week week_end next_week_end month_end week_on minute hour day week ahead from_now dated equals glue fill nothing"
    .split()
)  # fmt: skip


def tens(numbers: Mapping[str, int], join: str, *, unit_first: bool = False) -> dict[str, int]:
    """The numbers, with what is made of tens and units: twenty-one to fifty-nine."""
    units = {word: n for word, n in numbers.items() if 1 <= n <= 9}
    full = {word: n for word, n in numbers.items() if n in (20, 30, 40, 50)}
    made = {
        (f"{u}{join}{t}" if unit_first else f"{t}{join}{u}"): m + n for t, m in full.items() for u, n in units.items()
    }
    return {**made, **numbers}


def counted(words: str, start: int = 1) -> dict[str, int]:
    """Words in order of number."""
    return {word: n for n, word in enumerate(words.split(), start)}
