"""A message is heard: chatter ends here, a complaint is kept, planned for, and gets its card."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from bot.complaints.detect import Verdict, detect
from bot.complaints.model import Complaint, Place, Status, complaint_id
from bot.complaints.thread import Message, Role, Thread
from bot.errors import Trouble
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.work import Work, find, owe_card, owe_note


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


class Hearing(Work):
    """The verbs for what people write by themselves."""

    async def hear(self, heard: Heard) -> Complaint | None:
        """A new message. None when it is no complaint, or when its thread has one already."""
        verdict = detect(heard.text, heard.role)
        if not verdict.is_complaint and not heard.in_thread:
            return None
        return await self.unit(lambda books: self._hear(books, heard, verdict))

    def _hear(self, books: Books, heard: Heard, verdict: Verdict) -> Complaint | None:
        if verdict.is_complaint and (opened := self._open(books, self._new(heard, verdict, "trigger"))):
            return opened
        if known := books.complaints.in_thread(heard.place):
            _note_last_word(books, known.id, heard.at)
        return None

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
        )

    def _open(self, books: Books, complaint: Complaint) -> Complaint | None:
        if not books.complaints.add(complaint):
            return None
        self._first_plan(books, complaint)
        owe_card(books, complaint, "first")
        return complaint

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
            window_hours=self.team.window_hours,
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
        owe_card(books, known, "first")

    async def edited(self, place: Place, message: str, text: str, at: datetime) -> None:
        """The author changed a message: an unowned complaint is read again, and dismissed when it is none any more."""
        heard = Heard(place=place, message=message, author="", text=text, at=at)
        verdict = detect(text, Role.UNKNOWN)
        await self.unit(lambda books: self._reread(books, heard, verdict))

    def _reread(self, books: Books, heard: Heard, verdict: Verdict) -> None:
        known = books.complaints.in_thread(heard.place)
        if not known or known.message != heard.message or not known.active:
            return
        if known.status is Status.OPEN and not verdict.is_complaint and known.heard_by == "trigger":
            self._keep(books, replace(known.dismissed(), text=None))
            return
        if known.text == heard.text:
            return
        self._keep(
            books,
            replace(
                known,
                text=heard.text,
                about=verdict.about,
                severity=max(known.severity, verdict.severity, key=lambda s: s.rank)
                if known.owner
                else verdict.severity,
                cues=verdict.words,
                last_word_at=heard.at if known.owner else known.last_word_at,
            ),
        )

    async def deleted(self, place: Place, message: str) -> None:
        """The author took a message back: an unowned complaint ends; an owned one loses its text and tells its owner."""
        await self.unit(lambda books: self._taken_back(books, place, message))

    def _taken_back(self, books: Books, place: Place, message: str) -> None:
        known = books.complaints.in_thread(place)
        if not known or known.message != message or not known.active:
            return
        forgotten = replace(known, text=None, about="", cues=())
        if known.owner is None:
            self._keep(books, forgotten.dismissed())
            return
        kept = self._keep(books, forgotten)
        owe_note(
            books,
            f"taken-back:{kept.id}",
            kept.id,
            known.owner.id,
            "The customer deleted the message that this complaint began with. I have forgotten its words; "
            "the complaint stays yours until you resolve it.",
        )

    async def catch_up(self, team: str) -> int:
        """Once at the start: look at each active complaint's thread for words that were missed. How many had some."""
        missed = 0
        for complaint in await self.unit(lambda books: books.complaints.active(team)):
            try:
                last = (await self.desk.thread(complaint.place)).last
            except Trouble:
                continue
            if last and last.at > (complaint.last_word_at or complaint.opened_at):
                await self.unit(partial(_note_last_word, complaint_id=complaint.id, at=last.at))
                missed += 1
        return missed


def complaining(thread: Thread) -> Message | None:
    """The message that a thread is taken to complain with when an agent says that it is a complaint."""
    return next((m for m in thread if m.role is not Role.BOT), None) or next(iter(thread), None)


def _note_last_word(books: Books, complaint_id: str, at: datetime) -> None:
    known = books.complaints.get(complaint_id)
    if known and known.active and at > (known.last_word_at or known.opened_at):
        books.complaints.save(replace(known, last_word_at=at))
