"""A message is heard: chatter ends here, a complaint is kept, planned for, and gets its card."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.complaints.channel import LOWEST, Channel
from bot.complaints.detect import Verdict, detect
from bot.complaints.model import Complaint, Place, Status, complaint_id
from bot.complaints.relayed import passes_on
from bot.complaints.thread import Message, Role, Thread
from bot.complaints.turns import spoken
from bot.recovery.bursts import TOGETHER, Part
from bot.recovery.converse import Conversing, is_customers
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.work import find, owe_card


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
    mentioned: bool = False  # we were tagged in it
    by_app: bool = False  # an integration wrote it, for whomever

    @property
    def who(self) -> tuple[str, str, str]:
        """The author, here."""
        return self.place.team, self.place.channel, self.author

    @property
    def in_thread(self) -> bool:
        """Whether it is a reply."""
        return self.message != self.place.thread


class Hearing(Conversing):
    """The verbs for what people write by themselves."""

    async def hear(self, heard: Heard) -> Complaint | None:
        """A new message. None when its channel takes it for no complaint, or when its thread has one already.

        The books are asked only about what some channel might take for one.
        """
        verdict = detect(heard.text, heard.role, threshold=LOWEST)
        before: tuple[Part, ...] = ()
        if not (heard.in_thread or heard.by_app or passes_on(heard.text)):
            before = self.bursts.before(heard.who, Part(heard.message, heard.at, heard.text))
        if before and not verdict.is_complaint:
            verdict = detect("\n".join([*(part.text for part in before), heard.text]), heard.role, threshold=LOWEST)
        else:
            before = ()
        if not verdict.is_complaint and not heard.in_thread:
            return None
        opened = await self.unit(lambda books: self._hear(books, heard, verdict, before))
        if opened:
            self.bursts.ended(heard.who)
        return opened

    def _hear(self, books: Books, heard: Heard, verdict: Verdict, before: Sequence[Part] = ()) -> Complaint | None:
        channel = books.channels.get(heard.place.team, heard.place.channel)
        complains = verdict.is_complaint and channel.hears(verdict, self.team.mode, mentioned=heard.mentioned)
        if known := books.complaints.in_thread(heard.place):
            if heard.in_thread:
                self._said_in_thread(books, known, heard, complains=complains)
            return None
        if not complains:
            return None
        if said := self._said_lately(books, heard):
            self._says_more(books, said, heard, verdict)
            return None
        return self._open(books, self._new(heard, verdict, channel, before), before)

    def _said_lately(self, books: Books, heard: Heard) -> Complaint | None:
        """What the same person complained of here within minutes; not when it is resolved, nor what is passed on for others."""
        if heard.in_thread or heard.by_app or not heard.author or passes_on(heard.text):
            return None
        _, _, author = heard.who
        said = books.complaints.said_lately(heard.place.team, heard.place.channel, author, heard.at - TOGETHER)
        return None if said and said.status is Status.RESOLVED else said

    def _says_more(self, books: Books, known: Complaint, heard: Heard, verdict: Verdict) -> None:
        """Another part of a burst: no second card; the one that stands shows what is worse."""
        if not known.active or not books.complaints.join(known.id, heard.place, heard.at):
            return
        more = understood(verdict) | {"score": verdict.score} if verdict.score > known.score else {}
        worse = max(known.severity, verdict.severity, key=lambda severity: severity.rank)
        up = known.needs_escalation or verdict.needs_escalation
        changed = replace(known, **more | {"severity": worse, "needs_escalation": up})
        if known.owner:
            changed = spoken(changed, heard.at, chase=False)
        if changed != known:
            self._keep(books, changed)

    def _said_in_thread(self, books: Books, known: Complaint, heard: Heard, *, complains: bool) -> None:
        if known.owner and known.owner.id == heard.author:
            self.owner_wrote(books, known, heard.text, heard.message, heard.at)
        elif is_customers(known, heard.author):
            self.customer_wrote(books, known, heard.text, heard.at, complains=complains)

    def _new(self, heard: Heard, verdict: Verdict, channel: Channel, before: Sequence[Part]) -> Complaint:
        return Complaint(
            id=complaint_id(heard.place),
            place=heard.place,
            message=heard.message,
            heard_by="trigger",
            customer=heard.author,
            customer_name=heard.author_name,
            text=heard.text,
            score=verdict.score,
            threshold=channel.bar(self.team.mode, verdict.severity),
            **understood(verdict),
            opened_at=before[0].at if before else heard.at,
            window_hours=self.team.window_hours,
            extra_hours=self.team.extra_hours,
        )

    def _open(self, books: Books, complaint: Complaint, before: Sequence[Part] = ()) -> Complaint | None:
        if not books.complaints.add(complaint):
            return None
        for part in before:
            books.complaints.join(complaint.id, replace(complaint.place, thread=part.message), part.at)
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
        owe_card(books, known, "first")


def understood(verdict: Verdict) -> dict[str, Any]:
    """What a verdict tells of a complaint, as its fields."""
    return {
        "about": verdict.about,
        "language": verdict.language,
        "severity": verdict.severity,
        "needs_escalation": verdict.needs_escalation,
        "cues": verdict.words,
        "cue_weights": tuple(cue.weight for cue in verdict.telling),
    }


def complaining(thread: Thread) -> Message | None:
    """The message that a thread is taken to complain with when an agent says that it is a complaint."""
    return next((m for m in thread if m.role is not Role.BOT), None) or next(iter(thread), None)
