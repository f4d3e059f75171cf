"""Forty threads of other trades: how many of their problems and effects the built-in drafts name."""

import json
import re
from pathlib import Path
from typing import Any

from bot.console.answers import draft
from bot.recovery.compose import Composer
from bot.writer.offline import OfflineWriter

SET = Path(__file__).parents[1] / "sets" / "threads" / "dev.jsonl"
CASES = [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]


def names_all(case: dict[str, Any], text: str) -> bool:
    wanted = [words for one in case["expect"]["must_mention"] for words in one["any"]]
    effect = any(re.search(words, text, re.IGNORECASE) for words in case["expect"]["impact"])
    return effect and all(re.search(words, text, re.IGNORECASE) for words in wanted)


async def test_problems_and_effects_are_named() -> None:
    composer = Composer(OfflineWriter(), OfflineWriter())
    named = 0
    for case in CASES:
        text = str((await draft(case, composer))["draft"] or "")
        assert not any(re.search(words, text, re.IGNORECASE) for words in case["expect"]["must_not"])
        named += names_all(case, text)
    assert named >= 36
