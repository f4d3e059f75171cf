"""The promise ledger: promises are confirmed, named anew, kept, broken."""

from dataclasses import replace
from datetime import datetime

from bot.complaints.model import Complaint
from bot.complaints.turns import reacted, told
from bot.errors import BadInput, NotFound
from bot.followups.model import Promise, PromiseStatus
from bot.language.when import clock_and_day
from bot.recovery.outbox import Owed
from bot.recovery.own import must_be_owner
from bot.recovery.ports import Books
from bot.recovery.side import answer_proposal
from bot.recovery.work import Work, find


class Promising(Work):
    """The verbs of promises."""

    async def promise(self, complaint_id: str, person: str, due: datetime) -> Complaint:
        """The owner names the time at which the customer hears next; a draft that says so comes at once.

        Raises BadInput, NotAllowed.
        """
        now = self.clock.now()
        if due <= now:
            raise BadInput("That time has passed: choose one that lies ahead.")

        def name(books: Books) -> Complaint:
            complaint = find(books, complaint_id)
            must_be_owner(complaint, person)
            return self._keep(books, self._promise_anew(books, reacted(complaint, now), due))

        return await self.unit(name)

    def _promise_anew(self, books: Books, complaint: Complaint, due: datetime) -> Complaint:
        """The promise that comes first gives way to a new time, and a draft is written that tells the customer."""
        assert complaint.owner
        now = self.clock.now()
        again = broken_before(books, complaint, now)
        settle_promises(books, complaint, now, replaced=True)
        made = f"{complaint.id}.said.{len(books.ledger.promises(complaint.id)) + 1}"
        books.ledger.promise(
            Promise(id=made, complaint=complaint.id, owner=complaint.owner.id, due_at=due, made_at=now, repeated=again)
        )
        books.outbox.put(
            Owed(
                key=f"write:{complaint.id}:promise:{made}",
                kind="write_draft",
                complaint=complaint.id,
                ref=complaint.owner.id,
                text=due.isoformat(),
            )
        )
        return complaint.promised(open_due(books, complaint), now)

    async def confirm_promise(self, promise_id: str, person: str, *, right: bool) -> Complaint:
        """What was read in the owner's words is a promise, or is none. Raises NotAllowed, NotFound."""
        complaint_id = promise_id.partition(".")[0]

        def settle(books: Books) -> Complaint:
            complaint = find(books, complaint_id)
            must_be_owner(complaint, person)
            promise = next((p for p in books.ledger.promises(complaint_id) if p.id == promise_id), None)
            if promise is None:
                raise NotFound("This promise is not in the books any more.")
            if right or promise.status is not PromiseStatus.OPEN:
                books.ledger.promise(replace(promise, confirmed=True))
                return complaint
            books.ledger.promise(replace(promise, status=PromiseStatus.WITHDRAWN, settled_at=self.clock.now()))
            return self._keep(books, complaint.promised(open_due(books, complaint), self.clock.now()))

        return await self.unit(settle)


def open_promises(books: Books, complaint: Complaint) -> list[Promise]:
    """Those that the customer still waits for, the one that is due first on top."""
    open_ones = [p for p in books.ledger.promises(complaint.id) if p.status is PromiseStatus.OPEN]
    return sorted(open_ones, key=lambda promise: promise.due_at)


def open_due(books: Books, complaint: Complaint) -> datetime | None:
    """When the customer hears next, as they were told."""
    waiting = open_promises(books, complaint)
    return waiting[0].due_at if waiting else None


def told_last(books: Books, complaint: Complaint, unless: datetime | None) -> Promise | None:
    """The time that the customer was told last. One that the owner has only named to us (`unless`) is not told yet."""
    told = [p for p in books.ledger.promises(complaint.id) if p.words and p.due_at != unless]
    told = [p for p in told if p.status is not PromiseStatus.WITHDRAWN]
    return max(told, key=lambda promise: promise.made_at, default=None)


def heard_from_us(books: Books, complaint: Complaint, at: datetime, words: str | None = None) -> Complaint:
    """The customer has heard from the owner: what was asked for ends, and what they wait for next is on the complaint.

    `words`: what they were told, where we know it.
    """
    books.ledger.end_asked(complaint.id)
    answer_proposal(books, complaint, words)
    return told(complaint.promised(open_due(books, complaint), at), at)


def settle_promises(
    books: Books, complaint: Complaint, now: datetime, *, replaced: bool = False, whole: bool = False
) -> None:
    """The customer has heard: what was due is broken, what comes first is kept (or replaced); later ones stand.

    `whole`: nothing is left to promise, so all are settled.
    """
    waiting = open_promises(books, complaint)
    late = [promise for promise in waiting if promise.due_at < now]
    ahead = [promise for promise in waiting if promise.due_at >= now]
    for promise in late + (ahead if whole else ahead[: 0 if late else 1]):
        books.ledger.promise(promise.settled(now, replaced=replaced))


def broken_before(books: Books, complaint: Complaint, now: datetime) -> bool:
    """Whether a promise to this customer was broken, or is past its time."""
    promises = books.ledger.promises(complaint.id)
    late = any(p.status is PromiseStatus.OPEN and p.due_at < now for p in promises)
    return late or any(p.status is PromiseStatus.BROKEN for p in promises)


def promise_words(text: str, said_at: datetime, due: datetime) -> str:
    """The words of a post that promise this time; the time itself where it says so in none."""
    from bot.followups.promises import promised

    said = (found.words for found in promised(text, said_at) if found.at == due)
    return next(said, "") or clock_and_day(due.astimezone(said_at.tzinfo))
