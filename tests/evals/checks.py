"""What a draft must hold, checked by rules: nothing here asks a model."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.coaching.review import Review, review
from bot.recovery.compose import Composed
from tests.evals.cases import Case

_LONGEST = 1500  # characters of a message that a customer reads
FULL = 10  # two for each quality


@dataclass(frozen=True)
class Result:
    """One case with one version: what is wrong with it, and its score by the five qualities."""

    case: str
    wrong: tuple[str, ...]
    score: int
    writer: str
    text: str
    tokens: int = 0
    seconds: float = 0.0
    judged: int | None = None  # by a model, out of FULL
    invented: str = ""


def judge_by_rules(case: Case, made: Composed) -> Result:
    """What is wrong with this draft."""
    text = made.text or ""
    found = review(text, case.asked.thread, case.asked.agent.name, made.reading.language, now=case.asked.now)
    wrong = tuple(_wrong(case, made, found))
    return Result(case.id, wrong, sum(found.labels.values()), made.written.writer if made.written else "none", text)


def _wrong(case: Case, made: Composed, found: Review) -> Iterator[str]:
    said = (made.text or "").casefold()
    if made.written is None or made.written.writer != "model":
        yield f"not the model's: {made.written.note if made.written else 'no draft'}"
    for group in case.mentions:
        if not any(word.casefold() in said for word in group):
            yield f"does not mention {' or '.join(group)}"
    for words in case.never:
        if words.casefold() in said:
            yield f"says {words!r}"
    if len(said) > _LONGEST:
        yield f"{len(said)} characters long"
    for code in found.faults:
        yield f"has the fault {code}"
    for quality in ("ownership", "responsiveness"):
        if found.labels[quality] < 2:
            yield f"{quality} is {found.labels[quality]} of 2"
