"""An idea for this customer: out of the playbook's, those that are relevant, personal and compelling by what the thread says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.complaints.circumstances import Told, circumstances, sentence_with
from bot.complaints.failures import says
from bot.drafting.goodwill import Left
from bot.drafting.idea import Idea
from bot.language.cues import bare

AT_MOST = 3
_TELLING = ("occasion", "somebody", "work", "loyal")  # what is this customer's alone, more than what any failure takes


@dataclass(frozen=True, slots=True)
class Fitting:
    """An idea with the customer's words that make it fit. `answers`: the circumstance that it makes good."""

    idea: Idea
    relevant: str  # what failed
    personal: str  # what is theirs
    compelling: str  # what it makes good
    answers: str


def fitting(ideas: Sequence[Idea], failures: Mapping[str, str], said: Sequence[str], left: Left) -> list[Fitting]:
    """Three at most, the best first; none is an answer too.

    `failures`: the kinds that were read, each with its words. `said`: the customers' messages. No idea whose facts are not
    in what they said, and none that costs more than may be spent without asking.
    """
    texts = list(said)
    told = {one.name: one for one in circumstances(texts)}
    affordable = (idea for idea in ideas if left.covers(idea.cost))
    found = [fits for idea in affordable if (fits := _fits(idea, failures, texts, told))]
    found.sort(key=_rank)
    best: dict[str, Fitting] = {}
    for one in found:
        best.setdefault(one.idea.text, one)
    return list(best.values())[:AT_MOST]


def _fits(idea: Idea, failures: Mapping[str, str], texts: list[str], told: Mapping[str, Told]) -> Fitting | None:
    relevant = _relevant(idea, failures, texts)
    compelling = next((told[name] for name in idea.answers if name in told), None)
    personal = _personal(idea, texts, told)
    if not (relevant and personal and compelling):
        return None
    return Fitting(idea, relevant, personal, compelling.quote, compelling.name)


def _relevant(idea: Idea, failures: Mapping[str, str], texts: list[str]) -> str:
    """It answers what failed: that failure's own words."""
    kinds = [idea.kind] if idea.kind else list(failures)
    return next((q for kind in kinds if kind in failures and (q := sentence_with(bare(failures[kind]), texts))), "")


def _personal(idea: Idea, texts: list[str], told: Mapping[str, Told]) -> str:
    """It could not go to just anybody: the words that it asks for, or else something of this customer's own life."""
    if idea.words:
        wanted = (bare(word) for word in idea.words if says(bare("\n".join(texts)), word))
        return next((quote for word in wanted if (quote := sentence_with(word, texts))), "")
    own = (*(name for name in _TELLING if name in idea.answers), *_TELLING, *idea.answers)
    own = tuple(name for name in own if name != "money")  # a price is what anybody paid
    return next((told[name].quote for name in own if name in told), "")


def _rank(one: Fitting) -> tuple[bool, bool, bool]:
    """Asked for by the customer's own words first, then what is of this failure, then what answers more than lost time."""
    return not one.idea.words, not one.idea.kind, one.answers not in _TELLING
