"""The command line. Each command is one line that calls bootstrap."""

import argparse
import asyncio
import gc
import io
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.console.options import parser

if TYPE_CHECKING:
    from bot.config import Settings

_SELDOM = (
    100_000,
    50,
    100,
)  # Python's own 700 looks through all that was imported a dozen times: a fifth of the time to a first draft


def _demo(_settings: "Settings", _options: argparse.Namespace) -> int:
    from bot.bootstrap.demo import demo

    lively = sys.stdin.isatty() and sys.stdout.isatty()
    try:
        return asyncio.run(demo(lively))
    except KeyboardInterrupt:
        if not lively:
            raise
        print("\nGoodbye. Nothing of this was kept.")
        return 0


def _slack(settings: "Settings", _options: argparse.Namespace) -> int:
    from bot.bootstrap.slack import slack

    return asyncio.run(slack(settings))


def _check(settings: "Settings", _options: argparse.Namespace) -> int:
    from bot.bootstrap.check import check

    return asyncio.run(check(settings))


def _migrate(settings: "Settings", _options: argparse.Namespace) -> int:
    from bot.bootstrap.commands import migrate

    return migrate(settings)


def _forget(settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.commands import forget

    return asyncio.run(forget(settings, options.complaint))


def _numbers(settings: "Settings", _options: argparse.Namespace) -> int:
    from bot.bootstrap.numbers import numbers

    return asyncio.run(numbers(settings))


def _lines(settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.commands import json_lines

    return json_lines(settings, options.command, getattr(options, "mode", "careful"))


def _plan(settings: "Settings", options: argparse.Namespace) -> int:
    if options.opened is None:
        return _lines(settings, options)
    from bot.bootstrap.commands import timeline

    return timeline(options.opened, options.timezone, options.hours, options.holidays, options.severity)


def _followups(settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.followups import followups, list_followups

    return asyncio.run(list_followups(settings, options.limit) if options.what else followups(settings))


def _draft(settings: "Settings", options: argparse.Namespace) -> int:
    if not (options.file or options.name):
        return _lines(settings, options)
    from bot.bootstrap.draft import draft_file

    return draft_file(settings, options.file, options.name, options.playbook)


def _review(settings: "Settings", options: argparse.Namespace) -> int:
    if not options.thread:
        return _lines(settings, options)
    from bot.bootstrap.review import review_file

    return review_file(options.thread, options.name)


def _redact(settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.redact import redact

    return redact(settings, options.file)


def _playbook(settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.playbook import check_playbook

    return check_playbook(options.file or settings.playbook)


def _practice(_settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.practice import practice

    return practice(options.case, options.name)


COMMANDS: Mapping[str, Callable[["Settings", argparse.Namespace], int]] = {
    "demo": _demo,
    "slack": _slack,
    "check": _check,
    "migrate": _migrate,
    "numbers": _numbers,
    "forget": _forget,
    "hear": _lines,
    "draft": _draft,
    "plan": _plan,
    "followups": _followups,
    "review": _review,
    "practice": _practice,
    "redact": _redact,
    "playbook": _playbook,
}


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; the exit code: 0 fine, 1 something went wrong, 2 wrong usage."""
    gc.set_threshold(*_SELDOM)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that knows no ✓ shows a ? instead
    options = parser().parse_args(argv)
    from bot.config import Settings, read_settings
    from bot.errors import TofuError

    try:
        settings = Settings() if options.command == "demo" else read_settings(os.environ, Path.cwd())
        logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        logging.getLogger("tofu").setLevel("ERROR" if options.command == "demo" else settings.log_level)
        return COMMANDS[options.command](settings, options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except TofuError as error:
        print(f"tofu: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
