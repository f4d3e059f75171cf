"""`tofu demo`: the real parts over a temporary database, with a clock that runs fast."""

import asyncio
from datetime import UTC, datetime
from tempfile import TemporaryDirectory

from bot.bootstrap.parts import open_storage, recovery, worker
from bot.clock import SystemClock
from bot.config import Settings
from bot.console.demo import Demo
from bot.console.page import Page
from bot.console.room import Room


async def demo(lively: bool) -> int:
    """`tofu demo`: the real parts, a temporary database, a fast clock; no key, no token, no settings."""
    with TemporaryDirectory(prefix="tofu-demo-") as folder:
        settings = Settings(database_url=f"sqlite:///{folder}/demo.sqlite", log_level="ERROR")
        start = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
        clock = SystemClock(speed=1800, start=start)
        storage = open_storage(settings, clock=clock, poll=0.1)
        room = Room(Page(lively=lively), clock)
        verbs = recovery(settings, storage, room, room)
        courier, crew = worker(storage, verbs)
        ready = asyncio.create_task(crew.start())
        scene = Demo(verbs, room, room.page, lambda: courier.drain(60), ready)
        try:
            await (_play_with_somebody(scene) if lively else scene.play())
        finally:
            await asyncio.gather(ready, return_exceptions=True)
            await crew.stop(5)
            await asyncio.to_thread(storage.close)
    return 0


async def _play_with_somebody(scene: Demo) -> None:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.patch_stdout import patch_stdout

    from bot.console.play import Player

    prompt: PromptSession[str] = PromptSession()
    try:
        with patch_stdout(raw=True):
            await Player(scene, prompt.prompt_async).run()
    except (KeyboardInterrupt, EOFError):
        scene.page.line("Goodbye. Nothing of this was kept.")
    scene.goodbye()
