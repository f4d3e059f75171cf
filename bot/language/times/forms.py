"""Forms of speech written in tags: "half past? hour" as a pattern over the tags of a text's tokens."""

import re

from bot.language.times.tokens import Token
from bot.language.times.tongue import TAGS

# What may stand before an hour; a form that begins with it begins after it.
LEADS = ("at", "by", "until", "since", "after", "between", "past", "to")
_LETTER = {tag: chr(0x100 + number) for number, tag in enumerate(TAGS)}


def _any_of(*tags: str) -> str:
    return "[" + "".join(_LETTER[tag] for tag in tags) + "]"


_NAMES = _LETTER | {
    "hour_no": f"(?P<h>{_any_of('number')})",
    "mins": f"(?P<m>{_any_of('number')})",
    "day_no": f"(?P<d>{_any_of('number', 'ordinal')})",
    "nth": f"(?P<d>{_any_of('ordinal')})",
    "hour_any": f"(?P<h>{_any_of('number', 'count')})",
    "in_month": f"(?P<mon>{_any_of('month')})",
    "day_dot": f"(?P<dd>{_any_of('dotted')})",
    "year": f"(?P<y>{_any_of('number')})",
    "named": f"(?P<w>{_any_of('weekday')})",
    "lead": _any_of(*LEADS),
    "link": _any_of("at", "by", "glue", "comma", "dated"),
}


def form(pattern: str) -> "re.Pattern[str]":
    """Names of tags (and `hour_no`, `mins`, `day_no`, `in_month`, `year`, `named`, `lead`, `link`) with ( ) | ? * between."""
    return re.compile(re.sub(r"[a-z_]+", lambda found: _NAMES[found[0]], pattern).replace(" ", ""))


def tags_of(tokens: list[Token]) -> str:
    """One letter for each token."""
    return "".join(_LETTER[token.tag] for token in tokens)
