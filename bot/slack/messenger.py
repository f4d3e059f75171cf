"""Says things in Slack: once each, at most one a second and channel, found again after a doubtful attempt."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.complaints.model import Posted
from bot.recovery.says import At, ComplaintCard, DraftToAgent, Note, Reminder, ReviewToAgent, Say, ThreadPost
from bot.slack import ids
from bot.slack.blocks.complaint import card
from bot.slack.blocks.draft import private_draft, thread_post
from bot.slack.blocks.followup import note, reminder
from bot.slack.blocks.review import quiet
from bot.slack.blocks.text import Block
from bot.slack.calls import Calls

Turn = Callable[[str, float], Awaitable[float]]
PAGES = 20  # of a thread or a direct message, when an earlier message of ours is looked for


class SlackMessenger:
    """Implements recovery.ports.Messenger. `apart`: seconds between two posts in one channel.

    `turn`: where other processes post too, takes this one's turn in a channel and says how many seconds it waits.
    """

    def __init__(self, calls: Calls, timezone: str, apart: float, turn: Turn | None = None) -> None:
        self._calls = calls
        self._next_turn = turn
        self._timezone = timezone
        self._apart = apart
        self._free_at: dict[str, float] = {}
        self._turn: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._rooms: dict[str, str] = {}  # a person's direct-message channel

    async def deliver(self, say: Say, key: str, *, again: bool) -> Posted | None:
        text, blocks = self._draw(say)
        blocks = [{**blocks[0], "block_id": ids.mark(key)}, *blocks[1:]]
        if say.over:
            await self._calls.write(
                "chat_update", channel=say.over.channel, ts=say.over.ts, **_message(text, blocks, key)
            )
            return say.over
        if say.at.only_for:
            await self._ephemeral(say.at, text, blocks)
            return None
        if again and (earlier := await self.found(say.at, key)):
            return earlier
        return await self._post(say.at, text, blocks, key)

    def _draw(self, say: Say) -> tuple[str, list[Block]]:
        match say:
            case ComplaintCard():
                return card(say, self._timezone)
            case DraftToAgent():
                return private_draft(say)
            case ThreadPost():
                return thread_post(say)
            case Reminder():
                return reminder(say)
            case Note():
                return note(say)
            case ReviewToAgent():
                return quiet(say)

    async def _post(self, at: At, text: str, blocks: list[Block], key: str) -> Posted:
        channel = await self._room(at.channel)
        thread = {"thread_ts": at.thread} if at.thread else {}
        async with self._turn[channel]:
            loop = asyncio.get_running_loop()
            await asyncio.sleep(max(0.0, self._free_at.get(channel, 0.0) - loop.time()))
            if self._next_turn:
                await asyncio.sleep(await self._next_turn(channel, self._apart))
            try:
                answer = await self._calls.write(
                    "chat_postMessage",
                    channel=channel,
                    unfurl_links=False,
                    unfurl_media=False,
                    **thread,
                    **_message(text, blocks, key),
                )
            finally:
                self._free_at[channel] = loop.time() + self._apart
        return Posted(str(answer["channel"]), str(answer["ts"]))

    async def _ephemeral(self, at: At, text: str, blocks: list[Block]) -> None:
        thread = {"thread_ts": at.thread} if at.thread else {}
        await self._calls.write(
            "chat_postEphemeral", channel=at.channel, user=at.only_for, text=text, blocks=blocks, **thread
        )

    async def found(self, at: At, key: str) -> Posted | None:
        channel = await self._room(at.channel)
        where: Mapping[str, Any] = {"channel": channel, "limit": 200, "include_all_metadata": True}
        method = "conversations_history"
        if at.thread:
            where, method = {**where, "ts": at.thread}, "conversations_replies"
        async for message in self._calls.pages(method, "messages", where, at_most=PAGES):
            if ids.key_of(message) == key:
                return Posted(channel, str(message["ts"]))
        return None

    async def _room(self, channel: str) -> str:
        """A person's id becomes the channel of the direct message with them."""
        if not ids.is_person(channel):
            return channel
        if channel not in self._rooms:
            answer = await self._calls.read("conversations_open", users=channel)
            self._rooms[channel] = str(answer["channel"]["id"])
        return self._rooms[channel]


def _message(text: str, blocks: list[Block], key: str) -> dict[str, Any]:
    return {
        "text": text,
        "blocks": blocks,
        "metadata": {"event_type": ids.EVENT_TYPE, "event_payload": {"key": key}},
    }
