"""Reminders, their answers, offers and plain words to somebody."""

from dataclasses import replace

from bot.complaints.model import Complaint, Posted
from bot.errors import Refused
from bot.followups.kinds import KIND
from bot.followups.model import FollowUp, Promise, PromiseStatus, To
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.saying import Saying
from bot.recovery.says import At, Note, Reminder
from bot.recovery.wording import reminder_text
from bot.recovery.work import find


class ReminderDelivery(Saying):
    """How a reminder is delivered."""

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
        places = await self._reminder_places(follow_up.to, complaint)
        stands: list[Posted | None] = [posted] if len(places) == 1 else []
        if not any(stands):  # it was said to several, or a crash was quicker than the books
            stands = [await self.messenger.found(at, f"{key}:{at.channel}") for at in places]
        for copy in filter(None, stands):
            say = await self._reminder(At(copy.channel), follow_up, complaint, promise)
            await self._say(replace(say, over=copy, settled=owed.text or ""), f"{owed.key}:{copy.channel}", owed)

    async def _offer(self, owed: Owed) -> None:
        complaint = await self._complaint(owed.complaint)
        if complaint.owner is None or complaint.offered_to != owed.ref or not complaint.active:
            return
        text = f"{complaint.owner.name} asks you to take over a complaint: {complaint.about or 'see the thread'}. It stays with {complaint.owner.first_name} until you accept."
        await self._say(Note(at=At(owed.ref), text=text, complaint=complaint.id, buttons=("accept",)), owed.key, owed)

    async def _note(self, owed: Owed) -> None:
        note = Note(at=At(owed.ref), text=owed.text or "", complaint=owed.complaint)
        await self._say(note, owed.key, owed)


def _reminded(books: Books, owed: Owed) -> tuple[FollowUp, Complaint, Promise | None]:
    follow_up = books.ledger.follow_up(owed.ref)
    if follow_up is None:
        raise Refused("its follow-up is gone")
    open_ones = [p for p in books.ledger.promises(owed.complaint) if p.status is PromiseStatus.OPEN]
    return follow_up, find(books, owed.complaint), open_ones[-1] if open_ones else None


def keep_place(books: Books, owed: Owed, posted: Posted | None) -> None:
    books.outbox.done(owed.key, posted)
