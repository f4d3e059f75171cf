"""Drafts: asked for, reworded, edited, posted by the agent's click, or sent elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.complaints.model import Agent, Complaint
from bot.drafting.draft import Draft, DraftStatus
from bot.drafting.edits import words_changed
from bot.drafting.writer import Wish
from bot.errors import BadInput, NotAllowed, Outdated
from bot.followups.model import Promise
from bot.language.when import in_zone
from bot.recovery.outbox import Owed
from bot.recovery.own import owe_first_draft
from bot.recovery.ports import Books
from bot.recovery.promise import broken_before, heard_from_us, open_promises, promise_words, settle_promises
from bot.recovery.work import Work, find, find_draft, owe_draft_view

_ENDED = {
    DraftStatus.POSTING: "is being posted",
    DraftStatus.POSTED: "was posted already",
    DraftStatus.ELSEWHERE: "was sent elsewhere already",
    DraftStatus.DROPPED: "was dropped: a newer one is below, or ask for one with the Draft button",
}


UNDER_WAY = "Your draft is being written already: it comes to our direct message in a moment."


class Drafting(Work):
    """The verbs of drafts. Every press re-checks that the draft is this person's and still pending."""

    async def ask_draft(self, complaint_id: str, person: str, *, once: str = "") -> None:
        """Write this person a private draft, a new one when there is one already. Raises NotAllowed, AlreadyOwned, Outdated.

        Asking twice with the same `once` is asking once; while one is being written, no other is begun.
        """
        await self._must_own(person)
        agent = await self.desk.agent(person)

        def ask(books: Books) -> None:
            complaint = find(books, complaint_id)
            complaint.owned_by(agent, self.clock.now())  # only to refuse what could not be posted
            mine = [draft for draft in books.drafts.of(complaint.id) if draft.agent.id == person]
            if not mine:
                owe_first_draft(books, complaint, agent)
            elif mine[-1].status is not DraftStatus.POSTING:
                self._ask_next(books, mine[-1], once)

        await self.unit(ask)

    async def another_wording(self, draft_id: str, person: str, wish: str = "") -> None:
        """Put another wording in the place of this one; `wish`: how it shall be otherwise. Raises BadInput, NotAllowed, Outdated."""
        if wish and wish not in list(Wish):
            raise BadInput(f"I can make it {', '.join(Wish)}.")
        await self.unit(lambda books: self._ask_next(books, self._pending(books, draft_id, person), wish=wish))

    def _ask_next(self, books: Books, draft: Draft, once: str = "", wish: str = "") -> None:
        """Raises Outdated while one is being written, unless it is the same press that comes again."""
        under_way = [owed for owed in books.outbox.open("write_draft", draft.complaint) if owed.ref == draft.agent.id]
        if under_way and not (once and under_way[0].key == _key(draft, once)):
            raise Outdated(UNDER_WAY)
        self._owe_next(books, draft, once, wish)

    def _owe_next(self, books: Books, draft: Draft, once: str = "", wish: str = "") -> None:
        owed = Owed(key=_key(draft, once), kind="write_draft", complaint=draft.complaint, ref=draft.agent.id, text=wish)
        books.outbox.put(owed)

    async def draft_to_edit(self, draft_id: str, person: str) -> Draft:
        """The draft, for the form in which its agent changes it. Raises NotAllowed, Outdated."""
        return await self.unit(lambda books: self._pending(books, draft_id, person))

    async def post(self, draft_id: str, person: str, *, knowing: bool = False) -> None:
        """The agent's words go into the thread, unless they promise a time that has passed. Raises NotAllowed, AlreadyOwned, Outdated.

        When an earlier promise to this customer was broken, a new one is an alarm: nothing is posted, and the agent is
        asked. `knowing`: the agent was, and wants it.
        """
        await self._post(draft_id, person, lambda draft: draft, knowing=knowing)

    async def post_edited(self, draft_id: str, person: str, text: str, next_update_at: datetime | None) -> None:
        """What was edited is what is posted. Raises NotAllowed, AlreadyOwned, Outdated."""

        def edit(draft: Draft) -> Draft:
            changed = words_changed(draft.text or "", text)
            return replace(
                draft,
                text=text,
                next_update_at=next_update_at,
                edited=draft.edited or text != draft.text,
                words_changed=draft.words_changed + changed,
            )

        await self._post(draft_id, person, edit)

    async def _post(
        self, draft_id: str, person: str, change: Callable[[Draft], Draft], *, knowing: bool = False
    ) -> None:
        await self._must_own(person)

        def put(books: Books) -> None:
            draft = change(self._pending(books, draft_id, person))
            if draft.next_update_at and draft.next_update_at <= self.clock.now():
                raise Outdated("The time that it promises has passed: ask for another wording, or edit words and time.")
            complaint = find(books, draft.complaint)
            if draft.next_update_at and not knowing and broken_before(books, complaint, self.clock.now()):
                books.drafts.save(draft)
                owe_draft_view(books, draft, again=True)
                self._alarm(books, draft)
                return
            complaint = self._claim(books, complaint, draft.agent)
            books.drafts.save(replace(draft, status=DraftStatus.POSTING))
            books.outbox.put(
                Owed(
                    key=f"post:{draft.id}",
                    kind="thread_post",
                    complaint=complaint.id,
                    ref=draft.id,
                    lane=complaint.place.channel,
                )
            )

        await self.unit(put)

    def _alarm(self, books: Books, draft: Draft) -> None:
        """A promise is about to be made again: its agent decides, and nobody else."""
        books.outbox.put(
            Owed(
                key=f"again:{draft.id}:{draft.next_update_at}",
                kind="again",
                complaint=draft.complaint,
                ref=draft.id,
                lane=draft.agent.id,
            )
        )

    async def sent_elsewhere(self, draft_id: str, person: str) -> None:
        """The agent has told the customer by phone, mail or in own words: the promise counts all the same."""
        await self._must_own(person)

        def note(books: Books) -> None:
            draft = self._pending(books, draft_id, person)
            complaint = self._claim(books, find(books, draft.complaint), draft.agent)
            draft = replace(draft, status=DraftStatus.ELSEWHERE)
            books.drafts.save(draft)
            owe_draft_view(books, draft)
            self._told_customer(books, complaint, draft)

        await self.unit(note)

    def _claim(self, books: Books, complaint: Complaint, agent: Agent) -> Complaint:
        """Answering is owning: an open complaint becomes this agent's with the first answer."""
        owned = complaint.owned_by(agent, self.clock.now())
        return owned if complaint.owner and complaint.owner.id == agent.id else self._keep(books, owned)

    def _told_customer(self, books: Books, complaint: Complaint, draft: Draft) -> None:
        """The customer has heard: earlier promises are settled, the new one is recorded and followed up."""
        now = self.clock.now()
        due = draft.next_update_at if draft.next_update_at and draft.next_update_at > now else None
        words = due and promise_words(draft.text or "", in_zone(now, draft.agent.timezone or self.team.timezone), due)
        named = next((promise for promise in open_promises(books, complaint) if promise.due_at == due), None)
        if named is not None:  # what the owner had named before is told now, and stays one promise
            books.ledger.promise(replace(named, words=named.words or words or ""))
        else:
            again = broken_before(books, complaint, now)
            settle_promises(books, complaint, now)
            if due:
                books.ledger.promise(
                    Promise(
                        id=draft.id,
                        complaint=complaint.id,
                        owner=draft.agent.id,
                        due_at=due,
                        made_at=now,
                        words=words or "",
                        repeated=again,
                    )
                )
        self._keep(books, heard_from_us(books, complaint, now, draft.text))

    def _pending(self, books: Books, draft_id: str, person: str) -> Draft:
        draft = find_draft(books, draft_id)
        if draft.agent.id != person:
            raise NotAllowed(f"This draft is {draft.agent.name}'s.")
        if draft.status is not DraftStatus.PENDING:
            raise Outdated(f"This draft {_ENDED[draft.status]}.")
        return draft


def _key(draft: Draft, once: str) -> str:
    return f"write:{draft.complaint}:{once or f'after-{draft.id}'}"
