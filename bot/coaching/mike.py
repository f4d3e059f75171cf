"""The seven "Mike" patterns: friendly words that leave the customer with nothing. What takes the matter on cancels them.

Rules find the patterns and what takes the matter on; a trained reader weighs both together with all other words.
"""

from collections.abc import Iterator

from bot.coaching.facts import roots
from bot.coaching.found import Found, at
from bot.coaching.mike_words import ELSEWHERE, NO_STEP, PATTERNS, TAKES_ON
from bot.coaching.reply import Part, Reply
from bot.coaching.showing import has_clock
from bot.coaching.speech.manner import Manner
from bot.coaching.speech.manners import MANNERS
from bot.coaching.steps import steps
from bot.language.detect import language_of
from bot.language.learned import TAUGHT, reader

NOTHING = "nothing"  # what the reader calls it when the customer is left with nothing
_SHORT = 3  # sentences: so much is read as one; of a longer reply each sentence is
_SEEN = -0.5  # a pattern that the rules see as well is named though the reader falls so far short
_ALONE = 1.0  # how sure the reader must be of a sentence in a long reply


def patterns(reply: Reply) -> Iterator[Found]:
    """Every pattern that the words show by the rules, whether or not something takes the matter on."""
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


def marks_of(reply: Reply) -> list[str]:
    """What the rules tell the reader: whether the matter is taken on, which patterns they see, and both together."""
    codes = [found.code for found in patterns(reply)]
    taken = taken_on(reply)
    seen = ["pattern"] if codes else []
    return ["taken on" if taken else "left", *seen, *(["left pattern"] if seen and not taken else []), *codes]


def mike(reply: Reply) -> list[Found]:
    """The patterns of a reply that leaves the customer with nothing."""
    if not reply.parts:
        return []
    if language_of(reply.text, reply.language) not in TAUGHT:
        return [] if taken_on(reply) else list(patterns(reply))
    return _of_few(reply) if len(reply.parts) <= _SHORT else _of_many(reply)


def _of_few(reply: Reply) -> list[Found]:
    """A short reply is read as one; what the rules say of it is weighed too."""
    over = reader("mike").sums(reply.read, marks_of(reply))
    if over.pop(NOTHING) <= 0:
        return []
    seen = {found.code: found for found in patterns(reply)}
    said = [code for code, far in over.items() if far > 0 or (code in seen and far > _SEEN)]
    return [seen.get(code) or at(code, _most(reply, code)) for code in said or [max(over, key=over.__getitem__)]]


def _most(reply: Reply, code: str) -> Part:
    """The sentence that says it most."""
    return max(reply.parts, key=lambda part: reader("mike").sums(part.plain)[code])


def _of_many(reply: Reply) -> list[Found]:
    """In a long reply that takes nothing on: what the rules find, and the sentences of which the reader is sure."""
    if taken_on(reply):
        return []
    said = {found.code: found for found in patterns(reply)}
    for part in reply.parts:
        over = reader("mike").sums(part.text)
        code = max(over, key=lambda code: (code != NOTHING, over[code]))
        if over[NOTHING] > _ALONE and over[code] > 0:
            said.setdefault(code, at(code, part))
    return list(said.values())
