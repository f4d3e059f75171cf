"""A model behind any OpenAI-compatible address: Chat Completions, one retry policy, bounded slots, one kind of error.

The model fills slots; the ownership sentence, names and times are rendered by code. Whatever goes wrong becomes
WriterFailed, and the caller asks the offline writer.
"""

import asyncio
import json
import re
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.drafting.prompt_files import PromptFiles
from bot.drafting.writer import Brief, Written
from bot.errors import SetupError, WriterFailed
from bot.language.plain import clean, shorten
from bot.language.saying_times import day_and_clock
from bot.writer.frames import FRAMES
from bot.writer.slots import Slots

if TYPE_CHECKING:
    from openai import AsyncOpenAI

ATTEMPTS = 3
BUDGET = 18.0  # seconds for all attempts: a Retry-After beyond it is not waited for
_PER_REQUEST = 15.0
_LONGEST = 6000  # characters of a thread that a model is shown
_FENCE = re.compile(r"\A\s*```[a-z]*\s*(.*?)\s*```\s*\Z", re.DOTALL)
_RETRY = frozenset({408, 409, 429})


def model_writer(key: str, url: str, model: str, prompts: PromptFiles) -> "ModelWriter":
    """Build the client; importing the SDK costs half a second, so nobody pays for it without a key or an address."""
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key=key or "none", base_url=url or None, max_retries=0, timeout=_PER_REQUEST)
    hosted = not url or "api.openai.com" in url or ".azure.com" in url
    return ModelWriter(client, model, prompts, hosted=hosted)


class ModelWriter:
    """Implements drafting.writer.Writer. `hosted`: OpenAI or Azure, which name the limit of an answer differently."""

    def __init__(self, client: "AsyncOpenAI", model: str, prompts: PromptFiles, *, hosted: bool) -> None:
        self._client = client
        self._model = model
        self._prompts = prompts
        self._hosted = hosted

    async def write(self, brief: Brief) -> Written:
        frame = FRAMES.get(brief.reading.language)
        if frame is None:
            raise WriterFailed(f"no draft is written in {brief.reading.language!r}")
        prompt = self._prompts.get("draft")
        fence = secrets.token_hex(4)
        asked = prompt.render(
            fence=fence,
            thread=_quoted(brief),
            rules=list(brief.playbook.rules),
            language=brief.reading.language,
            variant=brief.variant,
            agent=brief.agent.first_name,
        )
        slots = await self._slots(asked)
        if fence in slots.model_dump_json():
            raise WriterFailed("the model repeated what it was told to keep to itself")
        at = day_and_clock(brief.update_at, brief.now, frame.language)
        return Written(text=slots.rendered(brief, frame, at), writer="model", prompt=prompt.id)

    async def say_hello(self) -> None:
        """The smallest request there is. Raises what the SDK raises."""
        limit = "max_completion_tokens" if self._hosted else "max_tokens"
        more: dict[str, Any] = {limit: 16}
        await self._client.chat.completions.create(
            model=self._model, messages=[{"role": "user", "content": "Say: hello"}], **more
        )

    async def _slots(self, asked: str) -> Slots:
        from pydantic import ValidationError

        answer = await self._complete(asked)
        fenced = _FENCE.match(answer)
        try:
            return Slots.model_validate_json(fenced[1] if fenced else answer)
        except ValidationError:
            raise WriterFailed("the model's answer could not be read") from None

    async def _complete(self, asked: str) -> str:
        """The text of one answer, asked for at most three times. Raises WriterFailed."""
        import openai
        from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, stop_before_delay

        retrying = AsyncRetrying(
            stop=stop_after_attempt(ATTEMPTS) | stop_before_delay(BUDGET),
            wait=_wait,
            retry=retry_if_exception(_worth_another_try),
            reraise=True,
        )
        try:
            async for attempt in retrying:
                with attempt:
                    return await self._ask(asked)
        except openai.APIStatusError as error:
            raise WriterFailed(f"the model's provider answered {error.status_code}") from None
        except (openai.OpenAIError, json.JSONDecodeError, ValueError, TypeError, AttributeError) as error:
            raise WriterFailed(f"the model can't be reached or understood ({type(error).__name__})") from None
        raise WriterFailed("the model can't be reached")

    async def _ask(self, asked: str) -> str:
        limit = "max_completion_tokens" if self._hosted else "max_tokens"
        more: dict[str, Any] = {limit: 1200}
        if self._hosted:
            more["store"] = False
        answer = await self._with_format(
            lambda form: self._client.chat.completions.create(
                model=self._model, messages=[{"role": "user", "content": asked}], **form, **more
            )
        )
        choices = getattr(answer, "choices", None)
        if not choices or choices[0].finish_reason == "length":
            raise WriterFailed("the model's answer was empty or cut off")
        message = choices[0].message
        if getattr(message, "refusal", None) or not message.content:
            raise WriterFailed("the model gave no answer")
        return str(message.content)

    async def _with_format(self, create: Callable[[dict[str, Any]], Any]) -> Any:
        """Structured output where the provider knows it, else a JSON object, else plain text."""
        import openai

        forms: list[dict[str, Any]] = [
            {"response_format": {"type": "json_schema", "json_schema": Slots.json_schema_for_models()}},
            {"response_format": {"type": "json_object"}},
            {},
        ]
        for form in forms[:-1]:
            try:
                return await create(form)
            except (openai.BadRequestError, openai.UnprocessableEntityError):
                await asyncio.sleep(0)
        return await create(forms[-1])


async def check_model(key: str, url: str, model: str) -> None:
    """Ask for a word. Raises SetupError with what is wrong, in one sentence."""
    import openai

    where = url or "OpenAI"
    writer = model_writer(key, url, model, PromptFiles(Path()))
    try:
        await asyncio.wait_for(writer.say_hello(), 20)
    except openai.AuthenticationError:
        raise SetupError(f"{where} does not accept OPENAI_API_KEY: copy it again from the provider.") from None
    except openai.NotFoundError:
        raise SetupError(
            f"{where} does not know the model {model!r}: set OPENAI_MODEL to one that it offers."
        ) from None
    except openai.APIStatusError as error:
        raise SetupError(
            f"{where} answered {error.status_code}: drafts come from the built-in writer until it works."
        ) from None
    except (openai.OpenAIError, TimeoutError, ValueError, TypeError, AttributeError):
        raise SetupError(
            f"The model at {where} can't be reached: check OPENAI_BASE_URL; drafts come from the built-in writer."
        ) from None


def _quoted(brief: Brief) -> str:
    """Who said what, cleaned and cut, a line for each message."""
    lines = [f"{m.role}|{shorten(clean(m.author), 40)}: {clean(m.text)}" for m in brief.thread]
    text = "\n".join(lines)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}\n[…]\n{text[-_LONGEST // 2 :]}"


def _worth_another_try(error: BaseException) -> bool:
    import openai

    if isinstance(error, openai.APIStatusError):
        if isinstance(error, openai.RateLimitError) and error.code == "insufficient_quota":
            return False
        return error.status_code in _RETRY or error.status_code >= 500
    return isinstance(error, openai.APIConnectionError)


def _wait(state: Any) -> float:
    """What the provider asks for, else a short pause that doubles."""
    error = state.outcome.exception() if state.outcome else None
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[name]) * unit)
        except (KeyError, ValueError):
            continue
    return float(min(0.5 * 2 ** (state.attempt_number - 1), 4.0)) + secrets.randbelow(250) / 1000
