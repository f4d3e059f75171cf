"""Socket Mode's lines: tickets, hello, acks, refusals, frames that say good-bye."""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

from tests.fake_slack.world import APP, World


class Unacked(Exception):
    """The envelope was not acked in time, or its line broke."""


class Line:
    """One websocket of the app's."""

    def __init__(self, ws: web.WebSocketResponse, request: web.Request) -> None:
        self.ws = ws
        self._request = request
        self.waiting: dict[str, asyncio.Future[dict[str, Any]]] = {}

    async def carry(self, envelope: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Send an envelope; what came back with its ack. Raises Unacked."""
        name = str(envelope["envelope_id"])
        self.waiting[name] = asyncio.get_running_loop().create_future()
        try:
            await self.ws.send_str(json.dumps(envelope))
            return await asyncio.wait_for(self.waiting[name], seconds)
        except (TimeoutError, ConnectionError):
            raise Unacked from None
        finally:
            self.waiting.pop(name, None)

    def acked(self, text: str) -> str:
        """An answer came in: which envelope it was for."""
        answer = json.loads(text)
        waiting = self.waiting.get(answer.get("envelope_id"))
        if waiting and not waiting.done():
            waiting.set_result(answer.get("payload") or {})
        return str(answer.get("envelope_id"))

    def cut(self) -> None:
        """It breaks without a word."""
        if self._request.transport:
            self._request.transport.abort()
        self.broke()

    def broke(self) -> None:
        """Nothing will come back over it."""
        for waiting in self.waiting.values():
            if not waiting.done():
                waiting.set_exception(Unacked())


class Lines:
    """All lines that are open."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._tickets: set[str] = set()
        self._opened = asyncio.Condition()
        self.open: list[Line] = []
        self.refuse_upgrades = 0  # so many websockets are refused
        self.refused = 0
        self.acks: list[str] = []  # ids of envelopes, in the order of their acks
        self._turn = 0

    def ticket(self) -> str:
        """The query of an address for one line."""
        ticket = self._world.new_id("t")
        self._tickets.add(ticket)
        return f"ticket={ticket}&app_id={APP}"

    async def take(self, request: web.Request) -> web.StreamResponse:
        """A websocket comes in."""
        if self.refuse_upgrades:
            self.refuse_upgrades -= 1
            self.refused += 1
            return web.Response(status=503, text="no room here")
        if request.query.get("ticket") not in self._tickets:
            return web.Response(status=404, text="this address was good for one connection")
        self._tickets.discard(str(request.query["ticket"]))
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        await ws.send_json({"type": "hello", "num_connections": len(self.open) + 1, "connection_info": {"app_id": APP}})
        line = Line(ws, request)
        async with self._opened:
            self.open.append(line)
            self._opened.notify_all()
        try:
            async for message in ws:
                if message.type is WSMsgType.TEXT:
                    self.acks.append(line.acked(message.data))
        finally:
            if line in self.open:
                self.open.remove(line)
            line.broke()
        return ws

    async def one(self) -> Line:
        """A line, by turns; waits for one when there is none."""
        async with self._opened:
            await self._opened.wait_for(lambda: self.open)
        self._turn += 1
        return self.open[self._turn % len(self.open)]

    async def refresh(self, reason: str = "refresh_requested", grace: float = 0.5) -> None:
        """Tell every line that it will be cut, as Slack does every few hours; then cut it."""
        old = list(self.open)
        for line in old:
            await line.ws.send_json({"type": "disconnect", "reason": reason})
        await asyncio.sleep(grace)
        for line in old:
            await line.ws.close()

    async def cut(self) -> None:
        """Every line breaks without a word."""
        for line in list(self.open):
            if line in self.open:
                self.open.remove(line)
            line.cut()
