"""Asks a model for a word before anybody depends on it, and says in one sentence what is wrong."""

import asyncio

from bot.errors import SetupError
from bot.writer.openai import provider
from bot.writer.provider import Patience

_BUILT_IN = "drafts come from the built-in writer until it works"


async def check_model(key: str, url: str, model: str, *, seconds: float = 20.0) -> None:
    """Ask for a word, for so many seconds at most. Raises SetupError."""
    import openai

    where = url or "OpenAI"
    asked = provider(key, url, model, Patience(request=seconds + 5))
    try:
        async with asyncio.timeout(seconds):
            if await asked.hello():
                return
        trouble = f"What {where} answers is no chat completion: OPENAI_BASE_URL often ends with /v1."
    except openai.APIStatusError as error:
        trouble = _refused(error.status_code, _names_the_model(error, model), bool(key)).format(
            where=where, model=repr(model), code=error.status_code
        )
    except TimeoutError:
        trouble = f"The model at {where} gave no answer within {seconds:g} seconds: {_BUILT_IN}."
    except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError):
        trouble = f"The model at {where} can't be reached: check OPENAI_BASE_URL; {_BUILT_IN}."
    finally:
        await asked.close()
    raise SetupError(trouble)


def _refused(code: int, names_the_model: bool, has_key: bool) -> str:
    match code:
        case 401 | 403 if has_key:
            return "{where} does not accept OPENAI_API_KEY: copy it again from the provider."
        case 401 | 403:
            return "{where} wants a key: set OPENAI_API_KEY."
        case 404 if names_the_model:
            return "{where} does not know the model {model}: set OPENAI_MODEL to one that it offers."
        case 404:
            return "{where} has no chat completions there: OPENAI_BASE_URL often ends with /v1."
        case _:
            return f"{{where}} answered {{code}}: {_BUILT_IN}."


def _names_the_model(error: object, model: str) -> bool:
    """Whether a 404 speaks of the model, and not of a path that is not there."""
    body = getattr(error, "body", None)
    return isinstance(body, dict) and (body.get("code") == "model_not_found" or model in str(body))
