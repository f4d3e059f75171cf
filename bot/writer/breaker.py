"""Does not ask again what has just failed: three failures in a row, or a "later" of the provider's own, and there is a pause.

After it one call is let through; if that works, all are. A pause that failed again is followed by one twice as long.
"""

from collections.abc import Callable
from time import monotonic

from bot.errors import WriterFailed

IN_A_ROW = 3
LONGEST = 600.0  # seconds


class Breaker:
    """One for each provider and process. `now`: seconds that only grow; `pause`: seconds."""

    def __init__(self, now: Callable[[], float] = monotonic, pause: float = 60.0) -> None:
        self._now = now
        self._first_pause = self._pause = pause
        self._failures = 0
        self._shut_until: float | None = None
        self._trying = False
        self._why = ""

    def ask(self) -> None:
        """Before each call, which must end in `worked` or `failed`. Raises WriterFailed during the pause."""
        if self._shut_until is None:
            return
        left = self._shut_until - self._now()
        if left > 0:
            raise WriterFailed(f"{self._why}, so it is not asked again for {max(1, round(left))} seconds")
        if self._trying:
            raise WriterFailed(f"{self._why}, and whether it is well again is being tried")
        self._trying = True

    def worked(self) -> None:
        """The provider answered, whatever it said."""
        self._failures, self._shut_until, self._trying, self._pause = 0, None, False, self._first_pause

    def failed(self, why: str, wait: float | None = None) -> None:
        """The provider is not well. `wait`: seconds after which it may be, when it said so or nothing else can help."""
        self._failures += 1
        self._why = why
        if wait is None and self._failures < IN_A_ROW and not self._trying:
            return
        if self._trying:
            self._pause = min(self._pause * 2, LONGEST)
        self._trying = False
        self._shut_until = self._now() + min(wait or self._pause, LONGEST)
