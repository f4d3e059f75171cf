"""`tofu practice`: a role play with a difficult customer at this terminal; no Slack, no key, nothing kept."""

import sys

from bot.bootstrap.prompts import prompt_files
from bot.clock import SystemClock
from bot.coaching.files import cases
from bot.console.page import Page
from bot.console.practising import practise
from bot.errors import BadInput


def practice(named: str | None, name: str) -> int:
    """One round. Raises BadInput when there is no such case."""
    known = {case.id: case for case in cases(prompt_files().root)}
    if named is None:
        day = SystemClock().now().astimezone()
        named = list(known)[day.timetuple().tm_yday % len(known)]
    if named not in known:
        raise BadInput(f"There is no such customer to practise on. There are: {', '.join(known)}.")
    lively = sys.stdin.isatty() and sys.stdout.isatty()
    morning = SystemClock().now().astimezone().replace(hour=10, minute=0, second=0, microsecond=0)
    practise(known[named], name, morning, Page(lively=lively), _ask)
    return 0


def _ask() -> str | None:
    try:
        return input("you> ")
    except (EOFError, KeyboardInterrupt):
        return None
