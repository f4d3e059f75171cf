"""Bad weather on demand: answers that are slow, broken or lost, for the next calls of a method."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Arguments = dict[str, Any]


@dataclass
class Trouble:
    """For the next `times` calls of `method` (`*`: any) for which `when` holds."""

    method: str
    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    slow: float = 0.0
    cut: str = ""  # before | after what was asked for is committed
    times: int = 1
    when: Callable[[Arguments], bool] = lambda _arguments: True
    met: int = 0  # how often it struck

    def answer(self) -> web.Response | None:
        """What comes instead of an answer, if anything does."""
        if self.status == 200 and not self.body:
            return None
        kind = "text/html" if self.body.startswith("<") else "application/json"
        return web.Response(status=self.status, text=self.body, headers=self.headers, content_type=kind)


class Weather:
    """The troubles to come."""

    def __init__(self) -> None:
        self._coming: list[Trouble] = []

    def add(self, method: str, **how: Any) -> Trouble:
        """Let something go wrong; the trouble, which counts how often it struck."""
        trouble = Trouble(method, **how)
        self._coming.append(trouble)
        return trouble

    def too_many(self, method: str, seconds: int = 1, **how: Any) -> Trouble:
        """429 with Retry-After."""
        body = '{"ok": false, "error": "ratelimited"}'
        return self.add(method, status=429, body=body, headers={"Retry-After": str(seconds)}, **how)

    def broken(self, method: str, status: int = 500, **how: Any) -> Trouble:
        """Slack's own trouble, as JSON."""
        return self.add(method, status=status, body='{"ok": false, "error": "internal_error"}', **how)

    def page(self, method: str, status: int = 503, **how: Any) -> Trouble:
        """A page of HTML where JSON was expected."""
        return self.add(method, status=status, body="<html><body>Bad gateway</body></html>", **how)

    def strike(self, method: str, arguments: Arguments) -> Trouble | None:
        """The trouble of this call, if there is one."""
        for trouble in self._coming:
            if trouble.method in (method, "*") and trouble.met < trouble.times and trouble.when(arguments):
                trouble.met += 1
                return trouble
        return None

    def clear(self) -> None:
        """Fair again."""
        self._coming.clear()


async def cut(request: web.Request) -> web.Response:
    """The line breaks: no answer ever comes."""
    if request.transport:
        request.transport.abort()
    await asyncio.sleep(0)
    return web.Response()
