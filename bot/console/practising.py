"""Practice at a terminal: the customer speaks, a person answers, the review is drawn, five times."""

from collections.abc import Callable
from datetime import datetime

from bot.coaching.practice import TURNS, Case, begin, reply_to, what_got_better
from bot.console.meters import draw
from bot.console.page import Page


def practise(case: Case, name: str, now: datetime, page: Page, ask: Callable[[], str | None]) -> None:
    """`ask`: the next reply; None when no more will come. Nothing of it is kept."""
    playing = begin(case, name, now)
    page.aside(f"{case.title}. {case.setting}")
    page.box("card", case.customer, [case.says["opening"]])
    while not playing.over:
        text = ask()
        if text is None:
            break
        if not text.strip():
            continue
        playing = reply_to(playing, text)
        turn = playing.turns[-1]
        draw(turn.review, page)
        page.box("card", f"{case.customer} ({len(playing.turns)} of {TURNS})", [turn.answer])
    if playing.turns:
        page.box("end", "What got better", ["\n".join(what_got_better(playing))])
    page.aside("Nothing of this was kept.")
