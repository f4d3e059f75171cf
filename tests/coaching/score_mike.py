"""How well the "Mike" patterns are heard: `python -m tests.coaching.score_mike dev` (or `kept`, once). Add -v for each miss."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bot.coaching.mike import mike
from bot.coaching.reply import Reply
from bot.complaints.thread import Thread

SETS = Path(__file__).parent.parent / "sets" / "mike"


def found(case: dict[str, Any]) -> list[str]:
    """The patterns that we hear in a line."""
    return [fault.code for fault in mike(Reply(case["text"], Thread(()), "", case["language"]))]


def score(half: str, out: Any = None) -> tuple[float, float, float, float]:
    """Precision and recall of "leaves the customer with nothing", then of the patterns one by one."""
    lines = Counter[str]()
    codes = Counter[str]()
    for line in (SETS / f"{half}.jsonl").read_text().splitlines():
        case = json.loads(line)
        heard, wanted = set(found(case)), set(case["patterns"])
        lines["hit" if heard and wanted else "false" if heard else "missed" if wanted else "quiet"] += 1
        codes.update({"hit": len(heard & wanted), "false": len(heard - wanted), "missed": len(wanted - heard)})
        if out and (bool(heard) != bool(wanted) or heard != wanted):
            print(case["id"], case["kind"], sorted(wanted), "heard", sorted(heard), case["text"], file=out)
    return (*_rates(lines), *_rates(codes))


def _rates(counts: "Counter[str]") -> tuple[float, float]:
    hit = counts["hit"]
    return hit / max(1, hit + counts["false"]), hit / max(1, hit + counts["missed"])


if __name__ == "__main__":
    precision, recall, by_code, of_codes = score(sys.argv[1], sys.stdout if "-v" in sys.argv else None)
    print(f"left with nothing: precision {precision:.3f} recall {recall:.3f}; patterns: {by_code:.3f} {of_codes:.3f}")
