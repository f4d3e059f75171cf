"""Books opened by hand, one transaction at a time, and things to put into them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from bot.complaints.model import Agent, Complaint, Place, complaint_id
from bot.drafting.draft import Draft
from bot.followups.model import FollowUp, Promise, To
from bot.storage import facts
from bot.storage.books import SqlBooks
from bot.storage.database import address, open_engine
from tests.fakes import TEAM, TUESDAY, FixedClock

LAURA = Agent("U0LAURA", "Laura Bennett", "Europe/London")
SAM = Agent("U0SAM", "Sam Okafor")
FOREVER = TUESDAY + timedelta(days=36500)


class Shelf:
    """A database. `arms`: whether the engine is up; what it arms is written beside, on the same connection."""

    def __init__(self, url: str, clock: FixedClock) -> None:
        self.clock = clock
        self.engine = open_engine(address(url))
        self.arms = True

    @contextmanager
    def books(self, worker: str = "worker-1") -> Iterator[SqlBooks]:
        """One transaction of one process; an error rolls it back."""
        with self.engine.begin() as connection:
            yield SqlBooks(connection, self.clock, worker, self.arm)

    def arm(self, connection: Connection, follow_up: FollowUp) -> bool:
        if self.arms:
            facts.write(connection, f"timer {follow_up.id}", follow_up.due_at.isoformat())
        return self.arms

    def timers(self) -> set[str]:
        """The ids of follow-ups whose timers were armed and committed."""
        with self.engine.begin() as connection:
            names = connection.exec_driver_sql("SELECT name FROM tofu_facts").scalars()
            return {name.removeprefix("timer ") for name in names if name.startswith("timer ")}

    def close(self) -> None:
        self.engine.dispose()


def complaint(thread: str = "1795514400.000001", **changes: Any) -> Complaint:
    """A complaint in a thread."""
    place = Place(TEAM, changes.pop("channel", "C0SERVICE"), thread)
    facts = {
        "message": thread, "heard_by": "trigger", "customer": "U9ADA", "customer_name": "Ada Obi",
        "text": "Nobody came. 😡", "about": "Nobody came.", "cues": ("nobody came",), "opened_at": TUESDAY,
    }  # fmt: skip
    return Complaint(id=complaint_id(place), place=place, **facts | changes)


def follow_up(of: Complaint, number: int, *, hours: float = 1, **changes: Any) -> FollowUp:
    """The nth row of a complaint, due so many hours after Tuesday at ten."""
    facts = {"kind": "promise_due", "due_at": TUESDAY + timedelta(hours=hours), "to": To.OWNER}
    return FollowUp(id=f"{of.id}.{number}", complaint=of.id, **facts | changes)


def promise(of: Complaint, number: int, **changes: Any) -> Promise:
    """The nth promise of a complaint."""
    facts = {"owner": LAURA.id, "due_at": TUESDAY + timedelta(hours=4), "made_at": TUESDAY + timedelta(minutes=number)}
    return Promise(id=f"{of.id}.{number}", complaint=of.id, **facts | changes)


def draft(of: Complaint, number: int, **changes: Any) -> Draft:
    """The nth draft of a complaint."""
    facts = {
        "agent": LAURA, "text": "Hi Ada, …", "next_update_at": TUESDAY + timedelta(hours=4), "writer": "offline",
        "coaching": ("Empathy: …",), "made_at": TUESDAY + timedelta(minutes=number),
    }  # fmt: skip
    return Draft(id=f"{of.id}.{number}", complaint=of.id, **facts | changes)
