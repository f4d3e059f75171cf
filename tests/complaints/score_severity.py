"""How well severity is read: `python -m tests.complaints.score_severity dev` (or `kept`, once). Add -v for each miss."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bot.complaints.model import Severity
from bot.complaints.severity import weigh

SETS = Path(__file__).parent.parent / "sets" / "severity"


def score(half: str, out: Any = None) -> dict[str, int]:
    """How many there are, how many severities and escalations are right, and the critical ones that are read as low or medium."""
    counts = Counter[str]()
    for line in (SETS / f"{half}.jsonl").read_text().splitlines():
        case = json.loads(line)
        said = [message["text"] for message in case["messages"] if message["role"] == "customer"]
        said = said or [message["text"] for message in case["messages"]]
        found = weigh("\n".join(said), len(said))
        right, goes_up = found.severity in case["severity_ok"], found.needs_escalation == case["needs_escalation"]
        under = case["severity"] == "critical" and found.severity in (Severity.LOW, Severity.MEDIUM)
        counts.update({"all": 1, "severity": right, "escalation": goes_up, "critical read as medium or less": under})
        if out and not (right and goes_up):
            print(case["id"], case["severity"], case["needs_escalation"], "read as", found.severity, found.needs_escalation, sorted(found.signs), said, file=out)  # fmt: skip
    return dict(counts)


if __name__ == "__main__":
    print(score(sys.argv[1], sys.stdout if "-v" in sys.argv else None))
