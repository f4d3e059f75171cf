"""One channel as its people have set it: how readily we speak up there, and what "Not a complaint" taught us. Numbers only."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.complaints.detect import THRESHOLD, Mode, Verdict
from bot.complaints.model import Severity
from bot.errors import BadInput

LOWEST, HIGHEST = 0.3, 0.99  # what a threshold may be
STEP = 0.02  # what one "Not a complaint" adds to it, and one complaint that somebody takes on gives back
STEPS = 7  # at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What is kept of one channel. `mode` None: the team's own; `threshold` None: the mode's."""

    team: str
    id: str
    mode: Mode | None = None
    threshold: float | None = None
    steps: int = 0  # taught by corrections, 0 to STEPS
    corrections: int = 0  # how often "Not a complaint" was pressed since somebody set the channel
    changed_by: str = ""
    changed_at: datetime | None = None

    @property
    def taught(self) -> float:
        """What corrections add to the threshold."""
        return round(self.steps * STEP, 2)

    def bar(self, default: Mode, severity: Severity = Severity.LOW) -> float:
        """The score from which on a message is a complaint here. What may be a danger has the eager one, whatever was set."""
        own = THRESHOLD[self.mode or default] if self.threshold is None else self.threshold
        bar = round(min(own + self.taught, HIGHEST), 2)
        return min(bar, THRESHOLD[Mode.EAGER]) if severity is Severity.CRITICAL else bar

    def hears(self, verdict: Verdict, default: Mode, *, mentioned: bool = False) -> bool:
        """Whether we speak up."""
        speaks = mentioned or (self.mode or default) is not Mode.QUIET
        return speaks and verdict.score >= self.bar(default, verdict.severity)

    def settled(self, by: str, at: datetime, *, mode: Mode | None = None, threshold: float | None = None) -> "Channel":
        """As somebody sets it; what is not given stays. What was taught ends, so that what they set is what holds."""
        if threshold is not None and not LOWEST <= threshold <= HIGHEST:
            raise BadInput(f"The threshold is a number from {LOWEST} (hears nearly everything) to {HIGHEST}.")
        own = None if mode else self.threshold  # a mode brings a threshold of its own
        return Channel(
            team=self.team,
            id=self.id,
            mode=mode or self.mode,
            threshold=own if threshold is None else threshold,
            changed_by=by,
            changed_at=at,
        )

    def reset(self, by: str, at: datetime) -> "Channel":
        """As the team's settings have it, with nothing taught."""
        return Channel(team=self.team, id=self.id, changed_by=by, changed_at=at)

    def corrected(self) -> "Channel":
        """We spoke up and it was no complaint."""
        return replace(self, steps=min(self.steps + 1, STEPS), corrections=self.corrections + 1)

    def confirmed(self) -> "Channel":
        """We spoke up and somebody took it on."""
        return replace(self, steps=max(self.steps - 1, 0))
