"""Chat markup as people read it: `<@U1|ann>` is @ann, a link its words and address, `&amp;` an ampersand."""

import html
import re

from bot.language.plain import clean

_SEQUENCE = re.compile(r"<([@#!][^<>]*|(?:https?|mailto|tel):[^<>]*)>")
_SPECIAL = {"channel": "@channel", "here": "@here", "everyone": "@everyone"}


def plain(text: str) -> str:
    """The same words without control sequences, unescaped once, cleaned."""
    return clean(html.unescape(_SEQUENCE.sub(_words, text)))


def _words(found: "re.Match[str]") -> str:
    target, _, label = found[1].partition("|")
    if target.startswith("@"):
        return f"@{label or 'somebody'}"
    if target.startswith("#"):
        return f"#{label or 'channel'}"
    if target.startswith("!"):
        return _SPECIAL.get(target[1:].split("^")[0], label or "")
    address = target.removeprefix("mailto:").removeprefix("tel:")
    return f"{label} ({address})" if label and label != address else address
