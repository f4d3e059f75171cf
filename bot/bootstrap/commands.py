"""The short commands: JSON lines, migrate, forget."""

import asyncio
import sys
from functools import partial

from bot.bootstrap.parts import open_storage, prompt_files, writers
from bot.complaints.detect import Mode
from bot.config import Settings
from bot.console.answers import Answers
from bot.console.lines import WRONG_USAGE, answer_lines
from bot.console.page import tell
from bot.errors import SetupError, Unreachable


def migrate(settings: Settings) -> int:
    """`tofu migrate`: our tables and the engine's. Raises SetupError."""
    from bot.engine.timers import make_tables
    from bot.storage.database import address, open_engine
    from bot.storage.migrate import migrate as bring_up

    url = address(settings.database_url)
    changed = bring_up(open_engine(url))
    make_tables(url.render_as_string(hide_password=False))
    tell("The database is up to date now." if changed else "The database was up to date already.")
    return 0


async def forget(settings: Settings, complaint: str) -> int:
    """`tofu forget`: remove one complaint."""
    storage = await asyncio.to_thread(open_storage, settings)
    try:
        gone = await storage.unit(lambda books: books.complaints.delete(complaint))
    except Unreachable as error:
        raise SetupError(f"Nothing was removed: {error}.") from None
    finally:
        await asyncio.to_thread(storage.close)
    tell("Removed, with its drafts, promises and reminders." if gone else "There is no such complaint.")
    return 0 if gone else 1


async def json_lines(settings: Settings, command: str, mode: str = "careful") -> int:
    """`tofu hear|draft|review|plan`: JSON lines in, JSON lines out."""
    if sys.stdin.isatty():
        tell(f"tofu {command} reads JSON lines: pipe them in, as in `tofu {command} < cases.jsonl`.", sys.stderr)
        return WRONG_USAGE
    answers = Answers(*writers(settings, prompt_files()))
    answer = partial(answers.hear, mode=Mode(mode)) if command == "hear" else getattr(answers, command)
    return await answer_lines(sys.stdin.buffer, sys.stdout, answer)
