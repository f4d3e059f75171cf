"""A model behind any OpenAI-compatible address writes: it fills bounded slots, code renders the rest.

The ownership sentence, names and times are ours. Private details stay on this machine: a model elsewhere sees
placeholders, which are undone in what it answers, unless the team has said otherwise. Whatever goes wrong becomes
WriterFailed, and the caller asks the offline writer.
"""

import re
import secrets

from bot.drafting.prompt_files import PromptFiles
from bot.drafting.quoting import flat, object_in, sent
from bot.drafting.writer import Brief, Written
from bot.errors import WriterFailed
from bot.language.plain import shorten
from bot.language.redact import Veil
from bot.language.saying_times import day_and_clock
from bot.writer.addresses import OPENAI, is_hosted, is_local
from bot.writer.frames import FRAMES
from bot.writer.provider import Patience, Provider, connect
from bot.writer.slots import Slots

_NUMBER = re.compile(r"\d(?:[ ./()-]{0,2}\d){5,}")  # the guard names a part of what it found, which may hide what it is
_THOUGHTS = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)


def provider(key: str, url: str, model: str, patience: Patience | None = None) -> Provider:
    """The model at this address, or at OpenAI's own when it is empty. Raises SetupError."""
    patience = patience or Patience()
    url = url or OPENAI
    return Provider(connect(key, url, patience), model, patience, hosted=is_hosted(url), here=is_local(url))


_GREETED = re.compile(r"^(\W{0,3}\w+)[^,:.!]{1,40}(?=[,:.!])")  # an earlier customer's name stands in the greeting
_OF_A_POST = 600  # characters of an earlier post that show a tone


class ModelWriter:
    """Implements drafting.writer.Writer."""

    def __init__(
        self, provider: Provider, prompts: PromptFiles, *, redact: bool | None = None, version: int | None = None
    ) -> None:
        self._provider = provider
        self._prompts = prompts
        self._redact = not provider.here if redact is None else redact
        self._version = version  # of the prompt; the newest when none is named

    async def close(self) -> None:
        """Let the connections go."""
        await self._provider.close()

    async def write(self, brief: Brief) -> Written:
        language = brief.reading.language
        frame = FRAMES.get(language)
        if frame is None:
            raise WriterFailed(f"no draft is written in {language!r}")
        prompt = self._prompts.get("draft", self._version)
        fence = secrets.token_hex(4)
        veil = Veil() if self._redact else None
        values = {
            "fence": fence,
            "thread": sent(brief.thread, language, veil=veil),
            "rules": list(brief.playbook.rules),
            "decides": brief.playbook.escalate_to,
            "language": language,
            "variant": brief.variant,
            "agent": brief.agent.first_name,
            "avoid": [_NUMBER.sub("‹number›", _hidden(reason, language, veil)) for reason in brief.avoid],
            "wish": str(brief.wish or ""),
            "voice": [
                _hidden(_GREETED.sub(r"\1 …", flat(shorten(words, _OF_A_POST))), language, veil)
                for words in brief.voice
            ],
            "words_to_use": list(brief.playbook.words_to_use),
            "words_to_avoid": list(brief.playbook.words_to_avoid),
        }
        asked = prompt.render(**{name: values[name] for name in prompt.inputs})
        answer = await self._provider.complete(asked, Slots.json_schema_for_models(), brief.tally)
        slots = _slots(answer)
        if veil:
            slots = slots.model_copy(update={place: veil.show(words) for place, words in slots})
        nothing = {
            "fence": "",
            "thread": "",
            "variant": 0,
            "language": language,
            "agent": brief.agent.first_name,
            "wish": "",
            "decides": "",
        }
        task = prompt.render(**{name: nothing.get(name, []) for name in prompt.inputs})
        said = " ".join(str(value) for value in slots.model_dump().values())
        if fence in said.lower() or _runs(said) & _runs(task):
            raise WriterFailed("the model repeated what it was told to keep to itself")
        at = day_and_clock(brief.update_at, brief.now, frame.language)
        return Written(text=slots.rendered(brief, frame, at), writer="model", prompt=prompt.id)


def _hidden(text: str, language: str, veil: Veil | None) -> str:
    return veil.hide(text, language) if veil else text


def _slots(answer: str) -> Slots:
    """The one object in an answer, whatever thoughts, code fence or pleasantries stand around it."""
    from pydantic import ValidationError

    words = _THOUGHTS.sub("", answer)
    try:
        return Slots.model_validate_json(object_in(words))
    except ValidationError:
        raise WriterFailed("the model's answer could not be read") from None


def _runs(text: str) -> set[tuple[str, ...]]:
    """Five words in a row: as many as nobody shares with our task by chance."""
    words = re.findall(r"[^\W_]+", text.lower())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}
