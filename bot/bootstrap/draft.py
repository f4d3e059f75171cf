"""`tofu draft FILE --name Laura`: a draft with its coaching, for a person at a terminal."""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from bot.bootstrap.models import let_go, model_of, writers
from bot.bootstrap.parts import team
from bot.bootstrap.playbook import playbook as playbook_of
from bot.bootstrap.prompts import prompt_files
from bot.clock import SystemClock
from bot.complaints.model import Agent
from bot.complaints.reading import voices
from bot.complaints.thread import Message, Role, Thread
from bot.config import Settings
from bot.console.drafted import draw_draft
from bot.console.page import Page
from bot.console.thread_file import has_speakers, read_file, thread_of
from bot.errors import BadInput
from bot.language.markup import plain
from bot.recovery.compose import Asked, Composed, Composer


def draft_file(settings: Settings, file: str | None, name: str, rules: str = "") -> int:
    """The thread comes from the file, else from standard input; words without a speaker are the customer's.

    `rules`: a playbook's file, else the one of the settings. Raises BadInput, SetupError.
    """
    if not name.strip():
        raise BadInput("Say in whose name the draft is written: --name Laura")
    team_playbook = playbook_of(rules or settings.playbook, prompt_files())
    calendar = team(settings).calendar()
    now = SystemClock().now().astimezone(calendar.zone)
    text = _read(file)
    thread = thread_of(text, file or "The text", now) if has_speakers(text) else _one_message(text, now)
    said = "\n".join(message.text for message in voices(thread))
    playbook = team_playbook.chosen(kinds=team_playbook.kinds_in(said))
    asked = Asked(
        thread=thread,
        agent=Agent("", name.strip(), settings.timezone),
        playbook=playbook,
        now=now,
        calendar=calendar,
        by_agent=True,
    )
    composed = asyncio.run(_compose(settings, asked))
    from bot.writer.unsaid import unsaid

    left_out = list(unsaid(thread, composed.text or "", playbook, composed.reading.language))
    draw_draft(composed, left_out, Page(lively=sys.stdout.isatty()))
    return 0


async def _compose(settings: Settings, asked: Asked) -> Composed:
    writer, offline = writers(settings, prompt_files(), model_of(settings))
    try:
        return await Composer(writer, offline, settings.model_seconds).compose(asked)
    finally:
        if settings.has_model:
            await let_go(writer)


def _read(file: str | None) -> str:
    if file:
        return read_file(Path(file))
    if sys.stdin is None or sys.stdin.isatty():
        raise BadInput("Name a file with the thread, or pipe it in: tofu draft thread.txt --name Laura")
    return sys.stdin.buffer.read().decode("utf-8-sig", "replace")


def _one_message(text: str, now: datetime) -> Thread:
    if not text.strip():
        raise BadInput("There is nothing in it: write what the customer wrote.")
    return Thread((Message(Role.CUSTOMER, "", plain(text), now),))
