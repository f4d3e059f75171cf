"""Questions beside a complaint's way: a draft for pasted words, whether words and time agree."""

from datetime import datetime, timedelta

from bot.complaints.model import Complaint, Place
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.cost import ModelCall
from bot.drafting.draft import Draft
from bot.drafting.quoting import quoted
from bot.errors import BadInput
from bot.language.detect import language_of
from bot.language.times import instants
from bot.language.veiled import Preview, preview
from bot.language.when import clock_and_day, in_zone, span
from bot.language.words import sentences
from bot.recovery.compose import Asked, Composed
from bot.recovery.own import must_be_owner
from bot.recovery.ports import Books
from bot.recovery.work import Work


class Asking(Work):
    """The verbs that change nothing, or only check."""

    async def voice(self, person: str, allow: bool | None = None) -> bool:
        """Whether this agent lets a model see earlier words of theirs, for their tone; `allow` sets it. Raises NotAllowed."""
        await self._must_own(person)

        def look(books: Books) -> bool:
            if allow is not None:
                books.voices.allow(person, allow=allow)
            return books.voices.allowed(person)

        return await self.unit(look)

    async def draft_for_text(self, text: str, person: str, *, team: str = "") -> Composed:
        """A draft for what a customer wrote somewhere else; `team` pays for it. Raises BadInput, Unreachable."""
        if not text.strip():
            raise BadInput("Write what the customer wrote after the word: /tofu draft My order never came …")
        agent = await self.desk.agent(person)
        calendar = self.team.calendar(agent)
        now = self.clock.now().astimezone(calendar.zone)
        asked = Asked(
            thread=Thread((Message(Role.CUSTOMER, "", text, now),)),
            agent=agent,
            playbook=self.playbook.chosen(kinds=self.playbook.kinds_in(text)),
            now=now,
            calendar=calendar,
            by_agent=True,
            team=team,
        )
        return await self.composer.compose(asked)

    async def preview_in(self, place: Place) -> Preview:
        """This thread as a model would be shown it. Raises Unreachable, Refused."""
        return self._preview(quoted(await self.desk.thread(place)))

    def preview_text(self, text: str) -> Preview:
        """These words as a model would be shown them. Raises BadInput."""
        if not text.strip():
            raise BadInput("Write the words after it: /tofu preview My number is …")
        return self._preview(text)

    def _preview(self, text: str) -> Preview:
        return preview(text, language_of(text), redact=self.redacts)

    @property
    def asks_model(self) -> bool:
        """Whether a model is set; nothing leaves otherwise."""
        return self.writer is not self.offline

    async def check_promise(self, draft_id: str, person: str, text: str, at: datetime | None) -> None:
        """Edited words and the time beside them must agree. Raises BadInput, and says how they differ."""
        if not text.strip():
            raise BadInput("There are no words left: write what you want to say, or cancel.")
        from bot.followups.promises import READABLE, promised_times

        now = self.clock.now()
        zone = (await self.desk.agent(person)).timezone or self.team.timezone
        here = in_zone(now, zone)
        said = self._times_said(text, here)
        ahead = promised_times(text, here)
        if language_of(text) not in READABLE:
            ahead = [moment for moment in said if moment > now]
        if at is None:
            if ahead:
                words = clock_and_day(ahead[-1])
                raise BadInput(f"The text says {words}, but no time is set below: set it, so that I can remind you.")
            return
        if at <= now:
            raise BadInput("The time of the next update has passed: choose one that lies ahead.")
        if at in said or at in ahead:
            return
        below = clock_and_day(in_zone(at, zone))
        if ahead:
            raise BadInput(f"The text says {clock_and_day(ahead[-1])}, the time below says {below}: make them agree.")
        raise BadInput(
            f"The text does not say when. Add “I will write to you here at {below}”, or clear the time below."
        )

    async def time_said(self, text: str, person: str) -> datetime | None:
        """The last time ahead that these words name, in the person's zone. Raises Unreachable."""
        now = in_zone(self.clock.now(), (await self.desk.agent(person)).timezone or self.team.timezone)
        return next((moment for moment in reversed(self._times_said(text, now)) if moment > now), None)

    @staticmethod
    def _times_said(text: str, now: datetime) -> list[datetime]:
        return [moment for sentence in sentences(text) for moment in instants(sentence, now)]

    def time_left(self, complaint: Complaint) -> str:
        """How much of the recovery window is left, in words."""
        left = complaint.window_ends_at - self.clock.now()
        return f"{span(left)} left" if left > timedelta() else f"window ended {span(left)} ago"

    def hours_from_now(self, hours: float) -> datetime:
        """A time to suggest in a form."""
        return self.clock.now() + timedelta(hours=hours)

    async def last_draft(self, complaint_id: str) -> tuple[Draft, ModelCall | None] | None:
        """The newest draft for a complaint with what it took, for "why?"; None when there is none."""

        def look(books: Books) -> tuple[Draft, ModelCall | None] | None:
            drafts = books.drafts.of(complaint_id)
            return (drafts[-1], books.calls.of_draft(drafts[-1].id)) if drafts else None

        return await self.unit(look)

    async def must_own(self, complaint_id: str, person: str) -> None:
        """Before a form is shown. Raises NotAllowed unless this person owns it, NotFound."""
        must_be_owner(await self._complaint(complaint_id), person)
