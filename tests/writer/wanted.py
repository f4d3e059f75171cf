"""A draft that Laura wants of a model: the thread, the parts, and what she is given."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.complaints.model import Agent
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.drafting.prompt_files import PromptFiles
from bot.recovery.compose import Asked, Composed, Composer
from bot.writer.offline import OfflineWriter
from bot.writer.openai import ModelWriter
from bot.writer.provider import Patience, Provider, connect
from tests.scripted_model.server import ScriptedModel

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
PROMPTS = PromptFiles(Path(__file__).parents[2] / "prompts")
DEADLINE = 10.0
SHORT = 1.0  # for what is never answered
QUICK = Patience(budget=5.0, request=0.6, pause=0.01)


def asked(*said: str, language: str = "en") -> Asked:
    """A draft for this thread, wanted by Laura."""
    words = said or ("You said my bike would be ready on Saturday and nobody called. I have been paying for the bus.",)
    thread = Thread(tuple(Message(Role.CUSTOMER, "Tess Marlow", text, NOW) for text in words))
    return Asked(thread=thread, agent=Agent("U1", "Laura Bennett", "UTC"), playbook=Playbook(), now=NOW, by_agent=True)


@asynccontextmanager
async def writing(
    model: ScriptedModel, *, hosted: bool = False, here: bool = False, deadline: float = DEADLINE
) -> AsyncIterator[Composer]:
    """A composer that asks this model."""
    provider = Provider(connect("a-key", model.url, QUICK), "scripted", QUICK, hosted=hosted, here=here)
    try:
        yield Composer(ModelWriter(provider, PROMPTS), OfflineWriter(), deadline=deadline)
    finally:
        await provider.close()


async def composed(model: ScriptedModel, wanted: Asked | None = None, *, hosted: bool = False) -> Composed:
    """What Laura is given while this model writes."""
    async with writing(model, hosted=hosted) as composer:
        return await composer.compose(wanted or asked())


def by_the_model(made: Composed) -> bool:
    """Whether the model wrote it; in either case it must be a draft that Laura could post."""
    assert made.text
    assert "Hi Tess" in made.text
    assert "my name is Laura and I will take personal ownership of this until it is resolved" in made.text
    assert made.next_update_at is not None
    assert made.written is not None
    return made.written.writer == "model"
