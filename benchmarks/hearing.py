"""What hearing costs: microseconds a message, memory, import time, file size. `python benchmarks/hearing.py`; prints one line of JSON."""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
SENTENCES = ROOT / "tests" / "sets" / "sentences" / "train.jsonl"


def main() -> None:
    """Each sentence judged once for warmth and once for the clock, in both modes."""
    texts = [json.loads(line)["text"] for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    from bot.complaints.detect import Mode, detect

    detect("ready")
    ready = time.perf_counter() - start
    cost = {}
    for name, mode in (("cold", Mode.CAREFUL), ("careful", Mode.CAREFUL), ("eager", Mode.EAGER)):
        start = time.process_time()
        for text in texts:
            detect(text, mode=mode)
        cost[name] = round((time.process_time() - start) / len(texts) * 1e6)
    code = "import time; a = time.perf_counter(); import bot.complaints.detect; print(time.perf_counter() - a)"
    imported = float(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    )
    print(
        json.dumps(
            {
                "microseconds_a_message": cost,
                "import_ms": round(imported * 1000),
                "ready_ms": round(ready * 1000),
                "memory_mb": round((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, 1),
                "weights_bytes": (ROOT / "bot" / "complaints" / "weights.tsv").stat().st_size,
            }
        )
    )


if __name__ == "__main__":
    main()
