"""One object in, one object out: hear, draft, review, plan, as other tools and evaluations use them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.coaching.review import review
from bot.complaints.detect import Mode, detect
from bot.complaints.model import Agent, Complaint, Place, Severity
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Writer
from bot.errors import BadInput
from bot.followups.plan import plan
from bot.followups.working_hours import Calendar, parse_holidays, parse_hours, zone
from bot.language.detect import language_of
from bot.language.markup import plain
from bot.recovery.compose import Asked, Composer

Case = Mapping[str, Any]
Answer = dict[str, Any]


def text_in(case: Case, name: str, *, default: str | None = None) -> str:
    """A field that must be text. Raises BadInput."""
    value = case.get(name, default)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise BadInput(f"{name!r} must be text.")
    return value


def instant_in(case: Case, name: str) -> datetime:
    """A field that must be an ISO 8601 time with an offset. Raises BadInput."""
    try:
        at = datetime.fromisoformat(text_in(case, name))
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise BadInput(f"{name!r} must be an ISO 8601 time with an offset, such as 2026-11-23T09:40:00+00:00.")
    return at


def _role(value: Any) -> Role:
    if value is None:
        return Role.UNKNOWN
    try:
        return Role(value)
    except ValueError:
        raise BadInput("'role' must be customer, agent, internal or bot.") from None


class Answers:
    """`writer` is the model's when one is set, else the offline one."""

    def __init__(self, writer: Writer, offline: Writer) -> None:
        self._composer = Composer(writer, offline)

    @staticmethod
    async def hear(case: Case, mode: Mode = Mode.CAREFUL) -> Answer:
        """Is it a complaint?"""
        verdict = detect(plain(text_in(case, "text")), _role(case.get("role")), mode)
        return {
            "id": case.get("id"),
            "is_complaint": verdict.is_complaint,
            "score": verdict.score,
            "severity": str(verdict.severity) if verdict.is_complaint else None,
            "cues": [{"cue": cue.cue, "words": cue.words, "weight": cue.weight} for cue in verdict.cues],
        }

    async def draft(self, case: Case) -> Answer:
        """A whole thread judged, with draft, promise and coaching; its `now` is the only time that counts."""
        timezone = text_in(case, "timezone", default="UTC")
        now = instant_in(case, "now").astimezone(zone(timezone))
        owner = _object(case, "owner")
        customer = case.get("customer") or {}
        composed = await self._composer.compose(
            Asked(
                thread=thread_in(case, "messages", now),
                agent=Agent(str(owner.get("slack_id", "")), text_in(owner, "name"), timezone),
                playbook=playbook_in(case.get("playbook") or {}),
                now=now,
                customer_name=text_in(customer, "name", default="") if isinstance(customer, dict) else "",
            )
        )
        reading = composed.reading
        return {
            "id": case.get("id"),
            "is_complaint": reading.is_complaint,
            "severity": str(reading.severity) if reading.severity else None,
            "needs_escalation": reading.needs_escalation,
            "language": reading.language,
            "status": "resolved" if reading.resolved else "open",
            "draft": composed.text,
            "next_update_at": composed.next_update_at.isoformat() if composed.next_update_at else None,
            "coaching": list(composed.coaching),
            "writer": composed.written.writer if composed.written else "offline",
        }

    @staticmethod
    async def review(case: Case) -> Answer:
        """Labels and faults of a reply."""
        reply = text_in(case, "reply")
        language = text_in(case, "language", default="") or language_of(reply)
        now = instant_in(case, "now") if case.get("now") is not None else None
        found = review(reply, thread_in(case, "thread", now), text_in(case, "owner", default=""), language)
        return {"id": case.get("id"), "labels": dict(found.labels), "faults": list(found.faults)}

    @staticmethod
    async def plan(case: Case) -> Answer:
        """The follow-ups of a complaint that nobody answers."""
        opened = instant_in(case, "opened_at")
        calendar = Calendar(
            parse_hours(text_in(case, "working_hours", default="Mon-Fri 09:00-18:00")),
            zone(text_in(case, "timezone", default="UTC")),
            parse_holidays(case.get("holidays")),
        )
        try:
            severity = Severity(case.get("severity") or "medium")
        except ValueError:
            raise BadInput("'severity' must be low, medium, high or critical.") from None
        complaint = Complaint(
            id="planned",
            place=Place("", "", ""),
            message="",
            heard_by="trigger",
            customer="",
            severity=severity,
            opened_at=opened,
        )
        return {
            "id": case.get("id"),
            "follow_ups": [
                {"kind": item.kind, "due_at": item.due_at.astimezone(calendar.zone).isoformat(), "to": str(item.to)}
                for item in plan(complaint, calendar, opened)
            ],
        }


def _object(case: Case, name: str) -> Case:
    value = case.get(name)
    if not isinstance(value, dict):
        raise BadInput(f"{name!r} must be an object.")
    return value


def thread_in(case: Case, name: str, now: datetime | None) -> Thread:
    """A list of messages. Raises BadInput."""
    value = case.get(name)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise BadInput(f"{name!r} must be a list of messages.")
    messages = []
    for item in value:
        at = instant_in(item, "ts") if item.get("ts") is not None else now
        if at is None:
            raise BadInput("A message needs 'ts', or the line needs 'now'.")
        author = text_in(item, "author", default="")
        messages.append(Message(_role(item.get("role")), plain(author), plain(text_in(item, "text")), at))
    return Thread(tuple(messages))


def playbook_in(value: Any) -> Playbook:
    """A playbook as an object. Raises BadInput."""
    if not isinstance(value, dict):
        raise BadInput("'playbook' must be an object.")
    rules = value.get("rules") or []
    goodwill = value.get("max_goodwill") or {}
    hours = value.get("update_within_hours")
    if (
        not isinstance(rules, list)
        or not all(isinstance(rule, str) for rule in rules)
        or not isinstance(goodwill, dict)
    ):
        raise BadInput("A playbook needs 'rules' (a list of texts) and may have 'max_goodwill' (an object).")
    if hours is not None and not (isinstance(hours, int | float) and 0 < hours <= 24 * 365):
        raise BadInput("'update_within_hours' must be a number of hours.")
    amount = goodwill.get("amount")
    return Playbook(
        rules=tuple(rules),
        max_goodwill=float(amount) if isinstance(amount, int | float) else 0.0,
        currency=str(goodwill.get("currency") or ""),
        update_within_hours=hours,
        escalate_to=text_in(value, "escalate_to", default=""),
    )
