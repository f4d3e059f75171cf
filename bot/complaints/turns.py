"""The turns that a complaint takes on its way: told, chased, paused, let go, escalated, reopened."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.complaints.model import Agent, Complaint, Status
from bot.errors import BadInput, Outdated

LONGEST_PAUSE = timedelta(days=7)


def told(complaint: Complaint, at: datetime) -> Complaint:
    """The customer has heard from the owner: nothing waits for an answer now."""
    status = Status.OWNED if complaint.owner and complaint.active else complaint.status
    return replace(
        complaint, told_at=at, reacted_at=at, last_word_at=None, chased_at=None, paused_until=None, status=status
    )


def reacted(complaint: Complaint, at: datetime) -> Complaint:
    """The owner did something about it, though the customer has not heard."""
    return replace(complaint, reacted_at=at)


def spoken(complaint: Complaint, at: datetime, *, chase: bool) -> Complaint:
    """The customer has written again; a pause ends with that. `chase`: they ask for news that we owe."""
    spoken_ = replace(complaint, last_word_at=at, paused_until=None)
    if complaint.status is Status.PAUSED:
        spoken_ = replace(spoken_, status=Status.OWNED)
    return replace(spoken_, chased_at=at, chases=complaint.chases + 1) if chase else spoken_


def paused(complaint: Complaint, now: datetime, until: datetime) -> Complaint:
    """It waits for the customer, for a week at most. Raises BadInput, Outdated."""
    if not complaint.active or complaint.owner is None:
        raise Outdated(f"This complaint is {complaint.status}: there is nothing to pause.")
    if until <= now:
        raise BadInput("That time has passed: choose one that lies ahead.")
    if until > now + LONGEST_PAUSE:
        raise BadInput("A pause may last a week at most: the customer should not be forgotten.")
    return replace(complaint, status=Status.PAUSED, paused_until=until, reacted_at=now)


def resumed(complaint: Complaint, now: datetime) -> Complaint:
    """The pause is over."""
    if complaint.status is not Status.PAUSED:
        raise Outdated("This complaint is not paused.")
    return replace(complaint, status=Status.OWNED, paused_until=None, reacted_at=now)


def let_go(complaint: Complaint, at: datetime) -> Complaint:
    """Its owner gave no sign or gave it back: it waits for an owner again."""
    if not complaint.active or complaint.owner is None:
        raise Outdated("Nobody owns this complaint.")
    return replace(
        complaint,
        status=Status.OPEN,
        owner=None,
        owned_at=None,
        offered_to="",
        free_since=at,
        asked_people=(),
        asked_at=None,
        escalated_at=None,
        paused_until=None,
    )


def escalated(complaint: Complaint, at: datetime) -> Complaint:
    """The owner wants somebody else on it, and keeps it until somebody accepts."""
    if not complaint.active or complaint.owner is None:
        raise Outdated(f"This complaint is {complaint.status}: there is nothing to escalate.")
    return replace(complaint, escalated_at=at, reacted_at=at, asked_people=(), asked_at=None)


def asked(complaint: Complaint, person: str, at: datetime) -> Complaint:
    """The next in turn was asked to take it; the supervisors, when `person` is empty."""
    return replace(complaint, offered_to=person, asked_people=(*complaint.asked_people, person), asked_at=at)


def reopened(complaint: Complaint, at: datetime, by: Agent | None = None) -> Complaint:
    """It was not put right after all: the window runs anew, with the owner that it had. `by`: somebody who takes it."""
    if complaint.active:
        raise Outdated("This complaint is open.")
    owner = by or complaint.owner
    return replace(
        complaint,
        status=Status.REOPENED,
        owner=owner,
        owned_at=at if owner else None,
        reacted_at=at if by else None,
        free_since=None if owner else at,
        told_at=None,
        reopened_at=at,
        resolved_at=None,
        asked_people=(),
        asked_at=None,
    )


def surprised(complaint: Complaint, at: datetime) -> Complaint:
    """Something unexpected beyond the fix was done, or nothing fits this customer."""
    return replace(complaint, extra_at=at, reacted_at=at)
