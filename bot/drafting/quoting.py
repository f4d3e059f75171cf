"""What a model is shown of a thread (who said what, cleaned and cut, a line for each message), and the object in its answer."""

from bot.complaints.thread import Thread
from bot.language.plain import clean, shorten
from bot.language.redact import Veil

LONGEST = 6000  # characters of a thread that a model is shown


def quoted(thread: Thread, *, named: bool = True) -> str:
    """Nobody can write a line in another's name, or role. `named`: whether the names are shown."""
    lines = [
        f"{message.role}{f'|{shorten(flat(message.author), 40)}' if named else ''}: {flat(message.text)}"
        for message in thread
    ]
    text = "\n".join(lines)
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]}\n[…]\n{text[-LONGEST // 2 :]}"


def sent(thread: Thread, language: str, *, veil: Veil | None) -> str:
    """The thread as it leaves: with private details hidden by this veil, or as it is without one."""
    return veil.hide(quoted(thread), language) if veil else quoted(thread)


def flat(text: str) -> str:
    """On one line."""
    return " ".join(clean(text).split())


def object_in(answer: str) -> str:
    """The words from the first brace to the last: whatever thoughts, fence or pleasantries stand around an object."""
    return answer[answer.find("{") : answer.rfind("}") + 1]
