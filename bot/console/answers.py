"""One object in, one object out: hear, draft, review, plan, as other tools and evaluations use them."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coaching.review import review as review_reply
from bot.complaints.detect import Mode, detect
from bot.complaints.model import Agent, Complaint, Place
from bot.console.fields import (
    Case,
    instant_in,
    object_in,
    playbook_in,
    role_in,
    severity_in,
    text_in,
    thread_in,
    words_in,
)
from bot.errors import BadInput
from bot.followups.plan import Planned
from bot.followups.plan import plan as plan_for
from bot.followups.working_hours import Calendar, parse_holidays, parse_hours, zone
from bot.language.detect import language_of
from bot.recovery.compose import Asked, Composer

Answer = Mapping[str, Any]


def hear(case: Case, mode: Mode = Mode.CAREFUL) -> Answer:
    """Is it a complaint?"""
    verdict = detect(words_in(case, "text"), role_in(case), mode)
    return {
        "id": case.get("id"),
        "is_complaint": verdict.is_complaint,
        "score": verdict.score,
        "severity": str(verdict.severity) if verdict.is_complaint else None,
        "cues": [{"cue": cue.cue, "words": cue.words, "weight": cue.weight} for cue in verdict.cues],
    }


async def draft(case: Case, composer: Composer) -> Answer:
    """A whole thread judged, with draft, promise and coaching; its `now` is the only time that counts."""
    timezone = text_in(case, "timezone", default="UTC")
    now = instant_in(case, "now").astimezone(zone(timezone))
    owner = object_in(case, "owner", needed=True)
    name = text_in(owner, "name").strip()
    if not name:
        raise BadInput("The owner needs a 'name': the draft is written in it.")
    composed = await composer.compose(
        Asked(
            thread=thread_in(case, "messages", now),
            agent=Agent(text_in(owner, "slack_id", default=""), name, timezone),
            playbook=playbook_in(case),
            now=now,
            customer_name=text_in(object_in(case, "customer"), "name", default=""),
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


def review(case: Case) -> Answer:
    """Labels and faults of a reply."""
    reply = words_in(case, "reply")
    language = text_in(case, "language", default="") or language_of(reply)
    now = instant_in(case, "now") if case.get("now") is not None else None
    found = review_reply(reply, thread_in(case, "thread", now), text_in(case, "owner", default=""), language, now)
    return {
        "id": case.get("id"),
        "labels": dict(found.labels),
        "faults": list(found.faults),
        "quotes": dict(found.quotes),
        "fault_quotes": dict(found.faults),
        "fixes": dict(found.fixes),
        "patterns": dict(found.patterns),
        "kinder": {"instead_of": found.kinder[0], "say": found.kinder[1]} if found.kinder[0] else None,
    }


def plan(case: Case) -> Answer:
    """The follow-ups of a complaint that nobody answers."""
    local = zone(text_in(case, "timezone", default="UTC"))
    _, items = planned(case)
    return {
        "id": case.get("id"),
        "follow_ups": [
            {"kind": item.kind, "due_at": item.due_at.astimezone(local).isoformat(), "to": str(item.to)}
            for item in items
        ],
    }


def planned(case: Case) -> tuple[Complaint, Sequence[Planned]]:
    """A complaint that nobody answers, and its plan. Raises BadInput."""
    local = zone(text_in(case, "timezone", default="UTC"))
    hours = parse_hours(text_in(case, "working_hours", default="Mon-Fri 09:00-18:00"))
    calendar = Calendar(hours, local, parse_holidays(case.get("holidays")))
    complaint = Complaint(
        id="planned",
        place=Place("", "", ""),
        message="",
        heard_by="trigger",
        customer="",
        severity=severity_in(case),
        opened_at=instant_in(case, "opened_at"),
    )
    return complaint, plan_for(complaint, calendar, complaint.opened_at)
