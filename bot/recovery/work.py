"""What every verb of a recovery works with: the parts that were handed in, and the few steps they share."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.complaints.model import Complaint
from bot.drafting.draft import Draft
from bot.drafting.prompt_files import PromptFiles
from bot.drafting.team_playbook import TeamPlaybook
from bot.drafting.writer import Writer
from bot.errors import BadInput, NotAllowed, NotFound
from bot.followups.model import FollowUp
from bot.followups.plan import Planned, Sent, next_follow_up, plan
from bot.followups.working_hours import Calendar
from bot.recovery.bursts import Bursts
from bot.recovery.compose import Composer
from bot.recovery.doubts import Doubts
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books, Desk, Messenger, Unit
from bot.recovery.purse import Purse
from bot.recovery.team import Team

log = logging.getLogger("tofu.recovery")


@dataclass(frozen=True, kw_only=True)
class Work:
    """The parts. Everything that may block or fail is behind a port."""

    unit: Unit
    messenger: Messenger
    desk: Desk
    writer: Writer
    offline: Writer
    prompts: PromptFiles
    clock: Clock
    team: Team
    playbook: TeamPlaybook
    bursts: Bursts = field(default_factory=Bursts)
    doubts: Doubts = field(default_factory=Doubts)
    deadline: float = 20.0  # real seconds for a draft
    purse: Purse | None = None
    redacts: bool = True  # whether a model sees placeholders for private details

    @property
    def composer(self) -> Composer:
        """Composes drafts with these parts."""
        return Composer(self.writer, self.offline, self.deadline, self.purse)

    def zone_of(self, known: Complaint) -> str:
        """Whose day a time in this thread is read by."""
        return (known.owner.timezone if known.owner else "") or self.team.timezone

    async def _complaint(self, complaint_id: str) -> Complaint:
        return await self.unit(lambda books: find(books, complaint_id))

    async def _must_own(self, person: str) -> None:
        if not await self.desk.may_own(person):
            raise NotAllowed("Only full members of this workspace whom the team lets own complaints can do this.")

    def _keep(self, books: Books, complaint: Complaint) -> Complaint:
        complaint = books.complaints.save(complaint)
        self._plan(books, complaint)
        owe_card(books, complaint)
        return complaint

    def _first_plan(self, books: Books, complaint: Complaint) -> None:
        planned = self._planned(complaint)
        if first := next_follow_up(complaint, planned, serial=0):
            books.ledger.add(first)

    def _plan(self, books: Books, complaint: Complaint) -> None:
        known = books.ledger.follow_ups(complaint.id)
        sent = sent_of(known)
        planned = self._planned(complaint, sent)
        books.ledger.replan(complaint.id, next_follow_up(complaint, planned, serial=len(known)))

    def _planned(self, complaint: Complaint, sent: Sequence[Sent] = ()) -> list[Planned]:
        try:
            return self._plan_by(self.team.calendar(complaint.owner), complaint, sent)
        except BadInput as error:
            log.warning("%s Reminders come at any hour until TOFU_WORKING_HOURS or TOFU_HOLIDAYS are changed.", error)
            return self._plan_by(self.team.around_the_clock, complaint, sent)

    def _plan_by(self, calendar: Calendar, complaint: Complaint, sent: Sequence[Sent]) -> list[Planned]:
        return plan(complaint, calendar, self.clock.now(), sent, self.team.around)


def sent_of(known: Sequence[FollowUp]) -> list[Sent]:
    """What went out already."""
    return [Sent(one.kind, one.sent_at, one.to, one.asked or one.kind == "pause_over") for one in known if one.sent_at]


def find(books: Books, complaint_id: str) -> Complaint:
    """The complaint, or NotFound."""
    complaint = books.complaints.get(complaint_id)
    if complaint is None:
        raise NotFound("This complaint is not in the books any more.")
    return complaint


def find_draft(books: Books, draft_id: str) -> Draft:
    """The draft, or NotFound."""
    draft = books.drafts.get(draft_id)
    if draft is None:
        raise NotFound("This draft is not in the books any more. Ask for another with the Draft button.")
    return draft


def owe_card(books: Books, complaint: Complaint, step: str = "") -> None:
    """The card shall show the complaint as it is now; `step` "first" posts it."""
    key = f"card:{complaint.id}:{step or complaint.revision}"
    lane = complaint.place.channel
    books.outbox.put(Owed(key=key, kind="card", complaint=complaint.id, ref=step, lane=lane))


def owe_draft_view(books: Books, draft: Draft, *, again: bool = False) -> None:
    """The agent's private message shall show the draft as it is now."""
    key = f"show:{draft.id}:{draft.status}{':again' if again else ''}"
    books.outbox.put(Owed(key=key, kind="show_draft", complaint=draft.complaint, ref=draft.id, lane=draft.agent.id))


def owe_review(books: Books, complaint: Complaint, author: str, message: str) -> None:
    """A look at what somebody of ours wrote in a complaint's thread, once for each message; its words stay in the chat."""
    if complaint.customer and author != complaint.customer:
        key = f"review:{complaint.id}:{message}"
        books.outbox.put(
            Owed(key=key, kind="quiet_review", complaint=complaint.id, ref=f"{author} {message}", lane=author)
        )


def owe_question(books: Books, known: Complaint, person: str) -> None:
    """Somebody who has answered an unowned complaint is asked once whether it is theirs."""
    key = f"yours:{known.id}:{person}"
    books.outbox.put(Owed(key=key, kind="is_it_yours", complaint=known.id, ref=person, lane=person))


def owe_note(books: Books, key: str, complaint: str, person: str, text: str) -> None:
    """A plain private word to somebody."""
    books.outbox.put(Owed(key=key, kind="note", complaint=complaint, ref=person, text=text, lane=person))
