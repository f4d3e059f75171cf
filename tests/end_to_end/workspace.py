"""A workspace as its page shows it, and people who act in it: they write, press buttons and fill in forms."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import aiohttp

T = TypeVar("T")
Json = dict[str, Any]


@dataclass(frozen=True)
class Person:
    """Somebody who works or writes there."""

    id: str
    name: str
    timezone: str = "UTC"


@dataclass(frozen=True)
class Said:
    """A message as it stands on the page now."""

    channel: str
    ts: str
    user: str
    text: str
    thread: str = ""
    only_for: str = ""
    blocks: Sequence[Json] = ()

    @property
    def key(self) -> str:
        """Our mark: which thing owed this message is; empty on what people write."""
        return str(self.blocks[0].get("block_id", "")) if self.blocks else ""

    @property
    def words(self) -> str:
        """All that can be read in it, buttons left out."""
        parts = [part for block in self.blocks for part in (block.get("text"), *block.get("elements", ()))]
        shown = [p["text"] for p in parts if isinstance(p, dict) and isinstance(p.get("text"), str)]
        return "\n".join(shown) or self.text

    @property
    def buttons(self) -> dict[str, Json]:
        """Its buttons by what stands on them."""
        rows = [(block.get("block_id", ""), e) for block in self.blocks for e in block.get("elements", ())]
        return {e["text"]["text"]: {**e, "block_id": row} for row, e in rows if e.get("type") == "button"}


def _said(message: Json) -> Said:
    return Said(
        channel=message["channel"],
        ts=message["ts"],
        user=message.get("user", ""),
        text=message.get("text", ""),
        thread=message.get("thread_ts", ""),
        only_for=message.get("ephemeral_to", ""),
        blocks=message.get("blocks") or (),
    )


@dataclass
class Workspace:
    """The page's view of it, kept up to date by what the program pushes; `until` waits for what shall be seen."""

    url: str
    session: aiohttp.ClientSession
    line: aiohttp.ClientWebSocketResponse
    connected: bool = False
    channels: dict[str, Json] = field(default_factory=dict)
    shown: dict[tuple[str, str], Said] = field(default_factory=dict)
    forms: list[Json] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    # ------------------------------------------------------------ what is seen
    def messages(self, channel: str, thread: str = "") -> list[Said]:
        """Of a channel, or of one thread in it, in order."""
        there = [said for said in self.shown.values() if said.channel == channel]
        return [said for said in there if not thread or thread in (said.ts, said.thread)]

    def direct(self, person: Person) -> list[Said]:
        """What the bot and this person wrote to each other."""
        rooms = [c["id"] for c in self.channels.values() if c.get("is_im") and person.id in c["members"]]
        return [said for room in rooms for said in self.messages(room)]

    @property
    def form(self) -> Json | None:
        """The modal that is open."""
        return self.forms[-1] if self.forms else None

    async def until(self, look: Callable[[], T | None], what: str, seconds: float = 15) -> T:
        """What `look` finds, as soon as it finds something."""
        async with self._news:
            try:
                async with asyncio.timeout(seconds):
                    while not (found := look()):
                        await self._news.wait()
            except TimeoutError:
                last = "\n".join(f"  {said.user}: {said.words!r}" for said in list(self.shown.values())[-8:])
                raise AssertionError(f"{what}: not seen within {seconds} s. The last messages:\n{last}") from None
            return found

    # ------------------------------------------------------------ what people do
    async def say(self, person: Person, channel: str, text: str, thread: str = "") -> Said:
        """Write something; returns when the bot has acked it."""
        body = {"channel": channel, "user": person.id, "text": text, **({"thread_ts": thread} if thread else {})}
        return _said((await self._control("message", body))["message"])

    async def press(self, person: Person, said: Said, words: str) -> None:
        """Press the button with these words; returns when the bot has acked it."""
        action = said.buttons[words]
        body = {"channel": said.channel, "messageTs": said.ts, "user": person.id, "action": action}
        await self._control("interact", body)

    async def submit(self, person: Person, **fields: Json) -> None:
        """Send the open form with these fields; returns when it has closed or an error stands in it."""
        values = {name: {name: value} for name, value in fields.items()}
        self.errors = {}
        await self.line.send_json({"t": "view_submit", "user": person.id, "values": values})
        await self.until(lambda: not self.forms or self.errors, "the form's answer")

    async def _control(self, verb: str, body: Json) -> Json:
        async with self.session.post(f"{self.url}/_control/{verb}", json=body) as answer:
            result: Json = await answer.json()
            assert answer.status == 200, result
            return result

    # ------------------------------------------------------------ what the program pushes
    async def listen(self) -> None:
        """Until the line ends."""
        async for frame in self.line:
            async with self._news:
                self._take(json.loads(frame.data))
                self._news.notify_all()

    def _take(self, news: Json) -> None:
        match news["t"]:
            case "init":
                state = news["state"]
                self.connected = any(app["connected"] for app in state["apps"])
                self.channels = {c["id"]: c for c in state["channels"]}
                every = [_said(m) for there in state["messages"].values() for m in there]
                self.shown = {(said.channel, said.ts): said for said in every}
            case "message" | "message_update":
                said = _said(news["message"])
                self.shown[said.channel, said.ts] = said
            case "channel":
                self.channels[news["channel"]["id"]] = news["channel"]
            case "view":
                self.forms = news.get("stack") or []
            case "view_errors":
                self.errors = news.get("errors") or {}
            case "socket_status":
                self.connected = news["connected"]
