"""One quality of one reply: the score and the words for it."""

from dataclasses import dataclass

from bot.coaching.reply import Part


@dataclass(frozen=True, slots=True)
class Scored:
    """`score`: 0, 1 or 2. `quote`: the words of the reply that earned or cost it, as written; empty where there are none."""

    score: int
    quote: str = ""


def scored(score: int, part: Part | None) -> Scored:
    """A score with the words of a stretch of the reply."""
    return Scored(score, part.text.strip(" ,;:") if part else "")
