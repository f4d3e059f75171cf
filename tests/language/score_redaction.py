"""Scores what redaction finds, misses and takes wrongly, beside the usual patterns: python -m tests.language.score_redaction dev|kept."""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.language.detect import language_of
from bot.language.redact import Veil
from tests.language.usual_patterns import hidden_by_usual_patterns

SETS = Path(__file__).parents[1] / "sets" / "redaction"
Hide = Callable[[str], str]


def ours(text: str) -> str:
    """As a message leaves."""
    return Veil().hide(text, language_of(text))


def gone(words: str, text: str) -> bool:
    """Whether the words are out of the text, and so is every five of their characters in a row."""
    return words not in text and not any(words[n : n + 5] in text for n in range(max(len(words) - 4, 1)))


@dataclass
class Score:
    """By kind: found and missed; what should stay and was taken; how long a message took."""

    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    taken: list[str] = field(default_factory=list)
    stay: int = 0
    leaks: int = 0  # messages of which something private leaves
    corrupted: int = 0  # messages in which something is taken that should stay
    messages: int = 0
    microseconds: float = 0.0


def score(half: str, hide: Hide = ours, *, tell: bool = False) -> Score:
    """One half of the set. `tell`: print each miss."""
    cases: list[dict[str, Any]] = [
        json.loads(line) for line in (SETS / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    ours("+44 7700 900982")  # what is imported late is no message's time
    began = time.perf_counter()
    hidden = [hide(case["text"]) for case in cases]
    found = Score(messages=len(cases), microseconds=(time.perf_counter() - began) / len(cases) * 1e6)
    for case, text in zip(cases, hidden, strict=True):
        missed = [one for one in case["take"] if not gone(one["words"], text)]
        taken = [words for words in case["keep"] if words not in text]
        found.found.update(one["kind"] for one in case["take"] if one not in missed)
        found.missed.update(one["kind"] for one in missed)
        found.taken += taken
        found.stay += len(case["keep"])
        found.leaks += bool(missed)
        found.corrupted += bool(taken)
        if tell:
            for what in [one["words"] for one in missed] + taken:
                print(f"  {what!r} in: {case['text'][:120]}")
    return found


def line(name: str, found: Score) -> str:
    """One row of figures."""
    return (
        f"{name:<16} found {found.found.total():>3}  missed {found.missed.total():>3} (in {found.leaks} messages)  "
        f"wrongly taken {len(found.taken):>3} of {found.stay} (in {found.corrupted} messages)  "
        f"{found.microseconds:>4.0f} us a message"
    )


if __name__ == "__main__":
    half = sys.argv[1] if len(sys.argv) > 1 else "dev"
    mine, usual = score(half, tell=half == "dev"), score(half, hidden_by_usual_patterns)
    print(f"{half}: {mine.messages} messages")
    print(line("TOFU", mine))
    print(line("usual patterns", usual))
    for kind in sorted(mine.found | mine.missed):
        both = [f"{one.found[kind]} of {one.found[kind] + one.missed[kind]}" for one in (mine, usual)]
        print(f"  {kind:<14} {both[0]:<10} {both[1]}")
