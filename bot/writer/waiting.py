"""Which failures of a provider are worth another try, and how long to wait for it."""

import secrets
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tenacity import RetryCallState

_RETRY = frozenset({408, 409, 429})
_SPENT = frozenset({"insufficient_quota", "billing_hard_limit_reached"})
_LONGEST = 4.0  # seconds of a pause that nobody asked for
_FOR_PEOPLE = frozenset({401, 402, 403, 404})  # a key, an account or a name that somebody must put right
_TILL_SOMEBODY_ACTS = 600.0


def is_spent(error: object) -> bool:
    """A 429 that no waiting cures: the account has no credit left."""
    return bool({getattr(error, "code", None), getattr(error, "type", None)} & _SPENT)


def worth_another_try(error: BaseException) -> bool:
    """Whether the same request may succeed in a moment."""
    import openai

    if isinstance(error, openai.APIStatusError):
        return error.status_code >= 500 or (error.status_code in _RETRY and not is_spent(error))
    return isinstance(error, openai.APIConnectionError)


def is_outage(error: object) -> bool:
    """Whether the provider itself is not well, or will not have us; not so when it only can't take this request."""
    return getattr(error, "status_code", None) not in {400, 413, 422}


def cooling(error: object) -> float | None:
    """Seconds for which it makes no sense to ask again: what the provider asks for, or long where people must act first."""
    if is_spent(error) or getattr(error, "status_code", None) in _FOR_PEOPLE:
        return _TILL_SOMEBODY_ACTS
    asked = _asked(getattr(getattr(error, "response", None), "headers", None) or {})
    return asked if asked and asked > _LONGEST else None


def wait_as_asked(pause: float, state: "RetryCallState") -> float:
    """Seconds: what the provider asks for, else `pause`, doubled with each try, and a little chance."""
    error = state.outcome.exception() if state.outcome else None
    asked = _asked(getattr(getattr(error, "response", None), "headers", None) or {})
    if asked is not None:
        return max(0.0, asked)
    wait = min(pause * 2 ** (state.attempt_number - 1), _LONGEST)
    return float(wait * (1 + secrets.randbelow(500) / 1000))


def _asked(headers: Any) -> float | None:
    """`retry-after-ms`, or `Retry-After` in seconds or as a date, which is read against the answer's own date."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(headers[name]) * unit
        except (KeyError, ValueError):
            continue
    try:
        return (parsedate_to_datetime(headers["retry-after"]) - parsedate_to_datetime(headers["date"])).total_seconds()
    except (KeyError, ValueError, TypeError):
        return None
