"""What time it is: the only place that asks the machine.

Two times exist. *Real* time is the wall clock: leases, heartbeats and pauses between posts live in it.
*Product* time is what complaints, promises and follow-ups live in; it is the same, unless TOFU_CLOCK_SPEED makes an
hour last a second: product = anchor + (real - anchor) x speed. The anchor is kept in the database, so that all
workers agree and a restart changes nothing.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells product time and real time, both as aware UTC datetimes."""

    def now(self) -> datetime:
        """Product time now."""
        ...

    def real(self) -> datetime:
        """Real time now."""
        ...

    def product(self, real: datetime) -> datetime:
        """The product time of a real instant, such as Slack's `ts`."""
        ...

    def seconds_until(self, product: datetime) -> float:
        """Real seconds from now until a product time; 0 when it has passed."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's clock; faster from `anchor` on when `speed` is above 1, and starting at `start` when that is given."""

    speed: float = 1.0
    anchor: datetime = field(default_factory=lambda: datetime.now(UTC))
    start: datetime | None = None

    def real(self) -> datetime:
        return datetime.now(UTC)

    def now(self) -> datetime:
        return self.product(self.real())

    def product(self, real: datetime) -> datetime:
        if self.speed == 1.0 and self.start is None:
            return real.astimezone(UTC)
        return ((self.start or self.anchor) + (real - self.anchor) * self.speed).astimezone(UTC)

    def seconds_until(self, product: datetime) -> float:
        return max(0.0, (product - self.now()) / timedelta(seconds=1) / self.speed)
