"""The five qualities of a reply, each 0, 1 or 2 with the words that earned or cost it. A new one is a declaration in QUALITIES.

After SERVQUAL (Parasuraman, Zeithaml and Berry 1988), with ownership beside the four.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.coaching import fixes
from bot.coaching.empathy import empathy
from bot.coaching.reply import Reply
from bot.coaching.scored import Scored
from bot.coaching.showing import ownership, responsiveness, tangibles
from bot.coaching.steps import assurance


@dataclass(frozen=True, slots=True)
class Quality:
    """A quality: its name, how a reply is scored, what to do about a low score, and that in the words of the thread."""

    name: str
    score: Callable[[Reply], Scored]
    advice: str
    fix: Callable[[Reply, Scored], str]


QUALITIES: tuple[Quality, ...] = (
    Quality("Empathy", empathy, "Name what went wrong and what it did to this customer, in your own words.", fixes.empathy),
    Quality("Assurance", assurance, "Say one next step that belongs to this thread alone, and who decides.", fixes.assurance),
    Quality("Responsiveness", responsiveness, "Give a clock time and a day at which the customer hears from you.", fixes.responsiveness),
    Quality("Tangibles", tangibles, "Say what the customer will see or keep, and how it reaches them.", fixes.tangibles),
    Quality("Ownership", ownership, "Give your name, say I, and say that you stay until it is resolved.", fixes.ownership),
)  # fmt: skip
