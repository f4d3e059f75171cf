"""A workspace in memory: threads, people, and a screen in place of Slack. Implements the ports Messenger and Desk."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from bot.clock import Clock
from bot.complaints.model import Agent, Complaint, Place, Posted, Status
from bot.complaints.thread import Message, Role, Thread
from bot.console.page import Page
from bot.drafting.draft import DraftStatus
from bot.errors import Refused
from bot.followups.model import FollowUp, To
from bot.language.when import clock_and_day, in_zone, span
from bot.recovery.says import At, ComplaintCard, DraftToAgent, Note, Reminder, Say, ThreadPost

TEAM = "T0DEMO"
LAURA = Agent("U0LAURA", "Laura Bennett", "UTC")
SAM = Agent("U0SAM", "Sam Okafor", "UTC")
DANA = Agent("U0DANA", "Dana Frost", "UTC")
ENDED = "next (another complaint) · say <a complaint of your own> · quit"


@dataclass
class Room:
    """`laura` is the agent at the screen; Sam is a colleague, Dana the supervisor."""

    page: Page
    clock: Clock
    laura: Agent = LAURA
    others: tuple[Agent, ...] = (SAM, DANA)
    threads: dict[Place, list[Message]] = field(default_factory=dict)
    posted: dict[str, Posted] = field(default_factory=dict)
    heard: list[Say] = field(default_factory=list)
    _said: asyncio.Event = field(default_factory=asyncio.Event)
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    def write(self, place: Place | None, channel: str, author: str, text: str, role: Role = Role.CUSTOMER) -> Message:
        """Somebody writes; without a place it begins a thread."""
        ts = f"{next(self._ids):04d}.000000"
        place = place or Place(TEAM, channel, ts)
        message = Message(role, author, text, self.clock.now(), id=ts, author_id=author)
        self.threads.setdefault(place, []).append(message)
        return message

    @property
    def newest_place(self) -> Place:
        """The thread that was begun last."""
        return list(self.threads)[-1]

    # ------------------------------------------------------------ Desk
    async def thread(self, place: Place) -> Thread:
        if place not in self.threads:
            raise Refused("there is no such thread", code="thread_not_found")
        return Thread(tuple(self.threads[place]))

    async def agent(self, person: str) -> Agent:
        return next((a for a in (self.laura, *self.others) if a.id == person), Agent(person, person))

    async def may_own(self, person: str) -> bool:
        return any(person == agent.id for agent in (self.laura, *self.others))

    async def supervisors(self) -> Sequence[str]:
        return [self.others[-1].id]

    async def owners(self) -> Sequence[str]:
        return ()

    async def on_duty(self) -> Sequence[str]:
        return ()

    async def quiet_until(self, person: str) -> datetime | None:
        return None

    async def private_place(self, place: Place) -> bool:
        return True

    async def link(self, place: Place) -> str:
        return ""

    # ------------------------------------------------------------ Messenger
    async def found(self, at: At, key: str) -> Posted | None:
        return self.posted.get(key)

    async def next_word(self) -> None:
        """Until something is said."""
        self._said.clear()
        await self._said.wait()

    async def deliver(self, say: Say, key: str, *, again: bool) -> Posted | None:
        if again and key in self.posted:
            return self.posted[key]
        self.heard.append(say)
        self._said.set()
        self._show(say)
        posted = say.over or Posted(say.at.channel, f"{next(self._ids):04d}.000000")
        if isinstance(say, ThreadPost):
            words = say.draft.text or ""
            name = say.draft.agent.name
            self.threads[say.complaint.place].append(
                Message(Role.AGENT, name, words, self.clock.now(), id=posted.ts, author_id=say.draft.agent.id)
            )
        self.posted[key] = posted
        return posted

    def _show(self, say: Say) -> None:
        match say:
            case ComplaintCard():
                self._card(say)
            case DraftToAgent():
                self._draft(say)
            case ThreadPost():
                self.page.box("post", f"#{say.complaint.place.channel}, to the customer", [say.draft.text or ""])
            case Reminder(settled=""):
                self._reminder(say)
            case Note() if not say.at.only_for:  # a pointer to the direct message says nothing at a terminal
                self.page.box("note", "note", [say.text])

    def _card(self, say: ComplaintCard) -> None:
        complaint = say.complaint
        if say.over and complaint.status not in (Status.RESOLVED, Status.DISMISSED):
            if say.next_follow_up and complaint.owner:
                self.page.aside(f"card: {complaint.owner.name} owns it; {self._next(say.next_follow_up)}")
            return
        title, lines = card_lines(complaint, say)
        tip = "own (take it) · no (not a complaint) · why" if complaint.active else ENDED
        self.page.box("end" if complaint.status is Status.RESOLVED else "card", title, lines, tip=tip)

    def _next(self, follow_up: FollowUp) -> str:
        at = clock_and_day(follow_up.due_at)
        wait = f", in {self.clock.seconds_until(follow_up.due_at):.0f} s" if self.page.lively else ""
        return f"next follow-up {at} ({follow_up.kind.replace('_', ' ')}){wait}"

    def _draft(self, say: DraftToAgent) -> None:
        draft = say.draft
        if draft.status is DraftStatus.ELSEWHERE:
            self.page.aside("Noted: the customer knows, and the promise counts from now.")
        if draft.status is not DraftStatus.PENDING:
            return
        who = "by the built-in writer, no model" if draft.writer == "offline" else "by the model"
        words = [draft.text or ""]
        if draft.next_update_at:
            due = clock_and_day(in_zone(draft.next_update_at, draft.agent.timezone))
            words.append(f"(promises an update: {due})")
        self.page.box("draft", f"draft, for Laura only ({who})", words)
        tip = "post · edit · another (wording) · elsewhere (you told them by phone)"
        self.page.box("note", "coaching, for Laura only", ["\n".join(draft.coaching)], tip=tip)

    def _reminder(self, say: Reminder) -> None:
        at = clock_and_day(say.follow_up.sent_at or self.clock.now())
        mine = say.follow_up.to is To.OWNER
        tip = "done (you wrote to the customer) · snooze · resolve" if mine else "own (take it)"
        self.page.box("reminder", f"reminder, {at}", [say.text], tip=tip)

    def when(self) -> str:
        """The time in the demo."""
        return clock_and_day(self.clock.now())


def card_lines(complaint: Complaint, say: ComplaintCard) -> tuple[str, list[str]]:
    """Title and lines of a complaint's card."""
    if complaint.status is Status.RESOLVED:
        took = span((complaint.resolved_at or say.now) - complaint.opened_at)
        right = f"Put right: {complaint.how_put_right}"
        return "complaint resolved", [f"What failed: {complaint.what_failed}", f"{right} ({took} after the complaint)"]
    if complaint.status is Status.DISMISSED:
        return "not a complaint", ["Closed; its follow-ups have ended."]
    left = f"{span(complaint.window_ends_at - say.now)} left of the recovery window"
    facts = f"severity {complaint.severity} · {left} (until {clock_and_day(complaint.window_ends_at)})"
    return f"complaint card, #{complaint.place.channel}", [complaint.about, facts]
