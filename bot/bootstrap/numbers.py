"""`tofu numbers`: what became of drafts, and what models took."""

import asyncio
from datetime import timedelta

from bot.bootstrap.models import limits
from bot.bootstrap.parts import open_storage
from bot.config import Settings
from bot.console.numbers import kept_lines, model_lines
from bot.console.page import tell
from bot.drafting.cost import Spent, Took
from bot.drafting.kept import Kept
from bot.errors import SetupError, Unreachable
from bot.language.when import in_zone
from bot.recovery.ports import Books


async def numbers(settings: Settings) -> int:
    """Beside a running bot, on the same database. Raises SetupError."""
    storage = await asyncio.to_thread(lambda: open_storage(settings, beside=True))
    today = in_zone(storage.clock.real(), settings.timezone).date()

    def look(books: Books) -> tuple[list[Kept], Took, Spent]:
        since = (today - timedelta(days=29)).isoformat()
        return list(books.drafts.kept()), books.calls.took(since), books.calls.spent_by_all(today.isoformat())

    try:
        kept, took, spent = await storage.unit(look)
    except Unreachable as error:
        raise SetupError(f"There are no figures: {error}.") from None
    finally:
        await asyncio.to_thread(storage.close)
    for line in (*kept_lines(kept), "", *model_lines(took, spent, limits(settings))):
        tell(line)
    return 0
