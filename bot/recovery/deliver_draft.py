"""A draft is written, shown to its agent, and posted when the agent says so."""

from dataclasses import replace
from datetime import datetime

from bot.complaints.model import Complaint, Posted
from bot.complaints.reading import voices
from bot.complaints.thread import Thread
from bot.drafting.draft import Draft, DraftStatus, draft_id
from bot.drafting.writer import Wish
from bot.errors import Refused
from bot.recovery.allow import Allowing
from bot.recovery.before import own_words, told_before
from bot.recovery.bursts import whole_thread
from bot.recovery.compose import Asked, Composed
from bot.recovery.draft import Drafting
from bot.recovery.opening import complaining
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.promise import told_last
from bot.recovery.saying import Saying
from bot.recovery.says import At, DraftToAgent, Note, ThreadPost
from bot.recovery.work import find, find_draft, owe_draft_view, owe_note

MOVED_ON = "The thread has moved on since this draft was written, so I have not posted it. A new one comes in a moment."
NOT_INVITED = (
    "I can't read that channel, so there is no draft: invite me there with /invite @TOFU, then ask for a draft again."
)
_OUTSIDE = frozenset({"not_in_channel", "channel_not_found"})


class DraftDelivery(Saying, Drafting, Allowing):
    """How a draft is delivered, from its writing to its post."""

    async def _write(self, owed: Owed) -> Composed | None:
        complaint = await self._complaint(owed.complaint)
        if not complaint.active or (complaint.owner and complaint.owner.id != owed.ref):
            return None
        agent = await self.desk.agent(owed.ref)
        parts = await self.unit(lambda books: books.complaints.parts(complaint.id))
        thread = await whole_thread(self.desk, complaint, parts)
        first = complaining(thread)  # a complaint that an agent has just opened does not know its customer yet
        customer = complaint.customer or (first.author_id if first else "")
        thread = thread.with_customer(customer, unless=agent.id)
        chosen = self._chosen(owed.text)
        said = "\n".join(message.text for message in voices(thread))
        made, told, playbook, voice = await self.unit(
            lambda books: (
                len(books.drafts.of(complaint.id)),
                told_last(books, complaint, unless=chosen),
                self._allowed(books, complaint, said).granted,
                own_words(books, agent.id),
            )
        )
        calendar = self.team.calendar(agent)
        return await self.composer.compose(
            Asked(
                thread=thread,
                agent=agent,
                playbook=playbook,
                now=self.clock.now().astimezone(calendar.zone),
                calendar=calendar,
                customer_name=complaint.customer_name,
                variant=made,
                update_at=chosen and chosen.astimezone(calendar.zone),
                earlier=told_before(told, complaint, agent, calendar),
                wish=Wish(owed.text) if owed.text in list(Wish) else None,
                voice=voice,
                by_agent=True,
                team=complaint.place.team,
                complaint=complaint.id,
            )
        )

    def _chosen(self, text: str | None) -> datetime | None:
        """The time that the agent named, while it still lies ahead."""
        at = datetime.fromisoformat(text) if text and text not in list(Wish) else None
        return at if at and at > self.clock.now() else None

    def _written(self, books: Books, owed: Owed, composed: Composed | None) -> None:
        complaint = books.complaints.get(owed.complaint)
        if composed is None or complaint is None or composed.written is None:
            return
        if complaint.customer != composed.asked.agent.id:
            _learn_name(books, complaint, composed.asked.thread)
        known = books.drafts.of(complaint.id)
        for old in known:
            if old.status is DraftStatus.PENDING and old.agent.id == composed.asked.agent.id:
                dropped = replace(old, status=DraftStatus.DROPPED)
                books.drafts.save(dropped)
                owe_draft_view(books, dropped)
        last = composed.asked.thread.last
        draft = Draft(
            id=draft_id(complaint.id, len(known) + 1),
            complaint=complaint.id,
            agent=composed.asked.agent,
            text=composed.text or "",
            next_update_at=composed.next_update_at,
            writer=composed.written.writer,
            note=composed.written.note,
            language=composed.reading.language,
            coaching=composed.coaching,
            prompt=composed.written.prompt,
            based_on=last.id if last else "",
            made_at=self.clock.now(),
        )
        books.drafts.add(draft)
        books.calls.wrote(composed.written.call, draft.id)
        owe_draft_view(books, draft)
        books.outbox.put(Owed(key=f"point:{draft.id}", kind="pointer", complaint=complaint.id, ref=draft.agent.id))

    async def _show_draft(self, owed: Owed) -> tuple[Draft, Posted | None] | None:
        draft, complaint = await self.unit(lambda books: (find_draft(books, owed.ref), find(books, owed.complaint)))
        at, key, stands = At(draft.agent.id), f"draft:{draft.id}", draft.shown
        if stands is None and draft.status is not DraftStatus.PENDING:
            stands = await self.messenger.found(at, key)  # shown, but an error or a crash was quicker
            if stands is None:
                return None  # nobody has seen it, nobody needs to
        link = await self.desk.link(complaint.place)
        say = DraftToAgent(at=at, over=stands, complaint=complaint, draft=draft, link=link)
        return draft, await self._say(say, key, owed)

    def _draft_shown(self, books: Books, owed: Owed, shown: tuple[Draft, Posted | None] | None) -> None:
        if shown is None:
            return
        drawn, posted = shown
        draft = books.drafts.get(owed.ref)
        if draft is None or posted is None or draft.shown:
            return
        books.drafts.save(replace(draft, shown=posted))
        if draft.status is not drawn.status:
            owe_draft_view(books, replace(draft, shown=posted), again=True)

    async def _point(self, owed: Owed) -> None:
        if owed.attempts:
            return  # what only one person sees can't be found again: rather none than two
        complaint = await self._complaint(owed.complaint)
        if complaint.active and await self.desk.private_place(complaint.place):
            at = At(complaint.place.channel, complaint.place.thread, only_for=owed.ref)
            words = "Your draft and the coaching for it are in our direct message; only you see them."
            await self._say(Note(at=at, text=words, on=complaint.id), owed.key, owed)

    async def _post_to_thread(self, owed: Owed) -> Posted | None:
        draft, complaint = await self.unit(lambda books: (find_draft(books, owed.ref), find(books, owed.complaint)))
        at = At(complaint.place.channel, complaint.place.thread)
        if owed.attempts and (earlier := await self.messenger.found(at, owed.key)):
            return earlier
        last = (await self.desk.thread(complaint.place)).last
        if draft.based_on and last and last.id != draft.based_on:
            return None
        return await self._say(ThreadPost(at=at, complaint=complaint, draft=draft), owed.key, owed)

    def _posted(self, books: Books, owed: Owed, posted: Posted | None) -> None:
        draft = find_draft(books, owed.ref)
        if posted is None:
            self._drop(books, draft)
            return
        draft = replace(draft, status=DraftStatus.POSTED)
        books.drafts.save(draft)
        books.outbox.done(owed.key, posted)
        owe_draft_view(books, draft)
        self._told_customer(books, find(books, owed.complaint), draft)

    def _drop(self, books: Books, draft: Draft) -> None:
        draft = replace(draft, status=DraftStatus.DROPPED)
        books.drafts.save(draft)
        owe_draft_view(books, draft)
        owe_note(books, f"moved-on:{draft.id}", draft.complaint, draft.agent.id, MOVED_ON)
        self._owe_next(books, draft)

    def _not_posted(self, books: Books, owed: Owed, error: Refused) -> None:
        draft = find_draft(books, owed.ref)
        draft = replace(draft, status=DraftStatus.PENDING)
        books.drafts.save(draft)
        words = f"Slack would not take your message into the thread ({error}). It is not sent: post it again, or send it another way and press *Sent elsewhere*."
        owe_note(books, f"not-posted:{draft.id}:{owed.attempts}", draft.complaint, draft.agent.id, words)


def _learn_name(books: Books, complaint: Complaint, thread: Thread) -> None:
    """An event brings the customer's id alone; the thread knows the name, which reminders then say."""
    name = next((message.author for message in thread if message.author_id == complaint.customer), "")
    if name and not complaint.customer_name:
        books.complaints.save(replace(complaint, customer_name=name))


def not_written(books: Books, owed: Owed, error: Refused) -> None:
    words = NOT_INVITED if error.code in _OUTSIDE else f"I can't read that thread, so there is no draft ({error})."
    owe_note(books, f"not-written:{owed.key}", owed.complaint, owed.ref, words)
