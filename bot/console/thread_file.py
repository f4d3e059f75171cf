"""A thread in a file: a JSON object as in JSON lines, or plain lines such as "customer Ada: The hob sparks."."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.complaints.thread import Message, Role, Thread
from bot.console.fields import thread_in
from bot.errors import BadInput

_LINE = re.compile(
    r"^(?P<role>customer|agent|internal|bot)\b[ ]*(?P<author>[^:\n]{0,60}):[ ]*(?P<text>.*)$", re.IGNORECASE
)


def read_thread_file(path: Path, now: datetime) -> Thread:
    """Raises BadInput when it can't be read."""
    return thread_of(read_file(path), str(path), now)


def read_file(path: Path) -> str:
    """Its text. Raises BadInput when it can't be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} can't be read: {error}") from None


def has_speakers(text: str) -> bool:
    """Whether it says who speaks, as JSON or at the beginning of a line."""
    return text.lstrip().startswith("{") or any(_LINE.match(line) for line in text.splitlines())


def thread_of(text: str, name: str, now: datetime) -> Thread:
    """What follows a line without a new speaker belongs to it. `name`: what errors call it. Raises BadInput."""
    if text.lstrip().startswith("{"):
        return _from_json(name, text, now)
    found: list[Message] = []
    for line in text.splitlines():
        if said := _LINE.match(line):
            found.append(Message(Role(said["role"].lower()), said["author"].strip(), said["text"].strip(), now))
        elif found and line.strip():
            last = found.pop()
            found.append(Message(last.role, last.author, f"{last.text}\n{line.strip()}", now))
        elif line.strip():
            raise BadInput(f"{name}: begin each message with who speaks, as in “customer Ada: The hob sparks.”")
    if not found:
        raise BadInput(f"{name} holds no message.")
    return Thread(tuple(found))


def _from_json(name: str, text: str, now: datetime) -> Thread:
    try:
        case: Mapping[str, Any] = json.loads(text)
    except ValueError:
        raise BadInput(f"{name} is not JSON.") from None
    return thread_in(case, "messages" if "messages" in case else "thread", now)
