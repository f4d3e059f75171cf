"""The kinds of things owed: what each does outside, and what it writes down afterwards. A new kind is an entry in KINDS."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.complaints.model import Complaint, Posted, Status
from bot.complaints.thread import Thread
from bot.drafting.draft import Draft, DraftStatus, draft_id
from bot.errors import Refused
from bot.followups.kinds import KIND
from bot.followups.model import FollowUp, Promise, PromiseStatus, To
from bot.recovery.compose import Asked, Composed, Composer
from bot.recovery.deliver import Delivery
from bot.recovery.draft import Drafting
from bot.recovery.hear import Hearing, complaining
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.says import At, ComplaintCard, DraftToAgent, Note, Reminder, Say, ThreadPost
from bot.recovery.wording import reminder_text
from bot.recovery.work import find, find_draft, owe_card, owe_draft_view, owe_note

MOVED_ON = "The thread has moved on since this draft was written, so I have not posted it. A new one comes in a moment."


NOT_INVITED = (
    "I can't read that channel, so there is no draft: invite me there with /invite @TOFU, then ask for a draft again."
)
_OUTSIDE = frozenset({"not_in_channel", "channel_not_found"})


@dataclass(frozen=True, slots=True)
class _Card:
    """What a card was drawn from, and where it stands now."""

    revision: int
    posted: tuple[Posted, ...]


class Delivering(Hearing, Drafting):
    """How each kind of thing owed is performed and settled."""

    @property
    def deliveries(self) -> Mapping[str, Delivery]:
        """By kind."""
        return {
            "card": Delivery(self._show_card, self._card_shown),
            "look": Delivery(self.look, self.looked),
            "write_draft": Delivery(self._write, self._written, _not_written),
            "show_draft": Delivery(self._show_draft, self._draft_shown),
            "pointer": Delivery(self._point, _nothing_more),
            "thread_post": Delivery(self._post_to_thread, self._posted, self._not_posted),
            "reminder": Delivery(self._say_reminder, _keep_place),
            "reminder_answered": Delivery(self._show_answer, _nothing_more),
            "offer": Delivery(self._offer, _nothing_more),
            "note": Delivery(self._note, _nothing_more),
        }

    # ------------------------------------------------------------ the card
    async def _show_card(self, owed: Owed) -> _Card | None:
        complaint, following = await self.unit(
            lambda books: (find(books, owed.complaint), books.ledger.next_follow_up(owed.complaint))
        )
        if not complaint.cards and (owed.ref != "first" or complaint.status is Status.DISMISSED):
            return None  # the first card is drawn from how things stand then; this change will be on it
        places = [At(card.channel) for card in complaint.cards] or await self._team_places(complaint)
        over: Sequence[Posted | None] = complaint.cards or [None] * len(places)
        link = await self.desk.link(complaint.place)
        posted: list[Posted | None] = []
        for at, old in zip(places, over, strict=True):
            card = ComplaintCard(
                at=at, over=old, complaint=complaint, now=self.clock.now(), next_follow_up=following, link=link
            )
            posted.append(await self._say(card, f"card:{complaint.id}:{at.channel}", owed))
        return _Card(complaint.revision, tuple(filter(None, posted)))

    def _card_shown(self, books: Books, owed: Owed, card: _Card | None) -> None:
        if card is None:
            return
        complaint = books.complaints.get(owed.complaint)
        if complaint is None:
            return
        if card.posted and not complaint.cards:
            books.complaints.set_cards(complaint.id, card.posted)
            if complaint.revision > card.revision or owed.attempts:  # what an earlier attempt left was drawn earlier
                owe_card(books, complaint, f"{complaint.revision}-caught-up")

    async def _team_places(self, complaint: Complaint) -> list[At]:
        """Where the team, and nobody else, sees what we say of a complaint. Refused when there is no such place."""
        if await self.desk.private_place(complaint.place):
            return [At(complaint.place.channel, complaint.place.thread)]
        if self.team.channel:
            return [At(self.team.channel)]
        if supervisors := await self.desk.supervisors():
            return [At(person) for person in supervisors]
        raise Refused("outsiders see this channel, and neither TOFU_TEAM_CHANNEL nor TOFU_SUPERVISORS is set")

    # ------------------------------------------------------------ the draft
    async def _write(self, owed: Owed) -> Composed | None:
        complaint = await self._complaint(owed.complaint)
        if not complaint.active or (complaint.owner and complaint.owner.id != owed.ref):
            return None
        agent = await self.desk.agent(owed.ref)
        thread = await self.desk.thread(complaint.place)
        first = complaining(thread)  # a complaint that an agent has just opened does not know its customer yet
        customer = complaint.customer or (first.author_id if first else "")
        thread = thread.with_customer(customer, unless=agent.id)
        made = await self.unit(lambda books: len(books.drafts.of(complaint.id)))
        calendar = self.team.calendar(agent)
        return await Composer(self.writer, self.offline).compose(
            Asked(
                thread=thread,
                agent=agent,
                playbook=self.playbook,
                now=self.clock.now().astimezone(calendar.zone),
                calendar=calendar,
                customer_name=complaint.customer_name,
                variant=made,
                by_agent=True,
            )
        )

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
        complaint = await self._complaint(owed.complaint)
        if complaint.active and await self.desk.private_place(complaint.place):
            at = At(complaint.place.channel, complaint.place.thread, only_for=owed.ref)
            words = "Your draft and the coaching for it are in our direct message; only you see them."
            await self._say(Note(at=at, text=words, complaint=complaint.id), owed.key, owed)

    # ------------------------------------------------------------ the post
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

    # ------------------------------------------------------------ reminders and notes
    async def _say_reminder(self, owed: Owed) -> Posted | None:
        follow_up, complaint, promise = await self.unit(lambda books: _reminded(books, owed))
        if not KIND[follow_up.kind].concerns(complaint):
            return None
        posted = None
        for at in await self._reminder_places(follow_up.to, complaint):
            say = await self._reminder(at, follow_up, complaint, promise)
            posted = await self._say(say, f"{owed.key}:{at.channel}", owed) or posted
        return posted

    async def _reminder_places(self, to: To, complaint: Complaint) -> list[At]:
        if to is To.OWNER and complaint.owner:
            return [At(complaint.owner.id)]
        if to is To.SUPERVISOR and (supervisors := await self.desk.supervisors()):
            return [At(person) for person in supervisors]
        return await self._team_places(complaint)

    async def _reminder(self, at: At, follow_up: FollowUp, complaint: Complaint, promise: Promise | None) -> Reminder:
        return Reminder(
            at=at,
            complaint=complaint,
            follow_up=follow_up,
            promise=promise,
            text=reminder_text(self.prompts, follow_up, complaint, promise, self.clock.now(), self.team.timezone),
            link=await self.desk.link(complaint.place),
        )

    async def _show_answer(self, owed: Owed) -> None:
        follow_up, complaint, promise = await self.unit(lambda books: _reminded(books, owed))
        key = f"remind:{owed.ref}"
        posted = await self.unit(lambda books: books.outbox.posted(key))
        for at in [] if posted else await self._reminder_places(follow_up.to, complaint):
            posted = posted or await self.messenger.found(at, f"{key}:{at.channel}")  # said, but a crash was quicker
        if posted:
            say = await self._reminder(At(posted.channel), follow_up, complaint, promise)
            await self._say(replace(say, over=posted, settled=owed.text or ""), owed.key, owed)

    async def _offer(self, owed: Owed) -> None:
        complaint = await self._complaint(owed.complaint)
        if complaint.owner is None or complaint.offered_to != owed.ref or not complaint.active:
            return
        text = f"{complaint.owner.name} asks you to take over a complaint: {complaint.about or 'see the thread'}. It stays with {complaint.owner.first_name} until you accept."
        await self._say(Note(at=At(owed.ref), text=text, complaint=complaint.id, buttons=("accept",)), owed.key, owed)

    async def _note(self, owed: Owed) -> None:
        note = Note(at=At(owed.ref), text=owed.text or "", complaint=owed.complaint)
        await self._say(note, owed.key, owed)

    async def _say(self, say: Say, key: str, owed: Owed) -> Posted | None:
        return await self.messenger.deliver(say, key, again=owed.attempts > 0)


def _reminded(books: Books, owed: Owed) -> tuple[FollowUp, Complaint, Promise | None]:
    follow_up = books.ledger.follow_up(owed.ref)
    if follow_up is None:
        raise Refused("its follow-up is gone")
    open_ones = [p for p in books.ledger.promises(owed.complaint) if p.status is PromiseStatus.OPEN]
    return follow_up, find(books, owed.complaint), open_ones[-1] if open_ones else None


def _learn_name(books: Books, complaint: Complaint, thread: Thread) -> None:
    """An event brings the customer's id alone; the thread knows the name, which reminders then say."""
    name = next((message.author for message in thread if message.author_id == complaint.customer), "")
    if name and not complaint.customer_name:
        books.complaints.save(replace(complaint, customer_name=name))


def _not_written(books: Books, owed: Owed, error: Refused) -> None:
    words = NOT_INVITED if error.code in _OUTSIDE else f"I can't read that thread, so there is no draft ({error})."
    owe_note(books, f"not-written:{owed.key}", owed.complaint, owed.ref, words)


def _keep_place(books: Books, owed: Owed, posted: Posted | None) -> None:
    books.outbox.done(owed.key, posted)


def _nothing_more(_books: Books, _owed: Owed, _outcome: object) -> None:
    """Said, and that is all."""
