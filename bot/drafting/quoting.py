"""A thread as a model is shown it: who said what, cleaned and cut, one line for each message."""

from bot.complaints.thread import Thread
from bot.language.plain import clean, shorten
from bot.language.redact import Veil

LONGEST = 6000  # characters of a thread that a model is shown


def quoted(thread: Thread) -> str:
    """Nobody can write a line in another's name."""
    lines = [f"{message.role}|{shorten(flat(message.author), 40)}: {flat(message.text)}" for message in thread]
    text = "\n".join(lines)
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]}\n[…]\n{text[-LONGEST // 2 :]}"


def sent(thread: Thread, language: str, *, veil: Veil | None) -> str:
    """The thread as it leaves: with private details hidden by this veil, or as it is without one."""
    return veil.hide(quoted(thread), language) if veil else quoted(thread)


def flat(text: str) -> str:
    """On one line."""
    return " ".join(clean(text).split())
