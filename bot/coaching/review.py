"""A review of a reply: five scores, each with its words and a fix, and the faults, by rules that anyone can read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.coaching.faults.absences import absences
from bot.coaching.faults.blame import blame
from bot.coaching.faults.form import form
from bot.coaching.faults.heard import heard
from bot.coaching.faults.inventions import inventions
from bot.coaching.faults.phrases import phrases
from bot.coaching.found import Found
from bot.coaching.mike import mike
from bot.coaching.qualities import QUALITIES
from bot.coaching.reply import Reply
from bot.coaching.scored import Scored
from bot.coaching.wording import kinder
from bot.complaints.thread import Thread

# a new way to be at fault is a function here
FAULTS: tuple[Callable[[Reply], Iterator[Found]], ...] = (phrases, blame, inventions, form)
# what is said with these earns nothing; with those, it can't be kind
_EARNS_NOTHING = frozenset({"policy_hiding", "invented_fact", "unauthorised_offer", "obeyed_injection", "over_promise"})
_UNKIND = frozenset({"non_apology", "blames_customer", "dismissive", "rude_tone", "any_inconvenience", "passive_blame"})
# with one of these it had better not reach a customer as it is, whatever else it says
HARD = frozenset({"hands_off", "blames_customer", "blames_other_team", "non_apology", "policy_hiding", "dismissive", "rude_tone", "any_inconvenience", "over_promise", "pii_leak", "placeholder_left"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Review:
    """`labels`: quality in lower case to 0, 1 or 2. `faults`: code to the words that earned it, empty where none did.

    `quotes`: quality to the words that earned or cost it, as they stand in the reply. `fixes`: quality to one line.
    `patterns`: the "Mike" patterns with their words. `kinder`: the weakest sentence and a kinder wording; empty when none is weak.
    """

    labels: Mapping[str, int]
    faults: Mapping[str, str]
    quotes: Mapping[str, str] = field(default_factory=dict)
    fixes: Mapping[str, str] = field(default_factory=dict)
    patterns: Mapping[str, str] = field(default_factory=dict)
    kinder: tuple[str, str] = ("", "")

    @property
    def hard(self) -> Mapping[str, str]:
        """The faults for which it is asked once more before a reply is posted."""
        return {code: words for code, words in self.faults.items() if code in HARD}

    @property
    def weak(self) -> bool:
        """Is there anything to practise?"""
        return bool(self.hard) or min(self.labels.values()) < 2


def review(
    text: str, thread: Thread, owner: str, language: str, now: datetime | None = None, known: str = ""
) -> Review:
    """Review a reply to a thread. `owner`: the name of who writes. `now`: when it is sent, aware, where that is known.

    `known`: what else is true or allowed, such as a playbook.
    """
    return review_of(Reply(text, thread, owner, language, now, known))


def review_of(reply: Reply) -> Review:
    """The same for a reply that was read already."""
    found = [fault for look in FAULTS for fault in look(reply)]
    found += heard(reply, found)
    codes = frozenset(fault.code for fault in found)
    reply = replace(reply, void=_void(reply, found))
    found += absences(reply, codes)
    faults: dict[str, str] = {}
    for fault in found:
        faults.setdefault(fault.code, fault.quote)
    scores = {quality.name.lower(): quality.score(reply) for quality in QUALITIES}
    labels = {name: scored.score for name, scored in scores.items()}
    if codes & _UNKIND:
        labels["empathy"] = 0
    if labels["empathy"] > 1:
        faults.pop("ignores_issue", None)  # who names what went wrong and what it did has not ignored it
    fixes = {
        q.name.lower(): q.fix(
            reply,
            Scored(
                labels[q.name.lower()],
                _quote(q.name.lower(), labels[q.name.lower()], scores[q.name.lower()].quote, found),
            ),
        )
        for q in QUALITIES
        if labels[q.name.lower()] < 2
    }
    return Review(
        labels=labels,
        faults=faults,
        quotes={name: _quote(name, labels[name], scored.quote, found) for name, scored in scores.items()},
        fixes=fixes,
        patterns={fault.code: fault.quote for fault in mike(reply)},
        kinder=kinder(reply, found, labels["ownership"]),
    )


# the faults that cost a quality
COSTS: Mapping[str, frozenset[str]] = {
    "empathy": _UNKIND,
    "assurance": frozenset({"hands_off", "policy_hiding", "over_promise"}),
    "responsiveness": frozenset({"vague_time", "past_time"}),
    "ownership": frozenset({"hands_off", "blames_other_team"}),
}


def _quote(name: str, label: int, quote: str, found: list[Found]) -> str:
    """A 0 is quoted by the phrase that cost it, where there is one."""
    if label > 0:
        return quote
    return next((fault.quote for fault in found if fault.code in COSTS.get(name, ()) and fault.quote), quote)


def _void(reply: Reply, found: list[Found]) -> tuple[tuple[int, int], ...]:
    """The sentences that earn nothing."""
    places = [fault.start for fault in found if fault.code in _EARNS_NOTHING and fault.start >= 0]
    return tuple((p.start, p.end) for p in reply.parts if any(p.start <= place < p.end for place in places))
