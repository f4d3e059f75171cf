"""What a model proposes for a review, and what the rules let through of it: quoted, one step at a time, and never for a friendly voice."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.coaching.facts import issues, root, roots, taken_up
from bot.coaching.qualities import QUALITIES
from bot.coaching.reply import Part, Reply, parts_of
from bot.coaching.review import COSTS, Review
from bot.coaching.scored import Scored
from bot.coaching.showing import has_clock, has_day
from bot.coaching.speech.manners import MANNERS

# roots of words that only sound kind
_FRIENDLY = frozenset(
    map(
        root,
        "happy glad pleased pleasure delighted welcome thank thanks lovely great wonderful amazing brilliant super kind kindly "
        "dear hope care caring value valued appreciate help helping assist support best absolutely definitely certainly sure "
        "bless smile hug friend friendly sweet cheers hello hey promise really truly always here listen feel heard".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a model says of one quality. `quote`, `why`: words of the reply; `why` is wanted where it is far from the rules."""

    label: int
    quote: str = ""
    why: str = ""


def agreed(reply: Reply, rules: Review, proposed: Mapping[str, Proposal]) -> Review:
    """The rules' review with those of the proposed labels that the reply bears out; faults stay the rules' own."""
    labels, quotes, fixes = dict(rules.labels), dict(rules.quotes), dict(rules.fixes)
    for quality in QUALITIES:
        name = quality.name.lower()
        one = proposed.get(name)
        if one is None or one.label == labels[name] or not _holds(name, one, reply, rules):
            continue
        labels[name], quotes[name] = one.label, one.quote
        fixes.pop(name, None)
        if one.label < 2:
            fixes[name] = quality.fix(reply, Scored(one.label, one.quote))
    return replace(rules, labels=labels, quotes=quotes, fixes=fixes)


def _holds(name: str, one: Proposal, reply: Reply, rules: Review) -> bool:
    """Is it said in the reply, near what the rules say, and more than a friendly voice where it lifts?"""
    step = one.label - rules.labels[name]
    if one.label not in (0, 1, 2) or not _quoted(one.quote, reply):
        return False
    if abs(step) > 1 and not (_quoted(one.why, reply) and one.why not in one.quote and one.quote not in one.why):
        return False
    return step < 0 or (not _spoilt(name, one, rules) and _bears(name, one, reply))


def _quoted(words: str, reply: Reply) -> bool:
    return bool(words.strip()) and words in reply.read


def _spoilt(name: str, one: Proposal, rules: Review) -> bool:
    """Does a fault cost this quality, or stand in the very words that shall earn it?"""
    if COSTS.get(name, frozenset()) & set(rules.faults) or (rules.patterns and name in ("assurance", "ownership")):
        return True
    return any(words and (words in one.quote or one.quote in words) for words in rules.faults.values())


def _bears(name: str, one: Proposal, reply: Reply) -> bool:
    parts = [part for part in parts_of(one.quote) if not part.text.endswith("?")]
    return any(_BEARS[name](part, one.label, reply) for part in parts)


def _tells(part: Part) -> frozenset[str]:
    """What it says beyond kindness."""
    return frozenset(said for said in roots(part.plain) - _FRIENDLY if not said.isdigit())


def _of_me(part: Part, reply: Reply) -> bool:
    return bool(MANNERS[reply.said_in].me.search(part.plain))


def _empathy(part: Part, label: int, reply: Reply) -> bool:
    manner = MANNERS[reply.said_in]
    named = bool(taken_up([part], issues(reply)) - _FRIENDLY)
    return named or (label == 1 and bool(manner.sorry.search(part.plain) or manner.admits.search(part.plain)))


def _assurance(part: Part, label: int, reply: Reply) -> bool:
    return _of_me(part, reply) and len(_tells(part)) >= label


def _responsiveness(part: Part, label: int, reply: Reply) -> bool:
    return has_clock(part, reply.said_in) + has_day(part, reply) >= label


def _tangibles(part: Part, label: int, reply: Reply) -> bool:
    return len(_tells(part)) >= label


def _ownership(part: Part, label: int, reply: Reply) -> bool:
    return _of_me(part, reply) and bool(_tells(part)) and (label < 2 or reply.names_owner)


_BEARS: Mapping[str, Callable[[Part, int, Reply], bool]] = {
    "empathy": _empathy,
    "assurance": _assurance,
    "responsiveness": _responsiveness,
    "tangibles": _tangibles,
    "ownership": _ownership,
}
