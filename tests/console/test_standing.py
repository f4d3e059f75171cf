"""What is ahead, as lines for people."""

from dataclasses import replace
from datetime import timedelta

from bot.complaints.model import Agent, Complaint, Place, Status
from bot.console.standing import Ahead, ahead_lines, calendar_lines
from bot.followups.model import FollowUp, To
from bot.followups.plan import plan
from bot.followups.working_hours import Calendar, parse_hours, zone
from tests.fakes import TUESDAY

OPEN = Complaint(
    id="c",
    place=Place("T", "C", "1.0"),
    message="1.0",
    heard_by="trigger",
    customer="U",
    about="The roof leaks",
    opened_at=TUESDAY,
)
OWNED = replace(OPEN, owner=Agent("U0LAURA", "Laura Bennett"), status=Status.OWNED)
PAUSED = replace(OWNED, status=Status.PAUSED, paused_until=TUESDAY + timedelta(days=1))


def due(complaint: Complaint, kind: str, **after: float) -> Ahead:
    return Ahead(
        FollowUp(id="f", complaint="c", kind=kind, due_at=TUESDAY + timedelta(**after), to=To.OWNER), complaint
    )


def test_what_is_late_due_and_paused_is_said_a_line_each() -> None:
    rows = [due(OWNED, "promise_due", hours=-2), due(OPEN, "unowned", minutes=30), due(PAUSED, "pause_over", days=1)]
    late, soon, paused, total = ahead_lines(rows, TUESDAY, "UTC")
    assert late.split("  ")[0] == "late"
    assert "2 h ago" in late
    assert late.endswith("Laura Bennett: The roof leaks")
    assert soon.startswith("due     in 30 min")
    assert soon.endswith("nobody: The roof leaks")
    assert paused.startswith("paused")
    assert total == "3 ahead, 1 late."
    assert list(ahead_lines([], TUESDAY, "UTC")) == ["Nothing is ahead: no complaint is open."]


def test_a_calendar_names_each_day_once_and_its_times_are_local() -> None:
    calendar = Calendar(parse_hours("Mon-Fri 09:00-18:00"), zone("Europe/Berlin"))
    lines = list(calendar_lines(plan(OPEN, calendar, TUESDAY), TUESDAY, "Europe/Berlin"))
    assert lines[0] == "Tue 24 Nov  11:00  ● the customer complains"
    assert lines[1].split() == "11:30 ○ unowned → the team's channel after 30 min".split()
    assert [line[:10] for line in lines if line[0] != " "] == ["Tue 24 Nov", "Wed 25 Nov"]
