"""What we say to people, as facts: each adapter (Slack, a terminal) gives it its own form."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.coaching.review import Review
from bot.complaints.model import Complaint, Posted
from bot.complaints.side import Side
from bot.drafting.draft import Draft
from bot.followups.model import FollowUp, Promise


@dataclass(frozen=True, slots=True)
class At:
    """Where: a channel or a person (then it is a direct message), maybe a thread, maybe seen by one person only."""

    channel: str
    thread: str = ""
    only_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Common to all: where it goes, and which message of ours it takes the place of, if any."""

    at: At
    over: Posted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintCard(Saying):
    """For the team: what it is about, how severe, who owns it, the time left, what comes next."""

    complaint: Complaint
    now: datetime
    next_follow_up: FollowUp | None = None
    side: Side | None = None
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftToAgent(Saying):
    """For one agent: the coaching under the qualities' names, and the draft with its buttons."""

    complaint: Complaint
    draft: Draft
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadPost(Saying):
    """For the customer: the agent's words, posted by the app, with a line that names whose words they are."""

    complaint: Complaint
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(Saying):
    """Facts for the owner or the team: who, what was promised, when, how late, what is open. `settled`: how it ended."""

    complaint: Complaint
    follow_up: FollowUp
    text: str
    promise: Promise | None = None
    link: str = ""
    settled: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Saying):
    """A plain word to somebody; `buttons` are verbs such as "resolve" that act `on` a complaint, draft or promise."""

    text: str
    on: str = ""
    buttons: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewToAgent(Saying):
    """For the writer of a reply alone: the hard fault in it, and the review."""

    review: Review
    link: str = ""


Say = ComplaintCard | DraftToAgent | ThreadPost | Reminder | Note | ReviewToAgent
