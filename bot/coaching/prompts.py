"""What the coach says when somebody takes ownership: a few lines, each with a fact of this thread and what to say next."""

import re
from datetime import datetime

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import review
from bot.complaints.model import Agent
from bot.complaints.reading import Reading
from bot.complaints.thread import Thread
from bot.language.plain import shorten
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


def coach(reading: Reading, thread: Thread, agent: Agent, now: datetime, update_at: datetime) -> tuple[str, ...]:
    """Four or five lines for the agent alone, what the last reply lacked first. Times are in the customer's zone."""
    at = day_and_clock(update_at, now, "en")
    fact = shorten(re.sub(r"@(?:channel|here|everyone)\b,?", "", reading.about).strip(), 90).rstrip(".")
    lines = {
        "Empathy": f"Empathy: the customer wrote “{fact}”. Name that, and what it did to them, before anything else.",
        "Assurance": "Assurance: say one step that you will take yourself, and who decides. Ask for nothing that the thread already says.",
        "Responsiveness": f"Responsiveness: give a clock time and a day. Say “I will write to you {at}, even if I have no news by then.”",
        "Tangibles": "Tangibles: say what they can keep. Write “I will put what I find in writing here.”",
    }
    first = f"Ownership: say “My name is {agent.first_name} and I will take personal ownership of this until it is resolved.”"
    if reading.language in _LANGUAGES:
        first = f"Ownership: answer in {_LANGUAGES[reading.language]}; say your name, {agent.first_name}, and that you stay until it is resolved."
    order = _worst_first(reading, thread)
    return (*(lines[name] for name in order if name in lines), first)


def _worst_first(reading: Reading, thread: Thread) -> list[str]:
    names = [quality.name for quality in QUALITIES]
    if reading.last_reply is None:
        return names
    labels = review(reading.last_reply.text, thread, reading.last_reply.author, reading.language).labels
    return sorted(names, key=lambda name: labels[name.lower()])
