"""A message is heard: chatter ends here, a complaint is kept, planned for, and gets its card."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.complaints.detect import Verdict, detect
from bot.complaints.model import Complaint, Place, complaint_id
from bot.complaints.signals import signals
from bot.complaints.thread import Message, Role, Thread
from bot.language.when import in_zone
from bot.recovery.converse import Conversing, is_customers
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.side import keep_side
from bot.recovery.work import find, owe_card, owe_review


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A message as an adapter hears it, in plain text; `at` in product time."""

    place: Place
    message: str
    author: str
    text: str
    at: datetime
    author_name: str = ""
    role: Role = Role.UNKNOWN

    @property
    def in_thread(self) -> bool:
        """Whether it is a reply."""
        return self.message != self.place.thread


class Hearing(Conversing):
    """The verbs for what people write by themselves."""

    async def hear(self, heard: Heard) -> Complaint | None:
        """A new message. None when it is no complaint, or when its thread has one already."""
        verdict = detect(heard.text, heard.role)
        if not verdict.is_complaint and not heard.in_thread:
            return None
        return await self.unit(lambda books: self._hear(books, heard, verdict))

    async def overhear(self, heard: Heard) -> None:
        """A colleague's words in a thread: they open nothing, but say something about a complaint that is known there."""

        def note(books: Books) -> None:
            if known := books.complaints.in_thread(heard.place):
                self._said_in_thread(books, known, heard, complains=False)

        await self.unit(note)

    def _hear(self, books: Books, heard: Heard, verdict: Verdict) -> Complaint | None:
        if verdict.is_complaint and (opened := self._open(books, self._new(heard, verdict, "trigger"))):
            return opened
        if known := books.complaints.in_thread(heard.place):
            self._said_in_thread(books, known, heard, complains=verdict.is_complaint)
        return None

    def _said_in_thread(self, books: Books, known: Complaint, heard: Heard, *, complains: bool) -> None:
        if self.team.quiet_review and known.active:
            owe_review(books, known, heard.author, heard.message)
        if known.owner and known.owner.id == heard.author:
            self.owner_wrote(books, known, heard.text, heard.message, heard.at)
        elif is_customers(known, heard.author):
            self.customer_wrote(books, known, heard.text, heard.at, complains=complains)

    def _new(self, heard: Heard, verdict: Verdict, heard_by: str) -> Complaint:
        return Complaint(
            id=complaint_id(heard.place),
            place=heard.place,
            message=heard.message,
            heard_by=heard_by,
            customer=heard.author,
            customer_name=heard.author_name,
            text=heard.text,
            about=verdict.about,
            language=verdict.language,
            severity=verdict.severity,
            needs_escalation=verdict.needs_escalation,
            cues=verdict.words,
            score=verdict.score,
            opened_at=heard.at,
            window_hours=self.team.window_hours,
            extra_hours=self.team.extra_hours,
        )

    def _open(self, books: Books, complaint: Complaint) -> Complaint | None:
        if not books.complaints.add(complaint):
            return None
        self._first_side(books, complaint)
        self._first_plan(books, complaint)
        owe_card(books, complaint, "first")
        return complaint

    def _first_side(self, books: Books, complaint: Complaint) -> None:
        said = Message(Role.CUSTOMER, "", complaint.text or "", complaint.opened_at)
        keep_side(books, complaint, signals(Thread((said,)), in_zone(said.at, self.zone_of(complaint))))

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
            added = books.complaints.add(new)
            kept = new if added else books.complaints.in_thread(place) or new
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
                    about=verdict.about,
                    language=verdict.language,
                    severity=verdict.severity,
                    needs_escalation=verdict.needs_escalation,
                    cues=verdict.words,
                )
            )
            self._first_side(books, known)
        owe_card(books, known, "first")


def complaining(thread: Thread) -> Message | None:
    """The message that a thread is taken to complain with when an agent says that it is a complaint."""
    return next((m for m in thread if m.role is not Role.BOT), None) or next(iter(thread), None)
