"""Who speaks counts before a word is read: owners who grumble are left in peace, and what they pass on is heard."""

from bot.complaints.thread import Role
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import words
from tests.slack.running import Running, Start
from tests.slack.story import complain
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA, OLU, SAM, SHARED, STELLA, TEAM_ROOM

GRUMBLE = "The label printer is broken again and nobody has fixed it. Unacceptable, third time this week!"
PASSED_ON = "Mrs Hill rang, she is upset: nobody turned up on Monday and she was charged twice."


async def test_who_is_named_an_owner_or_supervisor_may_grumble(slack: FakeSlack, start: Start) -> None:
    slack.world.groups["S0OWNERS"] = [OLU]
    async with start(owners=(LAURA, "S0OWNERS"), supervisors=(SAM,)) as bot:
        for who in (LAURA, OLU, SAM):
            slack.say(who, HELP, GRUMBLE)
        await bot.quiet()
        assert slack.by_app(HELP) == []
        await complain(slack, bot, who=DANA)


async def test_what_an_owner_passes_on_is_heard(slack: FakeSlack, start: Start) -> None:
    async with start(owners=(LAURA,)) as bot:
        await complain(slack, bot, PASSED_ON, who=LAURA)


async def test_somebody_of_another_organisation_is_a_customer(slack: FakeSlack, start: Start) -> None:
    quiet = "I want my money back."
    async with start(team_channel=TEAM_ROOM) as bot:
        slack.say(DANA, HELP, quiet)
        await bot.quiet()
        assert slack.by_app(HELP) == []
        slack.say(STELLA, SHARED, quiet)
        await bot.quiet()
        assert len(slack.by_app(TEAM_ROOM)) == 1


async def test_where_customers_are_named_owners_may_pass_on_and_their_replies_are_read(
    slack: FakeSlack, start: Start
) -> None:
    async with start(owners=(LAURA,), customers=(DANA,)) as bot:
        await complain(slack, bot, PASSED_ON, who=LAURA)
        slack.say(LAURA, HELP, GRUMBLE)
        slack.say(OLU, HELP, PASSED_ON)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1


async def test_where_customers_are_named_an_owners_promise_in_the_thread_is_read(
    slack: FakeSlack, start: Start
) -> None:
    async with start(customers=(DANA,)) as bot:
        ts, card = await complain(slack, bot)
        await slack.press(LAURA, card, "I'll own this")
        await bot.quiet()
        slack.say(LAURA, HELP, "I have rung the depot and will write to you again tomorrow at 15:00.", ts)
        slack.say(OLU, HELP, COMPLAINT, slack.say(OLU, HELP, "Lunch?"))
        await bot.quiet()
        assert (await bot.complaint(HELP, ts)).told_at is not None
        assert len([m for m in slack.by_app(HELP) if "nobody owns yet" in words(m)]) == 0


async def test_a_group_that_cannot_be_read_leaves_people_unknown(slack: FakeSlack, start: Start) -> None:
    async with start(owners=("S0GONE",)) as bot:
        assert await bot.bot.door.desk.who_speaks({"user": OLU}) is Role.UNKNOWN
        slack.say(DANA, HELP, COMPLAINT)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1


async def test_with_nobody_named_a_colleague_is_judged_by_words_alone(bot: Running) -> None:
    assert await bot.bot.door.desk.who_speaks({"user": LAURA}) is Role.UNKNOWN
