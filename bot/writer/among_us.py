"""Those of us who stand in what customers wrote: called by name, named in our own notes, quoted back at us."""

import re

from bot.complaints.thread import Role
from bot.drafting.writer import Brief

_QUOTED = re.compile(r"(?<!\w)['\"‘“«„]([^'\"’”»“\n]{6,80})['\"’”»“](?!\w)")
_NAME = re.compile(
    r"(?<=[\w,;] )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|January|February|March|April|May|June|July|August|September|October|November|December)[A-ZÀ-Þ][a-zà-ÿ]{2,}"
)


def called(brief: Brief) -> "re.Pattern[str]":
    """One of us, called by name before what is said to them: "Sinéad, a few things"."""
    us = [brief.agent.name, *(message.author for message in brief.thread.of(Role.AGENT))]
    names = sorted({re.escape(name.split()[0]) for name in us if name.strip()})
    return re.compile(rf"^(?:{'|'.join(names) or '$^'})(?:,|:| [-–—])\s+(?=\S)", re.IGNORECASE)


def named_in_notes(brief: Brief) -> frozenset[str]:
    """Names of which only our own notes tell that they are ours: "proof was never sent, third time with Colin"."""
    notes = " ".join(message.text for message in brief.thread.of(Role.INTERNAL))
    return frozenset(_NAME.findall(notes)) - frozenset(brief.customer_name.split())


def names_one(piece: str, among_us: frozenset[str]) -> bool:
    """Whether one of those names stands in it."""
    return any(word in among_us for word in _NAME.findall(piece))


def mocks(piece: str, ours: str) -> bool:
    """Whether it throws our own words back at us: "so much for 'it will be fine'"."""
    return any(quoted[1].lower() in ours for quoted in _QUOTED.finditer(piece))
