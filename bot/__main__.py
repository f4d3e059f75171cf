"""The command line. Each command is one line that calls bootstrap."""

import argparse
import asyncio
import io
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__

if TYPE_CHECKING:
    from bot.config import Settings

HELP = """TOFU, Take Ownership, Follow Up: a Slack bot that helps frontline agents to recover after a complaint.

Try it without Slack or any key: tofu demo"""
_JSON_LINES = "JSON lines on standard input, one answer for each"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("tofu", description=HELP, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"tofu {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_parser("demo", help="live through a complaint at this terminal; needs nothing")
    commands.add_parser("slack", help="listen in Slack (Socket Mode)")
    commands.add_parser("check", help="say what is wrong with tokens, scopes, model or database")
    commands.add_parser("migrate", help="bring the database up to date")
    commands.add_parser("numbers", help="what became of drafts, and what models took: figures without a word")
    forget = commands.add_parser("forget", help="delete one complaint")
    forget.add_argument("complaint", help="its id, or the link to its thread")
    hear = commands.add_parser("hear", help=f"is it a complaint? {_JSON_LINES}")
    hear.add_argument("--mode", choices=["careful", "eager"], default="careful")
    draft = commands.add_parser("draft", help=f"draft and coaching for a thread, with --name for people; {_JSON_LINES}")
    draft.add_argument("file", nargs="?", metavar="FILE", help="the thread; standard input when left out")
    draft.add_argument("--name", default="", help="in whose name it is written")
    review = commands.add_parser("review", help=f"what a reply lacks; {_JSON_LINES}, or a thread in a file")
    review.add_argument("--thread", metavar="FILE", help="draw the review of one reply to this thread")
    review.add_argument("--name", default="", help="who writes the reply")
    redact = commands.add_parser("redact", help="what a model would be shown of a text, and what is hidden")
    redact.add_argument("file", nargs="?", metavar="FILE", help="a text; standard input when left out")
    practice = commands.add_parser("practice", help="practise on a difficult customer at this terminal; needs nothing")
    practice.add_argument("case", nargs="?", help="which customer; any of them when left out")
    practice.add_argument("--name", default="", help="what you are called")
    plan = commands.add_parser("plan", help=f"a complaint's follow-ups, with --opened for people; else {_JSON_LINES}")
    plan.add_argument("--opened", metavar="TIME", help="when the customer complained, such as 2026-11-20T17:45")
    plan.add_argument("--timezone", default="UTC", metavar="ZONE")
    plan.add_argument("--hours", default="Mon-Fri 09:00-18:00", metavar="HOURS")
    plan.add_argument("--holidays", default="", metavar="REGION")
    plan.add_argument("--severity", default="medium", choices=["low", "medium", "high", "critical"])
    playbook = commands.add_parser("playbook", help="say what is wrong with a playbook, with its line")
    playbook.add_argument("what", choices=["check"])
    playbook.add_argument("file", nargs="?", help="a .md or .yaml; TOFU_PLAYBOOK, else the one that came with TOFU")
    followups = commands.add_parser("followups", help="a worker that follows up without listening; or the list")
    followups.add_argument("what", nargs="?", choices=["list"], help="list: what is late, due and paused")
    followups.add_argument("--limit", type=int, default=200, help="lines of the list at most")
    return parser


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
    from bot.bootstrap.commands import json_lines, timeline

    if options.opened is None:
        return json_lines(settings, "plan")
    return timeline(options.opened, options.timezone, options.hours, options.holidays, options.severity)


def _followups(settings: "Settings", options: argparse.Namespace) -> int:
    from bot.bootstrap.followups import followups, list_followups

    return asyncio.run(list_followups(settings, options.limit) if options.what else followups(settings))


def _draft(settings: "Settings", options: argparse.Namespace) -> int:
    if not (options.file or options.name):
        return _lines(settings, options)
    from bot.bootstrap.draft import draft_file

    return draft_file(settings, options.file, options.name)


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
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that knows no ✓ shows a ? instead
    options = _parser().parse_args(argv)
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
