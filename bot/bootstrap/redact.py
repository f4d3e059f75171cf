"""`tofu redact`: what a model would be shown of a text, for a person at a terminal."""

import sys
from pathlib import Path

from bot.bootstrap.models import redacts
from bot.config import Settings
from bot.console.page import Page
from bot.console.thread_file import read_file
from bot.errors import BadInput
from bot.language.detect import language_of
from bot.language.markup import plain
from bot.language.veiled import preview

NO_MODEL = "No model is set, so nothing leaves this machine."
OFF = "Redaction is off for the model that is set (TOFU_REDACT): it would see the text as it is. With it on:"
ON = "This is what the model would see:"


def redact(settings: Settings, file: str | None) -> int:
    """The file, else standard input. Always shows what redaction finds, and says whether it is on. Raises BadInput."""
    text = plain(_read(file))
    found = preview(text, language_of(text))
    page = Page(lively=sys.stdout.isatty())
    page.line((ON if redacts(settings) else OFF) if settings.has_model else NO_MODEL)
    page.box("draft", "As it would leave", [found.text])
    page.box("note", "Hidden, and put back in the answer", [_hidden(found.hidden)])
    page.box("note", "Looks private, and stays", ["\n".join(found.stays) or "nothing"])
    page.line("Names, streets and user names in free text are not found: read it before you send it.")
    return 0


def _hidden(hidden: tuple[tuple[str, str, str], ...]) -> str:
    wide = max((len(name) for name, _, _ in hidden), default=0)
    return "\n".join(f"{name:<{wide}}  {kind:<13}  {words}" for name, kind, words in hidden) or "nothing"


def _read(file: str | None) -> str:
    if file:
        return read_file(Path(file))
    if sys.stdin is None or sys.stdin.isatty():
        raise BadInput("Name a file, or pipe a text in, as in `tofu redact < message.txt`.")
    return sys.stdin.buffer.read().decode("utf-8", "replace")
