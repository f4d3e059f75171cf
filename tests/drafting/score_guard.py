"""Scores the guard on hand-written drafts: python tests/drafting/score_guard.py dev|kept. Words are shown for dev alone."""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.complaints.model import Agent
from bot.complaints.reading import read_thread
from bot.console.fields import playbook_in, thread_in
from bot.drafting.guard import faults_of
from bot.drafting.writer import Brief
from bot.followups.working_hours import zone

SETS = Path(__file__).parents[1] / "sets" / "guard"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def brief_of(case: dict[str, Any], draft: dict[str, Any]) -> Brief:
    """What the writer of this draft was given."""
    at = zone(case["timezone"])
    now = datetime.fromisoformat(case["now"]).astimezone(at)
    thread, playbook = thread_in(case, "messages", now), playbook_in(case)
    update_at = draft["next_update_at"] and datetime.fromisoformat(draft["next_update_at"]).astimezone(at)
    return Brief(
        thread=thread,
        agent=Agent("U1", case["owner"]["name"], case["timezone"]),
        now=now,
        update_at=update_at
        or now + timedelta(hours=1),  # a draft that names no time is judged beside one that was promised
        playbook=playbook,
        reading=read_thread(thread, playbook.rules, now),
        customer_name=(case.get("customer") or {}).get("name") or "",
    )


def held(half: str, kind: str, *, tell: bool) -> tuple[int, int]:
    """How many drafts of a kind the guard holds, and of how many."""
    wanted = lines(f"{kind}_{half}")
    names = {draft["thread"] for draft in wanted}
    cases = {case["id"]: case for case in lines("threads") if case["id"] in names}
    count = 0
    for draft in wanted:
        found = faults_of(draft["draft"], brief_of(cases[draft["thread"]], draft))
        count += bool(found)
        if tell and kind == "good" and found:
            print("HELD", draft["id"], [(one.code, one.words) for one in found])
        if tell and kind == "bad" and not found:
            print("LET THROUGH", draft["id"], draft["fault"], "|", draft["what"])
    return count, len(wanted)


if __name__ == "__main__":
    half = sys.argv[1] if len(sys.argv) > 1 else "dev"
    tell = True
    good, bad = held(half, "good", tell=tell), held(half, "bad", tell=tell)
    print(f"{half}: {good[0]} of {good[1]} good drafts held, {bad[0]} of {bad[1]} bad drafts caught")
