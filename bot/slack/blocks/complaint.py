"""The complaint card: what it is about, how severe, who owns it, the time left, what comes next."""

from bot.complaints.model import Complaint, Severity, Status
from bot.followups.model import FollowUp
from bot.language.when import clock_and_day, in_zone, span
from bot.recovery.says import ComplaintCard
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, escape, fallback, ours, plain_text, row

_SIGN = {
    Severity.LOW: "⚪ low",
    Severity.MEDIUM: "🟡 medium",
    Severity.HIGH: "🟠 high",
    Severity.CRITICAL: "🔴 critical",
}
KIND_WORDS = {
    "unowned": "nobody owns it yet",
    "still_unowned": "still nobody owns it",
    "promise_coming_due": "the promise comes due",
    "promise_due": "the promise is due",
    "promise_late": "the promise is late",
    "half_window": "half the recovery window is gone",
    "last_call": "last call before the window ends",
    "window_missed": "the window has ended",
}


def card(say: ComplaintCard, timezone: str) -> tuple[str, list[Block]]:
    """The fallback text and the blocks. `timezone`: the team's, as a card has many readers."""
    complaint = say.complaint
    head = _head(complaint)
    about = complaint.about or "A customer is unhappy; see the thread."
    facts = _facts(say, timezone)
    blocks: list[Block] = [
        ours(f"*{head}*"),
        {"type": "section", "text": plain_text(about, 600)},
        context(*facts),
    ]
    if buttons := _buttons(complaint):
        blocks.append(buttons)
    return fallback(". ".join([head, about, *facts])), blocks


def _head(complaint: Complaint) -> str:
    owner = escape(complaint.owner.name) if complaint.owner else ""
    match complaint.status:
        case Status.RESOLVED:
            return f"Resolved by {owner}"
        case Status.DISMISSED:
            return "Not a complaint"
        case _ if owner:
            return f"{owner} owns this complaint"
        case _:
            return "A complaint that nobody owns yet"


def _facts(say: ComplaintCard, timezone: str) -> list[str]:
    complaint = say.complaint
    if not complaint.active:
        done = [escape(complaint.how_put_right)] if complaint.how_put_right else []
        return [f"Severity: {_SIGN[complaint.severity]}", *done]
    facts = [f"Severity: {_SIGN[complaint.severity]}", _window(say, timezone)]
    if complaint.promised_at:
        facts.append(f"Promised: the customer hears by {clock_and_day(in_zone(complaint.promised_at, timezone))}")
    if say.next_follow_up:
        facts.append(next_line(say.next_follow_up, timezone))
    if say.link and say.at.channel != complaint.place.channel:
        facts.append(f"<{say.link}|Open the thread>")
    return facts


def _window(say: ComplaintCard, timezone: str) -> str:
    ends = say.complaint.window_ends_at
    left = ends - say.now
    words = f"{span(left)} left" if left.total_seconds() > 0 else f"ended {span(left)} ago"
    return f"Recovery window: {words} (until {clock_and_day(in_zone(ends, timezone))})"


def next_line(follow_up: FollowUp, timezone: str) -> str:
    """What comes next, and when."""
    words = KIND_WORDS.get(follow_up.kind, follow_up.kind.replace("_", " "))
    return f"Next follow-up: {clock_and_day(in_zone(follow_up.due_at, timezone))} ({words})"


def _buttons(complaint: Complaint) -> Block | None:
    if not complaint.active:
        return None
    why = button("Why?", ids.WHY, complaint.id)
    if complaint.owner:
        return row(button("Draft", ids.DRAFT, complaint.id), button("Resolved", ids.RESOLVE, complaint.id), why)
    return row(
        button("I'll own this", ids.OWN, complaint.id, style="primary"),
        button("Not a complaint", ids.NOT_COMPLAINT, complaint.id),
        why,
    )


def why(complaint: Complaint) -> str:
    """Why we spoke up: the words that counted, and the score."""
    if complaint.heard_by == "agent":
        return "An agent said that this is a complaint."
    words = ", ".join(f"“{escape(cue)}”" for cue in complaint.cues) or "no words are kept any more"
    return f"I spoke up because of {words} (score {complaint.score:.2f}, severity {complaint.severity})."
