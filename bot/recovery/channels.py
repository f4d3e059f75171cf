"""How readily a channel is spoken up in: shown, set, reset, and taught by what people press."""

from bot.complaints.channel import Channel
from bot.complaints.detect import Mode
from bot.complaints.model import Complaint
from bot.errors import NotAllowed
from bot.recovery.ports import Books
from bot.recovery.work import Work


class Channels(Work):
    """The verbs of a channel."""

    async def channel(self, team: str, channel: str) -> Channel:
        """As it stands now."""
        return await self.unit(lambda books: books.channels.get(team, channel))

    async def set_channel(
        self, team: str, channel: str, person: str, *, mode: Mode | None = None, threshold: float | None = None
    ) -> Channel:
        """Set its mode or a threshold of its own. Raises BadInput, NotAllowed, Unreachable."""
        await self._must_set(person)
        now = self.clock.now()

        def settle(books: Books) -> Channel:
            known = books.channels.to_change(team, channel)
            return books.channels.keep(known.settled(person, now, mode=mode, threshold=threshold))

        return await self.unit(settle)

    async def reset_channel(self, team: str, channel: str, person: str) -> Channel:
        """As the team's settings have it, with nothing taught. Raises NotAllowed, Unreachable."""
        await self._must_set(person)
        now = self.clock.now()
        return await self.unit(
            lambda books: books.channels.keep(books.channels.to_change(team, channel).reset(person, now))
        )

    async def _must_set(self, person: str) -> None:
        if not await self.desk.may_own(person) and person not in await self.desk.supervisors():
            raise NotAllowed("Only people who may own complaints, and supervisors, can set how I listen here.")


def teach(books: Books, complaint: Complaint, *, right: bool) -> None:
    """Speaking up by ourselves was right, or it was not: the channel's bar moves a small step, and nothing else is kept."""
    if complaint.heard_by not in ("trigger", "model"):
        return
    known = books.channels.to_change(complaint.place.team, complaint.place.channel)
    if right and not known.steps:
        return
    books.channels.keep(known.confirmed() if right else known.corrected())
