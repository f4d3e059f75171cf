"""A workspace that is a file: each post is a line that outlives its writer, and an earlier one is found there again."""

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.bootstrap.parts import Storage, open_storage, recovery, worker
from bot.clock import Clock, SystemClock
from bot.config import Settings
from bot.engine.worker import Worker
from bot.recovery.recovery import Recovery
from bot.slack.ids import EVENT_TYPE, key_of
from bot.slack.messenger import SlackMessenger
from tests.fakes import Workspace


class Paper:
    """Stands in for slack.calls.Calls. A call takes `takes` seconds before it counts, and as long to be answered."""

    def __init__(self, file: Path, takes: float = 0.0) -> None:
        self._file = file
        self._takes = takes
        self._pen = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def read(self, _method: str, **arguments: Any) -> Mapping[str, Any]:
        return {"channel": {"id": f"D{arguments['users'][1:]}"}}

    async def write(self, method: str, **arguments: Any) -> Mapping[str, Any]:
        await asyncio.sleep(self._takes)
        posted = {"channel": arguments["channel"], "ts": f"{time.time():.6f}"}
        if method == "chat_postMessage":
            posted = self.put(key_of(arguments), arguments["channel"], arguments["text"])
        await asyncio.sleep(self._takes)
        return posted

    def put(self, key: str, channel: str, text: str) -> dict[str, Any]:
        """Write the line, down to the disk."""
        at = time.time()
        post = {"key": key, "channel": channel, "ts": f"{at:.6f}", "at": at, "text": text}
        os.write(self._pen, f"{json.dumps(post)}\n".encode())
        os.fsync(self._pen)
        return post

    async def pages(
        self, _method: str, _name: str, arguments: Mapping[str, Any], *, at_most: int = 50
    ) -> AsyncIterator[Any]:
        for post in posts(self._file):
            if post["channel"] == arguments["channel"]:
                metadata = {"event_type": EVENT_TYPE, "event_payload": {"key": post["key"]}}
                yield {"ts": post["ts"], "metadata": metadata}


def posts(file: Path) -> list[dict[str, Any]]:
    """All that was posted so far, in order."""
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


@dataclass
class PaperBot:
    """The bot with its real parts over such a workspace."""

    storage: Storage
    verbs: Recovery
    crew: Worker

    async def end(self, patience: float = 2.0) -> None:
        await self.crew.stop(patience)
        await asyncio.to_thread(self.storage.close)


def paper_bot(
    url: str,
    file: Path,
    *,
    apart: float = 0.0,
    takes: float = 0.0,
    poll: float = 1.0,
    every: float = 5.0,
    clock: Clock | None = None,
) -> PaperBot:
    """Put together as `tofu slack` does it, without a line to Slack. Nothing runs yet."""
    settings = Settings(database_url=url, working_hours="Mon-Sun 00:00-24:00")
    storage = open_storage(settings, clock=clock or SystemClock(), poll=poll)
    messenger = SlackMessenger(Paper(file, takes), settings.timezone, apart)  # type: ignore[arg-type]
    verbs = recovery(settings, storage, messenger, Workspace(storage.clock))  # type: ignore[arg-type]
    _courier, crew = worker(storage, verbs, every=every)
    return PaperBot(storage, verbs, crew)
