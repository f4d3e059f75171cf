"""Reminders, their answers, offers and plain words to somebody."""

from dataclasses import replace

from bot.complaints.model import Complaint, Posted
from bot.drafting.draft import DraftStatus
from bot.drafting.goodwill import GrantStatus
from bot.errors import Refused
from bot.followups.kinds import KIND
from bot.followups.model import FollowUp, Promise, PromiseStatus, To
from bot.language.when import clock_and_day, in_zone, span
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.saying import Saying
from bot.recovery.says import At, Note, Reminder
from bot.recovery.wording import reminder_text
from bot.recovery.work import find, find_draft


class ReminderDelivery(Saying):
    """How a reminder is delivered."""

    async def _say_reminder(self, owed: Owed) -> Posted | None:
        follow_up, complaint, promise = await self.unit(lambda books: _reminded(books, owed))
        kind = KIND.get(follow_up.kind)
        if kind is None:
            raise Refused(f"this version knows no reminder {follow_up.kind!r}")
        if not (kind.still or kind.concerns)(complaint):
            return None
        posted = None
        places = [At(owed.text)] if owed.text else await self._reminder_places(follow_up.to, complaint)
        for at in places:
            say = await self._reminder(at, follow_up, complaint, promise)
            posted = await self._say(say, f"{owed.key}:{at.channel}", owed) or posted
        return posted

    async def _reminder_places(self, to: To, complaint: Complaint) -> list[At]:
        if to is To.OWNER and complaint.owner:
            return [At(complaint.owner.id)]
        if to is To.ON_DUTY and (on_duty := await self.desk.on_duty()):
            return [At(person) for person in on_duty]
        if to in (To.SUPERVISOR, To.GROUP) and (supervisors := await self.desk.supervisors()):
            return [At(person) for person in supervisors]
        return await self._team_places(complaint)

    async def _reminder(self, at: At, follow_up: FollowUp, complaint: Complaint, promise: Promise | None) -> Reminder:
        text = reminder_text(self.prompts, follow_up, complaint, promise, self.clock.now(), self.team.timezone)
        if follow_up.to is To.OWNER:
            text = " ".join(filter(None, (text, await self._waiting(complaint))))
        return Reminder(
            at=at,
            complaint=complaint,
            follow_up=follow_up,
            promise=promise,
            text=text,
            link=await self.desk.link(complaint.place),
        )

    async def _waiting(self, complaint: Complaint) -> str:
        """Requests for a sum that nobody has answered: named in each reminder of the owner until somebody does."""
        grants = await self.unit(lambda books: books.grants.of(complaint.id))
        asked = [one for one in grants if one.status is GrantStatus.ASKED]
        if not asked or not complaint.active:
            return ""
        names = " or ".join([(await self.desk.agent(one)).name for one in asked[0].asked_of])
        sums = " and ".join(str(one.money) for one in asked)
        since = span(self.clock.now() - asked[0].made_at)
        return f"Not answered yet: the request for {sums}, asked of {names} {since} ago."

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
        agent = await self.desk.agent(owed.ref)
        about = f": “{complaint.about.rstrip('.')}”" if complaint.about else ""
        promised = (
            f" The next update is promised by {clock_and_day(in_zone(complaint.promised_at, agent.timezone or self.team.timezone))}."
            if complaint.promised_at
            else ""
        )
        text = (
            f"{complaint.owner.name} asks you to take over {complaint.customer_name or 'a customer'}'s complaint{about}.{promised} "
            f"It stays with {complaint.owner.first_name} until you accept: {await self.desk.link(complaint.place)}"
        )
        await self._say(Note(at=At(owed.ref), text=text, on=complaint.id, buttons=("accept",)), owed.key, owed)

    async def _ask_again(self, owed: Owed) -> None:
        """A promise to this customer was broken before: is it to be made again?"""
        draft, complaint, promises = await self.unit(
            lambda books: (
                find_draft(books, owed.ref),
                find(books, owed.complaint),
                books.ledger.promises(owed.complaint),
            )
        )
        if draft.status is not DraftStatus.PENDING:
            return
        zone = draft.agent.timezone or self.team.timezone
        past = [p for p in promises if p.status is PromiseStatus.BROKEN or p.due_at < self.clock.now()]
        when = clock_and_day(in_zone(past[-1].due_at, zone)) if past else "an earlier time"
        due = clock_and_day(in_zone(draft.next_update_at, zone)) if draft.next_update_at else ""
        text = (
            f"Not posted yet: {complaint.customer_name or 'the customer'} was promised an update by {when} and did not get it in time. "
            f"Your message promises again, by {due}. A second promise must hold. Post it all the same, or edit it first?"
        )
        await self._say(Note(at=At(draft.agent.id), text=text, on=draft.id, buttons=("post_again",)), owed.key, owed)

    async def _ask_promise(self, owed: Owed) -> None:
        """A promise was read in what the owner wrote: is that right?"""
        complaint, promises = await self.unit(
            lambda books: (find(books, owed.complaint), books.ledger.promises(owed.complaint))
        )
        promise = next((p for p in promises if p.id == owed.ref), None)
        if promise is None or promise.status is not PromiseStatus.OPEN or promise.confirmed or complaint.owner is None:
            return
        due = clock_and_day(in_zone(promise.due_at, complaint.owner.timezone or self.team.timezone))
        text = f"I read a promise in what you wrote, “{promise.words}”: by {due}. I will remind you before it is due. Is that right?"
        buttons = ("promise_right", "promise_wrong")
        await self._say(Note(at=At(promise.owner), text=text, on=promise.id, buttons=buttons), owed.key, owed)

    async def _ask_whose(self, owed: Owed) -> None:
        """They have taken it on in plain words, and nobody owns it in the books."""
        complaint = await self._complaint(owed.complaint)
        if complaint.owner or not complaint.active or not await self.desk.may_own(owed.ref):
            return
        about = f" (“{complaint.about.rstrip('.')}”)" if complaint.about else ""
        text = f"You have answered {complaint.customer_name or 'a customer'}{about}, and nobody owns this complaint yet. Is it yours? Then nobody else is asked."
        await self._say(Note(at=At(owed.ref), text=text, on=complaint.id, buttons=("own",)), owed.key, owed)

    async def _note(self, owed: Owed) -> None:
        note = Note(at=At(owed.ref), text=owed.text or "", on=owed.complaint)
        await self._say(note, owed.key, owed)


def _reminded(books: Books, owed: Owed) -> tuple[FollowUp, Complaint, Promise | None]:
    follow_up = books.ledger.follow_up(owed.ref)
    if follow_up is None:
        raise Refused("its follow-up is gone")
    open_ones = [p for p in books.ledger.promises(owed.complaint) if p.status is PromiseStatus.OPEN]
    return follow_up, find(books, owed.complaint), open_ones[-1] if open_ones else None


def keep_place(books: Books, owed: Owed, posted: Posted | None) -> None:
    books.outbox.done(owed.key, posted)
