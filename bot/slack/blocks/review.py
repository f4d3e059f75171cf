"""A review of a reply, and a draft without a thread, as text for one person's eyes."""

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import Review
from bot.language.plain import shorten
from bot.language.when import clock_and_day
from bot.recovery.compose import Composed
from bot.slack.blocks.text import escape

_METER = {0: "○○", 1: "●○", 2: "●●"}
_ASIDE = "Only you see this."
_QUOTE, _SENTENCE = 120, 400  # characters


def review_text(review: Review) -> str:
    """Meters with the words that earned or cost each score, a fix for the low ones, faults with their words, a kinder sentence."""
    lines = []
    for quality in QUALITIES:
        name = quality.name.lower()
        score, quote = review.labels[name], review.quotes.get(name, "")
        said = f" “{escape(shorten(quote, _QUOTE))}”" if quote else " nothing in the reply" if score == 0 else ""
        fix = review.fixes.get(name, "" if score == 2 else quality.advice)
        lines.append(f"`{_METER[score]}` *{quality.name}*{said}" + (f"\n      → {escape(fix)}" if fix else ""))
    for code, words in review.faults.items():
        said = f": “{escape(shorten(words, _QUOTE))}”" if words else ""
        lines.append(f"• {code.replace('_', ' ')}{said}")
    if review.kinder[0]:
        before, after = (escape(shorten(words, _SENTENCE)) for words in review.kinder)
        lines.append(f"Instead of “{before}” you could say: “{after}”")
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
