"""The server: Web API under /api/, Socket Mode under /link, and the addresses for answers to a press."""

import asyncio
import json
from types import TracebackType
from typing import Any

from aiohttp import web

from tests.fake_slack.delivery import Deliveries, Patience
from tests.fake_slack.events import all_scopes, envelope, told
from tests.fake_slack.eyes import Eyes
from tests.fake_slack.gate import APP_TOKEN, BOT_TOKEN, check
from tests.fake_slack.hands import Hands
from tests.fake_slack.lines import Lines
from tests.fake_slack.reading import READING
from tests.fake_slack.refusals import No, Refusal
from tests.fake_slack.replies import Replies
from tests.fake_slack.trouble import Weather, cut
from tests.fake_slack.views import Views
from tests.fake_slack.world import Message, Room, World
from tests.fake_slack.writing import Writing

Arguments = dict[str, Any]


class FakeSlack(Hands, Eyes):
    """Start it with `async with`; `url` is what SLACK_API_URL wants. `every`: seconds between two posts in a channel."""

    def __init__(self, *, every: float = 0.95, patience: Patience | None = None) -> None:
        self.world = World()
        self.scopes = all_scopes()
        self.tokens = {"bot": BOT_TOKEN, "app": APP_TOKEN}
        self.says_scopes = True
        self.lines = Lines(self.world)
        self.deliveries = Deliveries(self.world, self.lines, patience or Patience())
        self.writing = Writing(self.world, self._happened, every)
        self.views = Views(self.world)
        self.replies = Replies(self.world, self.writing)
        self.weather = Weather()
        self.requests: list[tuple[str, Arguments]] = []
        self.refusals: list[Refusal] = []
        self.warnings: list[str] = []
        self._methods = {**READING, **self.writing.methods, **self.views.methods}

    async def __aenter__(self) -> "FakeSlack":
        app = web.Application(client_max_size=8 * 2**20)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/link", self.lines.take)
        app.router.add_post("/response/{name}", self._response)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.deliveries.close()
        for line in list(self.lines.open):
            await line.ws.close()
        await self._runner.cleanup()

    @property
    def root(self) -> str:
        """Where the server stands."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def url(self) -> str:
        """Of the Web API."""
        return f"{self.root}/api/"

    def _happened(self, room: Room, event: Message) -> None:
        for one in told(room, event, self.scopes):
            self.deliveries.event(envelope(self.world, room, one))

    # ------------------------------------------------------------ the Web API
    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        asked = await _arguments(request)
        self.requests.append((method, asked))
        trouble = self.weather.strike(method, asked)
        if trouble and trouble.slow:
            await asyncio.sleep(trouble.slow)
        if trouble and trouble.cut == "before":
            return await cut(request)
        if trouble and (instead := trouble.answer()):
            return instead
        answer = self._answer(method, asked, _token(request, asked))
        if trouble and trouble.cut == "after":
            return await cut(request)
        return answer

    def _answer(self, method: str, asked: Arguments, token: str) -> web.Response:
        headers = {"x-oauth-scopes": ",".join(sorted(self.scopes))} if self.says_scopes else {}
        try:
            check(self.world, self.scopes, self.tokens, method, asked, token)
            if method == "apps.connections.open":
                more = {"url": f"ws://127.0.0.1:{self._port}/link?{self.lines.ticket()}"}
            else:
                more = self._methods[method](self.world, asked)
        except No as no:
            return self._refused(method, asked, no, headers)
        return web.json_response({"ok": True, **more}, headers=headers)

    def _refused(self, method: str, asked: Arguments, no: No, headers: dict[str, str]) -> web.Response:
        self.refusals.append(Refusal(method, no.error, no.reason, no.mistake, asked))
        said: Arguments = {"ok": False, "error": no.error}
        if no.reason:
            said["response_metadata"] = {"messages": [f"[ERROR] {no.reason}"]}
        if no.error == "ratelimited":
            return web.json_response(said, status=429, headers={"Retry-After": str(no.more["retry_after"])})
        return web.json_response({**said, **no.more}, headers=headers)

    async def _response(self, request: web.Request) -> web.Response:
        body = await request.json()
        try:
            self.replies.take(request.match_info["name"], body)
        except No as no:
            self.refusals.append(Refusal("response_url", no.error, no.reason, no.mistake, body))
            return web.json_response({"ok": False, "error": no.error}, status=404)
        return web.json_response({"ok": True})


async def _arguments(request: web.Request) -> Arguments:
    asked: Arguments = dict(request.query)
    if request.content_type == "application/json":
        asked.update(await request.json())
    else:
        asked.update(await request.post())
    for name in ("blocks", "view", "metadata", "attachments"):
        if isinstance(asked.get(name), str):
            asked[name] = json.loads(asked[name])
    return asked


def _token(request: web.Request, asked: Arguments) -> str:
    header = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return header or str(asked.get("token") or "")
