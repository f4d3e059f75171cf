"""How something is said through the messenger, and where the team alone sees it."""

from bot.complaints.model import Complaint, Posted
from bot.errors import Refused
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books
from bot.recovery.says import At, Say
from bot.recovery.work import Work


class Saying(Work):
    """What every delivery that says something needs."""

    async def _say(self, say: Say, key: str, owed: Owed) -> Posted | None:
        return await self.messenger.deliver(say, key, again=owed.attempts > 0)

    async def _team_places(self, complaint: Complaint) -> list[At]:
        """Where the team, and nobody else, sees what we say of a complaint. Refused when there is no such place."""
        if await self.desk.private_place(complaint.place):
            return [At(complaint.place.channel, complaint.place.thread)]
        if self.team.channel:
            return [At(self.team.channel)]
        if supervisors := await self.desk.supervisors():
            return [At(person) for person in supervisors]
        raise Refused("outsiders see this channel, and neither TOFU_TEAM_CHANNEL nor TOFU_SUPERVISORS is set")


def nothing_more(_books: Books, _owed: Owed, _outcome: object) -> None:
    """Said, and that is all."""
