"""Slack is slow, full, broken or gone: what is owed gets through once, and nobody is left without a word."""

import asyncio
import time
from typing import Any

import pytest

from bot.complaints.model import Status
from bot.errors import Told
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until, words
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA


def keyed(prefix: str) -> Any:
    """Whether a call posts the thing whose key begins so."""
    return lambda asked: str(asked.get("metadata", {}).get("event_payload", {}).get("key", "")).startswith(prefix)


TROUBLES: dict[str, dict[str, Any]] = {
    "the line drops after the commit": {"cut": "after"},
    "the line drops before": {"cut": "before"},
    "500": {"status": 500, "body": '{"ok": false, "error": "internal_error"}'},
    "a page of HTML": {"status": 503, "body": "<html>Bad gateway</html>"},
    "nonsense": {"body": "<html>Welcome</html>"},
    "fatal_error": {"body": '{"ok": false, "error": "fatal_error"}'},
}


async def drive(slack: FakeSlack, bot: Running) -> str:
    """From the complaint to the post, waiting for each step; the thread."""
    ts = slack.say(DANA, HELP, COMPLAINT)
    [card] = await until(lambda: slack.by_app(HELP), 10)

    async def owned() -> bool:
        await slack.press(LAURA, card, "I'll own this", stale=True)
        return (await bot.complaint(HELP, ts)).status is Status.OWNED

    assert await owned()
    [draft] = await until(lambda: slack.direct(LAURA), 10)
    await slack.press(LAURA, draft, "Post to thread")
    await until(lambda: len(slack.by_app(HELP)) == 2, 10)
    await until(lambda: "✅ Posted" in words(slack.direct(LAURA)[0]), 10)
    return ts


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_each_thing_is_posted_once_whatever_becomes_of_the_answer(
    slack: FakeSlack, start: Start, trouble: str
) -> None:
    met = [
        slack.weather.add("chat.postMessage", when=keyed(key), **TROUBLES[trouble])
        for key in ("card:", "draft:", "post:")
    ]
    async with start(engine=True) as bot:
        ts = await drive(slack, bot)
        await bot.quiet()
        assert [one.met for one in met] == [1, 1, 1]
        card, post = slack.by_app(HELP)
        assert "Laura Bryant owns this complaint" in words(card)
        assert "personal ownership" in words(post)
        assert len(slack.direct(LAURA)) == 1
        assert (await bot.complaint(HELP, ts)).promised_at


async def test_a_full_channel_is_waited_for_as_long_as_slack_asks(slack: FakeSlack, bot: Running) -> None:
    full = slack.weather.too_many("chat.postMessage", seconds=1, times=2)
    began = time.monotonic()
    await complain(slack, bot)
    assert full.met == 2
    assert time.monotonic() - began >= 2.0
    assert len(slack.calls("chat.postMessage")) == 3


async def test_a_channel_that_stays_full_is_tried_later_and_nothing_is_lost(slack: FakeSlack, start: Start) -> None:
    slack.weather.too_many("chat.postMessage", seconds=1, times=4)
    async with start(engine=True) as bot:
        slack.say(DANA, HELP, COMPLAINT)
        await until(lambda: slack.by_app(HELP), 12)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1


async def test_two_posts_in_a_channel_are_a_second_apart(slack: FakeSlack, start: Start) -> None:
    from bot.bootstrap.slack import Pace

    slack.writing.every = 0.95
    async with start(pace=Pace()) as bot:
        for number in range(3):
            slack.say(DANA, HELP, f"{COMPLAINT} ({number})")
        await bot.quiet()
        stamps = [float(m["ts"]) for m in slack.by_app(HELP)]
        assert len(stamps) == 3
        assert min(b - a for a, b in zip(stamps, stamps[1:], strict=False)) >= 0.95
        assert slack.refusals == [], "Slack never had to ask for patience"


async def test_a_press_is_acked_in_time_while_slack_is_slow_and_says_so(slack: FakeSlack, bot: Running) -> None:
    ts, card = await complain(slack, bot)
    slack.weather.add("users.info", slow=4.0)
    began = time.monotonic()
    pressed = await slack.press(LAURA, card, "I'll own this")
    assert time.monotonic() - began < 3.0
    assert pressed.acked
    await until(lambda: pressed.said)
    assert "press again in a minute" in pressed.said[0]
    assert (await bot.complaint(HELP, ts)).status is Status.OPEN


async def test_a_command_is_acked_in_time_while_slack_is_slow(slack: FakeSlack, bot: Running) -> None:
    await own(slack, bot)
    slack.weather.add("chat.getPermalink", slow=4.0)
    slack.weather.add("users.info", slow=4.0)
    began = time.monotonic()
    pressed = await slack.command(LAURA, HELP, "mine")
    assert pressed.acked
    assert time.monotonic() - began < 3.0


async def test_what_slack_refuses_for_good_is_told_to_its_agent_who_can_press_again(
    slack: FakeSlack, bot: Running
) -> None:
    ts, draft = await own(slack, bot)
    slack.world.rooms[HELP].archived = True
    await slack.press(LAURA, draft, "Post to thread")
    await bot.quiet()
    assert "is_archived" in words(slack.direct(LAURA)[-1])
    assert "It is not sent" in words(slack.direct(LAURA)[-1])
    assert len(slack.by_app(HELP)) == 1
    slack.world.rooms[HELP].archived = False
    await slack.press(LAURA, draft, "Post to thread")
    await bot.quiet()
    assert "my name is Laura" in words(slack.thread(HELP, ts)[-1])


async def test_an_event_that_could_not_be_written_down_is_brought_again(slack: FakeSlack, bot: Running) -> None:
    unit = bot.bot.storage.unit
    failing = iter([True])

    def hang_up(_books: object) -> None:
        raise Told("stop")

    with pytest.raises(Told):
        await unit(hang_up)
    assert next(failing)
    slack.say(DANA, HELP, COMPLAINT)
    await bot.quiet()
    assert len(slack.by_app(HELP)) == 1
    await asyncio.sleep(0)
