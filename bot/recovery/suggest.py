"""An idea for this customer: at most three that fit what the thread says, or that nothing fits; never before safety."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.complaints.model import Complaint, Severity
from bot.complaints.reading import voices
from bot.complaints.severity import weigh
from bot.drafting.ideas import Fitting, fitting
from bot.errors import NotAllowed
from bot.recovery.allow import Allowing
from bot.recovery.ports import Books
from bot.recovery.work import find


@dataclass(frozen=True, slots=True)
class Suggested:
    """Ideas that fit. `safety`: it is no matter for ideas; the step that comes first, or a word that says so."""

    complaint: Complaint
    found: Sequence[Fitting] = ()
    safety: str = ""


NO_GAME = "This may be a danger to somebody, or a grave matter: see to that first."


class Suggesting(Allowing):
    """The verb of ideas. It changes nothing."""

    async def ideas_for(self, complaint_id: str, person: str) -> Suggested:
        """For whoever has a draft of it or owns it. Raises NotAllowed, NotFound, Unreachable, Refused."""
        complaint = await self.unit(lambda books: may_look(books, complaint_id, person))
        thread = (await self.desk.thread(complaint.place)).with_customer(complaint.customer, unless=person)
        said = [message.text for message in voices(thread)]
        text = "\n".join(said)
        # money as everywhere: by what the books hold of the complaint; ideas by all that the thread says
        left, playbook = await self.unit(
            lambda books: (self._allowed(books, complaint).left, self._allowed(books, complaint, text).playbook)
        )
        step = playbook.safety_step(text)
        if step or Severity.CRITICAL in (complaint.severity, weigh(text).severity):
            return Suggested(complaint, safety=step or NO_GAME)
        return Suggested(complaint, fitting(playbook.ideas, self.playbook.kinds_in(text), said, left))


def may_look(books: Books, complaint_id: str, person: str) -> Complaint:
    """The complaint, for its owner and for whoever was written a draft of it. Raises NotAllowed, NotFound."""
    complaint = find(books, complaint_id)
    if complaint.owner and complaint.owner.id == person:
        return complaint
    if any(draft.agent.id == person for draft in books.drafts.of(complaint_id)):
        return complaint
    raise NotAllowed("Only the owner of this complaint, and whoever was written a draft of it, can ask this.")
