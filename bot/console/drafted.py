"""A draft drawn for a person: the words, what they promise, the coaching, and what they leave out."""

from collections.abc import Sequence

from bot.console.page import Page
from bot.language.when import clock_and_day
from bot.recovery.compose import Composed

_WRITERS = {"model": "Written by the model.", "offline": "Written by the built-in writer."}
NONE_DUE = "No draft is due: nobody complains in this thread, or it is resolved."


def draw_draft(composed: Composed, left_out: Sequence[str], page: Page) -> None:
    """The draft first; coaching too where we don't write in the customer's language."""
    written = composed.written
    if written is None:
        page.line(NONE_DUE)
        return
    if composed.text:
        page.box("draft", "Draft", [composed.text])
    page.line(f"{_WRITERS.get(written.writer, '')} {written.note}".strip() if composed.text else written.note)
    if composed.next_update_at:
        page.line(f"It promises an update at {clock_and_day(composed.next_update_at)}.")
    page.box("note", "Before you send it", ["\n".join(composed.coaching)])
    if left_out:
        page.box("note", "What it would not say", ["\n".join(f"• {line}" for line in left_out)])
