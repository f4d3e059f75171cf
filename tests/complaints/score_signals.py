"""How well the customer's signals are heard: `python -m tests.complaints.score_signals dev` (or `kept`, once). Add -v for each miss."""

import json
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.complaints.signals import Signals, signals
from bot.complaints.thread import Message, Role, Thread

SETS = Path(__file__).parent.parent / "sets" / "signals"


def heard(case: dict[str, Any]) -> Signals:
    """What we hear in a thread of the set."""
    said = (Message(Role(m["role"]), m["author"], m["text"], datetime.fromisoformat(m["ts"])) for m in case["messages"])
    return signals(Thread(tuple(said)), datetime.fromisoformat(case["now"]))


def alike(ours: str | None, theirs: str | None) -> bool:
    """Half of the words of what is wanted."""
    if ours is None or theirs is None:
        return ours == theirs
    wanted = set(theirs.lower().split())
    return len(wanted & set(ours.lower().split())) * 2 >= len(wanted)


def score(half: str, out: Any = None) -> dict[str, tuple[float, float]]:
    """Precision and recall of each signal."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("chasing", "repeat", "word_of_mouth", "wants", "proposes")}  # fmt: skip
    for line in (SETS / f"{half}.jsonl").read_text().splitlines():
        case = json.loads(line)
        found, wanted = heard(case), case["signals"]
        at = found.proposes.at if found.proposes else None
        times = [datetime.fromisoformat(time) for time in wanted["proposed_times"]]
        verdicts = {
            name: _verdict(bool(getattr(found, name)), wanted[name]) for name in ("chasing", "repeat", "word_of_mouth")
        }
        verdicts["wants"] = _verdict(found.wants is not None, wanted["wants"] is not None, same=alike(found.wants, wanted["wants"]))  # fmt: skip
        verdicts["proposes"] = _verdict(at is not None, bool(times), same=at in times or not times)
        for name, verdict in verdicts.items():
            counts[name].update(verdict)
            if out and {"false", "missed"} & set(verdict):
                print(case["id"], name, verdict, wanted["wants"], wanted["proposed_times"], "|", getattr(found, name), "|", case["messages"][-1]["text"], file=out)  # fmt: skip
    return {name: _rates(count) for name, count in counts.items()}


def _verdict(ours: bool, theirs: bool, *, same: bool = True) -> list[str]:
    if ours and theirs:
        return ["hit"] if same else ["false", "missed"]
    return ["false"] if ours else ["missed"] if theirs else []


def _rates(count: "Counter[str]") -> tuple[float, float]:
    hit = count["hit"]
    return round(hit / max(1, hit + count["false"]), 3), round(hit / max(1, hit + count["missed"]), 3)


if __name__ == "__main__":
    for name, (precision, recall) in score(sys.argv[1], sys.stdout if "-v" in sys.argv else None).items():
        print(f"{name}: precision {precision} recall {recall}")
