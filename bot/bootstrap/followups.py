"""`tofu followups`: a worker that reminds and delivers, without listening; and the list of what is ahead."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.bootstrap.models import let_go, limits
from bot.bootstrap.parts import open_storage, team
from bot.bootstrap.playbook import playbook
from bot.bootstrap.prompts import prompt_files
from bot.bootstrap.slack import PATIENCE, names_groups, put_together, stop_signal
from bot.config import Settings
from bot.console.page import tell
from bot.console.standing import Ahead, ahead_lines
from bot.errors import SetupError, Unreachable
from bot.recovery.ports import Books

log = logging.getLogger("tofu")
FAR = timedelta(days=3650)


async def followups(settings: Settings) -> int:
    """Work until told to stop. Raises SetupError."""
    from bot.slack.connection import Connection

    if not settings.bot_token:
        raise SetupError("Set SLACK_BOT_TOKEN (xoxb-…) in .env: docs/how-to/install.md shows how.")
    stop = stop_signal()
    team(settings)
    limits(settings)
    playbook(settings.playbook, prompt_files())
    async with Connection(settings.bot_token, settings.app_token, settings.api_url) as connection:
        us = await connection.who(groups=names_groups(settings))
        storage = await asyncio.to_thread(open_storage, settings)
        bot = put_together(settings, connection, us, storage)
        try:
            await bot.crew.start()
            log.info("TOFU follows up in workspace %s; another process listens.", us.team)
            await stop.wait()
            log.info("Stopping: what is under way may end, for %.0f s at most.", PATIENCE)
        finally:
            await bot.crew.stop(PATIENCE)
            if bot.verbs.asks_model:
                await let_go(bot.verbs.writer)
            await asyncio.to_thread(storage.close)
    return 0


async def list_followups(settings: Settings, limit: int) -> int:
    """What is late, due and paused, one line each. Raises SetupError."""
    storage = await asyncio.to_thread(lambda: open_storage(settings, beside=True))
    now = storage.clock.now()

    def look(books: Books) -> Sequence[Ahead]:
        pending = books.ledger.late(now + FAR, limit=limit)
        return [Ahead(one, found) for one in pending if (found := books.complaints.get(one.complaint))]

    try:
        rows = await storage.unit(look)
    except Unreachable as error:
        raise SetupError(f"The follow-ups can't be read: {error}.") from None
    finally:
        await asyncio.to_thread(storage.close)
    for line in ahead_lines(rows, now, settings.timezone):
        tell(line)
    return 0
