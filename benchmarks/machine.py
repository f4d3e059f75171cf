"""Says on what a figure was measured, and puts times in words."""

import os
import platform
import statistics
from collections.abc import Sequence
from pathlib import Path


def machine() -> str:
    """Processor, cores, memory, system and Python, in one line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, load {load:.1f}; "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def spread(seconds: Sequence[float]) -> str:
    """Median, 95th and 99th percentile and worst, in milliseconds."""
    ordered = sorted(seconds)
    p95, p99 = (ordered[min(len(ordered) - 1, int(share * len(ordered)))] for share in (0.95, 0.99))
    middle = statistics.median(ordered)
    times = {"median": middle, "p95": p95, "p99": p99, "worst": ordered[-1]}
    return ", ".join(f"{name} {time * 1000:.0f} ms" for name, time in times.items()) + f" ({len(ordered)})"
