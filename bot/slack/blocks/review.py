"""A review of a reply, and a draft without a thread, as text for one person's eyes."""

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import Review
from bot.language.when import clock_and_day
from bot.recovery.compose import Composed
from bot.slack.blocks.text import escape

_METER = {0: "○○", 1: "●○", 2: "●●"}
_ASIDE = "Only you see this."


def review_text(review: Review) -> str:
    """Meters, what to do about the low ones, and the faults with the words that earned them."""
    lines = []
    for quality in QUALITIES:
        score = review.labels[quality.name.lower()]
        advice = "" if score == 2 else f" {quality.advice}"
        lines.append(f"`{_METER[score]}` *{quality.name}*{advice}")
    for code, words in review.faults.items():
        said = f": “{escape(words)}”" if words else ""
        lines.append(f"• {code.replace('_', ' ')}{said}")
    return "\n".join([*lines, _ASIDE])


def draft_text(composed: Composed) -> str:
    """The draft, its promise and the coaching."""
    parts = [escape(composed.text)] if composed.text else []
    if composed.written and composed.written.note:
        parts.append(f"_{escape(composed.written.note)}_")
    if composed.next_update_at:
        parts.append(
            f"It promises an update at {clock_and_day(composed.next_update_at)}. No reminder is set, as no thread hangs on it."
        )
    parts += [escape(line) for line in composed.coaching]
    return "\n\n".join([*parts, _ASIDE])
