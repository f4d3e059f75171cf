"""What the coach says when somebody takes ownership: a few lines, each with a fact of this thread and what to say next."""

from dataclasses import dataclass
from datetime import datetime

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import review
from bot.coaching.told import Told, answered_by, may_say, said, told
from bot.complaints.model import Agent
from bot.complaints.reading import Reading
from bot.complaints.side import Side
from bot.complaints.signals import signals
from bot.complaints.thread import Role, Thread
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


@dataclass(frozen=True, slots=True)
class House:
    """What the playbook says of this thread: who decides above the agent, and the step for safety; empty where it says nothing."""

    decides: str = ""
    safety: str = ""


_SILENT = House()


def coach(
    reading: Reading, thread: Thread, agent: Agent, now: datetime, update_at: datetime, house: House = _SILENT
) -> tuple[str, ...]:
    """Five lines for the agent alone, what the last reply lacked first. Times are in the customer's zone."""
    known = told(reading, thread, agent.name, now)
    side = _side(thread, now)
    lines = {
        "Empathy": _empathy(known, side),
        "Assurance": _assurance(known, side, house),
        "Responsiveness": f"{_waited(known, side, thread, now)} a clock time and a day. Say “I will write to you {day_and_clock(update_at, now, 'en')}, even if I have no news by then.”",
        "Tangibles": _tangibles(known, side),
    }
    order = [name for name in _worst_first(reading, thread, now) if name in lines]
    return (*(f"{name}: {lines[name]}" for name in order), f"Ownership: {_ownership(reading, thread, agent)}")


def _empathy(known: Told, side: Side) -> str:
    if not known.failure:
        return "name what went wrong for this customer, and what it did to them, before anything else."
    effect = f", and “{known.effect}”" if known.effect else ""
    again = " It is not the first time: say that you know." if side.repeat else ""
    return f"the customer wrote “{known.failure}”{effect}. Name that, and what it did to them, before anything else.{again}"


def _assurance(known: Told, side: Side, house: House) -> str:
    if may_say(house.safety):
        towards = f"their safety comes first: “{said(house.safety)}”. Then say one step"
    elif known.may_say(side.wants):
        towards = f"they want “{said(side.wants)}”. Say one step towards it"
    elif known.asks:
        towards = f"they ask “{known.asks}” Say one step that will answer it,"
    elif known.more:
        towards = f"they also wrote “{known.more}”. Say one step that covers it too,"
    else:
        towards = "say one step"
    who = f" (above you: {said(house.decides)})" if may_say(house.decides) else ""
    return f"{towards} that you will take yourself, and who decides{who}. Ask for nothing that the thread already says."


def _waited(known: Told, side: Side, thread: Thread, now: datetime) -> str:
    """What makes the time matter to this customer, up to the word "give"."""
    if side.proposed_at is not None and side.proposed_at > now:
        at = day_and_clock(side.proposed_at, now, "en")
        return f"they propose {at}: say yes, or name the time that holds. Then give"
    asked = thread.of(Role.CUSTOMER)
    times = f"they have written {len(asked)} times. " if len(asked) > 1 else ""
    if known.due:
        return f"{times}{'They' if times else 'they'} wrote “{known.due}”: mind that day. Give"
    if times:
        return f"{times}Give"
    if asked and not answered_by(thread):
        return f"they wrote {day_and_clock(asked[0].at.astimezone(now.tzinfo), now, 'en')} and have no answer yet. Give"
    return "give"


def _tangibles(known: Told, side: Side) -> str:
    others = (
        f"they may tell others (“{said(side.word_of_mouth)}”). Don't argue with that; "
        if known.may_say(side.word_of_mouth)
        else ""
    )
    about = f" about {known.number}" if known.number else ""
    return f"{others}say what they can keep. Write “I will put what I find{about} in writing here.”"


def _ownership(reading: Reading, thread: Thread, agent: Agent) -> str:
    others = [name for name in answered_by(thread) if name != agent.name]
    before = f"{' and '.join(others[:2])} answered before you: say that it stays with you now. " if others else ""
    if reading.language in _LANGUAGES:
        own = f"answer in {_LANGUAGES[reading.language]}; say your name, {agent.first_name}, and that you stay until it is resolved."
    else:
        own = f"say “My name is {agent.first_name} and I will take personal ownership of this until it is resolved.”"
    return before + (own[:1].upper() + own[1:] if before else own)


def _side(thread: Thread, now: datetime) -> Side:
    """What all their messages show together; a time that was proposed is open until one of ours has answered."""
    side = Side(complaint="")
    for place, message in enumerate(thread.messages):
        if message.role is Role.CUSTOMER:
            side = side.hearing(signals(Thread(thread.messages[: place + 1]), message.at.astimezone(now.tzinfo)))
        elif message.role is Role.AGENT:
            side = side.answered()
    return side


def _worst_first(reading: Reading, thread: Thread, now: datetime) -> list[str]:
    names = [quality.name for quality in QUALITIES]
    if reading.last_reply is None:
        return names
    labels = review(reading.last_reply.text, thread, reading.last_reply.author, reading.language, now).labels
    return sorted(names, key=lambda name: labels[name.lower()])
