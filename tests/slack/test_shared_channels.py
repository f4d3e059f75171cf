"""Where outsiders read along, nothing is to be seen but what an agent posts."""

import logging

import pytest

from tests.fake_slack import FakeSlack, Room
from tests.fake_slack.eyes import buttons, until, words
from tests.fake_slack.world import BOT_USER, Message
from tests.slack.running import Running, Start
from tests.slack.story import remind, with_button
from tests.slack.team import COMPLAINT, DANA, GUESTS, GUS, HELP, LAURA, OLU, SAM, SHARED, STELLA, TEAM_ROOM

OPEN_TO_OUTSIDERS = [(SHARED, STELLA), (GUESTS, GUS)]


def seen_by_outsiders(slack: FakeSlack, channel: str) -> list[Message]:
    """What the app has put before the eyes of people of another organisation, or of guests."""
    return [*slack.by_app(channel), *slack.ephemerals(STELLA), *slack.ephemerals(GUS)]


async def whole_way(slack: FakeSlack, bot: Running, channel: str, ts: str, card: Message) -> None:
    """Owned, drafted, reminded, resolved: all that might show."""
    await slack.press(LAURA, card, "I'll own this")
    await bot.quiet()
    await slack.press(LAURA, with_button(slack.direct(LAURA), "Sent elsewhere"), "Sent elsewhere")
    await bot.quiet()
    await remind(slack, bot, ts, "promise_due", channel=channel)
    await slack.press(LAURA, with_button(slack.direct(LAURA), "Resolved"), "Resolved")
    await until(lambda: slack.view(LAURA))
    await slack.submit(LAURA, {"failed": "Lost.", "right": "Found."})
    await bot.quiet()


@pytest.mark.parametrize(("channel", "customer"), OPEN_TO_OUTSIDERS)
async def test_cards_and_nudges_go_to_the_teams_own_channel(
    slack: FakeSlack, start: Start, channel: str, customer: str
) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        ts = slack.say(customer, channel, COMPLAINT)
        await bot.quiet()
        [card] = slack.by_app(TEAM_ROOM)
        assert f"/archives/{channel}/p{ts.replace('.', '')}|Open the thread>" in words(card)
        assert "thread_ts" not in card
        await remind(slack, bot, ts, "unowned", channel=channel)
        assert list(buttons(slack.by_app(TEAM_ROOM)[-1])) == ["I'll own this"]
        await whole_way(slack, bot, channel, ts, card)
        assert "Resolved by Laura Bryant" in words(slack.by_app(TEAM_ROOM)[0])
        assert seen_by_outsiders(slack, channel) == []
        assert slack.ephemerals(channel=channel) == [], "the pointer is not shown there either"


async def test_without_such_a_channel_the_supervisors_hear_directly(slack: FakeSlack, start: Start) -> None:
    slack.world.groups["S0LEADS"] = [OLU]
    async with start(supervisors=(SAM, "S0LEADS")) as bot:
        ts = slack.say(STELLA, SHARED, COMPLAINT)
        await bot.quiet()
        [card] = slack.direct(SAM)
        assert "4711" in words(card)
        assert "4711" in words(slack.direct(OLU)[0])
        await whole_way(slack, bot, SHARED, ts, card)
        assert "Resolved by Laura Bryant" in words(slack.direct(SAM)[0])
        assert "Resolved by Laura Bryant" in words(slack.direct(OLU)[0])
        assert seen_by_outsiders(slack, SHARED) == []


async def test_with_neither_it_is_silent_there(
    slack: FakeSlack, bot: Running, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="tofu"):
        slack.say(STELLA, SHARED, COMPLAINT)
        await bot.quiet()
    assert seen_by_outsiders(slack, SHARED) == []
    assert "neither TOFU_TEAM_CHANNEL nor TOFU_SUPERVISORS is set" in caplog.text


async def test_what_the_agent_posts_is_all_that_is_seen(slack: FakeSlack, start: Start) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        ts = slack.say(STELLA, SHARED, COMPLAINT)
        await bot.quiet()
        await slack.press(LAURA, slack.by_app(TEAM_ROOM)[0], "I'll own this")
        await bot.quiet()
        await slack.press(LAURA, slack.direct(LAURA)[0], "Post to thread")
        await bot.quiet()
        [post] = seen_by_outsiders(slack, SHARED)
        assert post["thread_ts"] == ts
        assert "Hi Stella, my name is Laura" in words(post)
        assert buttons(post) == {}
        for hidden in ("Empathy", "Severity", "score", "Recovery window"):
            assert hidden not in words(post) + post["text"]


@pytest.mark.parametrize(
    "text", ["@TOFU help", "@TOFU why", "@TOFU own", "@TOFU draft", "@TOFU review: sorry", "@TOFU hm"]
)
@pytest.mark.parametrize(("channel", "outsider"), OPEN_TO_OUTSIDERS)
async def test_an_outsider_who_tags_it_is_not_answered(
    slack: FakeSlack, start: Start, channel: str, outsider: str, text: str
) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        ts = slack.say(outsider, channel, COMPLAINT)
        await bot.quiet()
        slack.say(outsider, channel, text, ts)
        await bot.quiet()
        assert seen_by_outsiders(slack, channel) == []
        assert len(slack.by_app(TEAM_ROOM)) == 1
        assert slack.direct(GUS) == []


async def test_an_agents_own_words_there_are_answered_to_the_agent_alone(slack: FakeSlack, start: Start) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        ts = slack.say(STELLA, SHARED, COMPLAINT)
        await bot.quiet()
        slack.say(LAURA, SHARED, "@TOFU why", ts)
        await bot.quiet()
        assert [m["user"] for m in slack.ephemerals(channel=SHARED)] == [LAURA]
        assert seen_by_outsiders(slack, SHARED) == []


async def test_what_slack_does_not_say_of_a_channel_means_that_it_is_ours(slack: FakeSlack, bot: Running) -> None:
    slack.add_room(Room("C0SILENT", "silent", members={BOT_USER, DANA, LAURA}, silent=True))
    slack.say(DANA, "C0SILENT", COMPLAINT)
    await bot.quiet()
    assert len(slack.by_app("C0SILENT")) == 1


async def test_a_channel_that_is_shared_from_now_on_shows_no_more_cards(slack: FakeSlack, start: Start) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        slack.say(DANA, HELP, COMPLAINT)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1
        slack.world.rooms[HELP].ext_shared = True
        slack.world.rooms[HELP].members.add(STELLA)
        slack.say(STELLA, HELP, "My parcel arrived broken and nobody answers. Unacceptable!")
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1
        assert len(slack.by_app(TEAM_ROOM)) == 1


async def test_a_guest_who_joins_later_sees_no_more_cards(slack: FakeSlack, start: Start) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        slack.say(DANA, HELP, COMPLAINT)
        await bot.quiet()
        slack.world.rooms[HELP].members.add(GUS)
        slack.say(GUS, HELP, "My parcel arrived broken and nobody answers. Unacceptable!")
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1
        assert len(slack.by_app(TEAM_ROOM)) == 1
