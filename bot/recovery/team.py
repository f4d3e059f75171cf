"""What a team has settled for itself: its recovery window, its time, where it hears of things."""

from dataclasses import dataclass, field
from datetime import timedelta

from bot.complaints.detect import Mode
from bot.complaints.model import Agent
from bot.errors import BadInput
from bot.followups.plan import Around
from bot.followups.working_hours import Calendar, Holidays, Shift, zone


@dataclass(frozen=True, slots=True)
class Team:
    """The team's own rules, read from the settings at the start."""

    shifts: tuple[Shift, ...]
    timezone: str = "UTC"
    mode: Mode = Mode.CAREFUL  # of channels that nobody has set
    window_hours: float = 24.0
    extra_hours: float = 72.0
    around: Around = field(default_factory=Around)
    channel: str = ""  # where cards go that the customer must not see
    holidays: Holidays = field(default_factory=Holidays)
    keep_words_for: timedelta = timedelta(days=30)
    quiet_review: bool = False  # a hard fault in a posted reply is said to its writer, and to nobody else

    @property
    def around_the_clock(self) -> Calendar:
        """Every minute of the week."""
        return Calendar(tuple(Shift(day, 0, 24 * 60) for day in range(7)), zone(self.timezone))

    def calendar(self, agent: Agent | None = None) -> Calendar:
        """Working time, in the agent's own time zone when it is known."""
        if agent and agent.timezone:
            try:
                return Calendar(self.shifts, zone(agent.timezone), self.holidays)
            except BadInput:
                pass  # a zone that this machine does not know: the team's own will do
        return Calendar(self.shifts, zone(self.timezone), self.holidays)
