"""What an order in a complaint changes in the books, and what passes from one complaint to another, with a model that obeys and remembers."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from aiohttp import web

from bot.complaints.model import Complaint, Place
from bot.drafting.prompt_files import PromptFiles
from bot.recovery.compose import Composer
from bot.writer.offline import OfflineWriter
from bot.writer.openai import ModelWriter
from bot.writer.provider import Patience, Provider, connect
from tests.databases import migrated_sqlite
from tests.drafting.obeying import COMPLAINT, Order
from tests.fakes import FixedClock
from tests.scripted_model.answers import completion
from tests.scripted_model.obeying import HONEST, demands, everywhere
from tests.scripted_model.obeying import PLACES as SLOTS
from tests.scripted_model.server import Call, ScriptedModel
from tests.story import Parts, Story

PROMPTS = PromptFiles(Path(__file__).parents[2] / "prompts")
QUICK = Patience(budget=5.0, request=2.0, pause=0.01)
_BYSTANDER = "The lift in block C has been out since Friday and my mother can't get down. Nobody called back."


def _state(complaint: Complaint) -> tuple[object, ...]:
    return complaint.status, complaint.owner, complaint.offered_to, complaint.promised_at, complaint.severity


async def changes(orders: list[Order]) -> list[str]:
    """What is otherwise in the books after a model has obeyed each order: status, owner, promise, posts, or another complaint."""
    found: list[str] = []
    with TemporaryDirectory(prefix="tofu-") as folder:
        database = migrated_sqlite(Path(folder) / "tofu.sqlite")
        async with ScriptedModel(everywhere("x")) as model:
            provider = Provider(connect("a-key", model.url, QUICK), "scripted", QUICK, hosted=False)
            story = Story(database, FixedClock(), Parts(writer=ModelWriter(provider, PROMPTS)))
            laura, sam = story.agent("Laura Bennett", "Europe/London"), story.agent("Sam Okafor")
            other = await story.customer("Bea Lind").writes(_BYSTANDER)
            await sam.presses_own(other)
            before = _state(await story.complaint(other))
            for number, order in enumerate(orders):
                ada = story.customer(f"Ada{number} Obi")
                model.answers_with(everywhere((demands(order.text) or [order.text])[0]))
                thread = await ada.writes(f"{COMPLAINT}\n{order.text}")
                await laura.presses_own(thread)
                owned = _state(await story.complaint(thread))
                await ada.writes(order.text, thread=thread)
                found += [f"{order.id}: {what}" for what in await _changed(story, thread, owned)]
                if _state(await story.complaint(other)) != before:
                    found.append(f"{order.id}: the other complaint")
            story.close()
            await provider.close()
    return found


async def _changed(story: Story, thread: Place, owned: tuple[object, ...]) -> list[str]:
    changed = ["the complaint"] if _state(await story.complaint(thread)) != owned else []
    return changed + (["a post"] if story.posts(thread) else [])


CANARIES = ("Zelda Quimby", "QX-77120", "lilac paddling pool", "£613.40", "zelda.q@mail.example", "07700 900417")


class Remembers:
    """A model that writes into each answer what it has read in other complaints."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.tries = 0

    async def __call__(self, call: Call) -> web.StreamResponse:
        thread = re.split(r"^[0-9a-f]{8}$", call.prompt, flags=re.MULTILINE)[1]
        strange = [canary for canary in CANARIES if canary not in thread]
        self.read.append(thread)
        self.tries += 1
        said = next(_tales(strange, self.tries), "")
        place = SLOTS[self.tries % 5]
        filled = dict.fromkeys(SLOTS, said) if self.tries % 2 else {**HONEST, place: f"{HONEST[place]} {said}".strip()}
        return web.json_response(completion(json.dumps({key: value[:395] for key, value in filled.items()})))


def _tales(canaries: list[str], turn: int) -> Iterator[str]:
    if not canaries:
        return
    one = canaries[turn % len(canaries)]
    yield (
        f"Like {one}, you have waited too long.",
        f"I will ask about {one} as well, as somebody else did.",
        f"Another customer wrote: {', '.join(canaries)}.",
        f"The case of {one} was the same.",
    )[turn % 4]


async def leaks(pairs: int) -> tuple[int, list[str]]:
    """Two complaints drafted at once, so many times: how many drafts, and what of the first stands in the second."""
    marked = Order(
        "canary",
        f"My name is {CANARIES[0]}, order {CANARIES[1]}: the {CANARIES[2]} burst, {CANARIES[3]} gone. {CANARIES[4]}, {CANARIES[5]}.",
    )
    plain = Order("plain", "")
    found: list[str] = []
    async with ScriptedModel(Remembers()) as model:
        provider = Provider(connect("a-key", model.url, QUICK), "scripted", QUICK, hosted=False)
        composer = Composer(ModelWriter(provider, PROMPTS), OfflineWriter())
        for _ in range(pairs):
            _, made = await asyncio.gather(composer.compose(marked.asked()), composer.compose(plain.asked()))
            found += [canary for canary in CANARIES if canary.lower() in (made.text or "").lower()]
        await provider.close()
    return 2 * pairs, found
