"""What is owed is delivered: leased, done once, and settled in one transaction with what follows from it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.clock import Clock
from bot.errors import Refused, Told, Trouble, Unreachable
from bot.recovery.outbox import Owed
from bot.recovery.ports import Books, Unit
from bot.recovery.work import log

MAX_ATTEMPTS = 60  # with pauses of at most 15 minutes: more than half a day
_LONGEST_PAUSE = timedelta(minutes=15)


def _nothing(_books: Books, _owed: Owed, _error: Refused) -> None:
    """When the other side will never take it, nothing more is to be done."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One kind of thing owed: `perform` does what takes time, `settle` writes down what came of it, once.

    `refused` says what follows when the other side will never take it.
    """

    perform: Callable[[Owed], Awaitable[Any]]
    settle: Callable[[Books, Owed, Any], None]
    refused: Callable[[Books, Owed, Refused], None] = _nothing


def pause_after(attempts: int) -> timedelta:
    """How long to wait when so many attempts have failed: 1 s, 2 s, 4 s … at most 15 min."""
    return min(timedelta(seconds=2 ** min(attempts - 1, 12)), _LONGEST_PAUSE)


class Deliverer:
    """Delivers by key. One call of `deliver` is one attempt."""

    def __init__(self, unit: Unit, clock: Clock, kinds: Mapping[str, Delivery]) -> None:
        self._unit = unit
        self._clock = clock
        self._kinds = kinds

    async def deliver(self, key: str) -> bool:
        """True when it is done, by us now or by whoever; False when it must be tried again later.

        Any other error than ours is a mistake in the code: it is put off like the rest, and raised for the log.
        """
        owed = await self._unit(lambda books: books.outbox.lease(key))
        if owed is None:
            return True
        kind = self._kinds.get(owed.kind)
        if kind is None:
            return await self._give_up(owed, Refused(f"nobody knows how to deliver {owed.kind!r}"), _nothing)
        try:
            outcome = await kind.perform(owed)
            await self._unit(lambda books: self._settle(books, owed, kind, outcome))
            return True
        except Refused as error:
            return await self._give_up(owed, error, kind.refused)
        except (Trouble, Told) as error:
            return await self._try_later(owed, error, kind)
        except Exception as error:
            await self._try_later(owed, Unreachable(f"a mistake in the code: {error!r}"), kind)
            raise

    @staticmethod
    def _settle(books: Books, owed: Owed, kind: Delivery, outcome: Any) -> None:
        books.outbox.done(owed.key)
        kind.settle(books, owed, outcome)

    async def _give_up(self, owed: Owed, error: Refused, follow: Callable[[Books, Owed, Refused], None]) -> bool:
        log.warning("not delivered, and not tried again: %s of %s: %s", owed.kind, owed.complaint, error)

        def write(books: Books) -> None:
            books.outbox.failed(owed.key, str(error))
            follow(books, owed, error)

        await self._unit(write)
        return True

    async def _try_later(self, owed: Owed, error: Exception, kind: Delivery) -> bool:
        if owed.attempts + 1 >= MAX_ATTEMPTS:
            return await self._give_up(owed, Refused(f"given up after {MAX_ATTEMPTS} attempts: {error}"), kind.refused)
        wait = pause_after(owed.attempts + 1)
        if asked := getattr(error, "retry_after", None):
            wait = max(wait, timedelta(seconds=asked))
        log.info(
            "not delivered yet, again in %.0f s: %s of %s: %s", wait.total_seconds(), owed.kind, owed.complaint, error
        )
        at = self._clock.real() + wait
        await self._unit(lambda books: books.outbox.later(owed.key, at, str(error)))
        return False
