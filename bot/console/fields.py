"""Reads the fields of a JSON line; what can't be read is said in one sentence that names the field."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.complaints.forwarded import opened
from bot.complaints.model import Severity
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.errors import BadInput
from bot.language.markup import plain
from bot.language.plain import shorten

Case = Mapping[str, Any]
_LONGEST = 40_000  # characters of one message, as in Slack; what is longer is cut
_YEARS = range(1970, 9000)
_HOURS_AT_MOST = 24 * 365


def text_in(case: Case, name: str, *, default: str | None = None) -> str:
    """A field that must be text. Raises BadInput."""
    value = case.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise BadInput(f"{name!r} must be text.")
    return value


def words_in(case: Case, name: str) -> str:
    """What somebody wrote, without the chat's markup, cut at the length that a message can have. Raises BadInput."""
    return plain(shorten(text_in(case, name), _LONGEST))


def instant_in(case: Case, name: str) -> datetime:
    """A field that must be an ISO 8601 time with an offset. Raises BadInput."""
    try:
        at = datetime.fromisoformat(text_in(case, name))
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise BadInput(f"{name!r} must be an ISO 8601 time with an offset, such as 2026-11-23T09:40:00+00:00.")
    if at.year not in _YEARS:
        raise BadInput(f"{name!r} must lie between the years {_YEARS[0]} and {_YEARS[-1]}.")
    return at


def object_in(case: Case, name: str, *, needed: bool = False) -> Case:
    """A field that must be an object; missing or null is an empty one unless it is needed. Raises BadInput."""
    value = case.get(name)
    if value is None and not needed:
        return {}
    if not isinstance(value, dict):
        raise BadInput(f"{name!r} must be an object.")
    return value


def role_in(case: Case) -> Role:
    """Who speaks; unknown when it is not said. Raises BadInput."""
    value = case.get("role")
    if value is None:
        return Role.UNKNOWN
    try:
        return Role(value)
    except ValueError:
        raise BadInput("'role' must be customer, agent, internal, bot or unknown.") from None


def severity_in(case: Case) -> Severity:
    """How bad it is; medium when it is not said. Raises BadInput."""
    value = case.get("severity")
    try:
        return Severity.MEDIUM if value is None else Severity(value)
    except ValueError:
        raise BadInput("'severity' must be low, medium, high or critical.") from None


def thread_in(case: Case, name: str, now: datetime | None) -> Thread:
    """A list of messages; one without a time is as old as `now`. Raises BadInput."""
    value = case.get(name)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise BadInput(f"{name!r} must be a list of messages.")
    return opened(Thread(tuple(_message(item, now) for item in value)))


def _message(item: Case, now: datetime | None) -> Message:
    at = instant_in(item, "ts") if item.get("ts") is not None else now
    if at is None:
        raise BadInput("A message needs 'ts', or the line needs 'now'.")
    return Message(role_in(item), plain(text_in(item, "author", default="")), words_in(item, "text"), at)


def playbook_in(case: Case) -> Playbook:
    """What the team allows; nothing when it is not said. Raises BadInput."""
    value = object_in(case, "playbook")
    goodwill = object_in(value, "max_goodwill")
    rules = value.get("rules") or []
    if not isinstance(rules, list) or not all(isinstance(rule, str) for rule in rules):
        raise BadInput("'rules' must be a list of texts.")
    hours = value.get("update_within_hours")
    return Playbook(
        rules=tuple(rules),
        max_goodwill=_number(goodwill.get("amount") or 0, "amount", 1e12),
        currency=text_in(goodwill, "currency", default=""),
        update_within_hours=None if hours is None else _number(hours, "update_within_hours", _HOURS_AT_MOST) or None,
        escalate_to=text_in(value, "escalate_to", default=""),
    )


def _number(value: object, name: str, at_most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= at_most:
        raise BadInput(f"{name!r} must be a number from 0 to {at_most:.0f}.")
    return float(value)
