"""The fake keeps what Slack keeps: threads, metadata, pages, direct messages; and shows ephemerals to one person once."""

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.fake_slack import FakeSlack
from tests.fake_slack.conftest import QUIET

METADATA = {"event_type": "said", "event_payload": {"key": "k1"}}


async def test_a_post_stays_with_its_blocks_and_their_ids(slack: FakeSlack, client: AsyncWebClient) -> None:
    blocks = [{"type": "divider", "block_id": "mine"}, {"type": "divider"}]
    answer = await client.chat_postMessage(channel="C0GENERAL", text="Hi", blocks=blocks, **QUIET)
    [kept] = slack.by_app("C0GENERAL")
    assert kept["ts"] == answer["ts"]
    assert kept["blocks"][0]["block_id"] == "mine"
    assert kept["blocks"][1]["block_id"], "Slack names those that have no name"


async def test_metadata_is_given_back_to_who_asks_for_it(client: AsyncWebClient) -> None:
    ts = (await client.chat_postMessage(channel="C0GENERAL", text="Hi", metadata=METADATA, **QUIET))["ts"]
    plain = await client.conversations_history(channel="C0GENERAL")
    full = await client.conversations_history(channel="C0GENERAL", include_all_metadata=True)
    replies = await client.conversations_replies(channel="C0GENERAL", ts=ts, include_all_metadata=True)
    assert "metadata" not in plain["messages"][0]
    assert full["messages"][0]["metadata"] == replies["messages"][0]["metadata"] == METADATA


async def test_replies_are_in_their_thread_and_not_in_the_channel(slack: FakeSlack, client: AsyncWebClient) -> None:
    first = slack.say("U0ANN", "C0GENERAL", "first")
    slack.say("U0BOB", "C0GENERAL", "second")
    await client.chat_postMessage(channel="C0GENERAL", text="reply", thread_ts=first, **QUIET)
    history = await client.conversations_history(channel="C0GENERAL")
    thread = await client.conversations_replies(channel="C0GENERAL", ts=first)
    assert [m["text"] for m in history["messages"]] == ["second", "first"], "the newest first"
    assert [m["text"] for m in thread["messages"]] == ["first", "reply"], "the oldest first"
    assert thread["messages"][0]["reply_count"] == 1


async def everything(call: Any, name: str, **arguments: Any) -> tuple[list[Any], int]:
    """All pages, and how many there were."""
    found, pages, cursor = [], 0, None
    while cursor != "":
        answer = await call(**arguments, **({"cursor": cursor} if cursor else {}))
        found += answer[name]
        pages += 1
        cursor = answer["response_metadata"]["next_cursor"]
    return found, pages


async def test_lists_come_in_pages(slack: FakeSlack, client: AsyncWebClient) -> None:
    stamps = [slack.say("U0ANN", "C0GENERAL", f"m{n}") for n in range(7)]
    replies = [slack.say("U0ANN", "C0GENERAL", f"r{n}", stamps[0]) for n in range(5)]
    found, pages = await everything(client.conversations_history, "messages", channel="C0GENERAL", limit=3)
    assert ([m["ts"] for m in found], pages) == (stamps[::-1], 3)
    found, pages = await everything(
        client.conversations_replies, "messages", channel="C0GENERAL", ts=stamps[0], limit=2
    )
    assert [m["ts"] for m in found if m["ts"] != stamps[0]] == replies
    assert pages == 3
    assert sum(m["ts"] == stamps[0] for m in found) == 3, "the first message stands on every page"
    members, _ = await everything(client.conversations_members, "members", channel="C0GENERAL", limit=2)
    assert members == sorted(slack.world.rooms["C0GENERAL"].members)
    people, _ = await everything(client.users_list, "members", limit=1)
    assert "U0CAT" not in [p["id"] for p in people], "people of another organisation are not on the list"


async def test_history_between_two_times(slack: FakeSlack, client: AsyncWebClient) -> None:
    stamps = [slack.say("U0ANN", "C0GENERAL", f"m{n}") for n in range(4)]

    async def texts(**span: Any) -> list[str]:
        return [m["text"] for m in (await client.conversations_history(channel="C0GENERAL", **span))["messages"]]

    assert await texts(oldest=stamps[1]) == ["m3", "m2"]
    assert await texts(latest=stamps[1]) == ["m0"]
    assert await texts(oldest=stamps[1], latest=stamps[2], inclusive=True) == ["m2", "m1"]


async def test_a_person_is_a_room_too(slack: FakeSlack, client: AsyncWebClient) -> None:
    room = (await client.conversations_open(users="U0ANN"))["channel"]["id"]
    posted = await client.chat_postMessage(channel="U0ANN", text="Hello", **QUIET)
    assert posted["channel"] == room
    assert room.startswith("D")
    assert [m["text"] for m in slack.direct("U0ANN")] == ["Hello"]


async def test_ephemerals_are_seen_by_one_person_and_never_in_a_history(
    slack: FakeSlack, client: AsyncWebClient
) -> None:
    answer = await client.chat_postEphemeral(channel="C0GENERAL", user="U0ANN", text="psst")
    assert slack.messages("C0GENERAL") == []
    assert (await client.conversations_history(channel="C0GENERAL"))["messages"] == []
    [seen] = slack.ephemerals("U0ANN")
    assert seen["text"] == "psst"
    with pytest.raises(Exception, match="message_not_found"):
        await client.chat_update(channel="C0GENERAL", ts=answer["message_ts"], text="louder")


async def test_an_update_and_a_deletion(slack: FakeSlack, client: AsyncWebClient) -> None:
    ts = (await client.chat_postMessage(channel="C0GENERAL", text="one", metadata=METADATA, **QUIET))["ts"]
    await client.chat_update(channel="C0GENERAL", ts=ts, text="two")
    [kept] = slack.by_app("C0GENERAL")
    assert (kept["text"], kept["metadata"]) == ("two", METADATA), "metadata stays unless it is replaced"
    assert kept["edited"]
    await client.chat_delete(channel="C0GENERAL", ts=ts)
    assert slack.messages("C0GENERAL") == []


async def test_who_people_and_rooms_are(client: AsyncWebClient) -> None:
    bob = (await client.users_info(user="U0BOB"))["user"]
    cat = (await client.users_info(user="U0CAT"))["user"]
    assert (bob["is_restricted"], bob["tz"]) == (True, "Asia/Tokyo")
    assert (cat["is_stranger"], cat["team_id"]) == (True, "T0OTHER")
    assert (await client.conversations_info(channel="C0SHARED"))["channel"]["is_ext_shared"] is True
    assert (await client.conversations_info(channel="C0ELSE"))["channel"]["is_member"] is False


async def test_what_somebody_typed_arrives_escaped(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.say("U0ANN", "C0GENERAL", "@TOFU @here 1 < 2 & https://example.com")
    [message] = (await client.conversations_history(channel="C0GENERAL"))["messages"]
    assert message["text"] == "<@U0TOFUBOT> <!here> 1 &lt; 2 &amp; <https://example.com>"


async def test_a_first_message_with_replies_leaves_a_tombstone(slack: FakeSlack, client: AsyncWebClient) -> None:
    first = slack.say("U0ANN", "C0GENERAL", "first")
    slack.say("U0BOB", "C0GENERAL", "reply", first)
    slack.delete("C0GENERAL", first)
    thread = (await client.conversations_replies(channel="C0GENERAL", ts=first))["messages"]
    assert [m.get("subtype") for m in thread] == ["tombstone", None]
    assert "first" not in str(thread[0]["text"])
