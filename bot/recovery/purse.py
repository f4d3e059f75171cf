"""Whether a model may be asked for a draft: the day's budget, and one draft of a complaint at a time. What it took is written down."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from bot.drafting.cost import Limits, ModelCall
from bot.drafting.tally import Tally
from bot.errors import Unreachable, WriterFailed
from bot.language.when import in_zone
from bot.recovery.ports import Books, Unit

log = logging.getLogger("tofu.recovery")
UNCOUNTED = "the books, which count what it takes, can't be reached"
_TO_SETTLE = 1.0  # real seconds; the agent waits for the draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """The budget lives in the books, so that all workers share it and a restart changes nothing.

    What a draft may take at the most is set aside before a model is asked, so the limit holds however many are asked
    at once. `patience`: real seconds after which a draft that has not ended was left by a process that died.
    """

    unit: Unit
    clock: Clock
    timezone: str
    limits: Limits
    patience: float = 60.0

    async def take(self, team: str, complaint: str, characters: int) -> int:
        """Set the most aside that a draft may take which is shown so many characters; its number in the books.

        Raises WriterFailed when the model may not be asked, Unreachable.
        """
        now = self.clock.real()
        tokens_in, tokens_out = self.limits.most(characters)
        call = ModelCall(
            team=team,
            day=in_zone(now, self.timezone).date().isoformat(),
            complaint=complaint or None,
            begun_at=now,
            tokens_in=tokens_in,
            tokens_out=tokens_out,
            money=self.limits.cost(tokens_in, tokens_out),
        )
        began = await self.unit(lambda books: self._begin(books, call))
        if isinstance(began, str):
            raise WriterFailed(began)
        return began

    def _begin(self, books: Books, call: ModelCall) -> int | str:
        books.calls.one_at_a_time(call.team)
        if call.complaint and books.calls.under_way(call.complaint, call.begun_at - timedelta(seconds=self.patience)):
            return "another draft for this complaint is being written"
        refused = self.limits.refuse(books.calls.spent(call.team, call.day), call.tokens_in, call.tokens_out)
        return refused or books.calls.begin(call)

    async def settle(self, number: int, tally: Tally, seconds: float, writer: str) -> None:
        """What it took takes the place of what was set aside. A draft never fails for this."""
        ended, money = self.clock.real(), self.limits.cost(tally.tokens_in, tally.tokens_out)
        try:
            async with asyncio.timeout(_TO_SETTLE):
                await self.unit(lambda books: books.calls.end(number, tally, ended, money, seconds, writer))
        except (Unreachable, TimeoutError) as error:
            log.warning("what a draft took could not be written down, so the most that it may take counts: %s", error)
