"""Calls that the fake refuses as Slack would: tokens, scopes, arguments, rooms, pace."""

import asyncio
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fake_slack import FakeSlack
from tests.fake_slack.conftest import QUIET, Call


@pytest.mark.parametrize(
    ("token", "error"),
    [("", "not_authed"), ("xoxb-wrong", "invalid_auth"), ("xapp-1-A0TOFU001-1-app", "not_allowed_token_type")],
)
async def test_wrong_tokens(call: Call, token: str, error: str) -> None:
    assert (await call("auth.test", token=token))["error"] == error


async def test_the_bot_token_opens_no_line(call: Call) -> None:
    assert (await call("apps.connections.open"))["error"] == "not_allowed_token_type"


@pytest.mark.parametrize(
    ("method", "arguments", "said"),
    [
        ("chat.shout", {}, "unknown_method"),
        ("auth.test", {"loud": True}, "knows no ['loud']"),
        ("chat.postMessage", {"text": "Hello", **QUIET}, "needs ['channel']"),
        ("chat.postMessage", {"channel": "C0GENERAL", **QUIET}, "no_text"),
        ("chat.postMessage", {"channel": "C0GENERAL", "text": "x", "unfurl_link": False, **QUIET}, "unfurl_link"),
        ("conversations.history", {"channel": "C0GENERAL", "limit": 0}, "invalid_limit"),
        ("conversations.history", {"channel": "C0GENERAL", "cursor": "tomorrow"}, "invalid_cursor"),
    ],
)
async def test_unknown_methods_and_arguments(
    slack: FakeSlack, call: Call, method: str, arguments: dict[str, Any], said: str
) -> None:
    answer = await call(method, **arguments)
    assert said in str(answer)
    assert slack.mistakes, "these are mistakes of the caller"


@pytest.mark.parametrize(
    ("method", "arguments", "error"),
    [
        ("chat.postMessage", {"channel": "C0ELSE", "text": "x", **QUIET}, "not_in_channel"),
        ("chat.postMessage", {"channel": "C0NOWHERE", "text": "x", **QUIET}, "channel_not_found"),
        ("chat.postMessage", {"channel": "G0HIDDEN", "text": "x", **QUIET}, "channel_not_found"),
        ("chat.postMessage", {"channel": "U0NOBODY", "text": "x", **QUIET}, "user_not_found"),
        ("chat.postMessage", {"channel": "C0GENERAL", "text": "x", "thread_ts": "1.0", **QUIET}, "thread_not_found"),
        ("chat.update", {"channel": "C0GENERAL", "ts": "1.0", "text": "x"}, "message_not_found"),
        ("chat.delete", {"channel": "C0GENERAL", "ts": "1.0"}, "message_not_found"),
        ("chat.postEphemeral", {"channel": "C0GENERAL", "user": "U0CAT", "text": "x"}, "user_not_in_channel"),
        ("chat.getPermalink", {"channel": "C0GENERAL", "message_ts": "1.0"}, "message_not_found"),
        ("conversations.replies", {"channel": "C0GENERAL", "ts": "1.0"}, "thread_not_found"),
        ("conversations.history", {"channel": "C0ELSE"}, "not_in_channel"),
        ("users.info", {"user": "U0NOBODY"}, "user_not_found"),
        ("usergroups.users.list", {"usergroup": "S0NONE"}, "no_such_subteam"),
        ("reactions.add", {"channel": "C0GENERAL", "timestamp": "1.0", "name": "eyes"}, "missing_scope"),
    ],
)
async def test_what_is_not_there(call: Call, method: str, arguments: dict[str, Any], error: str) -> None:
    assert (await call(method, **arguments))["error"] == error


async def test_an_archived_channel_and_other_peoples_messages(slack: FakeSlack, call: Call) -> None:
    ts = slack.say("U0ANN", "C0GENERAL", "mine")
    assert (await call("chat.update", channel="C0GENERAL", ts=ts, text="x"))["error"] == "cant_update_message"
    assert (await call("chat.delete", channel="C0GENERAL", ts=ts))["error"] == "cant_delete_message"
    slack.world.rooms["C0GENERAL"].archived = True
    archived = await call("chat.postMessage", channel="C0GENERAL", text="x", **QUIET)
    assert archived["error"] == "is_archived"


async def test_a_reply_is_no_thread_to_answer_in(slack: FakeSlack, call: Call) -> None:
    ts = slack.say("U0ANN", "C0GENERAL", "first")
    reply = slack.say("U0BOB", "C0GENERAL", "reply", ts)
    answer = await call("chat.postMessage", channel="C0GENERAL", text="x", thread_ts=reply, **QUIET)
    assert answer["error"] == "thread_not_found"


async def test_a_missing_scope_is_named(slack: FakeSlack, call: Call) -> None:
    slack.scopes -= {"groups:history", "users:read"}
    answer = await call("conversations.history", channel="G0PRIVATE")
    assert (answer["error"], answer["needed"]) == ("missing_scope", "groups:history")
    assert (await call("users.info", user="U0ANN"))["needed"] == "users:read"
    assert (await call("conversations.history", channel="C0GENERAL"))["ok"]
    headers = (await call("auth.test"))["headers"]
    assert "groups:history" not in headers["x-oauth-scopes"]
    assert "chat:write" in headers["x-oauth-scopes"]


async def test_a_second_post_within_a_second_in_one_channel(slack: FakeSlack, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C0GENERAL", text="one", **QUIET)
    await client.chat_postMessage(channel="G0PRIVATE", text="another channel", **QUIET)
    with pytest.raises(SlackApiError) as error:
        await client.chat_postMessage(channel="C0GENERAL", text="two", **QUIET)
    assert error.value.response.status_code == 429
    assert error.value.response.headers["Retry-After"] == "1"
    await asyncio.sleep(1.0)
    await client.chat_postMessage(channel="C0GENERAL", text="two", **QUIET)
    assert [m["text"] for m in slack.by_app("C0GENERAL")] == ["one", "two"]
