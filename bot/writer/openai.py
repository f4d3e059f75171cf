"""A model behind any OpenAI-compatible address writes: it fills bounded slots, code renders the rest.

The ownership sentence, names and times are ours. Private details stay on this machine: a model elsewhere sees
placeholders, which are undone in what it answers. Whatever goes wrong becomes WriterFailed, and the caller asks the
offline writer.
"""

import re
import secrets

from bot.drafting.prompt_files import PromptFiles
from bot.drafting.writer import Brief, Written
from bot.errors import WriterFailed
from bot.language.plain import clean, shorten
from bot.language.redact import Veil
from bot.language.saying_times import day_and_clock
from bot.writer.frames import FRAMES
from bot.writer.provider import OPENAI, Patience, Provider, connect, is_hosted, is_local
from bot.writer.slots import Slots

_LONGEST = 6000  # characters of a thread that a model is shown
_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)


def provider(key: str, url: str, model: str, patience: Patience | None = None) -> Provider:
    """The model at this address, or at OpenAI's own when it is empty. Raises SetupError."""
    patience = patience or Patience()
    url = url or OPENAI
    return Provider(connect(key, url, patience), model, patience, hosted=is_hosted(url), here=is_local(url))


class ModelWriter:
    """Implements drafting.writer.Writer."""

    def __init__(self, provider: Provider, prompts: PromptFiles) -> None:
        self._provider = provider
        self._prompts = prompts

    async def write(self, brief: Brief) -> Written:
        frame = FRAMES.get(brief.reading.language)
        if frame is None:
            raise WriterFailed(f"no draft is written in {brief.reading.language!r}")
        prompt = self._prompts.get("draft")
        fence = secrets.token_hex(4)
        veil = Veil()
        asked = prompt.render(
            fence=fence,
            thread=quoted(brief) if self._provider.here else veil.hide(quoted(brief), brief.reading.language),
            rules=list(brief.playbook.rules),
            language=brief.reading.language,
            variant=brief.variant,
            agent=brief.agent.first_name,
            avoid=list(brief.avoid),
        )
        slots = _slots(veil.show(await self._provider.complete(asked, Slots.json_schema_for_models())))
        task = prompt.render(
            fence="", thread="", rules=[], language=frame.language, variant=0, agent=brief.agent.first_name, avoid=[]
        )
        said = " ".join(str(value) for value in slots.model_dump().values())
        if fence in said.lower() or _runs(said) & _runs(task):
            raise WriterFailed("the model repeated what it was told to keep to itself")
        at = day_and_clock(brief.update_at, brief.now, frame.language)
        return Written(text=slots.rendered(brief, frame, at), writer="model", prompt=prompt.id)


def _slots(answer: str) -> Slots:
    """The one object in an answer, whatever thoughts, code fence or pleasantries stand around it."""
    from pydantic import ValidationError

    words = _THOUGHTS.sub("", answer)
    try:
        return Slots.model_validate_json(words[words.find("{") : words.rfind("}") + 1])
    except ValidationError:
        raise WriterFailed("the model's answer could not be read") from None


def _runs(text: str) -> set[tuple[str, ...]]:
    """Five words in a row: as many as nobody shares with our task by chance."""
    words = re.findall(r"[^\W_]+", text.lower())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def quoted(brief: Brief) -> str:
    """Who said what, cleaned and cut, one line for each message: nobody can write a line in another's name."""
    lines = [f"{m.role}|{shorten(_flat(m.author), 40)}: {_flat(m.text)}" for m in brief.thread]
    text = "\n".join(lines)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}\n[…]\n{text[-_LONGEST // 2 :]}"


def _flat(text: str) -> str:
    return " ".join(clean(text).split())
