"""Text objects that are safe to send: escaped once, cut to Slack's limits, never a converter, never a raw mention."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bot.language.plain import clean, shorten

Block = dict[str, Any]


class Shown(NamedTuple):
    """A whole message: its fallback text, and its blocks where it has some."""

    text: str
    blocks: list[Block] = []  # noqa: RUF012  (never changed)


SECTION = 3000  # characters after escaping
FALLBACK = 3800  # of 4,000 that read well
_CALLS_ALL = re.compile(r"@(?=(?:channel|here|everyone)\b)", re.IGNORECASE)
_HALF = re.compile(r"(?:&[a-z]{0,3}|<[^>]*)\Z")


def escape(text: str) -> str:
    """For any text field of Slack's: the three characters that it gives a meaning, and words that would call everybody."""
    text = _CALLS_ALL.sub("@\u200b", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(mrkdwn: str, limit: int = SECTION) -> str:
    """At most so many characters of escaped text, with no half of an escape or a link at its end."""
    return mrkdwn if len(mrkdwn) <= limit else _HALF.sub("", mrkdwn[: limit - 1]) + "…"


def pieces(text: str, limit: int = SECTION) -> Iterator[str]:
    """The text in parts that are short enough when escaped, cut at a line, a sentence or a word where possible."""
    rest = clean(text)
    while len(escape(rest)) > limit:
        cut = limit
        while len(escape(rest[:cut])) > limit:
            cut -= max(1, (len(escape(rest[:cut])) - limit) // 5)
        for separator in ("\n", ". ", " "):
            if (at := rest.rfind(separator, cut // 2, cut)) > 0:
                cut = at + len(separator)
                break
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip()
    if rest:
        yield rest


def plain_text(text: str, limit: int = SECTION) -> Block:
    """A text object in which nothing has a meaning; emoji codes stay as they are."""
    return {"type": "plain_text", "text": escape(shorten(clean(text), limit)) or " ", "emoji": False}


def paragraphs(text: str) -> list[Block]:
    """Somebody's words, as sections of plain text."""
    return [
        {"type": "section", "text": {"type": "plain_text", "text": escape(part), "emoji": False}}
        for part in pieces(text)
    ]


def ours(mrkdwn: str) -> Block:
    """A section of our own words, with our own marks; what others wrote must have been escaped before."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": cut(mrkdwn)}}


def context(*mrkdwn: str) -> Block:
    """A small line of our own words."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": cut(part)} for part in mrkdwn if part]}


def button(words: str, action: str, value: str, style: str = "") -> Block:
    """A button; no more than one in a row is primary."""
    block: Block = {
        "type": "button",
        "text": {"type": "plain_text", "text": words, "emoji": False},
        "action_id": action,
        "value": value,
    }
    if style:
        block["style"] = style
    return block


def menu(action: str, options: Mapping[str, str]) -> Block:
    """Three dots with choices behind them, by value; five at most."""
    return {
        "type": "overflow",
        "action_id": action,
        "options": [{"text": plain_text(words, 75), "value": value} for value, words in options.items()],
    }


def row(*buttons: Block) -> Block:
    """Buttons side by side."""
    return {"type": "actions", "elements": list(buttons)}


def fallback(text: str) -> str:
    """What a notification or a screen reader says: it carries the content."""
    return escape(shorten(clean(text), FALLBACK))
