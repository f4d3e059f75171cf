"""A reminder in words: the facts that its prompt file may use."""

from datetime import datetime, timedelta

from bot.complaints.model import Complaint
from bot.drafting.prompt_files import PromptFiles
from bot.followups.model import FollowUp, Promise
from bot.language.when import clock_and_day, in_zone, span


def reminder_text(
    prompts: PromptFiles,
    follow_up: FollowUp,
    complaint: Complaint,
    promise: Promise | None,
    now: datetime,
    timezone: str,
) -> str:
    """Who, what was promised, when, how late, what is open: in the owner's zone, else in `timezone`."""
    owner = complaint.owner
    zone = (owner.timezone if owner else "") or timezone
    due = promise.due_at if promise else None
    left = complaint.window_ends_at - now
    prompt = prompts.get(f"messages/{follow_up.kind}")
    told = complaint.told_at
    facts = {
        "owner": owner.first_name if owner else "",
        "customer": complaint.customer_name or "the customer",
        "about": complaint.about.rstrip(".") or "see the thread",
        "severity": str(complaint.severity),
        "promised": clock_and_day(in_zone(due, zone)) if due else "",
        "promise_left": span(due - now) if due else "",
        "promise_late": bool(due and due < now),
        "window_ends": clock_and_day(in_zone(complaint.window_ends_at, zone)),
        "window_left": span(left),
        "window_over": left < timedelta(),
        "open_for": span(now - complaint.opened_at),
        "owned_for": span(now - complaint.owned_at) if complaint.owned_at else "",
        "told": clock_and_day(in_zone(told, zone)) if told else "",
        "chases": str(complaint.chases) if complaint.chases > 1 else "",
        "extra_by": clock_and_day(in_zone(complaint.extra_due_at, zone)),
        "put_right": complaint.how_put_right,
    }
    return prompt.render(**{name: facts[name] for name in prompt.inputs if name in facts})
