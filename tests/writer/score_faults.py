"""What each fault of a provider costs with the settings as they are shipped: python -m tests.writer.score_faults."""

import asyncio
import time

from bot.recovery.compose import Composer
from bot.writer.offline import OfflineWriter
from bot.writer.openai import ModelWriter, provider
from bot.writer.provider import Patience
from tests.scripted_model.server import Answer, ScriptedModel
from tests.writer.faults import STEPS_IN, WRITES
from tests.writer.wanted import PROMPTS, asked

DEADLINE = 20.0


async def one(script: list[Answer]) -> tuple[int, float, str, bool]:
    """Requests, seconds, who wrote, whether the draft can be posted."""
    async with ScriptedModel(*script) as model:
        asked_model = provider("", model.url, "scripted", Patience.within(DEADLINE))
        composer = Composer(ModelWriter(asked_model, PROMPTS), OfflineWriter(), DEADLINE)
        began = time.monotonic()
        made = await composer.compose(asked())
        took = time.monotonic() - began
        await asked_model.close()
    usable = bool(made.text and "my name is Laura and I will take personal ownership" in made.text)
    return model.requests, took, made.written.writer if made.written else "", usable


async def main() -> None:
    """One row for each fault."""
    rows = {name: script for name, (script, _) in WRITES.items()} | {
        name: [how] for name, (how, *_) in STEPS_IN.items()
    }
    found = {name: await one(script) for name, script in rows.items()}
    wide = max(map(len, found))
    for name, (requests, took, writer, usable) in found.items():
        print(f"{name:<{wide}}  {requests} requests  {took:5.1f} s  {writer:<8}{'' if usable else '  NOT USABLE'}")
    late = [name for name, (_, took, *_) in found.items() if took > DEADLINE]
    print(
        f"{len(found)} faults, {sum(one[3] for one in found.values())} usable drafts, {len(late)} late, {sum(one[0] for one in found.values())} requests"
    )


if __name__ == "__main__":
    asyncio.run(main())
