"""The complaint card: shown, and drawn again whenever the complaint has changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.complaints.model import Posted, Status
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.saying import Saying
from bot.recovery.says import At, ComplaintCard
from bot.recovery.work import find, owe_card


@dataclass(frozen=True, slots=True)
class _Card:
    """What a card was drawn from, and where it stands now."""

    revision: int
    posted: tuple[Posted, ...]


class CardDelivery(Saying):
    """How a card is delivered."""

    async def _show_card(self, owed: Owed) -> _Card | None:
        complaint, following, side = await self.unit(
            lambda books: (
                find(books, owed.complaint),
                books.ledger.next_follow_up(owed.complaint),
                books.sides.get(owed.complaint),
            )
        )
        if not complaint.cards and (owed.ref != "first" or complaint.status is Status.DISMISSED):
            return None  # the first card is drawn from how things stand then; this change will be on it
        places = [At(card.channel) for card in complaint.cards] or await self._team_places(complaint)
        over: Sequence[Posted | None] = complaint.cards or [None] * len(places)
        link = await self.desk.link(complaint.place)
        posted: list[Posted | None] = []
        for at, old in zip(places, over, strict=True):
            card = ComplaintCard(
                at=at,
                over=old,
                complaint=complaint,
                now=self.clock.now(),
                next_follow_up=following,
                side=side,
                link=link,
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
