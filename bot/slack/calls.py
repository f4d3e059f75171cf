"""Calls to Slack's Web API: one shared session, reads repeated when the line breaks, writes never; errors as ours."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import Refused, Unreachable

# Slack's own trouble, or something that an admin can mend: it may work later, so nothing owed is thrown away.
_LATER = frozenset(
    "ratelimited internal_error fatal_error service_unavailable request_timeout team_added_to_org "
    "invalid_auth not_authed account_inactive token_revoked token_expired missing_scope no_permission "
    "ekm_access_denied accesslimited".split()
)


class Calls:
    """`read` may be repeated by the client; `write` is sent once, as its sender can't know whether it got through."""

    def __init__(self, reading: AsyncWebClient, writing: AsyncWebClient) -> None:
        self._reading = reading
        self._writing = writing

    async def read(self, method: str, **arguments: Any) -> Mapping[str, Any]:
        """A call that changes nothing. Raises Unreachable or Refused."""
        return await _call(self._reading, method, arguments)

    async def write(self, method: str, **arguments: Any) -> Mapping[str, Any]:
        """A call that changes something. Raises Unreachable (it may have got through all the same) or Refused."""
        return await _call(self._writing, method, arguments)

    async def pages(
        self, method: str, name: str, arguments: Mapping[str, Any], *, at_most: int = 50
    ) -> AsyncIterator[Any]:
        """All items of a paged answer."""
        cursor: str | None = None
        for _ in range(at_most):
            more = {"cursor": cursor} if cursor else {}
            answer = await self.read(method, **arguments, **more)
            for item in answer.get(name) or []:
                yield item
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return


async def _call(client: AsyncWebClient, method: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    try:
        answer = await getattr(client, method)(**arguments)
    except SlackApiError as error:
        raise _ours(method, error) from None
    except (TimeoutError, aiohttp.ClientError, OSError, SlackClientError, ValueError) as error:
        raise Unreachable(f"Slack could not be reached for {method}: {error!r}") from None
    return answer.data if isinstance(answer.data, dict) else {}


def _ours(method: str, error: SlackApiError) -> Exception:
    response = error.response
    data = getattr(response, "data", None)
    code = str(data.get("error", "")) if isinstance(data, dict) else ""
    status = getattr(response, "status_code", 200)
    said = f"Slack refused {method}: {code or status}"
    if status == 429 or status >= 500 or code in _LATER or not code:
        wait = (getattr(response, "headers", None) or {}).get("Retry-After")
        return Unreachable(said, retry_after=float(wait) if wait and str(wait).isdigit() else None)
    return Refused(said, code=code)
