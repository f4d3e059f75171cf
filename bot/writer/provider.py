"""Any OpenAI-compatible address: Chat Completions, structured where that is known, one retry policy, one kind of error."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.errors import SetupError, WriterFailed
from bot.writer.waiting import is_spent, wait_as_asked, worth_another_try

if TYPE_CHECKING:
    from openai import AsyncOpenAI

OPENAI = "https://api.openai.com/v1"
_HOSTED = ("api.openai.com", "openai.azure.com", "services.ai.azure.com", "cognitiveservices.azure.com")
_WORDS_OUT, _THOUGHTS_OUT = 2000, 4000  # tokens; a hosted model's hidden thoughts count as well
_HELLO = 1000  # tokens: with too few, a model that thinks first answers with an error
_FINAL = frozenset({"content_filter", "context_length_exceeded", "model_not_found"})  # whatever form is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Real seconds. `budget`: for all tries of one request; a Retry-After beyond it is not waited for."""

    budget: float = 18.0
    request: float = 15.0  # between two bytes of an answer; the real deadline is the caller's
    pause: float = 0.5
    attempts: int = 3


def is_local(url: str) -> bool:
    """Whether the address is on this machine, where no proxy belongs in between."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def is_hosted(url: str) -> bool:
    """OpenAI or Azure: they name the limit of an answer differently, and keep answers unless told not to."""
    host = urlsplit(url).hostname or ""
    return any(host == known or host.endswith(f".{known}") for known in _HOSTED)


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
        self, client: "AsyncOpenAI", model: str, patience: Patience, *, hosted: bool, here: bool = False
    ) -> None:
        self.here = here
        self._client = client
        self._model = model
        self._patience = patience
        self._hosted = hosted
        self._known = 0  # the first form of answer that it is not known to refuse

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.close()

    async def hello(self) -> bool:
        """The smallest request there is; whether a completion came back. Raises what the SDK raises."""
        answer = await self._create("Say: hello", {}, _HELLO)
        return bool(getattr(answer, "choices", None))

    async def complete(self, asked: str, schema: Mapping[str, Any]) -> str:
        """The text of one answer. Raises WriterFailed, whatever went wrong."""
        import openai

        try:
            return _text(await self._try(asked, schema))
        except openai.APIStatusError as error:
            raise WriterFailed(_said(error)) from None
        except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
            raise WriterFailed(f"the model can't be reached or understood ({type(error).__name__})") from None

    async def _try(self, asked: str, schema: Mapping[str, Any]) -> Any:
        """Structured output where the provider knows it, else a JSON object, else plain; what it took is remembered."""
        import openai

        forms: list[dict[str, Any]] = [
            {"response_format": {"type": "json_schema", "json_schema": schema}},
            {"response_format": {"type": "json_object"}},
            {},
        ]
        for number in range(self._known, len(forms)):
            try:
                answer = await self._patiently(asked, forms[number])
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if error.code in _FINAL or number == len(forms) - 1:
                    raise
            else:
                self._known = number
                return answer
        raise WriterFailed("the model's provider takes no form of request")

    async def _patiently(self, asked: str, form: Mapping[str, Any]) -> Any:
        from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, stop_before_delay

        retrying = AsyncRetrying(
            stop=stop_after_attempt(self._patience.attempts) | stop_before_delay(self._patience.budget),
            wait=partial(wait_as_asked, self._patience.pause),
            retry=retry_if_exception(worth_another_try),
            reraise=True,
        )
        limit = _THOUGHTS_OUT if self._hosted else _WORDS_OUT
        return await retrying(self._create, asked, form, limit)

    async def _create(self, asked: str, form: Mapping[str, Any], limit: int) -> Any:
        more: dict[str, Any] = {"max_tokens": limit}
        if self._hosted:
            more = {"max_completion_tokens": limit, "store": False}
        return await self._client.chat.completions.create(
            model=self._model, messages=[{"role": "user", "content": asked}], **form, **more
        )


def _text(answer: Any) -> str:
    """The words of an answer. Raises WriterFailed when there are none, or not all."""
    choices = getattr(answer, "choices", None)
    if not choices:
        raise WriterFailed("the model's provider sent something that is no answer")
    if choices[0].finish_reason == "length":
        raise WriterFailed("the model's answer was cut off")
    message = choices[0].message
    if getattr(message, "refusal", None) or not message.content:
        raise WriterFailed("the model gave no answer")
    return str(message.content)


def _said(error: Any) -> str:
    if is_spent(error):
        return "the account at the model's provider has no credit left"
    match error.status_code:
        case 401 | 403:
            return "the model's provider does not accept the key"
        case 404:
            return "the model's provider does not know this model"
        case code:
            return f"the model's provider answered {code}"
