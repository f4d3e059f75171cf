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
        hour = 15 if lively else 3  # real seconds; a person needs time to read
        clock = SystemClock(speed=3600 / hour, start=start)
        storage = open_storage(settings, clock=clock, poll=0.1)
        room = Room(Page(lively=lively), clock)
        verbs = recovery(settings, storage, room, room)
        courier, crew = worker(storage, verbs)
        scene = Demo(verbs, room, room.page, lambda: courier.drain(60), crew.start, hour)
        try:
            await (_play_with_somebody(scene) if lively else scene.play())
        finally:
            await asyncio.gather(scene.engine_runs(), return_exceptions=True)
            await crew.stop(5)
            await asyncio.to_thread(storage.close)
    return 0


async def _play_with_somebody(scene: Demo) -> None:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.patch_stdout import patch_stdout

    from bot.console.play import play
    from bot.console.player import Player

    prompt: PromptSession[str] = PromptSession()

    async def ask(words: str, default: str = "") -> str:
        now = lambda: f" It is {scene.room.when()}. help: all words · Ctrl-C: end "  # noqa: E731
        return await prompt.prompt_async(words, default=default, bottom_toolbar=now, refresh_interval=0.5)

    try:
        with patch_stdout(raw=True):
            await play(Player(scene, ask))
    except (KeyboardInterrupt, EOFError):
        pass
    scene.page.line("Goodbye. Nothing of this was kept.")
    scene.goodbye()
