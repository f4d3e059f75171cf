"""The line to Slack: clients over one shared session, who we are, and what is wrong with the tokens, in one sentence."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SetupError
from bot.slack.calls import Calls
from bot.slack.people import Us

TIMEOUT = 30  # seconds for one call
# what the verbs can't do without, and what each is for
SCOPES: Mapping[str, str] = {
    "app_mentions:read": "hear when it is tagged",
    "channels:history": "hear messages in public channels",
    "channels:read": "see whether outsiders are in a channel",
    "chat:write": "post cards, drafts and reminders",
    "commands": "offer /tofu and the shortcuts",
    "im:history": "find its own message again after a broken line",
    "im:write": "open the direct message with an agent",
    "users:read": "know names, time zones and guests",
}
GROUP_SCOPES = {"usergroups:read": "know who is in the user groups that your settings name"}


class Connection:
    """Open it with `async with`."""

    def __init__(self, bot_token: str, app_token: str, api_url: str) -> None:
        self._bot_token = bot_token
        self._app_token = app_token
        self._url = api_url if api_url.endswith("/") else f"{api_url}/"

    async def __aenter__(self) -> "Connection":
        self.session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=TIMEOUT), connector=aiohttp.TCPConnector(limit=100)
        )
        patient = AsyncRateLimitErrorRetryHandler(max_retry_count=2)
        self.bot = self._client(self._bot_token, [patient])
        reading = self._client(self._bot_token, [patient, AsyncConnectionErrorRetryHandler(max_retry_count=2)])
        self.app = self._client(self._app_token, [patient, AsyncConnectionErrorRetryHandler(max_retry_count=2)])
        self.calls = Calls(reading, self.bot)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.session.close()

    def _client(self, token: str, handlers: list[Any]) -> AsyncWebClient:
        return AsyncWebClient(
            token=token, base_url=self._url, session=self.session, timeout=TIMEOUT, retry_handlers=handlers
        )

    async def who(self, *, groups: bool = False) -> Us:
        """Who we are. Raises SetupError with what is wrong about the bot token or its scopes.

        `groups`: user groups are named in the settings, so they must be readable.
        """
        answer = await _asked(self.bot, "auth_test", "SLACK_BOT_TOKEN")
        granted = answer.headers.get("x-oauth-scopes") or answer.headers.get("X-OAuth-Scopes")
        if granted:
            held = {scope.strip() for scope in str(granted).split(",")}
            needed = {**SCOPES, **(GROUP_SCOPES if groups else {})}
            missing = [f"{scope} (to {why})" for scope, why in needed.items() if scope not in held]
            if missing:
                raise SetupError(
                    f"The Slack app lacks these scopes: {', '.join(missing)}. "
                    "Update it from manifest.json, install it again and copy the new bot token."
                )
        return Us(
            team=str(answer.get("team_id")),
            user=str(answer.get("user_id")),
            bot=str(answer.get("bot_id") or ""),
            app=str(answer.get("app_id") or ""),
        )

    async def check_socket(self) -> None:
        """Raises SetupError when the app-level token can't open a Socket Mode connection."""
        await _asked(self.app, "apps_connections_open", "SLACK_APP_TOKEN")


_WRONG = frozenset(
    "invalid_auth not_authed account_inactive token_revoked token_expired no_permission missing_scope".split()
)


async def _asked(client: AsyncWebClient, method: str, name: str) -> Any:
    where = client.base_url
    try:
        if method == "apps_connections_open":
            return await client.apps_connections_open(app_token=str(client.token))
        return await getattr(client, method)()
    except SlackApiError as error:
        data = error.response.data
        code = str(data.get("error", "")) if isinstance(data, dict) else str(error.response.status_code)
        if code in _WRONG or "auth" in code or "token" in code:
            raise SetupError(f"Slack does not accept {name} ({code}): copy it again from the app's settings.") from None
        raise SetupError(
            f"Slack answered {method.replace('_', '.')} with {code}: check the app's settings, then try again."
        ) from None
    except (TimeoutError, aiohttp.ClientError, OSError, SlackClientError, ValueError):
        raise SetupError(f"Slack can't be reached at {where}: check the network, a proxy, or SLACK_API_URL.") from None
