"""Owned complaints with a promise and its reminder, as the story would have written them: many at once."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from bot.complaints.model import Agent, Complaint, Posted, Status
from bot.followups.model import FollowUp, Promise, To
from bot.recovery.ports import Books
from tests.storage.shelf import complaint

Promised = tuple[Complaint, Promise, FollowUp]


def promised(dues: Sequence[datetime], *, owners: int, first: int = 0, kind: str = "promise_due") -> Iterator[Promised]:
    """A complaint for each of these times, owned in turn by so many agents."""
    for number, due in enumerate(dues, first):
        begun = due - timedelta(hours=2)
        owner = Agent(f"U{number % owners:06d}", f"Agent {number % owners}", "UTC")
        known = complaint(
            f"{1_790_000_000 + number}.000001",
            channel=f"C{number % 50:05d}",
            opened_at=begun,
            status=Status.OWNED,
            owner=owner,
            owned_at=begun,
            reacted_at=begun,
            told_at=begun,
            promised_at=due,
            promised_on=begun,
            cards=(Posted(f"C{number % 50:05d}", f"{1_790_000_000 + number}.000002"),),
        )
        yield (
            known,
            Promise(id=f"{known.id}.0", complaint=known.id, owner=owner.id, due_at=due, made_at=begun),
            FollowUp(id=f"{known.id}.0", complaint=known.id, kind=kind, due_at=due, to=To.OWNER),
        )


def keep(rows: Sequence[Promised]) -> Callable[[Books], None]:
    """Work for a unit: keep these, and arm the timers."""

    def write(books: Books) -> None:
        for known, promise, follow_up in rows:
            books.complaints.add(known)
            books.ledger.promise(promise)
            books.ledger.add(follow_up)

    return write


def reminder_key(row: Promised) -> str:
    """The key with which its reminder is posted."""
    known, _, follow_up = row
    assert known.owner
    return f"remind:{follow_up.id}:{known.owner.id}"
