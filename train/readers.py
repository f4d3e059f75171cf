"""Makes `bot/language/readers/*.tsv.gz`, the weights of the trained readers: `pip install scikit-learn`, then `python train/readers.py`.

Needs nothing but the lines in this folder and in the halves of `tests/sets` that may be read; the same text gives the same files.
Each thing that a line may say is a logistic regression of its own on the same columns. Where each one's bar stands is told by
cross-validation: every line is judged by weights that were learnt from other lines.
"""

import gzip
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # noqa: TID251 - sums in one order: the same file each time

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.coaching.mike import marks_of  # noqa: E402
from bot.coaching.reply import Reply  # noqa: E402
from bot.complaints.gravity import LEVELS, subjects_of  # noqa: E402
from bot.complaints.gravity import marks_of as grave_marks  # noqa: E402
from bot.complaints.severity import by_rules  # noqa: E402
from bot.complaints.thread import Thread  # noqa: E402
from bot.language.learned import MARK, MARKS_SHARE, terms  # noqa: E402

OUT = ROOT / "bot" / "language" / "readers"
FOLDS = 8
Row = dict[str, Any]


@dataclass(frozen=True)
class Kind:
    """A reader to be made. `text`: its lines; `says`: what a line says; `marks`: what our rules find in it.

    `strength`: how closely it follows its lines; `kept`: how many terms stay; `aims`: the precision that a thing's bar is set for;
    where none is given, the bar stands where as much is said as is true.
    """

    name: str
    text: tuple[str, ...]
    things: tuple[str, ...]
    says: Callable[[Row], Iterable[str]]
    marks: Callable[[Row], Iterable[str]]
    strength: float
    kept: int
    aims: Mapping[str, float]


def alone(row: Row) -> Reply:
    """A line as a reply that nobody has asked for."""
    return Reply(row["text"], Thread(()), "", row.get("language", "en"))


def customers(row: Row) -> str:
    """What the customer wrote: all of it, or the last turn where that alone is asked about."""
    told = [message["text"] for message in row.get("messages", ()) if message["role"] == "customer"]
    return str(row.get("text") or "\n".join(told[-1:] if "signals" in row else told))


def grave(row: Row) -> list[str]:
    """What the rules find in a complaint."""
    ruled = by_rules(customers(row))
    return grave_marks(ruled.signs, ruled.severity, ruled.needs_escalation, subjects_of(customers(row)))


def levels(row: Row) -> list[str]:
    """How grave a complaint is: each level that it reaches, and whether it goes up."""
    order = ("critical", "high", "medium", "low")
    return [*order[order.index(row["severity"]) :], *(["up"] if row["needs_escalation"] else [])]


SIGNALS = ("chasing", "repeat", "word_of_mouth", "proposed_times")
MIKE = ("disowns_promise", "no_power", "non_answer", "no_date", "refuses_range", "not_us", "shrug")
KINDS = (
    Kind(
        "mike",
        ("train/text/mike/*.jsonl", "tests/sets/mike/dev.jsonl"),
        ("nothing", *MIKE),
        lambda row: ["nothing", *row["patterns"]] if row["patterns"] else [],
        lambda row: marks_of(alone(row)),
        strength=10.0,
        kept=9_000,
        aims={"nothing": 0.82},
    ),
    Kind(
        "severity",
        ("train/text/severity/*.jsonl", "tests/sets/severity/dev.jsonl"),
        LEVELS,
        levels,
        grave,
        strength=10.0,
        kept=8_000,
        aims={"critical": 0.72, "up": 0.74},
    ),
    Kind(
        "signals",
        ("train/text/signals/*.jsonl", "tests/sets/signals/dev.jsonl"),
        SIGNALS,
        lambda row: [signal for signal in SIGNALS if row.get(signal) or row.get("signals", {}).get(signal)],
        lambda row: [],
        strength=10.0,
        kept=7_000,
        aims={"chasing": 0.75, "repeat": 0.88, "word_of_mouth": 0.65, "proposed_times": 0.75},
    ),
)


def rows_of(kind: Kind) -> list[Row]:
    """All lines of a reader, in order."""
    paths = [path for pattern in kind.text for path in sorted(ROOT.glob(pattern))]
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]


def table(told: list[list[str]], set_: list[list[str]], known: dict[str, int]) -> csr_matrix:
    """Rows of lines, columns of known terms and marks: scaled as `bot.language.learned` scales them."""
    at, columns, values = [], [], []
    for row, (line, marks) in enumerate(zip(told, set_, strict=True)):
        spoken = [known[term] for term in line if term in known]
        found = [known[mark] for mark in marks if mark in known]
        columns += spoken + found
        values += [max(len(spoken), 1) ** -0.5] * len(spoken) + [MARKS_SHARE * max(len(found), 1) ** -0.5] * len(found)
        at += [row] * (len(spoken) + len(found))
    return csr_matrix((values, (at, columns)), shape=(len(told), len(known)))


def learn(x: csr_matrix, y: np.ndarray, strength: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights (things by columns) and starting values."""
    fitted = [LogisticRegression(C=strength, max_iter=4000).fit(x, y[:, thing]) for thing in range(y.shape[1])]
    return np.vstack([one.coef_ for one in fitted]), np.concatenate([one.intercept_ for one in fitted])


def judged(x: csr_matrix, y: np.ndarray, strength: float) -> np.ndarray:
    """The sums of every line by weights that were learnt from other lines."""
    sums = np.zeros(y.shape)
    fold = np.arange(len(y)) % FOLDS
    for one in range(FOLDS):
        weights, start = learn(x[fold != one], y[fold != one], strength)
        sums[fold == one] = x[fold == one] @ weights.T + start
    return sums


def bar(sums: np.ndarray, said: np.ndarray, aims: float | None) -> tuple[float, float, float]:
    """The lowest bar with the precision that is aimed for, or the one over which as many stand as should; with the precision and the recall there."""
    order = np.argsort(-sums, kind="stable")
    hits = np.cumsum(said[order])
    above = np.arange(1, len(order) + 1)
    precision, recall = hits / above, hits / said.sum()
    good = np.flatnonzero(precision >= aims) if aims else [said.sum() - 1]
    last = int(good[-1]) if len(good) else 0
    after = sums[order[min(last + 1, len(order) - 1)]]
    return float((sums[order[last]] + after) / 2), float(precision[last]), float(recall[last])


def make(kind: Kind) -> None:
    """Learn, keep what tells most, learn again with that alone, set the bars, write."""
    rows = rows_of(kind)
    told = [list(terms(customers(row))) for row in rows]
    marks = [[MARK + mark for mark in kind.marks(row)] for row in rows]
    y = np.array([[thing in set(kind.says(row)) for thing in kind.things] for row in rows])
    count = Counter(term for line in told for term in line)
    fixed = sorted({mark for line in marks for mark in line})
    known = {term: at for at, term in enumerate(fixed + sorted(term for term, times in count.items() if times > 1))}
    weights, _ = learn(table(told, marks, known), y, kind.strength)
    worth = np.abs(weights).max(axis=0)
    order = sorted(known, key=lambda term: (term not in fixed, -worth[known[term]] * count[term] ** 0.25, term))
    known = {term: at for at, term in enumerate(sorted(order[: kind.kept]))}
    x = table(told, marks, known)
    weights, starts = learn(x, y, kind.strength)
    sums = judged(x, y, kind.strength)
    bars = [bar(sums[:, at], y[:, at], kind.aims.get(thing)) for at, thing in enumerate(kind.things)]
    write(kind, len(rows), known, (weights, starts, np.array([one[0] for one in bars])))
    for thing, (_, precision, recall) in zip(kind.things, bars, strict=True):
        print(f"  {thing}: precision {precision:.2f} recall {recall:.2f}")  # noqa: T201


def write(kind: Kind, lines: int, known: dict[str, int], learnt: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    """One gzipped table: things, starting values, bars, then what each term adds, all in hundredths."""
    weights, starts, bars = learnt
    rows = [f"# written by train/readers.py from {lines} lines; hundredths", "\t".join(["things", *kind.things])]
    rows += ["\t".join([name, *(str(round(v * 100)) for v in values)]) for name, values in (("starts", starts), ("bars", bars))]  # fmt: skip
    for term, at in known.items():
        cells = [round(weight * 100) for weight in weights[:, at]]
        rows.append("\t".join([term, *(str(cell) if abs(cell) > SMALL else "" for cell in cells)]))
    OUT.mkdir(exist_ok=True)
    path = OUT / f"{kind.name}.tsv.gz"
    path.write_bytes(gzip.compress(("\n".join(rows) + "\n").encode(), 9, mtime=0))
    print(f"{kind.name}: {lines} lines, {len(known)} terms, {path.stat().st_size} bytes")  # noqa: T201


SMALL = 9  # hundredths: what adds less is left out


if __name__ == "__main__":
    for made in KINDS:
        if made.name in sys.argv[1:] or len(sys.argv) == 1:
            make(made)
