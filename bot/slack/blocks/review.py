"""A review of a reply, and a draft without a thread, for one person's eyes."""

from collections.abc import Mapping

from bot.coaching.qualities import QUALITIES
from bot.coaching.review import Review
from bot.language.plain import shorten
from bot.language.when import clock_and_day
from bot.recovery.compose import Composed
from bot.recovery.says import ReviewToAgent
from bot.slack import ids
from bot.slack.blocks.text import (
    FALLBACK,
    Block,
    Shown,
    button,
    context,
    cut,
    escape,
    ours,
    paragraphs,
    plain_text,
    row,
)

_METER = {0: "○○", 1: "●○", 2: "●●"}
_WORD = {0: "missing", 1: "half there", 2: "there"}
ASIDE = "Only you see this."
_QUOTE, _SENTENCE = 120, 400  # characters
_SAID_BY_MARKS = frozenset({"no_time", "no_owner", "ignores_issue"})


def shown(review: Review, beside: str = "") -> Shown:
    """Text and blocks of a review, with a way to practise where something is weak. `beside`: what it was held against."""
    blocks = [*review_blocks(review, beside)]
    if review.weak:
        blocks.append(practise_row())
    return Shown(review_text(review), blocks)


def quiet(say: ReviewToAgent) -> Shown:
    """What a posted reply had better not have said: short, with a way out, and for its writer alone."""
    thread = f" (<{say.link}|open the thread>)" if say.link else ""
    head = "A look at a reply of yours"
    lines = fault_lines(say.review.hard)
    blocks: list[Block] = [ours(f"*{head}*{thread}"), *paragraphs("\n".join(lines))]
    if say.review.kinder[0]:
        blocks += paragraphs(f"You could have said “{shorten(say.review.kinder[1], _SENTENCE)}”")
    blocks.append(context("You can still edit it, or write again. Only you see this, and nobody else is told."))
    return Shown("\n".join([head, *map(escape, lines), ASIDE]), [*blocks, practise_row()])


def practise_row() -> Block:
    """The way into a practice round."""
    return row(button("Practise", ids.PRACTISE, "any"))


def review_blocks(review: Review, beside: str = "") -> list[Block]:
    """Each quality in a word, with what earned or cost it and a fix; the faults; a kinder sentence."""
    blocks: list[Block] = []
    for quality in QUALITIES:
        name = quality.name.lower()
        score = review.labels[name]
        quote, fix = _evidence(review, name, quality.advice)
        blocks.append(ours(f"`{_METER[score]}` *{quality.name}*: {_WORD[score]}"))
        if quote:
            blocks.append({"type": "context", "elements": [plain_text(quote, 600)]})
        blocks += paragraphs(fix)
    if lines := fault_lines(review.faults):
        blocks += [ours("*What gets in the way*"), *paragraphs("\n".join(lines))]
    if review.kinder[0]:
        before, after = (shorten(words, _SENTENCE) for words in review.kinder)
        blocks += [ours("*A kinder wording*"), *paragraphs(f"Instead of “{before}”\nyou could say “{after}”")]
    return [*blocks, context(" ".join(filter(None, [escape(beside), ASIDE])))]


def _evidence(review: Review, name: str, advice: str) -> tuple[str, str]:
    """The words that earned or cost it, and what to do; each may be empty."""
    quote, fix = review.quotes.get(name, ""), review.fixes.get(name, "" if review.labels[name] == 2 else advice)
    return f"“{shorten(quote, _QUOTE)}”" if quote else "", f"→ {shorten(fix, _SENTENCE)}" if fix else ""


def fault_lines(faults: Mapping[str, str]) -> list[str]:
    """Each fault with the words that earned it, in plain text; what a mark says already is left out."""
    return [
        f"• {code.replace('_', ' ')}{f': “{shorten(words, _QUOTE)}”' if words else ''}"
        for code, words in faults.items()
        if code not in _SAID_BY_MARKS
    ]


def review_text(review: Review) -> str:
    """The same for a notification or a screen reader."""
    lines = []
    for quality in QUALITIES:
        name = quality.name.lower()
        said = " ".join(escape(line) for line in _evidence(review, name, quality.advice) if line)
        lines.append(f"*{quality.name}*: {_WORD[review.labels[name]]}. {said}".rstrip())
    lines += [escape(line) for line in fault_lines(review.faults)]
    if review.kinder[0]:
        before, after = (escape(shorten(words, _SENTENCE)) for words in review.kinder)
        lines.append(f"Instead of “{before}” you could say: “{after}”")
    return cut("\n".join(lines), FALLBACK) + f"\n{ASIDE}"


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
    return "\n\n".join([*parts, ASIDE])
