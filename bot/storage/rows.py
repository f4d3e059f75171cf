"""Domain objects to rows and back. A row holds the fields of its object; a person or place becomes a few columns."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from bot.complaints.model import Agent, Complaint, Place, Posted, Severity, Status
from bot.drafting.draft import Draft, DraftStatus
from bot.drafting.goodwill import Grant, GrantStatus
from bot.drafting.money import Money
from bot.followups.model import FollowUp, FollowUpStatus, Promise, PromiseStatus, To
from bot.recovery.outbox import Owed

Row = Mapping[str, Any]
Values = dict[str, Any]


def _plain(thing: Any, *, without: tuple[str, ...] = ()) -> Values:
    return {field.name: getattr(thing, field.name) for field in fields(thing) if field.name not in without}


def _pick(cls: type, row: Row, *, without: tuple[str, ...] = ()) -> Values:
    return {field.name: row[field.name] for field in fields(cls) if field.name not in without}


def _agent(row: Row, prefix: str) -> Agent:
    return Agent(row[f"{prefix}_id"], row[f"{prefix}_name"], row[f"{prefix}_timezone"])


_COMPLAINT = ("place", "owner", "cards", "cues", "cue_weights", "asked_people")


def complaint_values(complaint: Complaint) -> Values:
    """A complaint as columns."""
    owner = complaint.owner
    return _plain(complaint, without=_COMPLAINT) | {
        "team": complaint.place.team,
        "channel": complaint.place.channel,
        "thread": complaint.place.thread,
        "cues": list(complaint.cues),
        "cue_weights": list(complaint.cue_weights),
        "asked_people": list(complaint.asked_people),
        "cards": [[card.channel, card.ts] for card in complaint.cards],
        "owner_id": owner.id if owner else None,
        "owner_name": owner.name if owner else None,
        "owner_timezone": owner.timezone if owner else None,
    }


def complaint_of(row: Row) -> Complaint:
    """Columns as a complaint."""
    values = _pick(Complaint, row, without=_COMPLAINT)
    values["severity"], values["status"] = Severity(row["severity"]), Status(row["status"])
    return Complaint(
        **values,
        place=Place(row["team"], row["channel"], row["thread"]),
        owner=_agent(row, "owner") if row["owner_id"] else None,
        cues=tuple(row["cues"]),
        cue_weights=tuple(row["cue_weights"]),
        asked_people=tuple(row["asked_people"]),
        cards=tuple(Posted(channel, ts) for channel, ts in row["cards"]),
    )


_DRAFT = ("agent", "shown", "coaching")


def draft_values(draft: Draft) -> Values:
    """A draft as columns."""
    return _plain(draft, without=_DRAFT) | {
        "agent_id": draft.agent.id,
        "agent_name": draft.agent.name,
        "agent_timezone": draft.agent.timezone,
        "coaching": list(draft.coaching),
        "shown_channel": draft.shown.channel if draft.shown else None,
        "shown_ts": draft.shown.ts if draft.shown else None,
    }


def draft_of(row: Row) -> Draft:
    """Columns as a draft."""
    values = _pick(Draft, row, without=_DRAFT)
    values["status"] = DraftStatus(row["status"])
    shown = Posted(row["shown_channel"], row["shown_ts"]) if row["shown_ts"] else None
    return Draft(**values, agent=_agent(row, "agent"), coaching=tuple(row["coaching"]), shown=shown)


def follow_up_values(follow_up: FollowUp) -> Values:
    """A follow-up as columns."""
    return _plain(follow_up)


def follow_up_of(row: Row) -> FollowUp:
    """Columns as a follow-up."""
    values = _pick(FollowUp, row)
    return FollowUp(**values | {"to": To(row["to"]), "status": FollowUpStatus(row["status"])})


def promise_values(promise: Promise) -> Values:
    """A promise as columns."""
    return _plain(promise)


def promise_of(row: Row) -> Promise:
    """Columns as a promise."""
    return Promise(**_pick(Promise, row) | {"status": PromiseStatus(row["status"])})


def grant_values(grant: Grant) -> Values:
    """A sum granted or asked for, as columns."""
    money = {"hundredths": grant.money.hundredths, "currency": grant.money.currency}
    return _plain(grant, without=("money", "asked_of")) | money | {"asked_of": list(grant.asked_of)}


def grant_of(row: Row) -> Grant:
    """Columns as a sum granted or asked for."""
    values = _pick(Grant, row, without=("money",))
    values |= {"asked_of": tuple(row["asked_of"]), "status": GrantStatus(row["status"])}
    return Grant(**values, money=Money(row["hundredths"], row["currency"]))


def owed_of(row: Row) -> Owed:
    """Columns as something owed."""
    return Owed(**_pick(Owed, row))
