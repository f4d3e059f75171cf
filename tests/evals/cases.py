"""The cases beside a prompt: a thread, what a draft must and must never say, what a good model would fill in."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.bootstrap.prompts import prompt_files
from bot.complaints.model import Agent
from bot.console.thread_file import thread_of
from bot.drafting.playbook import Playbook
from bot.recovery.compose import Asked

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=ZoneInfo("Europe/London"))
LAURA = Agent("U0LAURA", "Laura Bennett", "Europe/London")
ROOT = Path(str(prompt_files().root))


@dataclass(frozen=True)
class Case:
    """One of a prompt's cases. `mentions`: groups of words, one of each must be there; `answer`: a good model's."""

    id: str
    asked: Asked
    mentions: tuple[tuple[str, ...], ...]
    never: tuple[str, ...]
    answer: dict[str, str]


def names() -> list[str]:
    """The prompts that have cases of drafts; those of `hear` and `review` stand in the tests of what reads them."""
    files = [file for file in ROOT.rglob("cases.yaml") if "mentions" in file.read_text(encoding="utf-8")]
    return sorted(file.parent.relative_to(ROOT).as_posix() for file in files)


def cases_of(name: str) -> list[Case]:
    """In the order of the file."""
    return [_case(item) for item in yaml.safe_load((ROOT / name / "cases.yaml").read_text(encoding="utf-8"))]


def _case(item: dict[str, Any]) -> Case:
    asked = Asked(
        thread=thread_of(item["thread"], item["id"], NOW),
        agent=LAURA,
        playbook=Playbook(tuple(item.get("rules", ()))),
        now=NOW,
        by_agent=True,
    )
    groups = tuple(tuple(str(word) for word in group) for group in item["mentions"])
    return Case(item["id"], asked, groups, tuple(map(str, item["never"])), item["answer"])
