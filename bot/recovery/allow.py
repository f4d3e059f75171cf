"""What the playbook allows for one complaint, and how much of its goodwill the books leave."""

from dataclasses import dataclass
from datetime import timedelta

from bot.complaints.model import Complaint
from bot.drafting.goodwill import CUSTOMER_DAYS, Given, Grant, Left, largest, left_of
from bot.drafting.playbook import Playbook
from bot.language.when import in_zone
from bot.recovery.ports import Books
from bot.recovery.work import Work


@dataclass(frozen=True, slots=True)
class Allowed:
    """What holds for a complaint now."""

    segment: str
    kinds: tuple[str, ...]
    playbook: Playbook
    left: Left
    grants: tuple[Grant, ...] = ()

    @property
    def granted(self) -> Playbook:
        """For drafts: a sum may be named only when it was granted for this complaint."""
        return self.playbook.granting(largest(self.grants))


class Allowing(Work):
    """What verbs and deliveries need to know of the playbook."""

    def _allowed(self, books: Books, complaint: Complaint, text: str = "") -> Allowed:
        """By the complaint as it is kept, and by `text`: what else its customer wrote."""
        segment = self.playbook.segment_of(complaint.customer, complaint.place.channel)
        kinds = tuple(self.playbook.kinds_in("\n".join(filter(None, (complaint.text, text)))))
        playbook = self.playbook.chosen(segment, kinds)
        grants = tuple(books.grants.of(complaint.id))
        left = left_of(playbook.goodwill, self._spent(books, complaint, playbook.currency), playbook.currency)
        return Allowed(segment, kinds, playbook, left, grants)

    def _spent(self, books: Books, complaint: Complaint, currency: str) -> Given:
        """A day is a day of the team's own time zone."""
        now = self.clock.now()
        midnight = in_zone(now, self.team.timezone).replace(hour=0, minute=0, second=0, microsecond=0)
        since = now - timedelta(days=CUSTOMER_DAYS)
        return books.grants.spent(complaint, currency, day_from=midnight, customer_from=since)
