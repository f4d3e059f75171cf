"""Pages of a list, as Slack gives them: `limit`, and a cursor for the next one."""

import base64
from collections.abc import Sequence
from typing import Any

from tests.fake_slack.refusals import No


def page(items: Sequence[Any], arguments: dict[str, Any], usual: int, most: int = 999) -> tuple[list[Any], str]:
    """The items of this page, and the cursor of the next one (empty when there is none). Raises No."""
    limit = _whole(arguments.get("limit", usual))
    if not 1 <= limit <= most + 1:
        raise No("invalid_limit", f"limit must be 1 to {most + 1}", mistake=True)
    start = _start(str(arguments.get("cursor") or ""))
    following = base64.b64encode(f"next:{start + limit}".encode()).decode() if start + limit < len(items) else ""
    return list(items[start : start + limit]), following


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
        if word != "next":
            raise ValueError(cursor)
        return int(number)
    except ValueError:
        raise No("invalid_cursor", cursor, mistake=True) from None


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise No("invalid_arguments", f"{value!r} is no number", mistake=True) from None


def within(messages: Sequence[dict[str, Any]], arguments: dict[str, Any]) -> list[dict[str, Any]]:
    """Only those between `oldest` and `latest`, which belong themselves when `inclusive` is set."""
    oldest, latest = str(arguments.get("oldest") or "0"), str(arguments.get("latest") or "9999999999")
    inclusive = str(arguments.get("inclusive", "0")).lower() in ("1", "true")
    chosen = []
    for message in messages:
        at = float(message["ts"])
        edge = inclusive and at in (float(oldest), float(latest))
        if float(oldest) < at < float(latest) or edge:
            chosen.append(message)
    return chosen
