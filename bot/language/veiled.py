"""What a text looks like to a model elsewhere: what is hidden, as what, and what stays although it looks private."""

import re
from dataclasses import dataclass

from bot.language.redact import Veil

_PLACEHOLDER = re.compile(r"‹[a-z ]+ \d+›")
_LOOKS_PRIVATE = re.compile(r"<?(?:https?|mailto|tel):[^\s>]+>?|[^\s@,;]+@[^\s@,;]+|[^\s,;:()\"“”]*\d[^\s,;()\"“”]*")
_FEW = 3  # digits: a time of day or a small sum looks like nothing private


@dataclass(frozen=True, slots=True)
class Preview:
    """`hidden`: placeholder, kind and words of each; `stays`: numbers, addresses and links that leave as they are."""

    text: str
    hidden: tuple[tuple[str, str, str], ...]
    stays: tuple[str, ...]


def preview(text: str, language: str, *, redact: bool = True) -> Preview:
    """What would leave for a model; with `redact` off, all of it."""
    veil = Veil()
    shown = veil.hide(text, language) if redact else text
    hidden = tuple((name, name[1:].rsplit(" ", 1)[0], words) for name, words in veil.hidden.items())
    rest = _PLACEHOLDER.sub(" ", shown)
    found = (match[0].rstrip(".!?:") for match in _LOOKS_PRIVATE.finditer(rest))
    stays = dict.fromkeys(words for words in found if not words[0].isdigit() or _digits(words) > _FEW)
    return Preview(shown, hidden, tuple(stays))


def _digits(words: str) -> int:
    return sum(sign.isdigit() for sign in words)
