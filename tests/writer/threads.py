"""Briefs for writers: a thread, an agent, a playbook and a promise."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.complaints.model import Agent
from bot.complaints.reading import read_thread
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Brief

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/London"))
LAURA = Agent("U0LAURA", "Laura Bennett", "Europe/London")


def said(*texts: str, author: str = "Ada Obi", role: Role = Role.CUSTOMER) -> Thread:
    """A thread in which one person says these things."""
    return Thread(tuple(Message(role, author, text, NOW) for text in texts))


def brief(
    thread: Thread, *, rules: tuple[str, ...] = (), escalate_to: str = "", name: str = "", variant: int = 0
) -> Brief:
    """What a writer is given for this thread, with a promise for half past three."""
    return Brief(
        thread=thread,
        agent=LAURA,
        now=NOW,
        update_at=NOW + timedelta(hours=5, minutes=30),
        playbook=Playbook(rules, escalate_to=escalate_to),
        reading=read_thread(thread, rules, NOW),
        customer_name=name,
        variant=variant,
    )


def thread(*turns: tuple[Role, str, float]) -> Thread:
    """Turns with their hours before now."""
    names = {Role.CUSTOMER: "Ada", Role.AGENT: "Laura", Role.BOT: "HelpBot"}
    return Thread(tuple(Message(role, names[role], text, NOW - timedelta(hours=ago)) for role, text, ago in turns))
