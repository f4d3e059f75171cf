"""`tofu review --thread FILE`: one reply judged against its thread, for a person at a terminal."""

import sys
from pathlib import Path

from bot.clock import SystemClock
from bot.coaching.review import review
from bot.complaints.thread import Role, Thread
from bot.console.meters import draw
from bot.console.page import Page
from bot.console.thread_file import read_thread_file
from bot.errors import BadInput
from bot.language.detect import language_of


def review_file(file: str, name: str) -> int:
    """The reply comes from standard input, else it is the last message of an agent in the file. Raises BadInput."""
    now = SystemClock().now().astimezone()
    thread = read_thread_file(Path(file), now)
    piped = sys.stdin is not None and not sys.stdin.isatty()
    reply = sys.stdin.read().strip() if piped else ""
    if not reply:
        reply, thread = _last_reply(thread)
    language = language_of(" ".join(message.text for message in thread.of(Role.CUSTOMER)) or reply)
    found = review(reply, thread, name, language, now)
    draw(found, Page(lively=sys.stdout.isatty()))
    return 0


def _last_reply(thread: Thread) -> tuple[str, Thread]:
    for place in range(len(thread.messages) - 1, -1, -1):
        if thread.messages[place].role is Role.AGENT:
            return thread.messages[place].text, Thread(thread.messages[:place])
    raise BadInput("There is no reply to judge: pipe one in, or end the file with a line “agent …: the reply”.")
