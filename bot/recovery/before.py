"""What went before a draft: the time that the customer was told last, and what its agent has posted in own words."""

from bot.complaints.model import Agent, Complaint
from bot.drafting.writer import Earlier
from bot.followups.model import Promise
from bot.followups.working_hours import Calendar
from bot.recovery.ports import Books

_OF_THEIRS = 3  # earlier posts of an agent that show their tone


def own_words(books: Books, agent: str) -> tuple[str, ...]:
    """What they have posted in their own words lately, when they allow it."""
    return tuple(books.drafts.in_own_words(agent, _OF_THEIRS)) if books.voices.allowed(agent) else ()


def told_before(told: Promise | None, complaint: Complaint, agent: Agent, calendar: Calendar) -> Earlier | None:
    """What the customer was told last; it is awaited until they have heard, whatever the owner names anew meanwhile.

    Who takes over keeps to what stands in the books as promised, told or not.
    """
    if told is None:
        return None
    if told.owner != agent.id and complaint.promised_at:
        return Earlier(complaint.promised_at.astimezone(calendar.zone), same_agent=False)
    heard_since = told.settled_at and complaint.told_at and complaint.told_at >= told.settled_at
    return Earlier(None if heard_since else told.due_at.astimezone(calendar.zone), told.owner == agent.id)
