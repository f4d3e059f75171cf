"""A follow-up falls due: it is sent if it still concerns the complaint, and answered by its owner."""

from dataclasses import replace
from datetime import datetime

from bot.complaints.model import Complaint
from bot.errors import BadInput, NotFound
from bot.followups.kinds import KIND
from bot.followups.model import FollowUp, FollowUpStatus, PromiseStatus
from bot.recovery.outbox import Owed
from bot.recovery.own import must_be_owner
from bot.recovery.ports import Books
from bot.recovery.work import Work, find, owe_card


class Reminding(Work):
    """The verbs of follow-ups."""

    async def remind(self, follow_up_id: str) -> bool:
        """Its timer woke. The row decides, not the timer: False when there is nothing to say (any more)."""
        return await self.unit(lambda books: self._remind(books, follow_up_id))

    def _remind(self, books: Books, follow_up_id: str) -> bool:
        follow_up = books.ledger.follow_up(follow_up_id)
        if follow_up is None or follow_up.status is not FollowUpStatus.PENDING:
            return False
        complaint = find(books, follow_up.complaint)
        kind = KIND.get(follow_up.kind)
        if kind is None or not kind.concerns(complaint):
            books.ledger.save(replace(follow_up, status=FollowUpStatus.ENDED))
            self._plan(books, complaint)
            return False
        if follow_up.due_at > self.clock.now():
            books.ledger.arm(follow_up)  # woken too early, as after a change of the machine's clock
            return False
        # the row is sent now as far as the plan goes; the outbox sees to it that it is said, once
        books.ledger.save(replace(follow_up, status=FollowUpStatus.SENT, sent_at=self.clock.now()))
        lane = complaint.owner.id if complaint.owner else complaint.place.channel
        books.outbox.put(
            Owed(key=f"remind:{follow_up.id}", kind="reminder", complaint=complaint.id, ref=follow_up.id, lane=lane)
        )
        self._plan(books, complaint)
        owe_card(books, complaint, f"{complaint.revision}-after-{follow_up.id}")  # it names the next one
        return True

    async def done(self, follow_up_id: str, person: str) -> Complaint:
        """The customer has been told: the open promise is settled and the rest is planned anew."""

        def settle(books: Books) -> Complaint:
            follow_up, complaint = self._mine(books, follow_up_id, person)
            now = self.clock.now()
            for promise in books.ledger.promises(complaint.id):
                if promise.status is PromiseStatus.OPEN:
                    books.ledger.promise(promise.settled(now))
            books.ledger.end_asked(complaint.id)
            self._answered(books, follow_up, "done")
            return self._keep(books, complaint.promised(None, now))

        return await self.unit(settle)

    async def snooze(self, follow_up_id: str, person: str, until: datetime) -> Complaint:
        """Remind the owner again at a time of their own choice. Raises BadInput for a time that has passed."""
        if until <= self.clock.now():
            raise BadInput("That time has passed: choose one that lies ahead.")

        def put_off(books: Books) -> Complaint:
            follow_up, complaint = self._mine(books, follow_up_id, person)
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
            owe_card(books, complaint, f"{complaint.revision}-snoozed-{again.id}")
            return complaint

        return await self.unit(put_off)

    async def follow_up(self, follow_up_id: str, person: str) -> tuple[FollowUp, Complaint]:
        """A follow-up with its complaint, for a form that its owner fills in. Raises NotAllowed, NotFound."""
        return await self.unit(lambda books: self._mine(books, follow_up_id, person))

    def _mine(self, books: Books, follow_up_id: str, person: str) -> tuple[FollowUp, Complaint]:
        follow_up = books.ledger.follow_up(follow_up_id)
        if follow_up is None:
            raise NotFound("This reminder is not in the books any more.")
        complaint = find(books, follow_up.complaint)
        must_be_owner(complaint, person)
        return follow_up, complaint

    def _answered(self, books: Books, follow_up: FollowUp, how: str) -> None:
        """The reminder's message shall show that it was answered."""
        books.outbox.put(
            Owed(
                key=f"answered:{follow_up.id}:{how}",
                kind="reminder_answered",
                complaint=follow_up.complaint,
                ref=follow_up.id,
                text=how,
            )
        )
