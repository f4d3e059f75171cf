"""What a review costs: milliseconds a reply by the rules alone. `python -m benchmarks.reviewing`; prints one line of JSON."""

import json
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.machine import machine
from bot.coaching.review import review
from bot.complaints.thread import Message, Role, Thread

REPLIES = Path(__file__).parents[1] / "tests" / "sets" / "replies" / "dev.jsonl"
ASKED = "The hob that you fitted sparks. I rang twice and nobody came on Monday. Order W-3381."
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def main() -> None:
    """Each reply once for warmth and ten times for the clock, held against a thread of one message."""
    thread = Thread((Message(Role.CUSTOMER, "Ada Brook", ASKED, TUESDAY),))
    texts = [json.loads(line)["reply"] for line in REPLIES.read_text(encoding="utf-8").splitlines()]
    took = []
    for turn in range(11):
        for text in texts:
            start = time.process_time()
            review(text, thread, "Laura Bennett", "en", TUESDAY)
            if turn:
                took.append((time.process_time() - start) * 1000)
    cuts = statistics.quantiles(took, n=100)
    print(
        json.dumps(
            {
                "replies": len(texts),
                "words_in_the_middle": int(statistics.median(len(text.split()) for text in texts)),
                "ms_a_reply": {"p50": round(cuts[49], 2), "p95": round(cuts[94], 2), "most": round(max(took), 2)},
                "machine": machine(),
            }
        )
    )


if __name__ == "__main__":
    main()
