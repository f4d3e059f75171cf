"""Faults that a trained reader hears in a sentence, beside the phrases that are listed: in words that no list holds."""

from collections.abc import Iterable, Iterator
from functools import cache

from bot.coaching.facts import roots
from bot.coaching.faults.loose_words import LOOSE
from bot.coaching.found import Found, at
from bot.coaching.mike import taken_on
from bot.coaching.reply import Part, Reply
from bot.coaching.showing import contacts, has_clock, has_day
from bot.coaching.speech.manner import cue
from bot.language.cues import Cues
from bot.language.detect import language_of
from bot.language.learned import TAUGHT, reader

VAGUE = "vague_time"
# of the others our rules hear enough, or they need more than the sentence
HEARD = (
    "blames_customer", "blames_other_team", "dismissive", "hands_off", "non_apology", "passive_blame", "policy_hiding", "rude_tone", VAGUE, "over_promise", "canned_phrase",
)  # fmt: skip
_LOOSE = tuple(LOOSE)
_NEARLY = 1.0  # so far behind the surest fault a second one is heard too
_SURE, _LIFT = 2.5, 1.0  # so sure that something is wrong, the reader takes it for what it looks like more readily
_AGAIN = 1.8  # how sure of a sentence in which a list found something
_FEW = 4  # words: a shorter sentence is a greeting or an exclamation
_MADE_UP = 0.6  # how sure that a sentence says what nobody can know
_KNOWN = 0.5  # the share of its words that the thread must hold, for it to be no invention
_AT_LEAST = 5  # words
_TO_COME = cue(
    r"\b(?:will|'ll|shall|would|if|until|going to|whether|please|voy|vamos|vais|allons|werde|werden|vou|se|si|ob|bitte)\b"
)


@cache
def _cues() -> Cues:
    return Cues(list(LOOSE.values()))


def tells(plain_text: str) -> list[str]:
    """The faults that a sentence may hold by its words alone."""
    return [_LOOSE[number] for number in _cues().matching(plain_text)]


def heard(reply: Reply, listed: Iterable[Found]) -> Iterator[Found]:
    """The faults of a reply, each once, with the sentence that has it. `listed`: what the lists found; of those sentences the reader must be surer.

    Where the reply takes the matter on, only a vague time is: the same words are then honest ("the depot sent the wrong part, I will ...").
    """
    if language_of(reply.text, reply.language) not in TAUGHT:
        return
    mine = taken_on(reply)
    timed = any(has_clock(part, reply.said_in) or has_day(part, reply) for part in contacts(reply))
    listed = [found for found in listed if found.start >= 0]
    best: dict[str, tuple[float, Part]] = {}
    for part in reply.parts:
        here = [found.code for found in listed if part.start <= found.start < part.end]
        again = _AGAIN if here else 0.0
        for code, far in _in_sentence(part):
            if code == "blames_customer" and "hands_off" in here:
                continue  # "you would have to ask the workshop" sends them on; it says nothing of what they did
            if far > again and not (timed if code == VAGUE else mine):
                best[code] = max(best.get(code, (far, part)), (far, part), key=lambda found: found[0])
    yield from (at(code, part) for code, (_, part) in best.items())


def made_up(reply: Reply, source: str) -> Iterator[Part]:
    """Sentences that tell what nobody here can know, in words that the thread does not hold: a cause, or something done."""
    if language_of(reply.text, reply.language) not in TAUGHT or taken_on(reply):
        return  # who takes the matter on may know more than the thread tells
    told = roots(source)
    for part in reply.parts:
        said = roots(part.plain)
        if len(part.text.split()) < _AT_LEAST or _TO_COME.search(part.plain) or len(said & told) >= _KNOWN * len(said):
            continue
        if reader("claims").sums(part.text)["made_up"] > _MADE_UP:
            yield part


def _in_sentence(part: Part) -> Iterator[tuple[str, float]]:
    """How sure the reader is of each fault that a sentence has words of, where it is at fault at all: the surest, and one that is nearly as sure."""
    told = tells(part.plain)
    if len(part.text.split()) < _FEW or not told:
        return
    over = reader("faults").sums(part.text, told)
    sure = sorted(((over[code], code) for code in HEARD if code in told), reverse=True)[:2]
    if over["any"] > 0:
        lift = _LIFT if over["any"] > _SURE else 0.0
        yield from ((code, far + lift) for far, code in sure if far > sure[0][0] - _NEARLY)
