"""A model behind an OpenAI-compatible address on this machine that answers by a script, and counts what it is asked."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Asked = dict[str, Any]
Answer = Callable[["Call"], Awaitable[web.StreamResponse]]


class Call:
    """One request: its JSON body, its headers, and what an answer needs to be slow or to break off."""

    def __init__(self, request: web.Request, body: Asked, ending: asyncio.Event) -> None:
        self.request = request
        self.body = body
        self.headers = request.headers
        self._ending = ending

    @property
    def prompt(self) -> str:
        """All that the model is told."""
        return "\n".join(str(message["content"]) for message in self.body["messages"])

    @property
    def form(self) -> str:
        """The form of answer that is asked for: json_schema, json_object or plain."""
        return str(self.body.get("response_format", {}).get("type", "plain"))

    async def wait(self, seconds: float) -> bool:
        """For so long, or until the server ends; whether it ends."""
        try:
            await asyncio.wait_for(self._ending.wait(), seconds)
        except TimeoutError:
            return False
        return True


class ScriptedModel:
    """`async with ScriptedModel(first, second) as model`: one answer for each request; the last one repeats."""

    def __init__(self, *script: Answer) -> None:
        self._script = script
        self._from = 0
        self.calls: list[Call] = []
        self.url = ""

    async def __aenter__(self) -> "ScriptedModel":
        self._ending = asyncio.Event()
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._complete)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}/v1"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._ending.set()
        await self._runner.cleanup()

    def answers_with(self, *script: Answer) -> None:
        """From now on, in place of what is left of its script."""
        self._script, self._from = script, len(self.calls)

    @property
    def requests(self) -> int:
        """How often it was asked."""
        return len(self.calls)

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        call = Call(request, json.loads(await request.text()), self._ending)
        self.calls.append(call)
        return await self._script[min(len(self.calls) - self._from, len(self._script)) - 1](call)
