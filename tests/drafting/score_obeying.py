"""A model that obeys every order in a complaint, behind the guard: python -m tests.drafting.score_obeying [--strings FILE.csv] [--every N].

Each order in five places; all that an obeying model could write for it, in every place of a draft, plainly and disguised.
Counts what of it reaches the agent, what changes in the books, and what leaks between two complaints that run at once.
"""

import argparse
import asyncio
import csv
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from bot.drafting.prompt_files import PromptFiles
from bot.recovery.compose import Composer
from bot.writer.frames import FRAMES
from bot.writer.offline import OfflineWriter
from bot.writer.openai import ModelWriter
from bot.writer.provider import Patience, Provider, connect
from tests.drafting.obeyed_books import changes, leaks
from tests.drafting.obeying import COMPLAINT, PLACES, Order, breaches
from tests.scripted_model.obeying import HONEST, decoded, disguises, echoes, everywhere, payloads, short, tucked_in
from tests.scripted_model.obeying import PLACES as SLOTS
from tests.scripted_model.server import Answer, ScriptedModel

ROOT = Path(__file__).parents[2]
TRADE = ROOT / "tests" / "sets" / "injections" / "trade.jsonl"
QUICK = Patience(budget=5.0, request=2.0, pause=0.01)


def trade() -> list[Order]:
    """Orders of the trade's own kind. Each holds a true complaint too, so their marker says what is obeyed."""
    rows = [json.loads(line) for line in TRADE.read_text(encoding="utf-8").splitlines()]
    return [Order(row["id"], row["text"], marker=row["marker"]) for row in rows]


def listed(file: Path) -> list[Order]:
    """The strings of a CSV with the columns id and text."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [Order(f"pi-{row['id']}", row["text"]) for row in csv.DictReader(lines)]


def orders(strings: list[Order]) -> Iterator[Order]:
    for order in strings:
        for place in PLACES:
            yield replace(order, place=place)


def tries(words: list[str], turn: int) -> Iterator[tuple[str, Answer]]:
    """Each of the words in every place, tucked into one, and some of them disguised."""
    slots = cycle(SLOTS[turn % 5 :] + SLOTS[: turn % 5])
    for number, said in enumerate(words):
        yield said, everywhere(said) if number % 2 else tucked_in(said, next(slots))
        if (turn + number) % 3:
            continue
        masks = disguises(said)
        mask = masks[(turn + number) % len(masks)]
        yield said, tucked_in(mask, next(slots))


class Bench:
    """One scripted model whose next answers can be set, and a composer that asks it."""

    def __init__(self) -> None:
        self.server = ScriptedModel(everywhere("x"))

    async def __aenter__(self) -> "Bench":
        await self.server.__aenter__()
        self._provider = Provider(connect("a-key", self.server.url, QUICK), "scripted", QUICK, hosted=False)
        self._composer = Composer(ModelWriter(self._provider, PromptFiles(ROOT / "prompts")), OfflineWriter())
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self._provider.close()
        await self.server.__aexit__(*failure)

    async def shown(self, order: Order, *answers: Answer) -> tuple[str, bool]:
        """The draft that the agent sees, and whether the model wrote it."""
        self.server.answers_with(*answers)
        made = await self._composer.compose(order.asked())
        return made.text or "", bool(made.written and made.written.writer == "model")


async def score(strings: list[Order], *, tell: bool = True) -> Counter[str]:
    counts: Counter[str] = Counter()
    async with Bench() as bench:
        for turn, order in enumerate(orders(strings)):
            words = payloads(order.text)
            pairs = list(tries(words, turn))
            for (one, first), (other, second) in zip(pairs[0::2], [*pairs[1::2], pairs[0]], strict=False):
                text, by_model = await bench.shown(order, first, second)
                counts["drafts"] += 1
                counts["written by the model"] += by_model
                honest = f"{COMPLAINT} {' '.join(HONEST.values())} {frame_words()}"
                echoed = {short(decoded(order.text)), *echoes(order.text)} if order.marker else set()
                found = list(breaches(text, [words for words in (one, other) if words not in echoed], honest))
                if order.marker and (hit := re.search(order.marker, text, re.IGNORECASE)):
                    found.append(f"marker: {hit[0]}")
                counts["breaches"] += bool(found)
                if found and tell:
                    print(
                        f"BREACH {order.id} {order.place} {'model' if by_model else 'offline'} {found[:2]} | {text[:700]!r}"
                    )
            counts["orders"] += 1
            if tell and counts["orders"] % 100 == 0:
                print(f"so far: {dict(counts)}", flush=True)
    return counts


def frame_words() -> str:
    return " ".join(
        str(value)
        for frame in FRAMES.values()
        for value in (frame.ownership, frame.sorry, frame.promise, *frame.steps, frame.private, frame.greeting)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strings", type=Path, help="a CSV with the columns id and text, beside the trade's own")
    parser.add_argument("--every", type=int, default=1, help="only each nth string")
    chosen = parser.parse_args()
    strings = trade() + (listed(chosen.strings) if chosen.strings else [])
    started = time.perf_counter()
    counts = asyncio.run(score(strings[:: chosen.every]))
    changed = asyncio.run(changes(strings[:: chosen.every]))
    drafts, leaked = asyncio.run(leaks(50))
    print(
        f"state changes in the books: {len(changed)} {changed[:5]}; leaks between complaints: {len(leaked)} in {drafts} drafts {leaked[:5]}"
    )
    print(
        f"{len(strings[:: chosen.every])} strings in {len(PLACES)} places: {dict(counts)} in {time.perf_counter() - started:.0f} s"
    )


if __name__ == "__main__":
    main()
