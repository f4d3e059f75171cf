"""The readers that `train/readers.py` makes: which lines each learns from, what a line says, and what our rules find in it."""

import json
import random
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from held import HELD_FOR, held_sentences  # noqa: E402
from held import marks_of as held_marks  # noqa: E402
from slots import filled, lines  # noqa: E402

from bot.coaching.faults.heard import HEARD, tells  # noqa: E402
from bot.coaching.mike import marks_of  # noqa: E402
from bot.coaching.mike_words import PATTERNS  # noqa: E402
from bot.coaching.reply import Reply, parts_of  # noqa: E402
from bot.complaints.ending import over_marks  # noqa: E402
from bot.complaints.gravity import LEVELS, subjects_of  # noqa: E402
from bot.complaints.gravity import marks_of as grave_marks  # noqa: E402
from bot.complaints.openness import openness_marks  # noqa: E402
from bot.complaints.relayed import relay_marks  # noqa: E402
from bot.complaints.severity import by_rules  # noqa: E402
from bot.complaints.signal_words import signal_marks  # noqa: E402
from bot.complaints.theirs import theirs_marks  # noqa: E402
from bot.complaints.thread import Thread  # noqa: E402
from bot.complaints.worth import worth_marks  # noqa: E402
from bot.language.cues import bare  # noqa: E402
from bot.language.plain import plain  # noqa: E402
from bot.writer.sober import sober_marks  # noqa: E402
from bot.writer.unsayable import grounds  # noqa: E402

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
    is_so = row.get("expect", row)
    level = is_so.get("severity") or is_so["severity_ok"][0]
    return [*order[order.index(level) :], *(["up"] if is_so["needs_escalation"] is True else [])]


def is_open(row: Row) -> bool:
    """Whether a line leaves a complaint about us open."""
    if "expect" in row:
        return bool(row["expect"]["is_complaint"]) and row["expect"].get("status", "open") != "resolved"
    if "label" in row:
        return bool(row["label"] == "complaint")
    return bool(row.get("complaint", row.get("is_complaint", True)))  # those that tell how grave it is are all open


def last_word(row: Row) -> str:
    """A customer's last message after somebody had written before it; empty where there is none."""
    messages = row.get("messages", ())
    customers_at = [place for place, message in enumerate(messages) if message["role"] == "customer"]
    if "text" in row or not customers_at:
        return str(row.get("text", ""))
    answered = any(message["role"] == "agent" for message in messages[: customers_at[-1]])
    return str(messages[customers_at[-1]]["text"]) if answered or row.get("label") == "over" else ""


def is_over(row: Row) -> bool:
    """Whether a last message leaves nothing open."""
    return row["label"] == "over" if "label" in row else row["expect"].get("status") == "resolved"


def stated(says: str) -> list[str]:
    """What a piece of a complaint is, from its label: a letter for what it states, and 0 to 3 for how surely it is to be named."""
    what, surely = says[0], int(says[1])
    return [
        *(["worth"] if what in "PEB" and surely > 1 else []),
        *(["problem"] if what in "PB" and surely else []),
        *(["effect"] if what in "EB" and surely else []),
        *(["aside"] if what == "X" or not surely else []),
    ]


READ = tuple(  # threads that are no proof any more, or never were
    f"tests/sets/threads/{name}.jsonl"
    for name in (
        "dev*",
        "kept",
        *(f"kept_{nth}" for nth in "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()),
        *(
            f"kept_{nth}"
            for nth in "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
        ),
        *(f"kept_{nth}" for nth in "twentieth twentyfirst".split()),
    )
)
SIGNALS = ("chasing", "repeat", "word_of_mouth", "proposed_times")
KINDS = (
    Kind(
        "mike",
        ("train/text/mike/*.jsonl", "train/text/faults/*.jsonl", "tests/sets/mike/dev.jsonl"),
        ("nothing", *PATTERNS),
        lambda row: ["nothing", *row["patterns"]] if row.get("patterns") else [],
        lambda row: marks_of(alone(row)),
        strength=10.0,
        kept=9_000,
        aims={"nothing": 0.76},
    ),
    Kind(
        "faults",
        ("train/text/faults/*.jsonl", "train/text/mike/*.jsonl", "tests/sets/replies/dev.jsonl"),
        ("any", *HEARD),
        lambda row: ["any", *row["faults"]] if row.get("faults") else [],
        lambda row: tells(plain(customers(row))),
        strength=10.0,
        kept=9_000,
        aims={"any": 0.8} | dict.fromkeys(HEARD, 0.55) | {"blames_customer": 0.65},
    ),
    Kind(
        "claims",
        (
            "train/text/faults/more_*.jsonl",
            "tests/sets/replies/dev*.jsonl",
        ),  # of the older lines nobody noted what is made up
        ("made_up",),
        lambda row: ["made_up"] if "invented_fact" in row.get("faults", ()) else [],
        lambda row: [],
        strength=10.0,
        kept=5_000,
        aims={"made_up": 0.6},
    ),
    Kind(
        "severity",
        ("train/text/severity/*.jsonl", "tests/sets/severity/dev*.jsonl", *READ),
        LEVELS,
        levels,
        grave,
        strength=10.0,
        kept=8_000,
        aims={"critical": 0.72, "up": 0.74},
    ),
    Kind(
        "relayed",
        ("train/text/relayed/*.jsonl", "train/text/heard.jsonl"),
        ("relayed",),
        lambda row: ["relayed"] if row["is_complaint"] else [],
        lambda row: relay_marks(row["text"]),
        strength=10.0,
        kept=7_000,
        aims={"relayed": 0.9},
    ),
    Kind(
        "open",
        (
            "train/text/open/*.jsonl",
            "train/text/complaint_*.txt",
            "train/text/ordinary_*.txt",
            "tests/sets/open/lines.jsonl",
            "train/text/heard.jsonl",
            "train/text/severity/*.jsonl",
            *READ,
        ),
        ("none",),
        lambda row: [] if is_open(row) else ["none"],
        lambda row: openness_marks(customers(row)),
        strength=20.0,
        kept=12_000,
        aims={},
    ),
    Kind(
        "over",
        ("train/text/over/*.jsonl", "train/text/open/short_*.jsonl", *READ),
        ("over",),
        lambda row: ["over"] if is_over(row) else [],
        lambda row: over_marks(row["text"]),
        strength=10.0,
        kept=7_000,
        aims={},
    ),
    Kind(
        "groundless",
        (
            "train/text/held/*.jsonl",
            *(
                f"tests/sets/guard/{kind}_{half}.jsonl"
                for kind in ("good", "bad")
                for half in ("dev", "kept", "more_*", "third_*", "fourth_*", "fifth_*", "sixth_dev")
            ),
        ),
        ("fact", "offer"),
        lambda row: [HELD_FOR[row["label"]]] if row["label"] in HELD_FOR else [],
        held_marks,
        strength=8.0,
        kept=7_000,
        aims={},
    ),
    Kind(
        "theirs",
        ("train/text/theirs/*.jsonl", "train/text/open/*.jsonl", *READ),
        ("theirs",),
        lambda row: ["theirs"] if not is_open(row) else [],
        lambda row: theirs_marks(customers(row)),
        strength=10.0,
        kept=6_000,
        aims={},
    ),
    Kind(
        "told",
        ("train/text/told/*.jsonl",),
        ("worth", "problem", "effect", "aside"),
        lambda row: stated(row["says"]),
        lambda row: worth_marks(row["text"], row["language"], *row["place"]),
        strength=2.0,
        kept=9_000,
        aims={"aside": 0.8},
    ),
    Kind(
        "sober",
        ("train/text/told/*.jsonl",),
        ("sober",),
        lambda row: ["sober"] if row.get("may") in ("S", "F") else [],
        lambda row: sober_marks(row["text"], grounds(row["text"], row["language"]), row["language"]),
        strength=4.0,
        kept=14_000,
        aims={"sober": 0.8},
    ),
    Kind(
        "signals",
        ("train/text/signals/*.jsonl", "tests/sets/signals/dev.jsonl", "tests/sets/signals/kept.jsonl"),
        SIGNALS,
        lambda row: [signal for signal in SIGNALS if row.get(signal) or row.get("signals", {}).get(signal)],
        lambda row: signal_marks(bare(customers(row))),
        strength=10.0,
        kept=7_000,
        aims={"chasing": 0.75, "repeat": 0.84, "word_of_mouth": 0.65, "proposed_times": 0.75},
    ),
)


def rows_of(kind: Kind) -> list[Row]:
    """All lines of a reader, in order."""
    paths = [path for pattern in kind.text for path in sorted(ROOT.glob(pattern))]
    return [line for path in paths for row in _rows(path) for line in lines_of(row, kind.name)]


def _rows(path: Path) -> list[Row]:
    """The rows of a file; of a text of sentences its name says what each is, and their slots are filled by chance."""
    if path.suffix == ".txt":
        chance = random.Random(path.name)  # noqa: S311 - the same fillings each time
        label = "complaint" if path.name.startswith("complaint") else "none"
        return [{"label": label, "text": filled(line, chance)} for line in lines(path.name)]
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _last_words(row: Row) -> list[Row]:
    complained = row.get("expect", {}).get("is_complaint", True) and row.get("label") != "none"
    text = last_word(row) if complained else ""
    return [{**row, "text": text}] if text else []


def _all_that_customers_wrote(row: Row) -> list[Row]:
    of_customers = row.get("role", "customer") == "customer" and bool(customers(row))
    clear = row.get("expect", {}).get("is_complaint") in (True, False, None) and row.get("label") != "over"
    return [row] if of_customers and clear else []


def _sentences_of_drafts(row: Row) -> list[Row]:
    return list(held_sentences(row))


_OTHERS = re.compile(
    r"other|third|rival|firm|compan|somebody else|council|bank|previous|landlord|airline|insurer|employer|neighbour"
)


def _whose(row: Row) -> list[Row]:
    """Complaints, and of what is none only what somebody else did."""
    kind = " ".join([str(row.get("kind") or ""), *row.get("tags", ())])
    clear = _all_that_customers_wrote(row)
    return clear if clear and (is_open(row) or "theirs" in row or _OTHERS.search(kind)) else []


_OF_THREADS = {
    "theirs": _whose,
    "groundless": _sentences_of_drafts,
    "over": _last_words,
    "open": _all_that_customers_wrote,
}


def lines_of(row: Row, name: str) -> list[Row]:
    """What a reader learns from a row: itself; of faults and "Mike" also what is free of the other, and the sentences of excellent replies."""
    if name == "mike":
        return [row] if not row.get("faults") else []
    if name == "severity" and "expect" in row:
        return [row] if row["expect"].get("severity_ok") and customers(row) else []
    if name in _OF_THREADS:
        return _OF_THREADS[name](row)
    if name == "sober":
        return [row] if "may" in row else []
    if name == "relayed":
        return [row] if row["role"] in ("internal", "agent") else []
    if name not in ("faults", "claims") or ("faults" in row and "reply" not in row):
        return [row]
    if row.get("tier") == "excellent":
        return [{"text": part.text, "language": row["language"]} for part in parts_of(row["reply"])]
    return [row] if row.get("kind") == "harmless" else []
