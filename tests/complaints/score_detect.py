"""Scores hearing on the hand-written messages and on the day: `python -m tests.complaints.score_detect dev` (or kept, day); `--wrong` shows the misses."""

import json
import sys
from collections import Counter
from pathlib import Path

from bot.complaints.detect import Mode, detect
from bot.complaints.thread import Role

SETS = Path(__file__).parents[1] / "sets"
FILES = {
    "dev": SETS / "detect" / "dev.jsonl",
    "kept": SETS / "detect" / "kept.jsonl",
    "dev_more": SETS / "detect" / "dev_more.jsonl",
    "kept_more": SETS / "detect" / "kept_more.jsonl",
    "hotel": SETS / "day" / "hotel.jsonl",
    "heating": SETS / "day" / "heating.jsonl",
    "day": SETS / "day" / "day.jsonl",
}


def main(name: str, show: bool) -> None:
    """Accuracy, misses and false alarms in both modes."""
    rows = [json.loads(line) for line in FILES[name].read_text(encoding="utf-8").splitlines()]
    for mode in Mode:
        count: Counter[tuple[bool, bool]] = Counter()
        for row in rows:
            verdict = detect(row["text"], Role(row["role"]), mode)
            count[row["is_complaint"], verdict.is_complaint] += 1
            if show and row["is_complaint"] != verdict.is_complaint:
                missed = "missed     " if row["is_complaint"] else "false alarm"
                print(f"  {missed} {row['role']:9} {row.get('kind', ''):14} {verdict.score:.2f} {row['text'][:100]}")
        right = count[True, True] + count[False, False]
        print(
            f"{name} {mode}: {right} of {len(rows)} right, {count[True, False]} of {count[True, False] + count[True, True]} missed, {count[False, True]} false alarms"
        )


if __name__ == "__main__":
    main(sys.argv[1], "--wrong" in sys.argv)
