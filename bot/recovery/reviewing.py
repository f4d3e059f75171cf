"""A reply is reviewed for its writer alone: pasted, in its thread, one's own message, a draft that is being edited."""

import asyncio
from dataclasses import dataclass
from typing import NamedTuple

from bot.coaching.reply import Reply
from bot.coaching.review import Review, review_of
from bot.complaints.model import Agent, Complaint, Place
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.draft import Draft
from bot.errors import BadInput, NotAllowed, NotFound
from bot.language.detect import language_of
from bot.language.plain import shorten
from bot.language.when import in_zone
from bot.recovery.draft import Drafting
from bot.recovery.opening import complaining
from bot.recovery.ports import Books
from bot.recovery.second_look import SecondLook
from bot.recovery.work import find

NO_THREAD = "Without its thread: tag me in the thread to hold it against what the customer wrote."


class Reviewed(NamedTuple):
    """A review, and what the reply was held against, in words for its writer."""

    review: Review
    beside: str = ""


@dataclass(frozen=True, kw_only=True)
class Reviewing(Drafting):
    """The verbs of reviews. What comes of them is for the writer of the reply and nobody else."""

    second_look: SecondLook | None = None

    async def review_in(
        self, place: Place, text: str, person: str, *, before: str = "", quick: bool = False
    ) -> Reviewed:
        """What a reply to this thread lacks. `before`: the message that asks, or is the reply: only what stands above it counts.

        `quick`: by the rules alone. Raises BadInput, Unreachable, Refused.
        """
        _must_say_something(text)
        complaint = await self.unit(lambda books: books.complaints.in_thread(place))
        thread = self._as_answered(await self.desk.thread(place), complaint, person)
        return await self._review(text, _above(thread, before), person, quick=quick)

    async def review_text(self, text: str, person: str, *, team: str = "", channel: str = "") -> Reviewed:
        """What pasted words lack: held against the one complaint that this person owns there, else against none.

        `channel`: where it was asked; empty for anywhere. Raises BadInput, Unreachable.
        """
        _must_say_something(text)
        owned = await self.unit(lambda books: books.complaints.owned_by(team, person)) if team else ()
        here = [complaint for complaint in owned if channel in ("", complaint.place.channel)]
        if len(here) != 1:
            return _beside(NO_THREAD, await self._review(text, Thread(()), person))
        held = f"Held against the thread of “{shorten(here[0].about or 'your complaint', 80)}”."
        return _beside(held, await self.review_in(here[0].place, text, person))

    async def review_own(
        self, place: Place, message: str, person: str, draft_id: str = "", *, quick: bool = False
    ) -> Reviewed:
        """What somebody's own message in a thread lacks. `draft_id`: where we posted it for somebody. `quick`: by the rules alone.

        Raises NotAllowed for anybody else's, NotFound, Unreachable, Refused.
        """
        said = next((m for m in await self.desk.thread(place) if m.id == message), None)
        if said is None:
            raise NotFound("That message is not there any more.")
        draft = await self.unit(lambda books: books.drafts.get(draft_id)) if draft_id else None
        if person != (draft.agent.id if draft else said.author_id):
            raise NotAllowed("I review your own words only: choose a message that you wrote.")
        return await self.review_in(place, said.text, person, before=message, quick=quick)

    async def review_edited(self, draft_id: str, person: str, text: str) -> Reviewed:
        """What stands in the form, held against the draft's thread. Raises BadInput, NotAllowed, Outdated, Unreachable."""
        place = (await self.unit(lambda books: self._with_complaint(books, draft_id, person)))[1].place
        return await self.review_in(place, text, person)

    async def review_before_post(self, draft_id: str, person: str, text: str) -> Review:
        """The same from what the books hold, for a form that waits for its answer: nothing is read in Slack, no model asked."""
        draft, complaint = await self.unit(lambda books: self._with_complaint(books, draft_id, person))
        said = Message(Role.CUSTOMER, complaint.customer_name, complaint.text or "", complaint.opened_at)
        thread = Thread((said,) if complaint.text else ())
        return review_of(self._reply(text, thread, draft.agent))

    def _with_complaint(self, books: Books, draft_id: str, person: str) -> tuple[Draft, Complaint]:
        draft = self._pending(books, draft_id, person)
        return draft, find(books, draft.complaint)

    async def _review(self, text: str, thread: Thread, person: str, *, quick: bool = False) -> Reviewed:
        reply = self._reply(text, thread, await self.desk.agent(person))
        rules = await asyncio.to_thread(review_of, reply)
        if quick or self.second_look is None:
            return Reviewed(rules)
        return Reviewed(*await self.second_look.at(reply, rules))

    def _reply(self, text: str, thread: Thread, agent: Agent) -> Reply:
        now = in_zone(self.clock.now(), agent.timezone or self.team.timezone)
        return Reply(text, thread, agent.name, _language(text, thread), now, self.playbook.chosen().text)

    @staticmethod
    def _as_answered(thread: Thread, complaint: Complaint | None, person: str) -> Thread:
        """A colleague can be the customer: whoever the complaint knows, else whoever began the thread."""
        first = complaining(thread)
        customer = (complaint.customer if complaint else "") or (first.author_id if first else "")
        return thread.with_customer(customer, unless=person)


def _beside(words: str, found: Reviewed) -> Reviewed:
    return found._replace(beside=f"{words} {found.beside}".strip())


def _must_say_something(text: str) -> None:
    if not text.strip():
        raise BadInput("Write your reply after the word: review: Hi Olu, my name is …")


def _above(thread: Thread, message: str) -> Thread:
    """What stood there before this message."""
    at = next((m.at for m in thread if m.id == message), None) if message else None
    return Thread(tuple(m for m in thread if m.id != message and (at is None or m.at < at)))


def _language(text: str, thread: Thread) -> str:
    """The customer's, which a reply should be in; the reply's own where no customer wrote."""
    asked = " ".join(message.text for message in thread.of(Role.CUSTOMER)[-1:])
    return language_of(asked or text)
