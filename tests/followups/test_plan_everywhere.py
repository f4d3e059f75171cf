"""The plan at every hour of a week, in four zones, in ordinary weeks and in those in which the clocks change."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.complaints.model import Agent, Complaint, Place, Severity, Status
from bot.followups.plan import AT_MOST, REACH, WITHIN, Planned, plan
from bot.followups.working_hours import Calendar, parse_hours, zone

ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")
WEEKS = (
    datetime(2026, 11, 23, tzinfo=UTC),
    datetime(2026, 3, 23, tzinfo=UTC),  # Europe springs forward at its end
    datetime(2026, 10, 19, tzinfo=UTC),  # Europe falls back at its end
    datetime(2026, 3, 2, tzinfo=UTC),  # America springs forward
    datetime(2026, 10, 26, tzinfo=UTC),  # America falls back
    datetime(2026, 9, 28, tzinfo=UTC),  # Lord Howe moves by half an hour, and again in April
    datetime(2026, 3, 30, tzinfo=UTC),
    datetime(2026, 12, 21, tzinfo=UTC),  # Christmas
)
SHIFTS = {
    "office": parse_hours("Mon-Fri 09:00-18:00"),
    "split": parse_hours("Mon-Fri 08:00-12:00,13:30-18:00; Sat 10:00-14:00"),
    "night": parse_hours("Mon-Sun 22:00-06:00"),
}
LAURA = Agent("U0LAURA", "Laura Bennett")
STATES = {
    "unowned": {},
    "owned": {"owner": LAURA, "status": Status.OWNED},
    "promised": {"owner": LAURA, "status": Status.OWNED},
}


def complaint(at: datetime, state: str, severity: Severity = Severity.MEDIUM) -> Complaint:
    promised = at + timedelta(hours=4) if state == "promised" else None
    return Complaint(
        id="c", place=Place("T", "C", "1.0"), message="1.0", heard_by="trigger", customer="U", opened_at=at,
        severity=severity, promised_at=promised, **STATES[state],
    )  # fmt: skip


def bearable(planned: list[Planned]) -> bool:
    times = [item.due_at for item in planned]
    return all(sum(first <= at <= first + WITHIN for at in times) <= AT_MOST for first in times)


def somebody_works(calendar: Calendar, at: datetime) -> bool:
    return calendar.works(at) or calendar.at_or_after(at) < at + REACH


@pytest.mark.parametrize("zone_name", ZONES)
@pytest.mark.parametrize("shifts", SHIFTS)
def test_never_too_many_never_outside_working_time_and_the_first_in_time(zone_name: str, shifts: str) -> None:
    calendar = Calendar(SHIFTS[shifts], zone(zone_name))
    for week in WEEKS:
        for hour in range(168):
            at = week + timedelta(hours=hour)
            reached = somebody_works(calendar, at)
            for state in STATES:
                planned = plan(complaint(at, state), calendar, at)
                where = (zone_name, shifts, state, at.isoformat(), planned)
                assert bearable(planned), where
                assert all(calendar.works(item.due_at) for item in planned), where
                first = planned[0].due_at
                assert first - at < REACH if reached else first - at < WITHIN, where
