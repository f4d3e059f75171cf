"""Makes `bot/language/readers/*.tsv.gz`, the weights of the trained readers: `pip install scikit-learn`, then `python train/readers.py`.

Needs nothing but the lines in this folder and in the halves of `tests/sets` that may be read; the same text gives the same files.
Each thing that a line may say is a logistic regression of its own on the same columns. Where each one's bar stands is told by
cross-validation: every line is judged by weights that were learnt from other lines.
"""

import gzip
import os
import sys
from collections import Counter
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # noqa: TID251 - sums in one order: the same file each time

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[1]))

from reader_kinds import KINDS, ROOT, Kind, customers, rows_of

from bot.language.learned import MARK, MARKS_SHARE, terms

OUT = ROOT / "bot" / "language" / "readers"
FOLDS = 8


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
