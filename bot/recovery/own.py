"""One person takes it: the owner, or somebody who says that it was no complaint."""

from collections.abc import Sequence
from dataclasses import replace

from bot.complaints.model import Agent, Complaint, Status
from bot.complaints.turns import escalated, let_go, reopened
from bot.errors import NotAllowed, Outdated
from bot.recovery.channels import teach
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.work import Work, find, owe_note


class Owning(Work):
    """The verbs of ownership."""

    async def take_ownership(self, complaint_id: str, person: str) -> Complaint:
        """The presser becomes the one owner and is written a draft. Raises AlreadyOwned, NotAllowed, Outdated.

        Pressing twice changes nothing; a second presser is told who owns it.
        """
        await self._must_own(person)
        agent = await self.desk.agent(person)
        return await self.unit(lambda books: self._own(books, complaint_id, agent))

    def _own(self, books: Books, complaint_id: str, agent: Agent) -> Complaint:
        known = find(books, complaint_id)
        mine = known.owner is not None and known.owner.id == agent.id and known.active
        complaint = known.owned_by(agent, self.clock.now())
        if known.owned_at is None and known.free_since is None:
            teach(books, known, right=True)
        if not mine:
            complaint = self._keep(books, complaint)
        owe_first_draft(books, complaint, agent)
        return complaint

    async def not_a_complaint(self, complaint_id: str, person: str) -> Complaint:
        """It was none: the card closes, its follow-ups end, and its channel learns. Raises NotAllowed, Outdated."""
        await self._must_own(person)

        def dismiss(books: Books) -> Complaint:
            known = find(books, complaint_id)
            if known.status is Status.DISMISSED:
                return known
            books.sides.forget(known.id)
            dismissed = replace(known.dismissed(), text=None)
            teach(books, known, right=False)
            return self._keep(books, dismissed)

        return await self.unit(dismiss)

    async def hand_over(self, complaint_id: str, person: str, to: str) -> Agent:
        """The owner offers it to a colleague, who must accept; until then it stays where it is. Returns the colleague.

        Raises NotAllowed, Outdated.
        """
        if not await self.desk.may_own(to):
            raise NotAllowed("That person can't own complaints here: choose a full member whom the team lets own them.")
        colleague = await self.desk.agent(to)
        supervisors = await self.desk.supervisors()

        def offer(books: Books) -> None:
            known = find(books, complaint_id)
            must_be_owner(known, person, supervisors)
            if known.owner and known.owner.id == to:
                raise Outdated(f"{known.owner.name} owns this already.")
            offered = books.complaints.save(known.offered(colleague))
            books.outbox.put(
                Owed(key=f"offer:{known.id}:{offered.revision}", kind="offer", complaint=known.id, ref=to, lane=to)
            )

        await self.unit(offer)
        return colleague

    async def accept(self, complaint_id: str, person: str) -> Complaint:
        """A colleague takes over what was offered. Raises AlreadyOwned when it was not offered to this person."""
        await self._must_own(person)
        agent = await self.desk.agent(person)
        supervisors = await self.desk.supervisors()

        def take_over(books: Books) -> Complaint:
            known = find(books, complaint_id)
            if known.owner and known.owner.id == agent.id:
                return known
            if known.escalated_at and person in supervisors:
                known = known.offered(agent)  # the last in turn need not be asked by name
            taken = self._keep(books, known.taken_over_by(agent, self.clock.now()))
            assert known.owner  # who offered it
            words = f"{agent.name} has accepted and owns this complaint now."
            owe_note(books, f"accepted:{known.id}:{taken.revision}", known.id, known.owner.id, words)
            owe_first_draft(books, taken, agent)
            return taken

        return await self.unit(take_over)

    async def escalate(self, complaint_id: str, person: str) -> Complaint:
        """The owner wants somebody else on it: those in turn are asked, then the supervisors. Raises NotAllowed, Outdated."""

        def ask(books: Books) -> Complaint:
            known = find(books, complaint_id)
            must_be_owner(known, person)
            return known if known.escalated_at else self._keep(books, escalated(known, self.clock.now()))

        return await self.unit(ask)

    async def give_back(self, complaint_id: str, person: str) -> Complaint:
        """Owner or supervisor: it waits for an owner again, and the team hears it. Raises NotAllowed, Outdated."""
        supervisors = await self.desk.supervisors()

        def free(books: Books) -> Complaint:
            known = find(books, complaint_id)
            must_be_owner(known, person, supervisors)
            books.ledger.end_asked(known.id)
            return self._keep(books, let_go(known, self.clock.now()))

        return await self.unit(free)

    async def reopen(self, complaint_id: str, person: str) -> Complaint:
        """It was not put right after all: open again, with its owner. Raises NotAllowed, Outdated."""
        await self._must_own(person)

        def open_again(books: Books) -> Complaint:
            known = find(books, complaint_id)
            return known if known.active else self._keep(books, reopened(known, self.clock.now()))

        return await self.unit(open_again)


def owe_first_draft(books: Books, complaint: Complaint, agent: Agent) -> None:
    """This agent's first draft for the complaint: written once, however often it is asked for."""
    books.outbox.put(
        Owed(key=f"write:{complaint.id}:first:{agent.id}", kind="write_draft", complaint=complaint.id, ref=agent.id)
    )


def must_be_owner(complaint: Complaint, person: str, supervisors: Sequence[str] = ()) -> None:
    """Raises NotAllowed unless this person owns the complaint, or is one of these supervisors."""
    if complaint.owner and complaint.owner.id == person:
        return
    if person in supervisors:
        return
    who = complaint.owner.name if complaint.owner else "Nobody yet"
    raise NotAllowed(
        f"{who} owns this complaint; only the owner{' or a supervisor' if supervisors else ''} can do this."
    )
