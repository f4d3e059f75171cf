"""An agent says that a thread is a complaint: it is opened, and read afterwards."""

from dataclasses import replace
from datetime import datetime

from bot.complaints.detect import detect
from bot.complaints.model import Complaint, Place, complaint_id
from bot.complaints.thread import Message, Role, Thread
from bot.recovery.heard import understood
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.side import first_side
from bot.recovery.work import Work, find, owe_card


class Opening(Work):
    """The verbs for a complaint that an agent opens."""

    async def open_thread(self, place: Place, person: str, opened_at: datetime) -> Complaint:
        """An agent says that this thread is a complaint: the one that is kept, or a new one.

        What the thread says is read afterwards, as work owed. Raises NotAllowed, Unreachable.
        """
        await self._must_own(person)
        new = Complaint(
            id=complaint_id(place),
            place=place,
            message=place.thread,
            heard_by="agent",
            customer="",
            opened_at=opened_at,
            heard_at=self.clock.now(),
            window_hours=self.team.window_hours,
            extra_hours=self.team.extra_hours,
        )

        def keep(books: Books) -> Complaint:
            known = books.complaints.in_thread(place)  # by a part of its burst too
            added = known is None and books.complaints.add(new)
            kept = new if added else known or books.complaints.in_thread(place) or new
            if added:
                self._first_plan(books, new)
            if kept.active and kept.heard_by == "agent" and kept.text is None:  # not read yet, or it could not be
                books.outbox.put(Owed(key=f"look:{new.id}", kind="look", complaint=new.id, lane=place.channel))
            return kept

        return await self.unit(keep)

    async def look(self, owed: Owed) -> Thread:
        """Read the thread that an agent has opened a complaint for."""
        return await self.desk.thread((await self._complaint(owed.complaint)).place)

    def looked(self, books: Books, owed: Owed, thread: Thread) -> None:
        """Write down what the thread is about, and owe the card."""
        known = find(books, owed.complaint)
        first = complaining(thread)
        if first and known.text is None:
            verdict = detect(first.text, Role.CUSTOMER)
            known = books.complaints.save(
                replace(
                    known,
                    message=first.id,
                    customer=first.author_id,
                    customer_name=first.author,
                    text=first.text,
                    **understood(verdict),
                )
            )
            first_side(books, known, self.zone_of(known))
        owe_card(books, known, "first")


def complaining(thread: Thread) -> Message | None:
    """The message that a thread is taken to complain with when an agent says that it is a complaint."""
    return next((m for m in thread if m.role is not Role.BOT), None) or next(iter(thread), None)
