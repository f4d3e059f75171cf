"""Who is there in the Slack tests, and where: one team, its customers, a few outsiders, and their channels."""

from bot.config import Settings
from tests.fake_slack import FakeSlack, Person, Room
from tests.fake_slack.world import BOT_USER

LAURA, OLU, SAM, DANA = (
    "U0LAURA",
    "U0OLU",
    "U0SAM",
    "U0DANA",
)  # two agents, their supervisor, a customer among colleagues
GUS, STELLA = "U0GUS", "U0STELLA"  # a guest of the workspace, somebody of another organisation
HELP, SHARED, GUESTS, TEAM_ROOM, SECRET = "C0HELP", "C0SHARED", "C0GUESTS", "C0TEAM", "G0SECRET"
DESK_APP, OTHER_APP = "A0DESK", "A0OTHER"  # a help desk that passes on what customers write; some other bot
COMPLAINT = "My order 4711 never arrived and nobody answers the phone. This is the second time!"


def furnish(slack: FakeSlack) -> None:
    """Everybody, and every channel."""
    for person in (
        Person(LAURA, "Laura Bryant"),
        Person(OLU, "Olu Adeyemi", tz="Africa/Lagos"),
        Person(SAM, "Sam Field"),
        Person(DANA, "Dana Whyte"),
        Person(GUS, "Gus Guest", guest=True),
        Person(STELLA, "Stella Other", team="T0OTHER01"),
    ):
        slack.add_person(person)
    ours = {LAURA, OLU, SAM, DANA, BOT_USER}
    slack.add_room(Room(HELP, "help", members=set(ours)))
    slack.add_room(Room(SHARED, "acme-and-us", members={*ours, STELLA}, ext_shared=True))
    slack.add_room(Room(GUESTS, "with-a-guest", members={*ours, GUS}))
    slack.add_room(Room(TEAM_ROOM, "recovery-team", members=ours - {DANA}))
    slack.add_room(Room(SECRET, "quiet", kind="group", members=set(ours)))


def settings(slack: FakeSlack, database: str, **more: object) -> Settings:
    """For a bot in that workspace. Working hours round the clock, so that no test depends on the day it runs."""
    return Settings(
        **{
            "bot_token": slack.tokens["bot"],
            "app_token": slack.tokens["app"],
            "api_url": slack.url,
            "database_url": f"sqlite:///{database}",
            "working_hours": "Mon-Sun 00:00-24:00",
            "timezone": "Europe/London",
            **more,
        }  # type: ignore[arg-type]
    )
