"""The sentences in `train/text/*.txt`, and what each of their slots may stand for."""

import random
import re
from pathlib import Path

HERE = Path(__file__).parent


def slots() -> dict[str, list[str]]:
    """What each slot may stand for."""
    found = {}
    for line in (HERE / "text" / "slots.txt").read_text(encoding="utf-8").splitlines():
        if "=" in line and not line.startswith("#"):
            name, _, words = line.partition("=")
            found[name.strip()] = [word.strip() for word in words.split("|")]
    return found


SLOTS = slots()


def filled(line: str, chance: random.Random) -> str:
    """The line with every slot filled by chance."""
    return re.sub(r"\{(\w+)\}", lambda slot: chance.choice(SLOTS[slot[1]]), line)


def lines(name: str) -> list[str]:
    """The lines of one file of sentences."""
    text = (HERE / "text" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
