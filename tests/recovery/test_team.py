"""Working time is the agent's own where it is known, else the team's."""

from bot.complaints.model import Agent
from bot.followups.working_hours import Holidays, parse_hours
from bot.recovery.team import Team
from tests.fakes import TUESDAY

TEAM = Team(parse_hours("Mon-Fri 09:00-17:00"), timezone="Europe/Berlin", holidays=Holidays(code="DE"))


def test_an_agent_elsewhere_works_by_their_own_clock() -> None:
    tokyo = TEAM.calendar(Agent("U1", "Aiko", "Asia/Tokyo"))
    assert str(tokyo.zone) == "Asia/Tokyo"
    assert not tokyo.works(TUESDAY)  # 19:00 there
    assert TEAM.calendar().works(TUESDAY)  # 11:00 in Berlin
    assert tokyo.holidays == TEAM.holidays


def test_a_zone_that_this_machine_does_not_know_is_no_reason_to_fall_silent() -> None:
    assert str(TEAM.calendar(Agent("U1", "Marvin", "Mars/Olympus")).zone) == "Europe/Berlin"
    assert str(TEAM.calendar(Agent("U1", "Laura")).zone) == "Europe/Berlin"
