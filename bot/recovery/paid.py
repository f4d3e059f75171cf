"""A model whose answers count against the day's budget, as drafts do: for reviews, doubtful messages and practice."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bot.drafting.tally import Tally
from bot.errors import Unreachable, WriterFailed
from bot.recovery.purse import UNCOUNTED, Purse


class Counted(Protocol):
    """A model that notes what an answer took."""

    here: bool

    async def complete(self, asked: str, schema: Mapping[str, Any], tally: Tally | None = None) -> str:
        """One answer. Raises WriterFailed, whatever went wrong."""
        ...

    async def close(self) -> None:
        """Let the connections go."""
        ...


@dataclass(frozen=True, slots=True)
class Paid:
    """Implements recovery.ports.Model. `team`: whose budget it is; `what`: how its calls are called in the books."""

    model: Counted
    purse: Purse
    team: str
    what: str

    @property
    def here(self) -> bool:
        """Whether it runs on this machine."""
        return self.model.here

    async def complete(self, asked: str, schema: Mapping[str, Any]) -> str:
        """One answer. Raises WriterFailed, also where the day's budget is used up or can't be counted."""
        try:
            call, tally = await self.purse.take(self.team, "", len(asked)), Tally()
        except Unreachable:
            raise WriterFailed(UNCOUNTED) from None
        now = asyncio.get_running_loop().time
        began = now()
        try:
            return await self.model.complete(asked, schema, tally)
        finally:
            await self.purse.settle(call, tally, now() - began, self.what)

    async def close(self) -> None:
        """The writer of drafts lets the connections go, which are the same."""
