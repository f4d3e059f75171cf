"""A one-line fix for a low score, in the words of this thread; nothing in it that the thread does not hold."""

import re

from bot.coaching.facts import Issue, issues
from bot.coaching.reply import Reply
from bot.coaching.scored import Scored
from bot.coaching.wording import later
from bot.language.plain import shorten
from bot.language.saying_times import day_and_clock

_GROUP_CALL = re.compile(r"@(?:channel|here|everyone)\b,?")
_CODE = re.compile(r"\b[A-Z]{1,5}-\d{2,}[\w-]*\b")


def empathy(reply: Reply, found: Scored) -> str:
    """Name the failure and what it did."""
    told = issues(reply)
    failure = next((issue for issue in told if issue.failure), told[0] if told else None)
    effect = next((issue for issue in told if issue is not failure), None)
    if failure is None:
        return "Name what went wrong and what it did to this customer, in your own words."
    if effect is None or found.score == 1:
        other = effect or failure
        return f"Say what it did to them, in your own words. They wrote “{_said(other)}”."
    first, then = sorted((failure, effect), key=told.index)
    return f"Name what went wrong and what it did to them, in your own words. They wrote “{_said(first)}” and “{_said(then)}”."


def assurance(reply: Reply, _found: Scored) -> str:
    """One step with an object."""
    about = _about(reply)
    return f"Say one step of your own{about}: “I will ask … why, and what can be done”, and who decides."


def responsiveness(reply: Reply, found: Scored) -> str:
    """A clock time and a day."""
    at = day_and_clock(later(reply.now), reply.now, "en") if reply.now else "today at …"
    instead = f"Instead of “{shorten(found.quote, 60)}” say" if found.quote else "Add"
    return f"{instead}: “I will write to you here {at}, even if I have no news by then.”"


def tangibles(reply: Reply, _found: Scored) -> str:
    """A thing to keep."""
    return f"Add what they can keep: “I will put what I find{_about(reply)} in writing here.”"


def ownership(reply: Reply, _found: Scored) -> str:
    """Name, I, until."""
    name = reply.owner.split()[0] if reply.owner.split() else "…"
    return f"Say: “My name is {name} and I will take personal ownership of this until it is resolved.”"


def _about(reply: Reply) -> str:
    """A reference that the customer gave; nothing else is safe to fill in."""
    code = next((m[0] for text in reply.asked for m in _CODE.finditer(text)), "")
    return f" about {code}" if code else ""


def _said(issue: Issue) -> str:
    return shorten(_GROUP_CALL.sub("", issue.text).strip(), 80).rstrip(".")
