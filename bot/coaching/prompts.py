"""What the coach says when somebody takes ownership: a few lines, each with a fact of this thread and what to say next."""

import re
from datetime import datetime

from bot.coaching.facts import Issue, issues
from bot.coaching.private import secrets
from bot.coaching.qualities import QUALITIES
from bot.coaching.reply import Reply
from bot.coaching.review import review
from bot.complaints.model import Agent
from bot.complaints.reading import Reading
from bot.complaints.side import Side
from bot.complaints.signals import signals
from bot.complaints.thread import Role, Thread
from bot.language.plain import plain, shorten
from bot.language.saying_times import day_and_clock

_LANGUAGES = {
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "ja": "Japanese",
}
_CONTROL = re.compile(r"<[^>\n]*>|@(?:channel|here|everyone)\b,?|[<>`]")
_SWEARS = re.compile(r"\*{2,}|\b(?:wtf|f\w?ck\w*|shit\w*|bloody|damn)\b")
_QUOTED = 90  # characters of the customer's in one line
_TELLS = 3  # roots of words that make a sentence tell something


def coach(reading: Reading, thread: Thread, agent: Agent, now: datetime, update_at: datetime) -> tuple[str, ...]:
    """Four or five lines for the agent alone, what the last reply lacked first. Times are in the customer's zone."""
    at = day_and_clock(update_at, now, "en")
    failure, effect = _facts(reading, thread, agent)
    asked = len(thread.of(Role.CUSTOMER))
    side = _side(thread, now)
    give = f"they have written {asked} times. Give" if asked > 1 else "give"
    lines = {
        "Empathy": f"Empathy: the customer wrote “{failure}”{f', and “{effect}”' if effect else ''}. Name that, and what it did to them, before anything else.{_again(side)}",
        "Assurance": f"Assurance: {_wanted(side)} that you will take yourself, and who decides. Ask for nothing that the thread already says.",
        "Responsiveness": f"Responsiveness: {_proposed(side, now)}{give} a clock time and a day. Say “I will write to you {at}, even if I have no news by then.”",
        "Tangibles": f"Tangibles: {_others(side)}say what they can keep. Write “I will put what I find in writing here.”",
    }
    first = f"Ownership: say “My name is {agent.first_name} and I will take personal ownership of this until it is resolved.”"
    if reading.language in _LANGUAGES:
        first = f"Ownership: answer in {_LANGUAGES[reading.language]}; say your name, {agent.first_name}, and that you stay until it is resolved."
    order = _worst_first(reading, thread, now)
    return (*(lines[name] for name in order if name in lines), first)


def _side(thread: Thread, now: datetime) -> Side:
    """What all their messages show together; a time that was proposed is open until one of ours has answered."""
    side = Side(complaint="")
    for place, message in enumerate(thread.messages):
        if message.role is Role.CUSTOMER:
            side = side.hearing(signals(Thread(thread.messages[: place + 1]), message.at.astimezone(now.tzinfo)))
        elif message.role is Role.AGENT:
            side = side.answered()
    return side


def _again(side: Side) -> str:
    return " It is not the first time: say that you know." if side.repeat else ""


def _wanted(side: Side) -> str:
    return f"they want “{_said(side.wants)}”. Say one step towards it" if _may_say(side.wants) else "say one step"


def _proposed(side: Side, now: datetime) -> str:
    if side.proposed_at is None or side.proposed_at <= now:
        return ""
    return f"they propose {day_and_clock(side.proposed_at, now, 'en')}: say yes, or name the time that holds. Then "


def _others(side: Side) -> str:
    told = side.word_of_mouth
    return f"they may tell others (“{_said(told)}”). Don't argue with that; " if _may_say(told) else ""


def _facts(reading: Reading, thread: Thread, agent: Agent) -> tuple[str, str]:
    """What failed and what it did, in the customer's words; without orders to programs, private details and shouting."""
    told = [issue for issue in issues(Reply("", thread, agent.name)) if _sayable(issue)]
    telling = [issue for issue in told if len(issue.roots) >= _TELLS] or told
    failure = next((issue for issue in telling if issue.grave), None) or max(
        (issue for issue in telling if issue.failure), key=lambda issue: len(issue.roots), default=None
    )
    if failure is None:
        return _said(reading.about), ""
    effect = max((issue for issue in telling if issue is not failure), key=lambda issue: len(issue.roots), default=None)
    return _said(failure.text), _said(effect.text) if effect else ""


def _sayable(issue: Issue) -> bool:
    return _may_say(issue.text)


def _may_say(words: str) -> bool:
    """Are there any, without private details and swearing?"""
    return bool(words) and not (secrets(plain(words)) or _SWEARS.search(plain(words)))


def _said(words: str) -> str:
    return shorten(_CONTROL.sub("", words).strip(), _QUOTED).rstrip(".!?")


def _worst_first(reading: Reading, thread: Thread, now: datetime) -> list[str]:
    names = [quality.name for quality in QUALITIES]
    if reading.last_reply is None:
        return names
    labels = review(reading.last_reply.text, thread, reading.last_reply.author, reading.language, now).labels
    return sorted(names, key=lambda name: labels[name.lower()])
