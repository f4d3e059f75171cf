"""A model's provider on this machine that keeps everybody waiting until the test lets go."""

import asyncio
import json
from types import TracebackType

from aiohttp import web


class SlowModel:
    """Chat Completions. Start it with `async with`; `go` ends the waiting."""

    def __init__(self) -> None:
        self.go = asyncio.Event()
        self.waiting = 0

    async def __aenter__(self) -> "SlowModel":
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._complete)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/v1"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.go.set()
        await self._runner.cleanup()

    async def _complete(self, request: web.Request) -> web.Response:
        self.waiting += 1
        await self.go.wait()
        message = {"role": "assistant", "content": json.dumps({"nothing": "that is of use"})}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        answer = {"id": "1", "object": "chat.completion", "created": 1, "model": "slow", "choices": [choice]}
        response = web.json_response(answer)
        response.force_close()  # each answer ends its connection, so that none is left when the bot ends
        return response
