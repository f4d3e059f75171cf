"""Slack's rules for text: sizes, control sequences, and what must never be sent by a bot that quotes others."""

import re
from collections.abc import Callable
from typing import Any

from tests.fake_slack.refusals import Wrong

HOST = "https://tofu-test.slack.com"
_MASS = re.compile(r"<!(?:channel|here|everyone|subteam)|@(?:channel|here|everyone)\b", re.IGNORECASE)
_CONTROL = re.compile(r"<[@#!][^<>]*>")
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)>")
_OWN_LINK = re.compile(rf"<{re.escape(HOST)}/[^<>|]*(?:\|[^<>|]+)?>")
_DATE = re.compile(r"<!date\^[^<>]*>")
_ESCAPED = re.compile(r"&(?:amp|lt|gt);")
Known = Callable[[str], bool]  # whether there is a person with this id


def check_mrkdwn(text: str, known: Known) -> None:
    """Text in which marks count: our own mentions and links may stand there, all else must have been escaped."""
    _check_mass(text)
    for person in _MENTION.findall(text):
        if not known(person):
            raise Wrong(f"a mention of somebody who does not exist: <@{person}>")
    rest = _ESCAPED.sub("", _DATE.sub("", _OWN_LINK.sub("", _MENTION.sub("", text))))
    if found := re.search(r"[<>&]", rest):
        around = rest[max(0, found.start() - 15) : found.start() + 15]
        raise Wrong(f"an unescaped {found[0]!r} in mrkdwn: …{around}…")


def check_plain(text: str) -> None:
    """Text in which nothing counts; a control sequence there is a sign that somebody did not escape."""
    _check_mass(text)
    if found := _CONTROL.search(text):
        raise Wrong(f"a control sequence in plain text: {found[0]}")


def _check_mass(text: str) -> None:
    if found := _MASS.search(text):
        raise Wrong(f"a mass mention: {found[0]}")


def check_text_object(thing: Any, where: str, limit: int, known: Known, *, kinds: tuple[str, ...]) -> None:
    """A text object: its kind, its size, its words."""
    if not isinstance(thing, dict) or thing.get("type") not in kinds:
        raise Wrong(f"{where} must be a text object of type {' or '.join(kinds)}")
    allowed = {"type", "text", "emoji"} if thing["type"] == "plain_text" else {"type", "text", "verbatim"}
    if unknown := set(thing) - allowed:
        raise Wrong(f"{where} has unknown properties {sorted(unknown)}")
    text = thing.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Wrong(f"{where} must be more than 0 characters")
    if len(text) > limit:
        raise Wrong(f"{where} must be less than {limit + 1} characters, and is {len(text)}")
    if thing["type"] == "mrkdwn":
        check_mrkdwn(text, known)
    else:
        check_plain(text)
