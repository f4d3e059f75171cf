"""The quiet review: who has posted a reply with a hard fault in a complaint's thread is told, directly and alone."""

from bot.errors import NotAllowed, NotFound
from bot.recovery.outbox import Owed
from bot.recovery.reviewing import Reviewing
from bot.recovery.saying import Saying
from bot.recovery.says import At, ReviewToAgent


class ReviewDelivery(Saying, Reviewing):
    """How a quiet review is delivered. It goes to the writer of the reply, whoever owns the complaint, and nowhere else."""

    async def _review_quietly(self, owed: Owed) -> None:
        writer, _, message = owed.ref.partition(" ")
        complaint = await self._complaint(owed.complaint)
        if writer == complaint.customer or not await self.desk.may_own(writer):
            return
        try:
            found = await self.review_own(complaint.place, message, writer, quick=True)
        except (NotFound, NotAllowed):
            return  # taken back since
        if found.review.hard:
            link = await self.desk.link(complaint.place)
            say = ReviewToAgent(at=At(writer), review=found.review, link=link)
            await self._say(say, owed.key, owed)
