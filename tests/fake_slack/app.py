"""An app at the other end of a line, for the contract tests of the fake."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until

Envelope = dict[str, Any]


class App:
    """The other end of a line: keeps what comes, and acks what `answer` does not return None for."""

    def __init__(self) -> None:
        self.got: list[Envelope] = []
        self.answer: Callable[[Envelope], dict[str, Any] | None] = lambda _envelope: {}

    @property
    def events(self) -> list[Envelope]:
        return [envelope["payload"]["event"] for envelope in self.got if envelope["type"] == "events_api"]

    async def listen(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        async for message in ws:
            envelope = message.json()
            self.got.append(envelope)
            if "envelope_id" in envelope and (answer := self.answer(envelope)) is not None:
                await ws.send_json({"envelope_id": envelope["envelope_id"], "payload": answer})


@asynccontextmanager
async def line(slack: FakeSlack, session: aiohttp.ClientSession, app: App) -> AsyncIterator[str]:
    """Open one, as an app does."""
    headers = {"Authorization": f"Bearer {slack.tokens['app']}"}
    async with session.post(f"{slack.url}apps.connections.open", headers=headers) as response:
        url = (await response.json())["url"]
    async with session.ws_connect(url) as ws:
        listening = asyncio.create_task(app.listen(ws))
        await until(lambda: slack.lines.open)
        yield url
        await ws.close()
        await listening
