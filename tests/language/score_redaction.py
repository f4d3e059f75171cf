"""Scores what redaction finds, misses and takes wrongly: python tests/language/score_redaction.py dev|kept."""

import json
import sys
import time
from pathlib import Path

from bot.language.detect import language_of
from bot.language.redact import Veil

SETS = Path(__file__).parents[1] / "sets" / "redaction"


def gone(words: str, text: str) -> bool:
    """Whether the words are out of the text, and so is every five of their characters in a row."""
    return words not in text and not any(words[n : n + 5] in text for n in range(max(len(words) - 4, 1)))


def score(half: str, *, tell: bool) -> tuple[int, int, int, int, float]:
    """Found, missed, wrongly taken, all that should stay, and microseconds a message."""
    cases = [json.loads(line) for line in (SETS / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]
    Veil().hide("+44 7700 900982")  # what is imported late is no message's time
    began = time.perf_counter()
    hidden = [Veil().hide(case["text"], language_of(case["text"])) for case in cases]
    took = (time.perf_counter() - began) / len(cases) * 1e6
    found = missed = eaten = kept = 0
    for case, text in zip(cases, hidden, strict=True):
        for one in case["take"]:
            hit = gone(one["words"], text)
            found, missed = found + hit, missed + (not hit)
            if tell and not hit:
                print("missed", one["kind"], one["words"], "|", case["text"][:150])
        for words in case["keep"]:
            kept += 1
            eaten += words not in text
            if tell and words not in text:
                print("taken", words, "|", text[:150])
    return found, missed, eaten, kept, took


if __name__ == "__main__":
    half = sys.argv[1] if len(sys.argv) > 1 else "dev"
    found, missed, eaten, kept, took = score(half, tell=half == "dev")
    print(f"{half}: found {found}, missed {missed}, wrongly taken {eaten} of {kept}, {took:.0f} us a message")
