"""Which other processes are dead: silent for too long, and not stirring while we watched. A changed clock kills nobody."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

SILENCE = timedelta(seconds=20)
ROUNDS = 3  # in which a heartbeat must not have changed: whose clock goes wrong beats all the same


class Watch:
    """One for each sweep. `alone`: nobody else can work on this database, so whoever held something is dead."""

    def __init__(self, *, alone: bool) -> None:
        self._alone = alone
        self._seen: dict[str, tuple[datetime | None, int]] = {}

    def dead(self, others: Mapping[str, datetime | None], now: datetime) -> Sequence[str]:
        """Called once a round. `others`: heartbeats by name; None for one that holds something and never had one."""
        self._seen = {name: (beat, self._rounds(name, beat)) for name, beat in others.items()}
        return sorted(name for name in others if self._alone or self._is_dead(name, now))

    def _rounds(self, name: str, beat: datetime | None) -> int:
        before, rounds = self._seen.get(name, (None, 0))
        return rounds + 1 if before == beat else 1

    def _is_dead(self, name: str, now: datetime) -> bool:
        beat, rounds = self._seen[name]
        return beat is None or (abs(now - beat) > SILENCE and rounds >= ROUNDS)
