"""Any OpenAI-compatible address: Chat Completions, structured where that is known, one retry policy, one kind of error."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.drafting.tally import CALLS, Tally
from bot.errors import SetupError, WriterFailed
from bot.writer.addresses import is_local
from bot.writer.breaker import Breaker
from bot.writer.waiting import cooling, is_outage, is_spent, wait_as_asked, worth_another_try

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_WORDS_OUT, _THOUGHTS_OUT = 2000, 4000  # tokens; a hosted model's hidden thoughts count as well
_HELLO = 1000  # tokens: with too few, a model that thinks first answers with an error
_FINAL = frozenset({"content_filter", "context_length_exceeded", "model_not_found"})  # whatever form is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Real seconds. `budget`: for all tries of one request; a Retry-After beyond it is not waited for."""

    budget: float = 18.0
    request: float = 15.0  # between two bytes of an answer; the real deadline is the caller's
    pause: float = 0.5

    @classmethod
    def within(cls, seconds: float) -> "Patience":
        """For a draft that must be there in so many seconds."""
        return cls(budget=seconds * 0.9, request=seconds * 0.75)


def connect(key: str, url: str, patience: Patience) -> "AsyncOpenAI":
    """The SDK's client; importing it costs half a second. Raises SetupError when it can't be made at all."""
    from openai import AsyncOpenAI, DefaultAsyncHttpxClient

    try:
        # HTTP_PROXY and the like would capture 127.0.0.1 too, so a model on this machine is asked without them.
        # The address is always named: left out, the SDK would read OPENAI_BASE_URL again, also when it is empty.
        return AsyncOpenAI(
            api_key=key or "none",
            base_url=url,
            max_retries=0,
            timeout=patience.request,
            http_client=DefaultAsyncHttpxClient(trust_env=not is_local(url), timeout=patience.request),
        )
    except Exception as error:  # noqa: BLE001  (an address or a proxy that the SDK's own client can't take)
        raise SetupError(
            f"No client for the model can be made ({error}): check OPENAI_BASE_URL and this machine's proxy settings."
        ) from None


class Provider:
    """One model behind one address. `hosted`: OpenAI's own rules about limits and storing apply; `here`: it is on this machine."""

    def __init__(
        self,
        client: "AsyncOpenAI",
        model: str,
        patience: Patience,
        *,
        hosted: bool,
        here: bool = False,
        breaker: Breaker | None = None,
    ) -> None:
        self.here = here
        self._client = client
        self._model = model
        self._patience = patience
        self._hosted = hosted
        self._breaker = breaker or Breaker()
        self._known = 0  # the first form of answer that it is not known to refuse

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.close()

    async def hello(self) -> bool:
        """The smallest request there is; whether a completion came back. Raises what the SDK raises."""
        answer = await self._create("Say: hello", {}, _HELLO, Tally())
        return bool(getattr(answer, "choices", None))

    async def complete(self, asked: str, schema: Mapping[str, Any], tally: Tally | None = None) -> str:
        """The text of one answer; what it took is noted in `tally`. Raises WriterFailed, whatever went wrong."""
        import openai

        tally = tally or Tally()
        if tally.left <= 0:
            raise WriterFailed(f"the model has been asked {CALLS} times")
        self._breaker.ask()
        tally.model = self._model
        try:
            choice = _choice(await self._try(asked, schema, tally))
        except asyncio.CancelledError:
            self._breaker.failed("the model gave no answer in time")
            raise
        except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
            why = _said(error)
            if is_outage(error):
                self._breaker.failed(why, cooling(error))
            else:
                self._breaker.worked()
            raise WriterFailed(why) from None
        self._breaker.worked()
        return _text(choice)

    async def _try(self, asked: str, schema: Mapping[str, Any], tally: Tally) -> Any:
        """Structured output where the provider knows it, else a JSON object, else plain; what it took is remembered."""
        import openai

        forms: list[dict[str, Any]] = [
            {"response_format": {"type": "json_schema", "json_schema": schema}},
            {"response_format": {"type": "json_object"}},
            {},
        ]
        for number in range(self._known, len(forms)):
            try:
                answer = await self._patiently(asked, forms[number], tally)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if error.code in _FINAL or number == len(forms) - 1:
                    raise
            else:
                self._known = number
                return answer
        raise AssertionError("the last form is answered or raises")

    async def _patiently(self, asked: str, form: Mapping[str, Any], tally: Tally) -> Any:
        from tenacity import AsyncRetrying, retry_if_exception, stop_before_delay

        retrying = AsyncRetrying(
            stop=stop_before_delay(self._patience.budget),
            wait=partial(wait_as_asked, self._patience.pause),
            retry=retry_if_exception(lambda error: tally.left > 0 and worth_another_try(error)),
            reraise=True,
        )
        limit = _THOUGHTS_OUT if self._hosted else _WORDS_OUT
        return await retrying(self._create, asked, form, limit, tally)

    async def _create(self, asked: str, form: Mapping[str, Any], limit: int, tally: Tally) -> Any:
        import openai

        more: dict[str, Any] = {"max_tokens": limit}
        if self._hosted:
            more = {"max_completion_tokens": limit, "store": False}
        guess = tally.leaves(asked)
        try:
            answer = await self._client.chat.completions.create(
                model=self._model, messages=[{"role": "user", "content": asked}], **form, **more
            )
        except openai.APIStatusError as error:
            tally.refused(guess, not_a_call=bool(form) and error.status_code in {400, 422})
            raise
        tally.came_back(guess, answer)
        return answer


def _choice(answer: Any) -> Any:
    """The one answer. Raises LookupError when there is none."""
    choices = getattr(answer, "choices", None)
    if not choices:
        raise LookupError("the model's provider sent something that is no answer")
    return choices[0]


def _text(choice: Any) -> str:
    """The words of an answer. Raises WriterFailed when there are none, or not all."""
    if choice.finish_reason == "length":
        raise WriterFailed("the model's answer was cut off")
    refused = choice.finish_reason == "content_filter" or getattr(choice.message, "refusal", None)
    if refused or not isinstance(choice.message.content, str) or not choice.message.content.strip():
        raise WriterFailed("the model gave no answer")
    return choice.message.content


def _said(error: Any) -> str:
    """What went wrong, for people; nothing of what was asked or answered."""
    if is_spent(error):
        return "the account at the model's provider has no credit left"
    match getattr(error, "status_code", None):
        case None if type(error) is LookupError:
            return str(error)
        case None:
            return f"the model can't be reached or understood ({type(error).__name__})"
        case 401 | 403:
            return "the model's provider does not accept the key"
        case 404:
            return "the model's provider does not know this model"
        case code:
            return f"the model's provider answered {code}"
