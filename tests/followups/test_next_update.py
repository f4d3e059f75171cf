"""Which time is promised: round, soon enough for the playbook, at an hour at which somebody works."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.followups.next_update import next_update
from bot.followups.working_hours import Calendar, parse_hours, zone
from tests.fakes import TUESDAY

OFFICE = Calendar(parse_hours("Mon-Fri 09:00-18:00"), zone("UTC"))
NIGHT = Calendar(parse_hours("Mon-Sun 22:00-06:00"), zone("UTC"))
NEVER = Calendar((), zone("UTC"))
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "within", "calendar", "expected"),
    [
        (TUESDAY, 24 * HOUR, OFFICE, "2026-11-24T14:00"),
        (TUESDAY + timedelta(minutes=7), 24 * HOUR, OFFICE, "2026-11-24T14:15"),
        (TUESDAY, 2 * HOUR, OFFICE, "2026-11-24T11:30"),
        (TUESDAY, timedelta(minutes=30), OFFICE, "2026-11-24T10:25"),
        (TUESDAY, timedelta(minutes=12), OFFICE, "2026-11-24T10:10"),
        (TUESDAY, timedelta(minutes=5), OFFICE, "2026-11-24T10:05"),
        (TUESDAY.replace(hour=16), 24 * HOUR, OFFICE, "2026-11-24T18:00"),
        (TUESDAY.replace(hour=19), 24 * HOUR, OFFICE, "2026-11-25T10:00"),
        (TUESDAY.replace(hour=19), 12 * HOUR, OFFICE, "2026-11-24T23:00"),
        (TUESDAY.replace(hour=19, day=27), 24 * HOUR, OFFICE, "2026-11-27T23:00"),
        (TUESDAY, 24 * HOUR, NEVER, "2026-11-24T14:00"),
        (TUESDAY.replace(hour=3), 24 * HOUR, NIGHT, "2026-11-24T06:00"),
        (TUESDAY.replace(hour=3), 24 * HOUR, None, "2026-11-24T07:00"),
    ],
)
def test_the_time_that_is_promised(now: datetime, within: timedelta, calendar: Calendar | None, expected: str) -> None:
    assert next_update(now, now + within, calendar).isoformat()[:16] == expected


def test_without_a_calendar_office_hours_where_the_customer_is_are_meant() -> None:
    night = datetime(2026, 11, 24, 22, tzinfo=ZoneInfo("Europe/Lisbon"))
    assert next_update(night, night + 24 * HOUR).isoformat() == "2026-11-25T10:00:00+00:00"


@given(
    st.timedeltas(timedelta(), timedelta(days=14)),
    st.timedeltas(timedelta(minutes=1), timedelta(days=5)),
    st.sampled_from([OFFICE, NIGHT, NEVER, None]),
    st.sampled_from(["UTC", "Asia/Kathmandu", "America/New_York"]),
)
def test_it_is_always_ahead_and_never_later_than_asked_for(after, within, calendar, name) -> None:  # type: ignore[no-untyped-def]
    now = (datetime(2026, 3, 1, tzinfo=UTC) + after).astimezone(ZoneInfo(name))
    at = next_update(now, now + within, calendar)
    assert now < at <= now + within
    assert at.tzinfo is now.tzinfo


def test_it_is_late_in_the_evening_rather_than_in_the_night() -> None:
    dublin = ZoneInfo("Europe/Dublin")
    at_nine = datetime(2026, 11, 20, 21, 5, tzinfo=dublin)
    assert next_update(at_nine, at_nine + timedelta(hours=4)) == at_nine.replace(hour=23, minute=30)
    at_eleven = datetime(2026, 11, 20, 23, 5, tzinfo=dublin)
    assert next_update(at_eleven, at_eleven + timedelta(hours=2)).hour == 0  # no evening is left
