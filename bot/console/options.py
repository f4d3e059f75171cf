"""The commands and their options, as the command line takes them."""

import argparse

from bot import __version__

HELP = """TOFU, Take Ownership, Follow Up: a Slack bot that helps frontline agents to recover after a complaint.

Try it without Slack or any key: tofu demo"""
_JSON_LINES = "JSON lines on standard input, one answer for each"


def parser() -> argparse.ArgumentParser:
    """Without importing anything that a command needs: asking for help is quick."""
    parsed = argparse.ArgumentParser("tofu", description=HELP, formatter_class=argparse.RawDescriptionHelpFormatter)
    parsed.add_argument("--version", action="version", version=f"tofu {__version__}")
    commands = parsed.add_subparsers(dest="command", metavar="COMMAND", required=True)
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
    draft.add_argument("--playbook", default="", metavar="FILE", help="a .md or .yaml; else TOFU_PLAYBOOK")
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
    return parsed
