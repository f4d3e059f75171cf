"""Doubtful messages: a small share of what is heard is shown to a model, and where it says nothing the rules stand."""

import asyncio
import logging

from bot.errors import WriterFailed
from bot.recovery.ports import Opinion

log = logging.getLogger("tofu.recovery")
BAND = 0.3  # how far below the bar of its channel a message is doubtful
FIRST = 3  # so many may be asked about before there is a share to speak of
PATIENCE = 10.0  # seconds
KEPT = 1000  # answers that are remembered, by what was shown


class Doubts:
    """Who is asked, how often, and what was said; all in memory. Without an `opinion` there are no doubts."""

    def __init__(self, opinion: Opinion | None = None, share: float = 0.0) -> None:
        self._opinion = opinion
        self._share = share
        self._heard = 0
        self._asked = 0
        self._said: dict[str, bool] = {}

    @property
    def any(self) -> bool:
        """Whether there is anybody to ask."""
        return self._opinion is not None and self._share > 0

    def counts(self) -> None:
        """One more message was heard."""
        self._heard += 1

    def may_ask(self) -> bool:
        """Whether one more question stays within the share."""
        return self.any and self._asked < FIRST + self._share * self._heard

    def is_doubtful(self, score: float, bar: float) -> bool:
        """Not enough for the rules, and not far from it."""
        return bar - BAND <= score < bar

    async def ask(self, text: str) -> bool:
        """Whether the model says that it is a complaint; False when it can't or does not say."""
        if self._opinion is None:
            return False
        shown = self._opinion.shown(text)
        if shown in self._said:
            return self._said[shown]
        self._asked += 1
        try:
            async with asyncio.timeout(PATIENCE):
                said = await self._opinion.is_complaint(shown)
        except (WriterFailed, TimeoutError) as error:
            log.warning("The model was asked about a doubtful message and gave no answer: %r", error)
            return False
        self._said[shown] = said
        while len(self._said) > KEPT:
            del self._said[next(iter(self._said))]
        return said
