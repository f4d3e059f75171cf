"""Makes `bot/complaints/weights.tsv`, the weights of the complaint detector: `pip install scikit-learn`, then `python train/detector.py`.

Needs nothing but the text in this folder and `tests/sets/sentences/train.jsonl`; the same text gives the same file.
Two questions are asked of the same words and cues, each by a logistic regression of its own:

1. Among people who write to a firm: is this a complaint? (learnt from everything but work chat)
2. Is this chat among colleagues? (learnt from everything)
"""

import gzip
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # noqa: TID251 - sums in one order: the same file each time

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from slots import filled, lines  # noqa: E402

from bot.complaints.evidence import WORDS_SHARE, readable, terms  # noqa: E402
from bot.complaints.triggers import CUES, TRIGGERS  # noqa: E402
from bot.language.plain import fold  # noqa: E402

WEIGHTS = ROOT / "bot" / "complaints" / "weights.tsv"
SENTENCES = ROOT / "tests" / "sets" / "sentences" / "train.jsonl"
SEED = 11
FILLINGS = 4  # sentences made of one line with slots
MIXED = 2  # messages of two or three sentences, for each line
SHARE_HEARD = 0.6  # of a line that somebody wrote as one whole message
KEPT = 14_000  # words and pairs in the file
C_COMPLAINT, C_WORK = 30.0, 1.0
HEARD = HERE / "text" / "heard.jsonl"
AT_WORK = frozenset({"dev-chat", "office-chat", "grumble", "bot"})
OF_OURS = frozenset({"internal", "bot"})


@dataclass(frozen=True)
class Example:
    """One text to learn from. `work`: chat among colleagues; `share`: how much it counts."""

    text: str
    complaint: bool
    work: bool
    share: float


def made() -> Iterator[Example]:
    """Sentences from our own lines, alone and two or three together."""
    chance = random.Random(SEED)  # noqa: S311 - sentences, not secrets
    ordinary = lines("ordinary_public.txt")
    for path in sorted((HERE / "text").glob("*.txt")):
        if path.name == "slots.txt":
            continue
        complaint, work = path.name.startswith("complaint"), path.name.startswith("ordinary_work")
        mine = lines(path.name)
        for line in mine:
            count = FILLINGS if "{" in line else 1
            for _ in range(count):
                yield Example(filled(line, chance), complaint, work, count**-0.5)
        foreign = "_abroad" in path.name
        for _ in range(0 if foreign else MIXED * len(mine)):
            together = [filled(chance.choice(mine), chance) for _ in range(chance.choice((2, 2, 3)))]
            if complaint and chance.random() < 0.4:
                together[chance.randrange(len(together))] = filled(chance.choice(ordinary), chance)
            yield Example(chance.choice((". ", ", ", " ", "! ", "? ")).join(together), complaint, work, 0.7)


def written() -> Iterator[Example]:
    """The sentences written by hand, and the licensed text."""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Example(row["text"], row["label"] == 1, row["kind"] in AT_WORK, 0.5)
    for line in HEARD.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Example(row["text"], row["is_complaint"], row["role"] in OF_OURS and not row["is_complaint"], SHARE_HEARD)
    for name, work, share in (("banking77", False, 0.3), ("ubuntu_irc", True, 1.0)):
        with gzip.open(HERE / "text" / "cc_by" / f"{name}.txt.gz", "rt", encoding="utf-8") as rows:
            for row in rows:
                label, _, text = row.rstrip("\n").partition("\t")
                yield Example(text, label == "1", work, share)


def table(texts: list[str], known: dict[str, int]) -> csr_matrix:
    """Rows of texts; columns of known terms, then of cues: scaled as `bot.complaints.evidence` scales them."""
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        spoken = [known[term] for term in terms(text) if term in known]
        found = CUES.matching(text)
        columns += spoken + [len(known) + number for number in found]
        values += [WORDS_SHARE * (len(spoken) + 1) ** -0.5] * len(spoken)
        values += [(len(found) + 1) ** -0.5] * len(found)
        rows += [row] * (len(spoken) + len(found))
    return csr_matrix((values, (rows, columns)), shape=(len(texts), len(known) + len(TRIGGERS)))


def learn(examples: list[Example], known: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """The weights of all columns for both questions, as rows, and the two starting values."""
    x = table([readable(fold(example.text)) for example in examples], known)
    share = np.array([example.share for example in examples])
    work = np.array([example.work for example in examples])
    complaint = np.array([example.complaint for example in examples])
    first = LogisticRegression(C=C_COMPLAINT, max_iter=2000).fit(x[~work], complaint[~work], share[~work])
    second = LogisticRegression(C=C_WORK, max_iter=2000).fit(x, work, share)
    return np.vstack([first.coef_, second.coef_]), np.concatenate([first.intercept_, second.intercept_])


def line(name: str, weights: np.ndarray) -> str:
    """One line of the file: a name and its two weights, in hundredths."""
    return f"{name}\t{round(weights[0] * 100)}\t{round(weights[1] * 100)}"


def main() -> None:
    """Learn twice: once to see which words tell something, once more with those alone."""
    examples = [*made(), *written()]
    texts = [readable(fold(example.text)) for example in examples]
    count = Counter(term for text in texts for term in terms(text))
    known = {term: number for number, term in enumerate(sorted(term for term, times in count.items() if times > 1))}
    weights, _ = learn(examples, known)
    worth = np.abs(weights).max(axis=0)
    order = sorted(known, key=lambda term: (-worth[known[term]] * count[term] ** 0.25, term))
    known = {term: number for number, term in enumerate(sorted(order[:KEPT]))}
    weights, start = learn(examples, known)
    seen = np.asarray((table(texts, known) > 0).sum(axis=0))[0][len(known) :]
    out = [
        f"# written by train/detector.py from {len(examples)} texts; hundredths: a complaint, chat at work",
        line("start:", start),
    ]
    for number, trigger in enumerate(TRIGGERS):
        if seen[number] >= 20:
            out.append(line(f"cue:{trigger.name}", weights[:, len(known) + number]))
    out += [line(term, weights[:, at]) for term, at in known.items()]
    WEIGHTS.write_text("\n".join(out) + "\n", encoding="utf-8")
    print(f"{len(examples)} texts, {len(out) - 1} weights, {WEIGHTS.stat().st_size} bytes")  # noqa: T201


if __name__ == "__main__":
    main()
