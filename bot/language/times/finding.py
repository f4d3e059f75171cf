"""Finds the words for time in a text, by one language's table."""

import re
from collections.abc import Callable, Iterator

from bot.language.times.days import days
from bot.language.times.forms import LEADS, form, tags_of
from bot.language.times.mentions import ClockAt, Mention, PartAt
from bot.language.times.spans import spans
from bot.language.times.tokens import Phrases, Token, cut, meanings
from bot.language.times.tongue import Tongue

_CLEAR = ("uhr", "o clock", "oclock")  # an hour of the clock and never a length
_ASK_FOR_A_CLOCK = tuple(tag for tag in LEADS if tag not in ("between", "to"))


class Finder:
    """Reads one language; built once, used for every text."""

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue
        self._phrases = Phrases(_table(tongue))
        self._clocks = [(form(pattern), plus) for pattern, plus in tongue.clocks.items()]
        self._dates = [form(pattern) for pattern in tongue.dates]
        self._nouns = re.compile(tongue.nouns)
        self._compounds = re.compile(tongue.compounds) if tongue.compounds else None

    def tokens(self, flat_text: str) -> list[Token]:
        """All tokens that count, known phrases folded."""
        pieces = [piece for token in cut(flat_text) for piece in self._parted(token)]
        return [token for token in self._phrases.fold(pieces) if token.tag != "fill"]

    def _parted(self, token: Token) -> list[Token]:
        """A word made of two as the two."""
        if not (self._compounds and token.tag == "other" and (match := self._compounds.fullmatch(token.word))):
            return [token]
        middle = token.start + len(match[1])
        return [Token("other", token.start, middle, match[1]), Token("other", middle, token.end, match[2])]

    def mentions(self, tokens: list[Token], text: str) -> list[Mention]:
        """All words for time, in order of place. `text` is the one that was cut, in its own case."""
        taken: set[int] = set()
        found: list[Mention] = []
        steps: tuple[Callable[[], Iterator[tuple[range, Mention]]], ...] = (
            lambda: spans(tokens),
            lambda: days(tokens, self._dates, self._counts, text),
            lambda: self._said_clocks(tokens),
            lambda: self._parts(tokens),
            lambda: self._loose_clocks(tokens),
        )
        for step in steps:
            for places, mention in step():
                if taken.isdisjoint(places):
                    taken.update(places)
                    found.append(mention)
        return sorted(found, key=lambda mention: mention.start)

    def _said_clocks(self, tokens: list[Token]) -> Iterator[tuple[range, Mention]]:
        tags = tags_of(tokens)
        for pattern, plus in self._clocks:
            for match in pattern.finditer(tags):
                if found := self._said(match, plus, tokens):
                    yield found
        yield from self._digital(tokens)

    def _said(self, match: "re.Match[str]", plus: int | str, tokens: list[Token]) -> tuple[range, Mention] | None:
        first, after = match.start() + (tokens[match.start()].tag in LEADS), match.end()
        places = range(first, after)
        groups = match.re.groupindex
        hour = tokens[match.start("h")] if "h" in groups else None
        mins = tokens[match.start("m")] if "m" in groups else None
        if hour and (hour.value > 24 or self._counts(hour, tokens[after] if after < len(tokens) else None)):
            return None
        if mins and (mins.value > 59 or (plus == "-" and _is_range(tokens, first, mins))):
            return None
        said = [tokens[at] for at in places]
        half = next((token.value for token in said if token.tag == "half_day"), "")
        clear = half or hour is None or said[0] is not hour or any(token.word in _CLEAR for token in said)
        return places, ClockAt(
            said[0].start,
            said[-1].end,
            (hour.value if hour else 12) * 60 + _shift(plus, mins.value if mins else 0),
            bare=hour is not None and 0 < hour.value <= 12 and not half,
            loose=not (clear or _led(tokens, first)),
            half=half,
        )

    def _digital(self, tokens: list[Token]) -> Iterator[tuple[range, Mention]]:
        for at, token in enumerate(tokens):
            if token.tag not in ("clock", "dotted"):
                continue
            (hour, minutes), last = token.value, at
            half = ""
            if at + 1 < len(tokens) and tokens[at + 1].tag in ("half_day", "oclock"):
                last, half = at + 1, tokens[at + 1].value or ""
            led = _led(tokens, at) or (at > 0 and tokens[at - 1].tag == "between")
            bare = not half and 0 < hour <= 12 and token.word[0] != "0" and (self.tongue.twelve_hours or hour < 7)
            loose = token.tag == "dotted" and not (led or last > at)
            said = ClockAt(token.start, tokens[last].end, hour * 60 + minutes, bare=bare, half=half, loose=loose)
            yield range(at, last + 1), said

    def _parts(self, tokens: list[Token]) -> Iterator[tuple[range, Mention]]:
        for at, token in enumerate(tokens):
            if token.tag in ("part", "bare_part"):
                name = token.value.lstrip("+")
                loose = token.tag == "bare_part"
                yield range(at, at + 1), PartAt(token.start, token.end, name, token.value[0] == "+", loose)
            elif token.tag == "noon":
                yield range(at, at + 1), PartAt(token.start, token.end, "noon")
            elif token.tag == "midnight":
                yield range(at, at + 1), ClockAt(token.start, token.end, 24 * 60)

    def _loose_clocks(self, tokens: list[Token]) -> Iterator[tuple[range, Mention]]:
        for at, token in enumerate(tokens):
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            if token.tag == "number" and token.value <= 24 and not self._counts(token, after):
                bare, part = 0 < token.value <= 12, after is not None and after.tag in ("part", "bare_part")
                counting = not part and (
                    token.word.isalpha() or (after is not None and after.tag in ("other", "nothing"))
                )
                said = ClockAt(token.start, token.end, token.value * 60, bare, loose=True, counting=counting)
                yield range(at, at + 1), said

    def _counts(self, number: Token, after: Token | None) -> bool:
        """Does the number count things, and tells no hour?"""
        if after is None or after.start > number.end + 1:
            return False
        return after.tag in ("minute", "hour", "day", "week", "month", "code") or bool(
            after.tag in ("other", "nothing") and self._nouns.fullmatch(after.word)
        )


def _shift(plus: int | str, mins: int) -> int:
    match plus:
        case "+":
            return mins
        case "-":
            return -mins
        case "half+":
            return mins - 30
        case "half-":
            return -mins - 30
    return int(plus)


def _led(tokens: list[Token], at: int) -> bool:
    """Does a word that asks for a time of day stand before it?"""
    before = at - 1
    while before >= 0 and tokens[before].tag == "glue" and at - before < 3:
        before -= 1
    return before >= 0 and tokens[before].tag in _ASK_FOR_A_CLOCK


def _is_range(tokens: list[Token], first: int, mins: Token) -> bool:
    """ "From ten to four", "10 to 4": not four o'clock less ten minutes, unless "at" stands before the figures."""
    before = tokens[first - 1].tag if first else ""
    return before == "between" or (
        mins.word.isdigit() and before not in _ASK_FOR_A_CLOCK and tokens[first + 1].tag != "minute"
    )


def _table(tongue: Tongue) -> Iterator[tuple[str, str, object]]:
    yield from meanings(tongue.numbers, "number")
    yield from meanings(tongue.counts, "count")
    yield from meanings(tongue.near, "near")
    yield from ((names, "weekday", number) for number, names in enumerate(tongue.weekdays))
    yield from ((names, "month", number) for number, names in enumerate(tongue.months, 1))
    yield from meanings(tongue.parts, "part")
    yield from meanings(tongue.bare_parts, "bare_part")
    yield from meanings(tongue.half_days, "half_day")
    yield from meanings(tongue.spans, "span")
    yield from meanings(tongue.ahead_spans, "ahead_span")
    yield from ((phrases, tag, None) for tag, phrases in tongue.words.items())
