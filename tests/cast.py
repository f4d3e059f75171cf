"""Who acts in the dialogues: each method is one thing that a person does, and ends when the bot has answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.complaints.model import Agent, Complaint, Place, complaint_id
from bot.complaints.thread import Message, Role
from bot.drafting.draft import Draft
from bot.recovery.heard import Heard

if TYPE_CHECKING:
    from tests.story import Story

CHANNEL = "C0SERVICE"


@dataclass
class Person:
    """Somebody in the workspace."""

    story: Story
    who: Agent

    @property
    def id(self) -> str:
        return self.who.id

    async def _writes(self, text: str, thread: Place | None, channel: str, role: Role) -> tuple[Place, Message]:
        place, message = self.story.room.write(thread, channel, self.who, text, role)
        await self._is_heard(place, message)
        return place, message

    async def _is_heard(self, place: Place, message: Message) -> Complaint | None:
        heard = Heard(
            place=place,
            message=message.id,
            author=self.id,
            author_name=self.who.name,
            text=message.text,
            at=message.at,
            role=message.role,
        )
        complaint = await self.story.verbs.hear(heard)
        await self.story.settles()
        return complaint


class Customer(Person):
    """Complains, edits, deletes."""

    async def writes(self, text: str, *, thread: Place | None = None, channel: str = CHANNEL) -> Place:
        """The thread that it is in."""
        return (await self._writes(text, thread, channel, Role.CUSTOMER))[0]

    async def is_delivered_again(self, thread: Place) -> Complaint | None:
        """The chat sends the first message of the thread a second time."""
        return await self._is_heard(thread, self.story.room.threads[thread][0])

    async def edits(self, thread: Place, text: str, *, message: str = "") -> None:
        await self.story.verbs.edited(thread, message or thread.thread, text, self.story.clock.now())
        await self.story.settles()

    async def deletes(self, thread: Place, *, message: str = "") -> None:
        await self.story.verbs.deleted(thread, message or thread.thread)
        await self.story.settles()


class Employee(Person):
    """Owns, edits, posts, is reminded. Errors that the bot would show are raised."""

    async def writes(self, text: str, *, thread: Place | None = None, channel: str = CHANNEL) -> Place:
        return (await self._writes(text, thread, channel, Role.AGENT))[0]

    async def presses_own(self, thread: Place) -> Complaint:
        complaint = await self.story.verbs.take_ownership(complaint_id(thread), self.id)
        await self.story.settles()
        return complaint

    async def presses_not_a_complaint(self, thread: Place) -> None:
        await self.story.verbs.not_a_complaint(complaint_id(thread), self.id)
        await self.story.settles()

    async def presses_draft(self, thread: Place, *, once: str = "") -> None:
        await self.story.verbs.ask_draft(complaint_id(thread), self.id, once=once)
        await self.story.settles()

    def draft(self, thread: Place) -> Draft:
        """The newest draft that this person sees for the thread."""
        return self.story.shown_draft(self.id, thread).draft

    async def presses_another_wording(self, thread: Place) -> None:
        await self.story.verbs.another_wording(self.draft(thread).id, self.id)
        await self.story.settles()

    async def posts(self, thread: Place) -> None:
        await self.story.verbs.post(self.draft(thread).id, self.id)
        await self.story.settles()

    async def posts_knowing(self, thread: Place) -> None:
        """Although an earlier promise was broken."""
        await self.story.verbs.post(self.draft(thread).id, self.id, knowing=True)
        await self.story.settles()

    async def posts_edited(self, thread: Place, text: str, at: datetime | None) -> None:
        draft = self.draft(thread)
        await self.story.verbs.check_promise(draft.id, self.id, text, at)
        await self.story.verbs.post_edited(draft.id, self.id, text, at)
        await self.story.settles()

    async def sent_it_elsewhere(self, thread: Place) -> None:
        await self.story.verbs.sent_elsewhere(self.draft(thread).id, self.id)
        await self.story.settles()

    def last_reminder(self) -> str:
        """The id of the follow-up that this person was reminded of last."""
        return self.story.reminders(to=self.id)[-1].follow_up.id

    async def presses_done(self) -> None:
        await self.story.verbs.done(self.last_reminder(), self.id)
        await self.story.settles()

    async def snoozes(self, until: datetime, promise: datetime | None = None) -> None:
        await self.story.verbs.snooze(self.last_reminder(), self.id, until, promise)
        await self.story.settles()

    async def does(self, verb: str, thread: Place, **more: Any) -> Complaint:
        """Any verb that acts on a complaint by its id: pause, resume, escalate, give_back, reopen, promise."""
        complaint: Complaint = await getattr(self.story.verbs, verb)(complaint_id(thread), self.id, **more)
        await self.story.settles()
        return complaint

    async def hands_over(self, thread: Place, to: Employee) -> None:
        await self.story.verbs.hand_over(complaint_id(thread), self.id, to.id)
        await self.story.settles()

    async def accepts(self, thread: Place) -> Complaint:
        complaint = await self.story.verbs.accept(complaint_id(thread), self.id)
        await self.story.settles()
        return complaint

    async def resolves(self, thread: Place, what_failed: str, how_put_right: str) -> Complaint:
        complaint = await self.story.verbs.resolve(complaint_id(thread), self.id, what_failed, how_put_right)
        await self.story.settles()
        return complaint

    async def opens(self, thread: Place) -> Complaint:
        """Says that this thread is a complaint."""
        complaint = await self.story.verbs.open_thread(thread, self.id, self.story.clock.now())
        await self.story.settles()
        return complaint

    def notes(self) -> list[str]:
        return self.story.room.notes_to(self.id)
