"""The short commands: JSON lines, migrate, forget."""

import asyncio
import re
import sys
from contextlib import suppress
from datetime import datetime
from functools import partial

from bot.bootstrap.models import model_of, writers
from bot.bootstrap.parts import open_storage
from bot.bootstrap.prompts import prompt_files
from bot.complaints.detect import Mode
from bot.config import Settings
from bot.console import answers
from bot.console.lines import WRONG_USAGE, Answer, answer_lines
from bot.console.page import tell
from bot.console.standing import calendar_lines
from bot.errors import SetupError, Unreachable
from bot.followups.working_hours import zone
from bot.recovery.compose import Composer
from bot.recovery.ports import Books

LINK = re.compile(
    r"/archives/(?P<channel>[A-Z0-9]+)/p(?P<seconds>\d{10})(?P<fraction>\d{6})(?:\?(?:.*&)?thread_ts=(?P<parent>\d+\.\d+))?"
)


def migrate(settings: Settings) -> int:
    """`tofu migrate`: our tables and the engine's. Raises SetupError."""
    from bot.engine.timers import make_tables
    from bot.storage.database import address, lasting, open_engine
    from bot.storage.migrate import migrate as bring_up

    url = lasting(address(settings.database_url))
    changed = bring_up(open_engine(url))
    make_tables(url.render_as_string(hide_password=False))
    tell("The database is up to date now." if changed else "The database was up to date already.")
    return 0


async def forget(settings: Settings, complaint: str) -> int:
    """`tofu forget`: remove one complaint."""
    storage = await asyncio.to_thread(lambda: open_storage(settings, beside=True))
    try:
        gone = await storage.unit(lambda books: _forget(books, complaint))
    except Unreachable as error:
        raise SetupError(f"Nothing was removed: {error}.") from None
    finally:
        await asyncio.to_thread(storage.close)
    tell("Removed, with its drafts, promises and reminders." if gone else "There is no such complaint.")
    return 0 if gone else 1


def _forget(books: Books, named: str) -> bool:
    """By id, or by a link to its thread."""
    if place := LINK.search(named):
        thread = place["parent"] or f"{place['seconds']}.{place['fraction']}"
        found = books.complaints.linked(place["channel"], thread)
        return sum(map(books.complaints.delete, found)) > 0  # each of them, not the first alone
    return books.complaints.delete(named)


def json_lines(settings: Settings, command: str, mode: str = "careful") -> int:
    """`tofu hear|draft|review|plan`: JSON lines in, JSON lines out."""
    if sys.stdin is None or sys.stdin.isatty():
        tell(f"tofu {command} reads JSON lines: pipe them in, as in `tofu {command} < cases.jsonl`.", sys.stderr)
        return WRONG_USAGE
    with asyncio.Runner() as runner:
        return answer_lines(sys.stdin.buffer, sys.stdout.buffer, _answer(settings, command, mode, runner))


def timeline(opened: str, timezone: str, hours: str, holidays: str, severity: str) -> int:
    """`tofu plan --opened …`: one complaint's calendar for people. Raises BadInput."""
    with suppress(ValueError):  # said better below
        at = datetime.fromisoformat(opened)
        opened = (at if at.tzinfo else at.replace(tzinfo=zone(timezone))).isoformat()
    case = {
        "opened_at": opened,
        "timezone": timezone,
        "working_hours": hours,
        "holidays": holidays or None,
        "severity": severity,
    }
    complaint, planned = answers.planned(case)
    for line in calendar_lines(planned, complaint.opened_at, timezone):
        tell(line)
    return 0


def _answer(settings: Settings, command: str, mode: str, runner: asyncio.Runner) -> Answer:
    """Only a draft needs writers, and an event loop for the one that asks a model."""
    match command:
        case "hear":
            return partial(answers.hear, mode=Mode(mode))
        case "review":
            return answers.review
        case "plan":
            return answers.plan
    composer = Composer(*writers(settings, prompt_files(), model_of(settings)), settings.model_seconds)
    return lambda case: runner.run(answers.draft(case, composer))
