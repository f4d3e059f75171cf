"""Figures for whoever runs it: what became of drafts, and what models took. Sums of the whole team, never of a person."""

from collections.abc import Iterator, Sequence

from bot.drafting.cost import Limits, Spent, Took
from bot.drafting.kept import Kept

_HEAD = ("written by", "unchanged", "edited", "words changed", "elsewhere", "thrown away", "waiting")


def kept_lines(kept: Sequence[Kept]) -> Iterator[str]:
    """A row for each writer and version of a prompt."""
    if not kept:
        yield "No draft has been written yet."
        return
    rows = [_HEAD, *(_row(one) for one in kept)]
    wide = [max(len(row[at]) for row in rows) for at in range(len(_HEAD))]
    for row in rows:
        first, *rest = (cell.ljust(wide[0]) if at == 0 else cell.rjust(wide[at]) for at, cell in enumerate(row))
        yield "  ".join([first, *rest])


def _row(one: Kept) -> tuple[str, ...]:
    name = f"{one.writer} {one.prompt}".strip()
    changed = f"{one.per_edit:.1f} an edit" if one.edited else ""
    return (name, *map(str, (one.unchanged, one.edited, changed, one.elsewhere, one.thrown_away, one.waiting)))


def model_lines(took: Took, today: Spent, limits: Limits) -> Iterator[str]:
    """What models took in the last days, and today beside the limits."""
    if not took.drafts:
        yield "No model has been asked."
        return
    money = f", cost {took.money:.2f}" if took.money else ""
    yield (
        f"Models, 30 days: asked for {took.drafts} drafts, wrote {took.written}; {took.requests} requests, "
        f"{took.tokens} tokens{money}, {took.seconds / took.drafts:.1f} s a draft"
    )
    parts = [f"{today.tokens} tokens" + (f" of {limits.tokens:.0f}" if limits.tokens is not None else "")]
    if limits.money is not None or today.money:
        parts.append(f"cost {today.money:.2f}" + (f" of {limits.money:g}" if limits.money is not None else ""))
    yield f"Today: {', '.join(parts)}"
