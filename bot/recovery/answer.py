"""The owner answers a reminder: done, snoozed, paused, a next time named, the extra done."""

from dataclasses import replace
from datetime import datetime

from bot.complaints.model import Complaint
from bot.complaints.turns import paused, reacted, resumed, surprised
from bot.errors import BadInput, NotFound, Outdated
from bot.followups.model import FollowUp, FollowUpStatus
from bot.recovery.outbox import Owed
from bot.recovery.own import must_be_owner
from bot.recovery.ports import Books
from bot.recovery.promise import Promising, heard_from_us, settle_promises
from bot.recovery.work import find, owe_card


class Answering(Promising):
    """The verbs of follow-ups. Each re-checks that it is the owner who answers."""

    async def done(self, follow_up_id: str, person: str) -> Complaint:
        """The customer has been told: the open promise is settled and the rest is planned anew."""

        def settle(books: Books) -> Complaint:
            follow_up, complaint = self._mine(books, follow_up_id, person)
            if follow_up.kind == "check_back":
                self._answered(books, follow_up, "asked")
                return complaint
            if not self._answered(books, follow_up, "done"):
                return complaint  # pressing twice is pressing once: a later promise stays open
            now = self.clock.now()
            settle_promises(books, complaint, now)
            return self._keep(books, heard_from_us(books, complaint, now))

        return await self.unit(settle)

    async def snooze(
        self, follow_up_id: str, person: str, until: datetime, promise: datetime | None = None
    ) -> Complaint:
        """Remind the owner again at a time of their own choice; `promise`: the new time for the customer.

        With an open promise that falls due before `until`, a new one is needed. A draft that tells the customer comes
        at once. Raises BadInput.
        """
        now = self.clock.now()
        if until <= now or (promise and promise <= now):
            raise BadInput("That time has passed: choose one that lies ahead.")

        def put_off(books: Books) -> Complaint:
            follow_up, complaint = self._mine(books, follow_up_id, person)
            due = complaint.promised_at
            if due and until > due and promise is None:
                raise BadInput("Your promise falls due before that: name the new time for the customer too.")
            serial = len(books.ledger.follow_ups(complaint.id))
            again = replace(
                follow_up,
                id=f"{complaint.id}.{serial}",
                due_at=until,
                status=FollowUpStatus.PENDING,
                sent_at=None,
                asked=True,
            )
            books.ledger.end_asked(complaint.id)  # the last time asked for is the one that counts
            books.ledger.add(again)
            self._answered(books, follow_up, "snoozed")
            complaint = reacted(complaint, now)
            if promise and complaint.active:  # a check-back promises nothing
                complaint = self._promise_anew(books, complaint, promise)
            complaint = books.complaints.save(complaint)
            self._plan(books, complaint)
            owe_card(books, complaint)
            return complaint

        return await self.unit(put_off)

    async def pause(self, complaint_id: str, person: str, until: datetime) -> Complaint:
        """It waits for the customer. An open promise still counts. Raises BadInput, NotAllowed, Outdated."""

        def wait(books: Books) -> Complaint:
            complaint = find(books, complaint_id)
            must_be_owner(complaint, person)
            books.ledger.end_asked(complaint.id)
            return self._keep(books, paused(complaint, self.clock.now(), until))

        return await self.unit(wait)

    async def resume(self, complaint_id: str, person: str) -> Complaint:
        """The pause is over. Raises NotAllowed, Outdated."""

        def go_on(books: Books) -> Complaint:
            complaint = find(books, complaint_id)
            must_be_owner(complaint, person)
            return self._keep(books, resumed(complaint, self.clock.now()))

        return await self.unit(go_on)

    async def extra_done(self, follow_up_id: str, person: str, *, fits: bool) -> Complaint:
        """Something unexpected was done for the customer, or nothing fits this one. Raises NotAllowed."""

        def note(books: Books) -> Complaint:
            follow_up, complaint = self._mine(books, follow_up_id, person)
            self._answered(books, follow_up, "extra" if fits else "nothing_fits")
            return self._keep(books, surprised(complaint, self.clock.now()))

        return await self.unit(note)

    async def follow_up(self, follow_up_id: str, person: str) -> tuple[FollowUp, Complaint]:
        """A follow-up with its complaint, for a form that its owner fills in. Raises NotAllowed, NotFound."""
        return await self.unit(lambda books: self._mine(books, follow_up_id, person))

    def _mine(self, books: Books, follow_up_id: str, person: str) -> tuple[FollowUp, Complaint]:
        follow_up = books.ledger.follow_up(follow_up_id)
        if follow_up is None:
            raise NotFound("This reminder is not in the books any more.")
        complaint = find(books, follow_up.complaint)
        must_be_owner(complaint, person)
        if not complaint.active and follow_up.kind != "check_back":
            raise Outdated(f"This complaint is {complaint.status} already.")
        return follow_up, complaint

    def _answered(self, books: Books, follow_up: FollowUp, how: str) -> bool:
        """The reminder's message shall show that it was answered. False when it was answered so before."""
        return books.outbox.put(
            Owed(
                key=f"answered:{follow_up.id}:{how}",
                kind="reminder_answered",
                complaint=follow_up.complaint,
                ref=follow_up.id,
                text=how,
            )
        )
