"""Events handled a second: TOFU beside a bare Bolt app with one shared session, over Socket Mode, in one run.

An event counts as handled when it is acked: by TOFU after the complaint is committed, or the verdict that it is chatter
is reached. Two bare apps stand beside it: one that answers each event with a post, as bots do, and one whose listener
does nothing at all, the floor. TOFU's own posts are not counted: what it owes stays in its outbox. Sixteen events are in
flight at a time; the sender is a process of its own.

    python benchmarks/throughput.py [--events 3000] [--rounds 3]
"""

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web

AT_A_TIME = 16
COMPLAINT = "You said the engineer would come on Monday. Nobody came, nobody called, and the heating is still broken."
CHATTER = "Morning all, has anybody seen the new rota? Lunch is at one, and the deploy went fine."
TEAM, BOT = "T0BENCH", "U0BENCH"


def event(number: int, text: str) -> dict[str, Any]:
    """A message in a thread of its own, each by somebody else: what one person says within minutes is one complaint."""
    ts = f"{1_800_000_000 + number}.{number:06d}"
    inner = {
        "type": "message",
        "channel": f"C{number % 50:05d}",
        "user": f"U{number}",
        "text": text,
        "ts": ts,
        "team": TEAM,
    }
    return {"type": "event_callback", "team_id": TEAM, "api_app_id": "A0", "event_id": f"Ev{number}", "event": inner}


class Sender:
    """A workspace that sends events over one socket, and waits for their acks."""

    def __init__(self) -> None:
        self.socket: web.WebSocketResponse | None = None
        self.connected = asyncio.Event()
        self.acks: dict[str, asyncio.Future[None]] = {}
        self.port = 0

    async def start(self) -> web.AppRunner:
        app = web.Application()
        app.router.add_post("/api/{method}", self.call)
        app.router.add_get("/socket", self.listen)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        return runner

    async def call(self, request: web.Request) -> web.Response:
        if request.match_info["method"] == "apps.connections.open":
            return web.json_response({"ok": True, "url": f"ws://127.0.0.1:{self.port}/socket"})
        return web.json_response({"ok": True, "team_id": TEAM, "user_id": BOT, "bot_id": "B0BENCH"})

    async def listen(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.socket = socket
        await socket.send_json({"type": "hello"})
        self.connected.set()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                acked = self.acks.pop(json.loads(message.data).get("envelope_id"), None)
                if acked:
                    acked.set_result(None)
        return socket

    async def send(self, number: int, text: str) -> None:
        assert self.socket is not None
        acked = asyncio.get_running_loop().create_future()
        self.acks[str(number)] = acked
        envelope = {"envelope_id": str(number), "type": "events_api", "payload": event(number, text)}
        await self.socket.send_str(json.dumps(envelope))
        await acked

    async def rate(self, text: str, events: int, first: int) -> float:
        """Events handled a second."""
        turn = asyncio.Semaphore(AT_A_TIME)

        async def one(number: int) -> None:
            async with turn:
                await self.send(number, text)

        begin = time.perf_counter()
        await asyncio.gather(*(one(first + number) for number in range(events)))
        return events / (time.perf_counter() - begin)


async def measure(kind: str, events: int) -> dict[str, float]:
    """Start the app in a process of its own, warm it up, and send."""
    sender = Sender()
    runner = await sender.start()
    with tempfile.TemporaryDirectory() as folder:
        child = subprocess.Popen([sys.executable, __file__, "--child", kind, "--port", str(sender.port)], cwd=folder)
        try:
            await asyncio.wait_for(sender.connected.wait(), 60)
            await asyncio.sleep(2)
            await sender.rate(CHATTER, 200, 9_000_000)
            chatter = await sender.rate(CHATTER, events, 1_000_000)
            await sender.rate(COMPLAINT, 200, 8_000_000)
            complaints = await sender.rate(COMPLAINT, events, 2_000_000)
        finally:
            child.terminate()
            child.wait(20)
            await runner.cleanup()
    return {"chatter": chatter, "complaints": complaints}


async def answering(url: str) -> None:
    """Bolt and a listener that answers."""
    await bare(url, answer=True)


async def bare(url: str, *, answer: bool = False) -> None:
    """What Bolt costs by itself."""
    import aiohttp
    from slack_bolt.adapter.socket_mode.websockets import AsyncSocketModeHandler
    from slack_bolt.async_app import AsyncApp
    from slack_bolt.authorization import AuthorizeResult
    from slack_sdk.web.async_client import AsyncWebClient

    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(token="xoxb-x", base_url=url, session=session)

        async def authorize(**_: Any) -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=None, team_id=TEAM, bot_token="xoxb-x", bot_id="B0", bot_user_id=BOT)

        app = AsyncApp(client=client, authorize=authorize)

        @app.event("message")
        async def listen(say: Any) -> None:
            if answer:
                await say("Thank you, we are on it.")

        handler = AsyncSocketModeHandler(
            app, "xapp-x", web_client=AsyncWebClient(token="xapp-x", base_url=url, session=session)
        )
        await handler.start_async()


async def tofu(url: str) -> None:
    """TOFU as `tofu slack` builds it; what it owes stays in the outbox."""
    from bot.bootstrap.parts import open_storage
    from bot.bootstrap.slack import put_together
    from bot.config import Settings
    from bot.slack.connection import Connection

    settings = Settings(bot_token="xoxb-x", app_token="xapp-x", api_url=url)
    async with Connection(settings.bot_token, settings.app_token, settings.api_url) as connection:
        bot = put_together(settings, connection, await connection.who(), open_storage(settings))
        bot.storage.unit.announce = lambda _keys: None
        await bot.start()
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--child", choices=["bare", "answering", "tofu"])
    parser.add_argument("--port", type=int)
    options = parser.parse_args()
    if options.child:
        run = {"bare": bare, "answering": answering, "tofu": tofu}[options.child]
        asyncio.run(run(f"http://127.0.0.1:{options.port}/api/"))
        return
    kinds = {"answering": "a bare app that answers", "bare": "a bare app that does nothing"}
    ratios: dict[tuple[str, str], list[float]] = {(a, b): [] for a in ("chatter", "complaints") for b in kinds}
    for number in range(options.rounds):
        found = {kind: asyncio.run(measure(kind, options.events)) for kind in ("answering", "tofu", "bare")}
        for what, beside in ratios:
            ratios[what, beside].append(found["tofu"][what] / found[beside][what])
        line = "; ".join(f"{kind} {rate['chatter']:.0f} and {rate['complaints']:.0f}" for kind, rate in found.items())
        print(f"round {number + 1}, chatter and complaints a second: {line}", flush=True)
    for (what, beside), values in ratios.items():
        print(f"{what}: {statistics.median(values):.2f} of {kinds[beside]} (median of {options.rounds} rounds)")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))
    main()
