"""TOFU's plan beside the reminder rules of three open-source anchors: `python -m benchmarks.anchors`.

One complaint opened at each of 168 hours of a week, open for 72 hours, working hours Mon-Fri 09:00-18:00, read from the
sources of the anchors and acted out anew:

- monzo/response reminds to close an incident every 24 hours, five times, and posts only on weekdays from 9 to 18; its
  count goes up although nothing was posted.
- Netflix Dispatch looks every hour for incidents whose report is due, by default 24 hours after they were created.
- Grafana OnCall asks again every hour (1, 3, 5 or 10 can be chosen) whether somebody is still at work, at any hour.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.complaints.model import Complaint, Place
from bot.followups.plan import AT_MOST, WITHIN, plan
from bot.followups.working_hours import Calendar, parse_hours, zone

HOUR, DAY = timedelta(hours=1), timedelta(hours=24)
OFFICE = "Mon-Fri 09:00-18:00"
SHIFTS = (OFFICE, "Mon-Fri 08:00-12:00,13:30-18:00", "Mon-Sun 22:00-06:00")
WEEKS = {
    "Europe/London": ("2026-11-23", "2026-03-23", "2026-10-19"),
    "America/Los_Angeles": ("2026-11-09", "2026-03-02", "2026-10-26"),
    "Australia/Sydney": ("2026-11-23", "2026-09-28", "2026-03-30"),
    "Asia/Kolkata": ("2026-11-23", "2026-03-23", "2026-10-19"),
}
Rule = Callable[[datetime, Calendar], Sequence[datetime]]


def tofu(opened: datetime, calendar: Calendar) -> Sequence[datetime]:
    """What the product plans for a complaint that nobody answers."""
    complaint = Complaint(
        id="c", place=Place("", "", ""), message="", heard_by="trigger", customer="", opened_at=opened
    )
    return [item.due_at for item in plan(complaint, calendar, opened)]


def response(opened: datetime, calendar: Calendar) -> Sequence[datetime]:
    """monzo/response."""
    times = [opened + DAY * count for count in range(1, 6)]
    local = [(at, at.astimezone(calendar.zone)) for at in times]
    return [at for at, here in local if here.weekday() < 5 and 9 <= here.hour < 18]


def dispatch(opened: datetime, calendar: Calendar) -> Sequence[datetime]:
    """Netflix Dispatch: the first hourly look after 24 hours, and again a day later while no report is written."""
    looks = (opened.replace(minute=0) + HOUR * count for count in range(1, 24 * 4))
    return [at for at in looks if at - opened > DAY and (at - opened) // HOUR % 24 == 1]


def oncall(opened: datetime, calendar: Calendar) -> Sequence[datetime]:
    """Grafana OnCall."""
    return [opened + HOUR * count for count in range(1, 73)]


@dataclass
class Tally:
    """How one rule did."""

    cases: int = 0
    never: int = 0
    inside_a_day: int = 0
    could_inside_a_day: int = 0
    late: int = 0
    pings: int = 0
    off_hours: int = 0
    most: int = 0

    def add(self, opened: datetime, times: Sequence[datetime], calendar: Calendar) -> None:
        """One complaint."""
        seen = [at for at in times if at <= opened + WITHIN]
        first_work = calendar.at_or_after(opened)
        could = first_work < opened + DAY
        inside = bool(seen) and seen[0] < opened + DAY
        self.cases += 1
        self.never += not seen
        self.inside_a_day += inside
        self.could_inside_a_day += could
        self.late += could and not inside
        self.pings += len(seen)
        self.off_hours += sum(not calendar.works(at) for at in seen)
        self.most = max(self.most, len(seen))

    def line(self, name: str) -> str:
        """One row of the table."""
        off = f"{100 * self.off_hours / self.pings:.0f} %" if self.pings else "-"
        return f"{name:<28} {self.cases:>6} {self.never:>7} {self.inside_a_day:>9} {self.late:>22} {off:>10} {self.most:>11}"


def hours_of(week: str, name: str) -> Iterator[datetime]:
    """The 168 hours of a week that begins on this day, in real time."""
    start = datetime.fromisoformat(week).replace(tzinfo=ZoneInfo(name)).astimezone(ZoneInfo("UTC"))
    yield from (start + HOUR * number for number in range(168))


def main() -> int:
    """Print the table."""
    print(
        f"{'rule':<28} {'cases':>6} {'never':>7} {'in 24 h':>9} {'could be, and was not':>22} {'off hours':>10} {'most in 72 h':>11}"
    )
    calendar = Calendar(parse_hours(OFFICE), zone("Europe/London"))
    rules: dict[str, Rule] = {"monzo/response": response, "Netflix Dispatch": dispatch, "Grafana OnCall": oncall}
    for name, rule in ({"TOFU": tofu} | rules).items():
        tally = Tally()
        for opened in hours_of("2026-11-23", "Europe/London"):
            tally.add(opened, rule(opened, calendar), calendar)
        print(tally.line(name))
    everywhere = Tally()
    for name, weeks in WEEKS.items():
        for shifts in SHIFTS:
            calendar = Calendar(parse_hours(shifts), zone(name))
            for week in weeks:
                for opened in hours_of(week, name):
                    everywhere.add(opened, tofu(opened, calendar), calendar)
    print(everywhere.line("TOFU, 4 zones, 3 weeks, 3 shifts"[:28]))
    clean = not (everywhere.never or everywhere.off_hours or everywhere.late) and everywhere.most <= AT_MOST
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
