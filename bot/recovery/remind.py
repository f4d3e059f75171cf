"""A follow-up falls due: it is said if it still concerns the complaint, and does what its kind does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.complaints.model import Complaint
from bot.complaints.turns import asked, let_go, resumed
from bot.errors import BadInput
from bot.followups.conditions import SUPERVISORS
from bot.followups.kinds import KIND, Effect
from bot.followups.model import FollowUp, FollowUpStatus
from bot.followups.plan import overtaken
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.work import Work, find, owe_card, sent_of

TURNS = 3  # so many are asked by name, then the supervisors


@dataclass(frozen=True, slots=True)
class _Asked:
    """What had to be asked outside before it is decided in the books."""

    owners: Sequence[str] = ()
    quiet_until: datetime | None = None  # real time


class Reminding(Work):
    """The verb of the timers."""

    async def remind(self, follow_up_id: str) -> bool:
        """Its timer woke. The row decides, not the timer: False when there is nothing to say (any more)."""
        known = await self.unit(lambda books: _pending(books, follow_up_id))
        if known is None:
            return False
        asked_now = await self._look_around(*known)
        return await self.unit(lambda books: self._remind(books, follow_up_id, asked_now))

    async def _look_around(self, follow_up: FollowUp, complaint: Complaint) -> _Asked:
        kind = KIND.get(follow_up.kind)
        if kind and kind.effect is Effect.NEXT_TURN:
            return _Asked(owners=await self.desk.owners())
        if kind and kind.patient and complaint.owner and not follow_up.asked:
            return _Asked(quiet_until=await self.desk.quiet_until(complaint.owner.id))
        return _Asked()

    def _remind(self, books: Books, follow_up_id: str, asked_now: _Asked) -> bool:
        known = _pending(books, follow_up_id)
        if known is None:
            return False
        follow_up, complaint = known
        kind = KIND.get(follow_up.kind)
        if kind is None or not kind.concerns(complaint):
            books.ledger.save(replace(follow_up, status=FollowUpStatus.ENDED))
            self._plan(books, complaint)
            return False
        now = self.clock.now()
        if follow_up.due_at > now:
            books.ledger.arm(follow_up)  # woken too early, as after a change of the machine's clock
            return False
        if asked_now.quiet_until and (later := self._after_quiet(asked_now.quiet_until, complaint)) > now:
            waiting = replace(follow_up, due_at=later)
            books.ledger.save(waiting)
            books.ledger.arm(waiting)
            return False
        sent = sent_of(books.ledger.follow_ups(complaint.id))
        say = overtaken(follow_up, complaint, self.team.calendar(complaint.owner), now, sent, self.team.around)
        kind = KIND[say.kind]
        # the row is sent now as far as the plan goes; the outbox sees to it that it is said, once
        books.ledger.save(replace(follow_up, kind=say.kind, to=say.to, status=FollowUpStatus.SENT, sent_at=now))
        changed, person = self._effect(kind.effect, complaint, asked_now)
        if changed is not complaint:
            complaint = books.complaints.save(changed)
        lane = person or (complaint.owner.id if complaint.owner else complaint.place.channel)
        books.outbox.put(
            Owed(
                key=f"remind:{follow_up.id}",
                kind="reminder",
                complaint=complaint.id,
                ref=follow_up.id,
                lane=lane,
                text=person or None,
            )
        )
        self._plan(books, complaint)
        owe_card(books, complaint, f"{complaint.revision}-after-{follow_up.id}")  # it names the next one
        return True

    def _after_quiet(self, real: datetime, complaint: Complaint) -> datetime:
        try:
            return self.team.calendar(complaint.owner).at_or_after(self.clock.product(real))
        except BadInput:
            return self.clock.product(real)

    def _effect(self, effect: Effect | None, complaint: Complaint, asked_now: _Asked) -> tuple[Complaint, str]:
        """The complaint after it, and the person to whom alone the reminder goes, if it is one."""
        now = self.clock.now()
        match effect:
            case Effect.LET_GO:
                return let_go(complaint, now), ""
            case Effect.RESUME:
                return resumed(complaint, now), ""
            case Effect.NEXT_TURN:
                owner = complaint.owner.id if complaint.owner else ""
                waiting = [p for p in asked_now.owners if p not in (*complaint.asked_people, owner)]
                if waiting and len(complaint.asked_people) < TURNS:
                    return asked(complaint, waiting[0], now), waiting[0]
                return asked(complaint, SUPERVISORS, now), ""
        return complaint, ""


def _pending(books: Books, follow_up_id: str) -> tuple[FollowUp, Complaint] | None:
    follow_up = books.ledger.follow_up(follow_up_id)
    if follow_up is None or follow_up.status is not FollowUpStatus.PENDING:
        return None
    return follow_up, find(books, follow_up.complaint)
