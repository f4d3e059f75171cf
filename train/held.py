"""Sentences of drafts, held back or let through, beside the threads that they answer: what the reader `groundless` learns from."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from bot.drafting.guarding.ground import Ground, ground_of
from bot.drafting.guarding.groundless import groundless_marks
from bot.language.plain import fold
from bot.language.words import sentences
from tests.drafting.score_guard import brief_of

Row = dict[str, Any]
HELD_FOR = {"invented_fact": "fact", "done": "fact", "cause": "fact", "unauthorised_offer": "offer", "offer": "offer"}
_ENOUGH = 40  # characters of the words at fault that find their sentence


@cache
def _cases() -> dict[str, Row]:
    from reader_kinds import ROOT

    paths = [*sorted((ROOT / "tests/sets/threads").glob("*.jsonl")), ROOT / "tests/sets/guard/threads.jsonl"]
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]
    return {row["id"]: row for row in rows}


@cache
def ground_in(thread: str) -> tuple[str, Ground]:
    """The language of a thread by its id, and what a draft for it may stand on."""
    brief = brief_of(_cases()[thread], {"next_update_at": None})
    return brief.reading.language, ground_of(brief)


def held_sentences(row: Row) -> Iterator[Row]:
    """The row itself where it is a sentence; of a draft each sentence, "ok" but for the one with the words at fault."""
    if "text" in row:
        yield {**row, "text": fold(row["text"])}
        return
    what = fold(row.get("what") or "")
    for sentence in sentences(fold(row["draft"])):
        at_fault = bool(what) and (what[:_ENOUGH] in sentence or sentence in what)
        yield {"thread": row["thread"], "text": sentence, "label": row["fault"] if at_fault else "ok"}


def marks_of(row: Row) -> list[str]:
    """What the guard counts in a sentence beside its thread."""
    language, ground = ground_in(row["thread"])
    return groundless_marks(row["text"], language, ground)
