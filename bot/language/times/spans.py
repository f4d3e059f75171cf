"""Spans from now in tokens: "in half an hour", "innerhalb von 24 Stunden", "45 minutes to an hour from now"."""

from collections.abc import Iterator

from bot.language.times.mentions import Mention, SpanAt
from bot.language.times.tokens import Token

_MINUTES = {"minute": 1.0, "hour": 60.0, "oclock": 60.0}
_DAYS = {"day": 1, "week": 7}
_JOINS = ("to", "or", "dash", "until", "by", "at", "and")
Length = tuple[int, float, int]  # the place after it, minutes, days


def spans(tokens: list[Token]) -> Iterator[tuple[range, Mention]]:
    """Each span with the places of its tokens."""
    for at, token in enumerate(tokens):
        if token.tag == "ahead_span":
            yield range(at, at + 1), _span(tokens, at, at + 1, *_fixed(token))
        elif token.tag == "ahead":
            if length := _range(tokens, at + 1):
                yield range(at, length[0]), _span(tokens, at, *length)
        elif (length := _range(tokens, at)) and _tag(tokens, length[0]) == "from_now":
            yield range(at, length[0] + 1), _span(tokens, at, length[0] + 1, *length[1:])


def _span(tokens: list[Token], first: int, after: int, minutes: float, days: int) -> Mention:
    return SpanAt(tokens[first].start, tokens[after - 1].end, round(minutes), days)


def _range(tokens: list[Token], at: int) -> Length | None:
    """A length, or two of which the second counts; the unit may be said once ("two or three days")."""
    first = _length(tokens, at)
    number = _tag(tokens, at) in ("number", "count")
    after = first[0] if first else at + 1 if number else at
    if (first or number) and _tag(tokens, after) in _JOINS and (second := _length(tokens, after + 1)):
        return second
    return first


def _length(tokens: list[Token], at: int) -> Length | None:
    tag = _tag(tokens, at)
    if tag == "span":
        return (at + 1, *_fixed(tokens[at]))
    if tag == "clock":  # "dans 1h30"
        hours, minutes = tokens[at].value
        return at + 1, hours * 60 + minutes, 0
    if tag not in ("number", "count"):
        return None
    if _tag(tokens, at + 1) == "span":  # "in einer Viertelstunde"
        return _length(tokens, at + 1)
    number, at = float(tokens[at].value), at + 1
    if _tags(tokens, at, 2) == ["and", "half"]:  # "two and a half hours"
        number, at = number + 0.5, at + 2
    unit = _tag(tokens, at)
    if unit in _DAYS:
        return at + 1, 0, round(number * _DAYS[unit])
    return _timed(tokens, at + 1, number, _MINUTES[unit]) if unit in _MINUTES else None


def _timed(tokens: list[Token], at: int, number: float, unit: float) -> Length:
    """So many minutes or hours, with what may follow them: "and a half", "and twenty minutes"."""
    match _tags(tokens, at, 3):
        case ["and", "half", *_]:
            return at + 2, (number + 0.5) * unit, 0
        case ["and", "quarter", *_]:
            return at + 2, (number + 0.25) * unit, 0
        case ["and", "number", "minute"]:
            return at + 3, number * unit + tokens[at + 1].value, 0
    return at, number * unit, 0


def _fixed(token: Token) -> tuple[float, int]:
    worth = str(token.value)
    return (0, int(worth[:-1])) if worth.endswith("d") else (float(worth), 0)


def _tag(tokens: list[Token], at: int) -> str:
    return tokens[at].tag if at < len(tokens) else ""


def _tags(tokens: list[Token], at: int, count: int) -> list[str]:
    return [token.tag for token in tokens[at : at + count]]
