"""Slack is slow, full, broken or gone: what is owed gets through once, and nobody is left without a word."""

import asyncio
import sqlite3
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from bot.bootstrap.slack import Pace
from bot.complaints.model import Status
from tests.fake_slack import FakeSlack, Person, Room
from tests.fake_slack.delivery import Patience
from tests.fake_slack.eyes import until, words
from tests.fake_slack.world import BOT_USER
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA, OLU, SAM


def keyed(prefix: str, rooms: set[str]) -> Any:
    """Whether a call posts the thing whose key begins so, in one of these rooms."""
    return lambda asked: asked["channel"] in rooms and asked["metadata"]["event_payload"]["key"].startswith(prefix)


TROUBLES: dict[str, dict[str, Any]] = {
    "the line drops after the commit": {"cut": "after"},
    "the line drops before": {"cut": "before"},
    "500": {"status": 500, "body": '{"ok": false, "error": "internal_error"}'},
    "a page of HTML": {"status": 503, "body": "<html>Bad gateway</html>"},
    "nonsense": {"body": "<html>Welcome</html>"},
    "fatal_error": {"body": '{"ok": false, "error": "fatal_error"}'},
}


async def drive(slack: FakeSlack, bot: Running, channel: str, agent: str) -> None:
    """From the complaint to the post, waiting for each step."""
    ts = slack.say(DANA, channel, COMPLAINT)
    [card] = await until(lambda: slack.by_app(channel), 15)
    await slack.press(agent, card, "I'll own this")
    [draft] = await until(lambda: slack.direct(agent), 15)
    await slack.press(agent, draft, "Post to thread")
    await until(lambda: len(slack.by_app(channel)) == 2, 15)
    await until(lambda: "✅ Posted" in words(slack.direct(agent)[0]), 15)
    await until(lambda: "owns this complaint" in words(slack.by_app(channel)[0]), 15)
    assert (await bot.complaint(channel, ts)).promised_at


async def test_each_thing_is_posted_once_whatever_becomes_of_the_answer(slack: FakeSlack, start: Start) -> None:
    places = {}
    for number, (trouble, how) in enumerate(TROUBLES.items()):
        agent = slack.add_person(Person(f"U0AGENT{number}", f"Agent{number} Brave"))
        room = slack.add_room(Room(f"C0ROOM{number}", trouble, members={BOT_USER, DANA, agent}))
        rooms = {room, agent, slack.world.direct(agent).id}
        met = [
            slack.weather.add("chat.postMessage", when=keyed(key, rooms), **how) for key in ("card:", "draft:", "post:")
        ]
        places[trouble] = room, agent, met
    async with start(engine=True) as bot:
        await asyncio.gather(*(drive(slack, bot, room, agent) for room, agent, _ in places.values()))
        await bot.quiet()
        for trouble, (room, agent, met) in places.items():
            assert [one.met for one in met] == [1, 1, 1], trouble
            assert ["personal ownership" in words(m) for m in slack.by_app(room)] == [False, True], trouble
            assert len(slack.direct(agent)) == 1, trouble


async def test_a_card_whose_first_post_was_in_doubt_shows_who_owns_it(slack: FakeSlack, start: Start) -> None:
    slack.weather.add("chat.postMessage", cut="after")
    async with start(engine=True) as bot:
        slack.say(DANA, HELP, COMPLAINT)
        [card] = await until(lambda: slack.by_app(HELP), 5)
        await slack.press(LAURA, card, "I'll own this")
        await until(lambda: "Laura Bryant owns this complaint" in words(slack.by_app(HELP)[0]), 5)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1


async def test_an_earlier_post_is_found_at_the_end_of_a_long_thread(slack: FakeSlack, start: Start) -> None:
    async with start(engine=True) as bot:
        slack.deliveries.hold()
        ts = slack.say(DANA, HELP, "Hello, it is about my order.")
        for number in range(450):
            slack.say(OLU, HELP, f"Note {number}", ts)
        slack.deliveries.release()  # and forgotten: only the last word is heard
        slack.weather.add("chat.postMessage", cut="after")
        slack.say(DANA, HELP, COMPLAINT, ts)
        await until(lambda: slack.by_app(HELP), 5)
        await until(lambda: len(slack.calls("conversations.replies")) >= 3, 5)
        await bot.quiet()
        await asyncio.sleep(0.5)
        assert len(slack.by_app(HELP)) == 1


async def test_a_full_channel_is_waited_for_as_long_as_slack_asks(slack: FakeSlack, bot: Running) -> None:
    full = slack.weather.too_many("chat.postMessage", seconds=1, times=2)
    began = time.monotonic()
    await complain(slack, bot)
    assert full.met == 2
    assert time.monotonic() - began >= 2.0
    assert len(slack.calls("chat.postMessage")) == 3


async def test_a_channel_that_stays_full_is_tried_later_and_nothing_is_lost(slack: FakeSlack, start: Start) -> None:
    slack.weather.too_many("chat.postMessage", seconds=1, times=3)
    async with start(engine=True) as bot:
        slack.say(DANA, HELP, COMPLAINT)
        await until(lambda: slack.by_app(HELP), 12)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1


async def test_two_posts_in_a_channel_are_a_second_apart(slack: FakeSlack, start: Start) -> None:
    slack.writing.every = 0.95
    async with start(pace=Pace()) as bot:
        for who in (DANA, OLU, SAM):
            slack.say(who, HELP, COMPLAINT)
        await bot.quiet()
        stamps = [float(m["ts"]) for m in slack.by_app(HELP)]
        assert len(stamps) == 3
        assert min(b - a for a, b in pairwise(stamps)) >= 0.95
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


async def test_a_command_is_acked_in_time_while_slack_is_slow(slack: FakeSlack, start: Start) -> None:
    async with start() as bot:
        await own(slack, bot)
    async with start() as bot:  # it has to ask for names and links again
        slack.weather.add("*", slow=2.2)
        began = time.monotonic()
        pressed = await slack.command(LAURA, HELP, "mine")
        assert time.monotonic() - began < 3.0
        assert pressed.acked
        await bot.quiet()
        assert "4711" in pressed.said[-1]


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


async def test_an_event_that_could_not_be_written_down_in_time_is_brought_again_and_acts_once(
    slack: FakeSlack, bot: Running, tmp_path: Path
) -> None:
    slack.deliveries.patience = Patience(ack=0.2, pauses=(0.0, 0.1, 0.1, 0.1, 0.1))
    other = sqlite3.connect(tmp_path / "tofu.sqlite", isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        slack.say(DANA, HELP, COMPLAINT)
        await asyncio.sleep(0.7)
        assert slack.by_app(HELP) == []
        other.execute("ROLLBACK")
    finally:
        other.close()
    await bot.quiet()
    event = slack.deliveries.events[0]
    assert event.acked
    assert event.attempts > 1
    assert len(slack.by_app(HELP)) == 1
