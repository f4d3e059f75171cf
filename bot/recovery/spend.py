"""What an agent may offer: asked, granted within the playbook's limit, or approved above it by one tap."""

from dataclasses import dataclass, replace
from hashlib import blake2b

from bot.complaints.model import Complaint
from bot.drafting.goodwill import Grant, GrantStatus
from bot.drafting.money import Money
from bot.drafting.team_playbook import SUPERVISORS
from bot.errors import BadInput, NotAllowed, NotFound, Outdated
from bot.recovery.allow import Allowed, Allowing
from bot.recovery.outbox import Owed
from bot.recovery.own import must_be_owner
from bot.recovery.ports import Books
from bot.recovery.suggest import may_look
from bot.recovery.work import find, owe_note

LONGEST = 500  # characters of a reason


@dataclass(frozen=True, slots=True)
class MayOffer:
    """What an agent may do for one complaint, and who approves more; by name."""

    complaint: Complaint
    allowed: Allowed
    approvers: tuple[str, ...]
    safety: str = ""


class Spending(Allowing):
    """The verbs of goodwill. Each is counted in the books in the transaction that grants it."""

    async def what_may_i_offer(self, complaint_id: str, person: str) -> MayOffer:
        """For whoever has a draft of it or owns it. Raises NotAllowed, NotFound, Unreachable."""

        def look(books: Books) -> tuple[Complaint, Allowed]:
            complaint = may_look(books, complaint_id, person)
            return complaint, self._allowed(books, complaint)

        complaint, allowed = await self.unit(look)
        who = [(await self.desk.agent(one)).name for one in await self._approvers(allowed, unless=person)]
        safety = allowed.playbook.safety_step(complaint.text or "")
        return MayOffer(complaint, allowed, tuple(who), safety)

    async def _approvers(self, allowed: Allowed, *, unless: str) -> tuple[str, ...]:
        """Who is named, without the one who asks: nobody approves their own."""
        named: list[str] = []
        for one in allowed.playbook.approvers:
            named += await self.desk.supervisors() if one == SUPERVISORS else [one]
        return tuple(one for one in dict.fromkeys(named) if one != unless)

    async def may_ask(self, complaint_id: str, person: str) -> Complaint:
        """Before the form is shown. Raises NotAllowed, NotFound, Outdated."""
        complaint = await self._complaint(complaint_id)
        _must_be_open(complaint)
        must_be_owner(complaint, person)
        return complaint

    async def ask_grant(self, complaint_id: str, person: str, money: Money, reason: str, *, once: str) -> Grant:
        """The owner wants to offer a sum: within the limit it is granted at once, above it the approvers are asked.

        Asking twice with the same `once` is asking once; so is asking for the same sum while it is waited for.
        Raises BadInput, NotAllowed, NotFound, Outdated, Unreachable.
        """
        if not reason.strip():
            raise BadInput("Say in a few words why: whoever approves it needs to know, and so does the next one.")
        if money.hundredths == 0:
            raise BadInput("What costs nothing needs no asking. Name a sum above nothing.")
        complaint = await self.may_ask(complaint_id, person)
        named = await self.unit(lambda books: self._allowed(books, complaint))
        asked_of = await self._approvers(named, unless=person)
        grant = Grant(
            id=f"{complaint_id}.{blake2b(once.encode(), digest_size=6).hexdigest()}",
            complaint=complaint_id,
            agent=person,
            money=money,
            reason=" ".join(reason.split())[:LONGEST],
            status=GrantStatus.ASKED,
            made_at=self.clock.now(),
            asked_of=asked_of,
        )
        return await self.unit(lambda books: self._grant(books, grant))

    def _grant(self, books: Books, grant: Grant) -> Grant:
        books.grants.turn()
        complaint = find(books, grant.complaint)
        _must_be_open(complaint)
        must_be_owner(complaint, grant.agent)
        allowed = self._allowed(books, complaint)
        for known in allowed.grants:
            waits = known.status is GrantStatus.ASKED and (known.agent, known.money) == (grant.agent, grant.money)
            if known.id == grant.id or waits:
                return known
        _must_fit(grant.money, allowed)
        if allowed.left.covers(grant.money):
            grant = replace(grant, status=GrantStatus.ALLOWED, asked_of=())
            words = f"{grant.money} is within what you may spend alone, and noted. Put it into your words with *Edit*; a model may name it in *Another wording*."
        elif not grant.asked_of:
            raise NotAllowed(
                f"{grant.money} is more than you may spend alone ({allowed.left.now} is left), and nobody else is named who approves it: see approvers in the playbook, or TOFU_SUPERVISORS."
            )
        else:
            words = f"I have asked for {grant.money}. Until it is approved, do not name it to the customer."
        books.grants.add(grant)
        owe_note(books, f"granted:{grant.id}:{grant.status}", grant.complaint, grant.agent, words)
        for approver in grant.asked_of:
            self._owe_request(books, grant, approver)
        return grant

    async def answer_grant(self, grant_id: str, person: str, *, approve: bool) -> Grant:
        """One tap of a named approver; the first one counts. Raises NotAllowed, NotFound, Outdated."""
        now, who = self.clock.now(), await self.desk.agent(person)

        def answer(books: Books) -> Grant:
            books.grants.turn()
            grant = books.grants.get(grant_id)
            if grant is None:
                raise NotFound("This request is not in the books any more.")
            if person not in grant.asked_of:
                raise NotAllowed("Only those whom the playbook names can approve or decline this.")
            status = GrantStatus.APPROVED if approve else GrantStatus.DECLINED
            if grant.status is not GrantStatus.ASKED:
                if (grant.answered_by, grant.status) == (person, status):
                    return grant  # pressing twice is pressing once
                raise Outdated(f"This was {grant.status} already.")
            complaint = find(books, grant.complaint)
            _must_be_open(complaint)
            if approve:
                _must_fit(grant.money, self._allowed(books, complaint))  # others may have been approved meanwhile
            answered = replace(grant, status=status, answered_by=person, answered_at=now)
            books.grants.save(answered)
            self._tell(books, complaint, answered, who.name)
            for approver in answered.asked_of:
                self._owe_request(books, answered, approver)
            return answered

        return await self.unit(answer)

    def _tell(self, books: Books, complaint: Complaint, grant: Grant, name: str) -> None:
        """Who asked hears it, and who owns it by now."""
        if grant.given:
            words = f"{name} has approved {grant.money} for this complaint. Put it into your words with *Edit*; a model may name it in *Another wording*."
        else:
            left = self._allowed(books, complaint).left.now
            words = f"{name} has declined {grant.money} for this complaint. You may spend {left} without asking."
        for person in dict.fromkeys((grant.agent, complaint.owner.id if complaint.owner else grant.agent)):
            owe_note(books, f"grant:{grant.id}:{person}", grant.complaint, person, words)

    @staticmethod
    def _owe_request(books: Books, grant: Grant, approver: str) -> None:
        """The approver's message shall show the request as it is now."""
        key = f"request:{grant.id}:{approver}:{grant.status}"
        books.outbox.put(
            Owed(key=key, kind="request", complaint=grant.complaint, ref=grant.id, text=approver, lane=approver)
        )


def _must_be_open(complaint: Complaint) -> None:
    if not complaint.active:
        raise Outdated(f"This complaint is {complaint.status} by now.")


def _must_fit(money: Money, allowed: Allowed) -> None:
    """Sums of another currency can't be counted; nothing goes above what may be approved at all."""
    currency, most = allowed.playbook.currency, allowed.playbook.goodwill.up_to
    if currency and money.currency != currency:
        raise BadInput(f"The playbook counts in {currency}: name the sum in {currency}.")
    if most:
        given = sum(one.money.hundredths for one in allowed.grants if one.given)
        if given + money.hundredths > most.hundredths:
            rest = Money(max(0, most.hundredths - given), most.currency)
            raise NotAllowed(
                f"The playbook allows {most} at most for one complaint, even with an approval; {rest} is left."
            )
