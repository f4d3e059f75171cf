"""/tofu here: shows how a channel is listened to, sets it, resets it; and Why? says what the score had to reach."""

import pytest

from tests.fake_slack import FakeSlack
from tests.slack.running import Running, Start
from tests.slack.story import complain
from tests.slack.team import COMPLAINT, DANA, GUS, HELP, LAURA, OLU, SAM, SECRET, TEAM_ROOM


async def said(slack: FakeSlack, text: str, *, who: str = LAURA, where: str = HELP) -> str:
    return (await slack.command(who, where, text)).said[0]


async def test_it_shows_how_a_channel_is_listened_to_and_how_to_change_it(slack: FakeSlack, bot: Running) -> None:
    shown = await said(slack, "here")
    assert "*careful*, as everywhere in this team" in shown
    assert "Threshold: a score of 0.75." in shown
    assert "/tofu here threshold 0.7" in shown
    assert "Set by" not in shown


async def test_a_quiet_channel_is_silent_until_it_is_tagged(slack: FakeSlack, bot: Running) -> None:
    assert "*quiet*: I speak up only where somebody tags me." in await said(slack, "here quiet")
    slack.say(DANA, HELP, COMPLAINT)
    await bot.quiet()
    assert slack.by_app(HELP) == []
    slack.say(DANA, HELP, f"@TOFU {COMPLAINT}")
    await bot.quiet()
    assert len(slack.by_app(HELP)) == 1
    await complain(slack, bot, channel=SECRET)
    assert f"Set by <@{LAURA}> at" in await said(slack, "here", who=OLU)


async def test_an_eager_channel_hears_what_a_careful_one_lets_pass(slack: FakeSlack, bot: Running) -> None:
    quiet_words = "I want my money back."
    slack.say(DANA, HELP, quiet_words)
    await bot.quiet()
    assert slack.by_app(HELP) == []
    assert "*eager*: I speak up when it may well be one." in await said(slack, "here eager")
    await complain(slack, bot, quiet_words)


@pytest.mark.parametrize(
    ("text", "score"), [("here threshold 0.9", "0.90"), ("here threshold 0,65", "0.65"), ("here THRESHOLD=.7", "0.70")]
)
async def test_a_threshold_of_its_own(slack: FakeSlack, bot: Running, text: str, score: str) -> None:
    assert f"Threshold: a score of {score} (set for this channel)." in await said(slack, text)
    assert "*careful*, as everywhere in this team" in await said(slack, "here reset")
    assert "a score of 0.75." in await said(slack, "here")


@pytest.mark.parametrize(
    "text", ["here threshold 0.1", "here threshold 1", "here threshold", "here loud", "here eager!"]
)
async def test_what_cant_be_set_is_said_and_changes_nothing(slack: FakeSlack, bot: Running, text: str) -> None:
    assert "threshold" in await said(slack, text)
    assert "a score of 0.75." in await said(slack, "here")


async def test_not_a_complaint_is_seen_to_teach_and_can_be_taken_back(slack: FakeSlack, bot: Running) -> None:
    for who in (DANA, OLU):
        _, card = await complain(slack, bot, who=who)
        pressed = await slack.press(LAURA, card, "Not a complaint")
        await bot.quiet()
    assert "In this channel I speak up from a score of 0.79 on" in pressed.said[-1]
    shown = await said(slack, "here")
    assert "0.04 of it was taught by “Not a complaint” (2 times)." in shown
    assert "taught" not in await said(slack, "here", where=TEAM_ROOM)
    assert "taught" not in await said(slack, "here reset")
    assert "a score of 0.75." in await said(slack, "here")


async def test_why_says_the_weights_the_score_and_the_threshold(slack: FakeSlack, bot: Running) -> None:
    await said(slack, "here threshold 0.6")
    _, card = await complain(slack, bot)
    pressed = await slack.press(LAURA, card, "Why?")
    await bot.quiet()
    assert "“never arrived” +" in pressed.said[0]
    assert "of 0.60 needed here" in pressed.said[0]


async def test_who_may_not_own_may_look_and_not_set(slack: FakeSlack, start: Start) -> None:
    async with start(owners=(LAURA,), supervisors=(SAM,)):
        assert "Only people who may own complaints" in await said(slack, "here eager", who=OLU)
        assert "*careful*" in await said(slack, "here", who=OLU)
        assert "*eager*" in await said(slack, "here eager", who=SAM)
        assert "Only full members" in await said(slack, "here", who=GUS)


async def test_the_default_comes_from_the_settings(slack: FakeSlack, start: Start) -> None:
    async with start(mode="quiet") as bot:
        assert "*quiet*, as everywhere in this team" in await said(slack, "here")
        slack.say(DANA, HELP, COMPLAINT)
        await bot.quiet()
        assert slack.by_app(HELP) == []


async def test_in_a_direct_message_there_is_no_channel_to_set(slack: FakeSlack, bot: Running) -> None:
    slack.tell(LAURA, "here eager")
    await bot.quiet()
    assert slack.direct(LAURA)[-1]["text"] == "Say this in the channel that it is about."


async def test_it_holds_after_a_restart(slack: FakeSlack, start: Start) -> None:
    async with start():
        await said(slack, "here eager")
    async with start():
        assert "*eager*" in await said(slack, "here")
