"""The end and the look back: resolved, and what an agent or supervisor asks to see."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.complaints.model import Complaint, Place, Status
from bot.drafting.draft import DraftStatus
from bot.errors import BadInput, NotFound
from bot.followups.model import FollowUp
from bot.recovery.own import must_be_owner
from bot.recovery.ports import Books
from bot.recovery.practising import IDLE
from bot.recovery.promise import settle_promises
from bot.recovery.work import Work, find, owe_draft_view


@dataclass(frozen=True, slots=True)
class Standing:
    """A complaint with what comes next."""

    complaint: Complaint
    next_follow_up: FollowUp | None


class Closing(Work):
    """The verbs at the end, and the questions."""

    async def may_resolve(self, complaint_id: str, person: str) -> Complaint:
        """Before the form is shown: the complaint, if this person may resolve it. Raises NotAllowed, NotFound."""
        complaint = await self._complaint(complaint_id)
        if complaint.active:
            must_be_owner(complaint, person, await self.desk.supervisors())
        return complaint

    async def resolve(self, complaint_id: str, person: str, what_failed: str, how_put_right: str) -> Complaint:
        """Owner or supervisor closes it; its follow-ups end. Raises NotAllowed, Outdated, BadInput."""
        if not what_failed.strip() or not how_put_right.strip():
            raise BadInput("Say in a few words what failed and how it was put right: the next team learns from it.")
        supervisors = await self.desk.supervisors()

        def close(books: Books) -> Complaint:
            known = find(books, complaint_id)
            if known.status is Status.RESOLVED:
                return known
            must_be_owner(known, person, supervisors)
            now = self.clock.now()
            settle_promises(books, known, now, whole=True)
            books.ledger.end_asked(known.id)
            for draft in books.drafts.of(known.id):
                if draft.status is DraftStatus.PENDING:
                    dropped = replace(draft, status=DraftStatus.DROPPED)
                    books.drafts.save(dropped)
                    owe_draft_view(books, dropped)
            return self._keep(books, known.resolved(person, now, what_failed, how_put_right))

        return await self.unit(close)

    async def in_thread(self, place: Place) -> Complaint:
        """The complaint of a thread. Raises NotFound."""
        complaint = await self.unit(lambda books: books.complaints.in_thread(place))
        if complaint is None:
            raise NotFound(
                "I know of no complaint in this thread. Tag me with *own* to make it one, or *draft* for a draft."
            )
        return complaint

    async def last_heard(self, team: str, channel: str) -> Complaint:
        """The complaint that was heard last in a channel. Raises NotFound."""
        complaint = await self.unit(lambda books: books.complaints.latest_in_channel(team, channel))
        if complaint is None:
            raise NotFound("I have heard no complaint in this channel yet.")
        return complaint

    async def complaint(self, complaint_id: str) -> Complaint:
        """By id. Raises NotFound."""
        return await self._complaint(complaint_id)

    async def mine(self, team: str, person: str) -> Sequence[Standing]:
        """A person's open complaints, the most urgent on top."""

        def look(books: Books) -> list[Standing]:
            return [
                Standing(complaint, books.ledger.next_follow_up(complaint.id))
                for complaint in books.complaints.owned_by(team, person)
            ]

        standings = await self.unit(look)
        return sorted(standings, key=lambda s: (s.complaint.promised_at or s.complaint.window_ends_at, s.complaint.id))

    async def forget(self, complaint_id: str) -> bool:
        """Remove a complaint with all that hangs on it. False when there is none."""
        return await self.unit(lambda books: books.complaints.delete(complaint_id))

    async def forget_old_words(self) -> int:
        """Remove the words of complaints that were closed long enough ago. How many there were."""
        before = self.clock.now() - self.team.keep_words_for

        def forget(books: Books) -> int:
            books.rounds.end_idle(self.clock.now() - IDLE)
            ids = books.complaints.to_forget(before)
            for complaint_id in ids:
                books.complaints.save(find(books, complaint_id).forgotten())
                books.sides.forget(complaint_id)
                for draft in books.drafts.of(complaint_id):
                    books.drafts.save(replace(draft, text=None, coaching=()))
                for grant in books.grants.of(complaint_id):
                    books.grants.save(replace(grant, reason=None))
            return len(ids)

        return await self.unit(forget)
