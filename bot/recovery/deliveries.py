"""The kinds of things owed, each with what it does outside and what it writes down afterwards. A new kind is an entry here."""

from collections.abc import Mapping

from bot.recovery.deliver import Delivery
from bot.recovery.deliver_card import CardDelivery
from bot.recovery.deliver_draft import DraftDelivery, not_written
from bot.recovery.deliver_reminder import ReminderDelivery, keep_place
from bot.recovery.deliver_request import RequestDelivery
from bot.recovery.deliver_review import ReviewDelivery
from bot.recovery.hear import Hearing
from bot.recovery.opening import Opening
from bot.recovery.saying import nothing_more


class Delivering(Hearing, Opening, CardDelivery, DraftDelivery, ReminderDelivery, RequestDelivery, ReviewDelivery):
    """How each kind of thing owed is performed and settled."""

    @property
    def deliveries(self) -> Mapping[str, Delivery]:
        """By kind."""
        return {
            "card": Delivery(self._show_card, self._card_shown),
            "look": Delivery(self.look, self.looked),
            "write_draft": Delivery(self._write, self._written, not_written),
            "show_draft": Delivery(self._show_draft, self._draft_shown),
            "pointer": Delivery(self._point, nothing_more),
            "thread_post": Delivery(self._post_to_thread, self._posted, self._not_posted),
            "reminder": Delivery(self._say_reminder, keep_place),
            "reminder_answered": Delivery(self._show_answer, nothing_more),
            "offer": Delivery(self._offer, nothing_more),
            "again": Delivery(self._ask_again, nothing_more),
            "promise_read": Delivery(self._ask_promise, nothing_more),
            "request": Delivery(self._say_request, nothing_more, self._not_asked),
            "quiet_review": Delivery(self._review_quietly, nothing_more),
            "is_it_yours": Delivery(self._ask_whose, nothing_more),
            "note": Delivery(self._note, nothing_more),
        }
