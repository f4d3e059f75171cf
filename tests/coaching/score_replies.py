"""How well replies are judged: `python -m tests.coaching.score_replies dev` (or `kept`, once). Add -v for each difference."""

import json
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.coaching.review import Review, review
from bot.complaints.thread import Message, Role, Thread

SETS = Path(__file__).parent.parent / "sets" / "replies"
QUALITIES = ("empathy", "assurance", "responsiveness", "tangibles", "ownership")


def judged(case: dict[str, Any]) -> Review:
    """Our review of a labelled reply."""
    now = datetime.fromisoformat(case["now"])
    thread = Thread(tuple(Message(Role(m["role"]), m["author"], m["text"], now) for m in case["thread"]))
    return review(case["reply"], thread, case["owner"], case["language"], now)


def kappa(pairs: list[tuple[int, int]]) -> float:
    """Agreement beyond chance, by squared distance."""
    apart = sum((a - b) ** 2 for a, b in pairs)
    ours, theirs = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(ours[i] * theirs[j] * (i - j) ** 2 for i in range(3) for j in range(3)) / len(pairs)
    return 1 - apart / chance if chance else float(apart == 0)


def score(half: str, out: Any = None) -> dict[str, float]:
    """Kappa of each quality, precision and recall of the faults, and the false alarms on excellent replies."""
    pairs: dict[str, list[tuple[int, int]]] = {name: [] for name in QUALITIES}
    counts = Counter[str]()
    for line in (SETS / f"{half}.jsonl").read_text().splitlines():
        case = json.loads(line)
        found = judged(case)
        for name in QUALITIES:
            pairs[name].append((case["labels"][name], found.labels[name]))
        heard, wanted = set(found.faults), set(case["faults"])
        counts.update({"hit": len(heard & wanted), "false": len(heard - wanted), "missed": len(wanted - heard)})
        counts["alarms on excellent"] += case["tier"] == "excellent" and bool(heard)
        off = {name: (case["labels"][name], found.labels[name]) for name in QUALITIES if case["labels"][name] != found.labels[name]}  # fmt: skip
        if out and (off or heard != wanted):
            print(case["id"], case["tier"], off, "missed", wanted - heard, "false", heard - wanted, file=out)
    return {
        **{name: round(kappa(both), 3) for name, both in pairs.items()},
        "precision": round(counts["hit"] / max(1, counts["hit"] + counts["false"]), 3),
        "recall": round(counts["hit"] / max(1, counts["hit"] + counts["missed"]), 3),
        "alarms on excellent": counts["alarms on excellent"],
    }


if __name__ == "__main__":
    print(score(sys.argv[1], sys.stdout if "-v" in sys.argv else None))
