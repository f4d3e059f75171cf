"""A request for a sum: shown to each approver with one tap to answer it, and how it was answered."""

from bot.complaints.model import Complaint
from bot.drafting.goodwill import Grant, GrantStatus
from bot.drafting.money import Money
from bot.errors import Refused
from bot.recovery.allow import Allowing
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.saying import Saying
from bot.recovery.says import At, Note
from bot.recovery.work import find, owe_note


class RequestDelivery(Saying, Allowing):
    """How a request is delivered."""

    async def _say_request(self, owed: Owed) -> None:
        grant, complaint, spent = await self.unit(lambda books: self._requested(books, owed))
        approver, open_ = owed.text or "", grant.status is GrantStatus.ASKED
        at, key = At(approver), f"request:{grant.id}:{approver}"
        stands = None if open_ else await self.messenger.found(at, key)
        if not open_ and stands is None:
            return  # nobody has seen it, nobody needs to
        agent = await self.desk.agent(grant.agent)
        words = f"{agent.name} asks to offer {grant.money} to {complaint.customer_name or 'the customer'}"
        about = f"About: “{complaint.about}” " if complaint.about else ""
        text = f"{words}, because: “{grant.reason or '…'}”. {about}So far {spent} was given for this complaint."
        if not open_:
            who = (await self.desk.agent(grant.answered_by)).name
            text = f"{words}: {grant.status} by {who}."
        elif link := await self.desk.link(complaint.place):
            text = f"{text} {link}"
        buttons = ("approve", "decline") if open_ else ()
        await self._say(Note(at=at, over=stands, text=text, on=grant.id, buttons=buttons), key, owed)

    def _not_asked(self, books: Books, owed: Owed, error: Refused) -> None:
        """An approver whom nobody can write to: whoever asked must not wait for that one."""
        grant = books.grants.get(owed.ref)
        if grant and grant.status is GrantStatus.ASKED:
            words = (
                f"I could not ask the approver {owed.text} for {grant.money} ({error}): see approvers in the playbook."
            )
            owe_note(books, f"not-asked:{owed.key}", grant.complaint, grant.agent, words)

    def _requested(self, books: Books, owed: Owed) -> tuple[Grant, Complaint, str]:
        grant = books.grants.get(owed.ref)
        if grant is None:
            raise Refused("the request is gone")
        complaint = find(books, grant.complaint)
        given = [one.money for one in books.grants.of(complaint.id) if one.given]
        total = sum(money.hundredths for money in given if money.currency == grant.money.currency)
        return grant, complaint, str(Money(total, grant.money.currency)) if total else "nothing"
