"""A Slack on 127.0.0.1 that behaves like the real one where a bot can tell, and refuses what the real one would refuse."""

from tests.fake_slack.server import FakeSlack
from tests.fake_slack.world import Person, Room

__all__ = ["FakeSlack", "Person", "Room"]
