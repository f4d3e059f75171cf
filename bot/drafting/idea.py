"""An idea for the unexpected extra, as a playbook has it."""

from dataclasses import dataclass

from bot.drafting.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """What to do, which circumstances it answers, words that the customer must have said, what it costs, for which failure."""

    text: str
    answers: tuple[str, ...]
    words: tuple[str, ...] = ()
    cost: Money | None = None
    kind: str = ""  # of failure; empty: of any
