"""The seven "Mike" patterns: friendly words that leave the customer with nothing. What takes the matter on cancels them."""

from collections.abc import Iterator

from bot.coaching.facts import roots
from bot.coaching.found import Found
from bot.coaching.mike_words import ELSEWHERE, NO_STEP, PATTERNS, TAKES_ON
from bot.coaching.reply import Part, Reply
from bot.coaching.showing import has_clock
from bot.coaching.speech.manner import Manner
from bot.coaching.speech.manners import MANNERS
from bot.coaching.steps import steps


def patterns(reply: Reply) -> Iterator[Found]:
    """Every pattern that the words show, whether or not something takes the matter on."""
    for code, pattern in PATTERNS.items():
        if found := pattern.search(reply.plain):
            yield Found(code, reply.read[found.start() : found.end()], found.start(), found.end())


def taken_on(reply: Reply) -> bool:
    """Does anything in the reply take the matter on: a step, a time for the customer, an alternative, a question back?"""
    manner = MANNERS[reply.said_in]
    return any(takes_on(part) or _steps(part, reply, manner) for part in reply.parts) or bool(
        ELSEWHERE.search(reply.plain)
    )


def _steps(part: Part, reply: Reply, manner: Manner) -> bool:
    """Will the writer do something with an object, or write at a time?"""
    if NO_STEP.search(part.plain):
        return False
    acts = any(roots(rest) for _, rest in steps(part, manner))
    hears = manner.step.search(part.plain) and manner.hears.search(part.plain)
    return acts or bool(hears and has_clock(part, reply.said_in))


def takes_on(part: Part) -> bool:
    """Does this sentence?"""
    return bool(TAKES_ON.search(part.plain))


def mike(reply: Reply) -> list[Found]:
    """The patterns of a reply that leaves the customer with nothing."""
    return [] if taken_on(reply) else list(patterns(reply))
