"""One complaint's way as people live it: what each of them does, and what is then seen on the page."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.end_to_end.program import BOT, LAURA, SAM, TESS
from tests.end_to_end.workspace import Json, Person, Said, Workspace

CARE = "C0CARE"
COMPLAINT = (
    "You said my bike would be ready on Saturday. I came across town with my daughter and the shutter was down. "
    "Nobody called me."
)
OWNERSHIP = "Hi Tess, my name is Laura and I will take personal ownership of this until it is resolved."
FAILED = "The workshop closed early and nobody rang."
RIGHT = "Bicycle brought home, bus fares refunded."


@dataclass
class Story:
    """Verbs are what people do; each returns once the bot has acked it. What is seen afterwards is a method of its own."""

    page: Workspace
    asked_for: datetime | None = None

    # ------------------------------------------------------------ heard and owned
    async def tess_complains(self) -> None:
        await self.page.say(TESS, CARE, COMPLAINT)

    async def card_is_seen(self) -> Said:
        return await self._card("A complaint that nobody owns yet")

    async def laura_owns_it(self) -> None:
        await self.page.press(LAURA, await self.card_is_seen(), "I'll own this")

    async def sam_is_told(self, old_card: Said) -> Said:
        """Sam presses the button that he still sees."""
        await self.page.press(SAM, old_card, "I'll own this")
        told = lambda: next((m for m in self.page.messages(CARE) if m.only_for == SAM.id), None)  # noqa: E731
        return await self.page.until(told, "a word for Sam")

    async def draft_is_seen(self) -> Said:
        await self._card("Laura Bennett owns this complaint")
        return await self.page.until(lambda: self._private("Post to thread"), "the private draft")

    # ------------------------------------------------------------ answered
    async def laura_edits_and_posts(self, sooner: timedelta) -> None:
        """She promises to write `sooner` than the draft says, in the words and in the fields."""
        draft = await self.draft_is_seen()
        await self.page.press(LAURA, draft, "Edit")
        form = await self._form("Edit your draft")
        promised = _time_in(form) - sooner
        self.asked_for = promised
        words = f"{OWNERSHIP} I am on my way to the workshop. I will write to you here at {_in_words(promised)}."
        await self.page.submit(LAURA, text={"type": "plain_text_input", "value": words}, **_fields(promised))
        assert not self.page.errors, self.page.errors

    async def post_is_seen(self) -> Said:
        post = await self.page.until(
            lambda: next((m for m in self._thread() if "on my way to the workshop" in m.words), None), "the post"
        )
        await self.page.until(lambda: self._private_saying("Posted to the thread"), "the settled draft")
        await self._card("Promised: ")
        return post

    # ------------------------------------------------------------ followed up
    def reminders(self, person: Person = LAURA) -> list[Said]:
        """One person's, in order."""
        return [said for said in self.page.direct(person) if said.key.startswith("tofu.remind:")]

    async def reminder_is_seen(self, after: int = 0) -> Said:
        """The newest, once there are more than `after`."""
        await self.page.until(lambda: len(self.reminders()) > after, f"reminder {after + 1}", 30)
        return self.reminders()[-1]

    async def laura_snoozes(self, reminder: Said) -> None:
        """For a quarter of an hour."""
        await self.page.press(LAURA, reminder, "Snooze")
        form = await self._form("Snooze")
        later = _time_in(form)
        promise = _fields(later + timedelta(hours=3))  # the customer is told that time, should the old one be too soon
        await self.page.submit(
            LAURA,
            **_fields(later - timedelta(minutes=45)),
            promised_date=promise["date"],
            promised_time=promise["time"],
        )
        assert not self.page.errors, self.page.errors

    async def answer_is_seen(self, reminder: Said, words: str) -> None:
        """The reminder shows how it was answered."""
        now = lambda: words in self.page.shown[reminder.channel, reminder.ts].words  # noqa: E731
        await self.page.until(now, f"“{words}” on the reminder")

    async def laura_is_done(self, reminder: Said) -> None:
        await self.page.press(LAURA, reminder, "Done, customer updated")

    # ------------------------------------------------------------ handed over
    async def laura_hands_over_to_sam(self, reminder: Said) -> None:
        await self.page.press(LAURA, reminder, "Hand over")
        await self._form("Hand over")
        await self.page.submit(LAURA, who={"type": "users_select", "selected_user": SAM.id})
        assert not self.page.errors, self.page.errors

    async def offer_is_seen(self) -> Said:
        return await self.page.until(lambda: self._private("I'll own this", SAM), "the offer to Sam")

    async def sam_accepts(self, offer: Said) -> None:
        await self.page.press(SAM, offer, "I'll own this")

    async def sam_owns_it(self) -> Said:
        """The card says so, Laura has been told, and his own draft is there, with his name."""
        card = await self._card("Sam Okafor owns this complaint")
        await self.page.until(lambda: self._private_saying("Sam Okafor has accepted"), "a word for Laura")
        await self.page.until(lambda: self._private("Post to thread", SAM), "Sam's draft")
        return card

    # ------------------------------------------------------------ resolved
    async def laura_resolves(self) -> None:
        await self.resolved_by(LAURA)

    async def resolved_by(self, owner: Person) -> None:
        await self.page.press(owner, await self._card(f"{owner.name} owns this complaint"), "Resolved")
        await self._form("Resolved")
        failed = {"type": "plain_text_input", "value": FAILED}
        await self.page.submit(owner, failed=failed, right={"type": "plain_text_input", "value": RIGHT})
        assert not self.page.errors, self.page.errors

    async def closed_card_is_seen(self, owner: Person = LAURA) -> Said:
        return await self._card(f"Resolved by {owner.name}")

    async def check_back_is_seen(self, owner: Person) -> Said:
        """A day later by the product's clock."""
        return await self.page.until(lambda: self._private("Done, customer asked", owner), "the check-back", 90)

    async def customer_is_asked(self, owner: Person, check_back: Said) -> None:
        await self.page.press(owner, check_back, "Done, customer asked")

    # ------------------------------------------------------------ how it is found
    def doubled(self) -> list[str]:
        """Keys of ours that stand on more than one message; pointers that one person sees are left out."""
        ours = [said.key for said in self.page.shown.values() if said.user == BOT and not said.only_for]
        return [key for key, times in Counter(ours).items() if times > 1]

    def _thread(self) -> list[Said]:
        first = self.page.messages(CARE)[0]
        return [said for said in self.page.messages(CARE, first.ts) if not said.only_for]

    async def _card(self, words: str) -> Said:
        return await self.page.until(
            lambda: next((m for m in self._thread() if m.key.startswith("tofu.card:") and words in m.words), None),
            f"a card that says “{words}”",
        )

    def _private(self, button: str, person: Person = LAURA) -> Said | None:
        return next((said for said in reversed(self.page.direct(person)) if button in said.buttons), None)

    def _private_saying(self, words: str) -> Said | None:
        return next((said for said in self.page.direct(LAURA) if words in said.words), None)

    async def _form(self, title: str) -> Json:
        return await self.page.until(
            lambda: self.page.form if self.page.form and self.page.form["title"]["text"] == title else None,
            f"the form “{title}”",
        )


def _time_in(form: Json) -> datetime:
    fields = {block.get("block_id"): block.get("element", {}) for block in form["blocks"]}
    return datetime.fromisoformat(f"{fields['date']['initial_date']}T{fields['time']['initial_time']}")


def _fields(at: datetime) -> dict[str, Json]:
    return {
        "date": {"type": "datepicker", "selected_date": f"{at:%Y-%m-%d}"},
        "time": {"type": "timepicker", "selected_time": f"{at:%H:%M}"},
    }


def _in_words(at: datetime) -> str:
    return f"{at:%H:%M, %A} {at.day} {at:%b}"
