"""Scores the promise reader on a set: `python -m tests.followups.score_promises dev` (or more, rounds, kept); `--wrong` shows what is misread."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.followups.promises import promised_times

TESTS = Path(__file__).parents[1]
SETS = {name: TESTS / "sets" / "promises" / f"{name}.jsonl" for name in ("dev", "kept")}
SETS |= {name: Path(__file__).parent / f"promises_{name}.jsonl" for name in ("more", "rounds")}


def posts(name: str) -> Iterator[tuple[dict[str, Any], list[datetime], list[datetime]]]:
    """Each post with what it promises and what was read."""
    with SETS[name].open(encoding="utf-8") as lines:
        for line in lines:
            post = json.loads(line)
            posted_at = datetime.fromisoformat(post["posted_at"]).astimezone(ZoneInfo(post["timezone"]))
            yield post, [datetime.fromisoformat(at) for at in post["promises"]], promised_times(post["text"], posted_at)


def same(wanted: list[datetime], read: list[datetime]) -> bool:
    """The same instants, with the same offsets, in the same order."""
    return [at.isoformat() for at in wanted] == [at.isoformat() for at in read]


def rates(name: str) -> tuple[float, float]:
    """The share of posts with a promise that are read exactly, and of posts without one that are wrongly read."""
    rows = [(bool(wanted), same(wanted, read)) for _, wanted, read in posts(name)]
    exact = [right for promises, right in rows if promises]
    quiet = [right for promises, right in rows if not promises]
    return sum(exact) / len(exact), 1 - sum(quiet) / len(quiet)


def table(name: str, *, wrong: bool = False) -> None:
    """Right of all, by language and by kind, and with `wrong` the misread posts."""
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for post, wanted, read in posts(name):
        good = same(wanted, read)
        for group in ("all", post["language"]):
            for kind in (post["kind"], "PROMISE" if wanted else "NONE"):
                total[group, kind] += 1
                right[group, kind] += good
        if wrong and not good:
            shown = [[at.isoformat()[:16] for at in times] for times in (wanted, read)]
            print(
                post["id"],
                post["kind"],
                post["posted_at"][:16],
                "|",
                post["text"],
                "| wanted",
                *shown[0],
                "| read",
                *shown[1],
            )
    groups = ["all", *sorted({group for group, _ in total} - {"all"})]
    print(f"{'':18}" + "".join(f"{group:>9}" for group in groups))
    for kind in sorted({kind for _, kind in total}, key=lambda kind: (kind.startswith("none") or kind == "NONE", kind)):
        cells = (f"{right[g, kind]}/{total[g, kind]}" if total[g, kind] else "-" for g in groups)
        print(f"{kind:18}" + "".join(f"{cell:>9}" for cell in cells))


if __name__ == "__main__":
    table(sys.argv[1], wrong="--wrong" in sys.argv)
    exact, false = rates(sys.argv[1])
    print(f"read exactly {exact:.1%} of posts with a promise; wrongly read {false:.1%} of the others")
