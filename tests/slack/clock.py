"""A clock that runs as ours do, from a Tuesday morning on, and that a test moves forward by hand."""

from datetime import UTC, datetime, timedelta

TUESDAY = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


class HandClock:
    """Implements bot.clock.Clock. What happened before a jump keeps its time."""

    def __init__(self, start: datetime = TUESDAY) -> None:
        self._legs = [(self.real(), start)]

    def real(self) -> datetime:
        return datetime.now(UTC)

    def now(self) -> datetime:
        return self.product(self.real())

    def product(self, real: datetime) -> datetime:
        began, start = next((leg for leg in reversed(self._legs) if leg[0] <= real), self._legs[0])
        return start + (real - began)

    def seconds_until(self, product: datetime) -> float:
        return max(0.0, (product - self.now()) / timedelta(seconds=1))

    def forward(self, **span: float) -> None:
        """So much later, at once."""
        self._legs.append((self.real(), self.now() + timedelta(**span)))
