"""A message is heard: chatter ends here, a complaint is kept, planned for, and gets its card."""

from collections.abc import Sequence
from dataclasses import replace

from bot.complaints.channel import LOWEST, Channel
from bot.complaints.detect import THRESHOLD, Mode, Verdict, detect
from bot.complaints.emoji import asks
from bot.complaints.model import Complaint, Severity, Status, complaint_id
from bot.complaints.relayed import passes_on
from bot.complaints.taken import takes_it_on
from bot.complaints.thread import Role
from bot.complaints.turns import spoken
from bot.recovery.bursts import TOGETHER, Part
from bot.recovery.converse import Conversing, is_customers
from bot.recovery.heard import Heard, understood
from bot.recovery.ports import Books
from bot.recovery.side import first_side
from bot.recovery.work import owe_card, owe_question, owe_review


class Hearing(Conversing):
    """The verbs for what people write by themselves."""

    async def hear(self, heard: Heard) -> Complaint | None:
        """A new message. None when its channel takes it for no complaint, or when its thread has one already.

        The books are asked only about what some channel might take for one.
        """
        self.doubts.counts()
        verdict, before = self._judge(heard)
        if not verdict.is_complaint and not heard.in_thread and not asks(heard.text):
            return None
        opened = await self.unit(lambda books: self._hear(books, heard, verdict, before))
        if opened:
            self.bursts.ended(heard.who)
        return opened

    async def hear_again(self, heard: Heard) -> Complaint | None:
        """After the answer to the event: a doubtful message is shown to a model. None when the rules stand."""
        verdict = detect(heard.text, heard.role, threshold=LOWEST)
        if not (verdict.is_complaint and heard.may_complain and self.doubts.may_ask()):
            return None
        channel, known = await self.unit(
            lambda books: (
                books.channels.get(heard.place.team, heard.place.channel),
                books.complaints.in_thread(heard.place),
            )
        )
        if known:
            return None
        mode, bar = channel.mode or self.team.mode, channel.bar(self.team.mode, verdict.severity)
        if not self.doubts.is_doubtful(verdict.score, bar) or (mode is Mode.QUIET and not heard.mentioned):
            return None
        if not await self.doubts.ask(heard.text):
            return None
        new = replace(self._new(heard, verdict, channel, ()), heard_by="model")
        return await self.unit(lambda books: self._begin(books, heard, verdict, new))

    def _begin(
        self, books: Books, heard: Heard, verdict: Verdict, new: Complaint, before: Sequence[Part] = ()
    ) -> Complaint | None:
        """A complaint of its own, or another part of what the same person has just said."""
        if said := self._said_lately(books, heard):
            self._says_more(books, said, heard, verdict)
            return None
        return self._open(books, new, before)

    def _judge(self, heard: Heard) -> tuple[Verdict, tuple[Part, ...]]:
        """A doubtful message is judged together with what the same person wrote just before, if that makes it clearer."""
        verdict = detect(heard.text, heard.role, threshold=LOWEST)
        if heard.in_thread or heard.by_app or passes_on(heard.text):
            return verdict, ()
        before = self.bursts.before(heard.who, Part(heard.message, heard.at, heard.text))
        doubtful = THRESHOLD[Mode.EAGER] <= verdict.score < THRESHOLD[Mode.CAREFUL]
        judged = [(verdict, before[:0])]
        for first in range(len(before) if doubtful else 0):
            said = " ".join([*(part.text for part in before[first:]), heard.text])
            judged.append((detect(said, heard.role, threshold=LOWEST), before[first:]))
        return max(judged, key=lambda one: one[0].score)

    def _hear(self, books: Books, heard: Heard, verdict: Verdict, before: Sequence[Part] = ()) -> Complaint | None:
        channel = books.channels.get(heard.place.team, heard.place.channel)
        complains = heard.may_complain and channel.hears(verdict, self.team.mode, mentioned=heard.mentioned)
        if known := books.complaints.in_thread(heard.place):
            if heard.in_thread:
                self._said_in_thread(books, known, heard, verdict, complains=complains)
            return None
        if asks(heard.text) and heard.may_complain:
            return self._ask(books, heard, verdict, channel)
        if not complains:
            return None
        return self._begin(books, heard, verdict, self._new(heard, verdict, channel, before), before)

    def _ask(self, books: Books, heard: Heard, verdict: Verdict, channel: Channel) -> Complaint | None:
        """Emoji alone: a card that asks the team to ask; it assumes nothing, and nobody is reminded of it.

        In a careful channel only when a known customer sends them; never when one of ours does.
        """
        mode = channel.mode or self.team.mode
        asked = {Mode.QUIET: (), Mode.CAREFUL: (Role.CUSTOMER,), Mode.EAGER: (Role.CUSTOMER, Role.UNKNOWN)}[mode]
        if heard.role not in asked:
            return None
        if self._said_lately(books, heard):
            return None
        silent = replace(self._new(heard, verdict, channel, ()), heard_by="emoji", severity=Severity.LOW, score=0.0)
        return self._open(books, replace(silent, needs_escalation=False, cues=(), cue_weights=()))

    def _said_lately(self, books: Books, heard: Heard) -> Complaint | None:
        """What the same person complained of here within minutes; not when it is resolved, nor what is passed on for others."""
        if heard.in_thread or heard.by_app or not heard.author or passes_on(heard.text):
            return None
        _, _, author = heard.who
        said = books.complaints.said_lately(heard.place.team, heard.place.channel, author, heard.at - TOGETHER)
        return None if said and said.status is Status.RESOLVED else said

    def _says_more(self, books: Books, known: Complaint, heard: Heard, verdict: Verdict) -> None:
        """Another part of a burst: no second card; the one that stands shows what is worse."""
        if not known.active or not (heard.in_thread or books.complaints.join(known.id, heard.place, heard.at)):
            return
        if known.heard_by == "emoji":  # now they have said it in words
            bar = books.channels.get(*heard.who[:2]).bar(self.team.mode, verdict.severity)
            known = replace(known, heard_by="trigger", threshold=bar)
            known = replace(known, text=heard.text, message=heard.message) if heard.in_thread else known
        more = understood(verdict) | {"score": verdict.score} if verdict.score > known.score else {}
        worse = max(known.severity, verdict.severity, key=lambda severity: severity.rank)
        up = known.needs_escalation or verdict.needs_escalation
        changed = replace(known, **more | {"severity": worse, "needs_escalation": up})
        if known.owner:
            changed = spoken(changed, heard.at, chase=False)
        if changed != known:
            self._keep(books, changed)

    def _said_in_thread(
        self, books: Books, known: Complaint, heard: Heard, verdict: Verdict, *, complains: bool
    ) -> None:
        if self.team.quiet_review and known.active:
            owe_review(books, known, heard.author, heard.message)
        if known.owner is None and not is_customers(known, heard.author) and takes_it_on(heard.text):
            owe_question(books, known, heard.author)
        if known.owner and known.owner.id == heard.author:
            self.owner_wrote(books, known, heard.text, heard.message, heard.at)
        elif not is_customers(known, heard.author):
            return
        elif known.heard_by == "emoji" and complains:
            self._says_more(books, known, heard, verdict)
        else:
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
        first_side(books, complaint, self.zone_of(complaint))
        if complaint.heard_by != "emoji":
            self._first_plan(books, complaint)
        owe_card(books, complaint, "first")
        return complaint
