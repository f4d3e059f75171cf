"""What was heard is changed or taken back by its author, or was missed while the bot was away."""

from dataclasses import replace
from datetime import datetime

from bot.complaints.channel import LOWEST
from bot.complaints.detect import Verdict, detect
from bot.complaints.model import Place, Status
from bot.complaints.thread import Message, Role
from bot.errors import Trouble
from bot.recovery.converse import Conversing, is_customers
from bot.recovery.heard import Heard, understood
from bot.recovery.ports import Books
from bot.recovery.work import owe_note


class Changing(Conversing):
    """The verbs for messages that do not stay as they were."""

    async def edited(self, place: Place, message: str, text: str, at: datetime, role: Role = Role.UNKNOWN) -> None:
        """The author changed a message: an unowned complaint is read again, and dismissed when it is none any more."""
        heard = Heard(place=place, message=message, author="", text=text, at=at, role=role)
        verdict = detect(text, role, threshold=LOWEST)
        await self.unit(lambda books: self._reread(books, heard, verdict))

    def _reread(self, books: Books, heard: Heard, verdict: Verdict) -> None:
        known = books.complaints.in_thread(heard.place)
        if not known or known.message != heard.message or not known.active:
            return
        bar = LOWEST if known.threshold is None else known.threshold  # that it was heard by, whatever was set since
        if (
            known.status is Status.OPEN
            and verdict.score < bar
            and known.heard_by == "trigger"
            and not books.complaints.parts(known.id)
        ):
            self._keep(books, replace(known.dismissed(), text=None))
            return
        if known.text == heard.text:
            return
        read = replace(known, text=heard.text, **understood(verdict))
        if known.owner:  # once owned it never grows milder
            read = replace(
                read,
                severity=max(known.severity, verdict.severity, key=lambda s: s.rank),
                needs_escalation=known.needs_escalation or verdict.needs_escalation,
                last_word_at=heard.at,
            )
        self._keep(books, read)

    async def deleted(self, place: Place, message: str) -> None:
        """The author took a message back: an unowned complaint ends; an owned one loses its text and tells its owner."""
        await self.unit(lambda books: self._taken_back(books, place, message))

    def _taken_back(self, books: Books, place: Place, message: str) -> None:
        known = books.complaints.in_thread(place)
        if not known or not known.active:
            return
        if known.message != message:
            if books.complaints.leave(replace(place, thread=message)):  # a part of a burst: its words may stand here
                self._keep(books, replace(known, about="", cues=(), cue_weights=()))
            return
        forgotten = replace(known, text=None, about="", cues=(), cue_weights=())
        books.sides.forget(known.id)
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
                thread = (await self.desk.thread(complaint.place)).with_customer(complaint.customer)
            except Trouble:
                continue
            words = [message for message in thread if message.role is Role.CUSTOMER]
            if words:
                missed += await self._missed(complaint.id, words[-1])
        return missed

    async def _missed(self, complaint_id: str, last: Message) -> bool:
        def note(books: Books) -> bool:
            known = books.complaints.get(complaint_id)
            mine = known is not None and is_customers(known, last.author_id)
            return known is not None and mine and self.customer_wrote(books, known, last.text, last.at)

        return await self.unit(note)
