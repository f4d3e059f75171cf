"""A review drawn for a person: a meter for each quality, the words behind it, how to mend it."""

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import Review
from bot.console.page import Page
from bot.language.plain import shorten

_FULL, _EMPTY = "━━━━", "────"
_QUOTE = 160  # characters
TITLE = "Your reply"


def draw(review: Review, page: Page) -> None:
    """Meters, then faults, then the kinder sentence."""
    paragraphs = []
    for quality in QUALITIES:
        name = quality.name.lower()
        score = review.labels[name]
        meter = _FULL * score + _EMPTY * (2 - score)
        lines = [f"{quality.name:<15} {meter} {score} of 2"]
        if quote := review.quotes.get(name):
            lines.append(f"  “{shorten(quote, _QUOTE)}”")
        if fix := review.fixes.get(name):
            lines.append(f"  → {fix}")
        paragraphs.append("\n".join(lines))
    page.box("note", TITLE, paragraphs)
    for code, quote in review.faults.items():
        page.line(f"• {code.replace('_', ' ')}" + (f": “{shorten(quote, _QUOTE)}”" if quote else ""))
    if review.kinder[0]:
        page.box("draft", "Kinder", [f"Instead of: {review.kinder[0]}", f"Say: {review.kinder[1]}"])
