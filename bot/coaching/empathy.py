"""Empathy: does the reply name what went wrong and what it did to this customer?"""

import re
from itertools import pairwise

from bot.coaching.facts import issues, taken_up
from bot.coaching.reply import Part, Reply, first
from bot.coaching.scored import Scored, scored
from bot.coaching.speech.manner import Manner
from bot.coaching.speech.manners import MANNERS

_CLAUSE = re.compile(r"(?:[,;:]| and (?=i\b)| y (?=voy)| et (?=je)| und (?=ich)| e (?=vou))\s*")
_EARLY = 25  # characters: an act that begins later only follows what is told


def empathy(reply: Reply) -> Scored:
    """2: what went wrong and what it did; 1: a general sorry, or the one without the other; 0: none, or only a phrase."""
    manner = MANNERS[reply.said_in]
    told = telling(reply, manner)
    facts = issues(reply)
    named = [part for part in told if taken_up([part], facts)]
    shared = taken_up(told, facts)
    sorry = first(manner.sorry, [p for p in reply.standing if not manner.stock.search(p.plain)])
    admits = first(manner.admits, reply.standing)
    felt = first(manner.felt, told)
    kind = sorry or admits or felt or first(manner.feels, told)
    touched = sum(bool(issue.roots & shared) for issue in facts)
    effect = bool(felt) or touched > 1 or len(facts) == 1 or len(shared) > 3
    best = max(named, key=lambda part: len(taken_up([part], facts)), default=None)
    if (
        (len(shared) > 2 and effect and (kind or len(shared) > 4))
        or (len(shared) > 1 and effect and kind and touched > 1)
        or (shared and felt)
    ):
        return scored(2, best or felt)
    if sorry or admits:
        return scored(1, _sentence(reply, sorry or admits))
    stock = first(manner.stock, reply.parts)
    return scored(0, _sentence(reply, stock) if stock else None)


def telling(reply: Reply, manner: Manner) -> list[Part]:
    """The clauses that tell the customer's own story: no step, no promise, no mere thanks, no phrase from a tin."""
    found = []
    for part in reply.standing:
        if manner.stock.search(part.plain) or manner.thanks.search(part.plain) or part.text.endswith("?"):
            continue
        found += [clause for clause in _clauses(part) if not _acts(clause, manner)]
    return found


def _clauses(part: Part) -> list[Part]:
    cuts = [0, *(m.end() for m in _CLAUSE.finditer(part.plain)), len(part.plain)]
    return [part.cut(a, b) for a, b in pairwise(cuts) if part.plain[a:b].strip()]


def _acts(clause: Part, manner: Manner) -> bool:
    if manner.sorry.search(clause.plain) or manner.admits.search(clause.plain):
        return False
    acts = any(found.start() < _EARLY for found in manner.step.finditer(clause.plain))
    return acts or bool(manner.stays.search(clause.plain) or manner.until.search(clause.plain))


def _sentence(reply: Reply, inside: Part | None) -> Part | None:
    return next((part for part in reply.parts if inside and part.start <= inside.start < part.end), inside)
