"""The customer's side of one complaint as it is kept: who else may hear of it, what they want, a time they propose, how often."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.complaints.signals import Signals

LATELY = timedelta(days=30)  # a complaint of the same customer within these is a repeat


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """In the customer's own words; empty where nothing was said."""

    complaint: str
    word_of_mouth: str = ""
    wants: str = ""
    repeat: str = ""
    earlier: int = 0  # complaints of the same customer in the thirty days before
    proposed_at: datetime | None = None  # a time that waits for a yes or a correction
    proposed: str = ""

    def hearing(self, found: Signals) -> "Side":
        """After another message: what is said now takes the place of what was said before."""
        heard = replace(
            self,
            word_of_mouth=found.word_of_mouth or self.word_of_mouth,
            wants=found.wants or self.wants,
            repeat=found.repeat or self.repeat,
        )
        if found.proposes is None:
            return heard
        return replace(heard, proposed_at=found.proposes.at, proposed=found.proposes.quote)

    def answered(self) -> "Side":
        """The time that they proposed has its yes or its correction."""
        return replace(self, proposed_at=None, proposed="")
