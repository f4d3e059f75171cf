"""The fake brings events until they are acked, over lines that can be cut, refused and refreshed."""

import asyncio

import aiohttp
import pytest

from tests.fake_slack import FakeSlack
from tests.fake_slack.app import App, line
from tests.fake_slack.delivery import Patience
from tests.fake_slack.eyes import until


async def test_a_line_says_hello_and_its_address_is_good_once(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    app = App()
    async with line(slack, session, app) as url:
        await until(lambda: app.got)
        assert app.got[0]["type"] == "hello"
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_a_mention_is_two_events_of_one_message(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    app = App()
    async with line(slack, session, app):
        ts = slack.say("U0ANN", "C0GENERAL", "@TOFU hello")
        await until(lambda: len(app.events) == 2)
    assert {event["type"] for event in app.events} == {"message", "app_mention"}
    assert {event["ts"] for event in app.events} == {ts}
    ids = {envelope["payload"]["event_id"] for envelope in app.got if "payload" in envelope}
    assert len(ids) == 2
    assert next(e for e in app.events if e["type"] == "message")["channel_type"] == "channel"


async def test_events_come_from_rooms_where_the_app_is_and_with_scopes_that_it_has(
    slack: FakeSlack, session: aiohttp.ClientSession
) -> None:
    app = App()
    async with line(slack, session, app):
        slack.say("U0BOB", "C0ELSE", "unheard")
        slack.say("U0ANN", "G0PRIVATE", "private")
        slack.tell("U0ANN", "direct")
        slack.scopes -= {"groups:history"}
        slack.say("U0ANN", "G0PRIVATE", "unheard too")
        slack.say("U0CAT", "C0SHARED", "shared")
        await until(lambda: len(app.events) == 3)
        await asyncio.sleep(0.05)
    assert {(e["text"], e["channel_type"]) for e in app.events} == {
        ("private", "group"),
        ("direct", "im"),
        ("shared", "channel"),
    }
    shared = next(e["payload"] for e in app.got if e.get("payload", {}).get("event", {}).get("text") == "shared")
    assert shared["is_ext_shared_channel"] is True
    assert shared["event"]["user_team"] == "T0OTHER"


async def test_changes_deletions_and_posts_of_apps_are_told(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    app = App()
    async with line(slack, session, app):
        ts = slack.say("U0ANN", "C0GENERAL", "one")
        slack.edit("C0GENERAL", ts, "two")
        slack.delete("C0GENERAL", ts)
        slack.post_as("A0OTHER", "C0GENERAL", "beep")
        await until(lambda: len(app.events) == 4)
    _, changed, deleted, beep = sorted(app.events, key=lambda event: event["event_ts"])
    assert (changed["previous_message"]["text"], changed["message"]["text"]) == ("one", "two")
    assert (deleted["subtype"], deleted["deleted_ts"]) == ("message_deleted", ts)
    assert (beep["subtype"], beep["bot_id"]) == ("bot_message", "B0OTHER")


async def test_an_event_that_is_not_acked_comes_again_with_the_same_id(
    slack: FakeSlack, session: aiohttp.ClientSession
) -> None:
    app = App()
    app.answer = lambda _: None if len(app.events) < 3 else {}
    slack.deliveries.patience = Patience(ack=0.05, pauses=(0.0, 0.05, 0.05))
    async with line(slack, session, app):
        slack.say("U0ANN", "C0GENERAL", "hello?")
        await until(lambda: slack.deliveries.under_way == 0)
    envelopes = [envelope for envelope in app.got if envelope["type"] == "events_api"]
    assert [e["retry_attempt"] for e in envelopes] == [0, 1, 2]
    assert len({e["payload"]["event_id"] for e in envelopes}) == 1
    assert len({e["envelope_id"] for e in envelopes}) == 3
    assert slack.deliveries.lost == []


async def test_after_three_more_tries_an_event_is_lost(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    app = App()
    app.answer = lambda _: None
    slack.deliveries.patience = Patience(ack=0.02, pauses=(0.0, 0.01, 0.01))
    async with line(slack, session, app):
        slack.say("U0ANN", "C0GENERAL", "hello?")
        await until(lambda: slack.deliveries.lost)
    assert len(app.events) == 4


async def test_what_was_on_a_broken_line_comes_on_the_next(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    first, second = App(), App()
    first.answer = lambda _: None
    slack.deliveries.patience = Patience(ack=3.0, pauses=(0.0,))
    async with line(slack, session, first):
        slack.say("U0ANN", "C0GENERAL", "hello?")
        await until(lambda: first.events)
        await slack.lines.cut()
    async with line(slack, session, second):
        await until(lambda: second.events)


async def test_two_lines_share_what_comes(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    left, right = App(), App()
    async with line(slack, session, left), line(slack, session, right):
        await until(lambda: len(slack.lines.open) == 2)
        for number in range(6):
            slack.say("U0ANN", "C0GENERAL", f"m{number}")
        await until(lambda: len(left.events) + len(right.events) == 6)
    assert len(left.events) == len(right.events) == 3


async def test_events_can_be_held_and_brought_in_another_order(
    slack: FakeSlack, session: aiohttp.ClientSession
) -> None:
    app = App()
    async with line(slack, session, app):
        slack.deliveries.hold()
        for word in ("one", "two"):
            slack.say("U0ANN", "C0GENERAL", word)
        await asyncio.sleep(0.05)
        assert app.events == []
        for payload in reversed(slack.deliveries.release()):
            slack.deliveries.event(payload)
            await until(lambda: slack.deliveries.under_way == 0)
    assert [event["text"] for event in app.events] == ["two", "one"]


async def test_a_line_is_told_before_it_is_cut_and_can_be_refused(
    slack: FakeSlack, session: aiohttp.ClientSession
) -> None:
    app = App()
    async with line(slack, session, app):
        await slack.lines.refresh(grace=0.05)
        await until(lambda: not slack.lines.open)
    assert app.got[-1] == {"type": "disconnect", "reason": "refresh_requested"}
    slack.lines.refuse_upgrades = 1
    with pytest.raises(aiohttp.WSServerHandshakeError):
        async with line(slack, session, app):
            pass
    async with line(slack, session, app):
        assert slack.lines.refused == 1
