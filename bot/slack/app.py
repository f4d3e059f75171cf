"""Bolt with our listeners, over Socket Mode: nothing is acked before what must last is committed."""

import asyncio
import logging
from typing import Any

from slack_bolt.adapter.socket_mode.websockets import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.request import SocketModeRequest
from websockets.exceptions import WebSocketException

from bot.errors import SetupError, Unreachable
from bot.slack.connection import Connection
from bot.slack.door import Door
from bot.slack.listeners import actions, commands, mentions, messages, shortcuts, views

log = logging.getLogger("tofu.slack")


def _bolt_log() -> logging.Logger:
    """Bolt warns about choices that we made on purpose; its errors are ours to see."""
    logger = logging.getLogger("tofu.bolt")
    logger.setLevel(logging.ERROR)
    return logger


def make_app(connection: Connection, door: Door) -> AsyncApp:
    """All listeners. The installation is known, so nothing is looked up for each event."""
    us = door.desk.us
    logger = logging.getLogger("tofu.bolt")
    logger.addFilter(_is_news)

    async def authorize(**_: Any) -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None, team_id=us.team, bot_token=connection.bot.token, bot_id=us.bot, bot_user_id=us.user
        )

    app = AsyncApp(
        client=connection.bot,
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,  # Socket Mode: the connection itself is authenticated
        logger=logger,
    )
    messages.register(app, door)
    mentions.register(app, door)
    commands.register(app, door)
    shortcuts.register(app, door)
    actions.register(app, door)
    views.register(app, door)
    messages.register_catch_all(app)

    @app.error
    async def failed(error: Exception, body: dict[str, Any]) -> BoltResponse:
        log.error("an event could not be handled, so it is not acked and Slack will bring it again: %r", error)
        return BoltResponse(status=500)

    return app


def _is_news(record: logging.LogRecord) -> bool:
    """Bolt warns at each start that a token in the environment is not read by itself: that is how we want it."""
    return "`token`" not in record.getMessage()


class Socket(AsyncSocketModeHandler):
    """Socket Mode that counts what is in flight, so that the end can wait for it."""

    def __init__(self, app: AsyncApp, connection: Connection, ping: float) -> None:
        super().__init__(
            app,
            connection.app.token,
            web_client=connection.app,
            logger=logging.getLogger("tofu.socket"),
            ping_interval=ping,
        )
        self._in_flight = 0
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._closing = False

    async def handle(self, client: Any, req: SocketModeRequest) -> None:
        """One envelope. After the end has begun nothing new is taken: unacked, it is delivered to the next process."""
        if self._closing:
            return
        self._in_flight += 1
        self._quiet.clear()
        try:
            await super().handle(client, req)
        finally:
            self._in_flight -= 1
            if not self._in_flight:
                self._quiet.set()

    async def open(self) -> None:
        """Begin to listen. Raises SetupError when the line can't be opened."""
        try:
            await self.client.connect()  # type: ignore[no-untyped-call]
        except (WebSocketException, SlackApiError, OSError, TimeoutError) as error:
            raise SetupError(
                f"Slack would not open a Socket Mode connection ({error}): check the network or a proxy, then start again."
            ) from None

    async def close(self) -> None:
        """Leave. Who listens to the line goes first, or it would complain that the line was closed."""
        if self.client.message_receiver is not None:
            self.client.message_receiver.cancel()
        await self.client.close()  # type: ignore[no-untyped-call]

    async def watch(self, patience: float = 120.0, every: float = 10.0) -> None:
        """Until the line has been down for so many seconds, though the client tries again by itself. Raises Unreachable.

        Then the process had better end, so that whoever supervises it starts a fresh one.
        """
        down = 0.0
        while down < patience:
            await asyncio.sleep(every)
            down = 0.0 if await self.client.is_connected() else down + every
        raise Unreachable(f"no connection to Slack for {patience:.0f} seconds")

    async def stop_intake(self, seconds: float) -> None:
        """Take nothing new, and wait for what is in flight, at most so many seconds."""
        self._closing = True
        try:
            await asyncio.wait_for(self._quiet.wait(), seconds)
        except TimeoutError:
            log.warning("%d events were still being handled; Slack will bring them again", self._in_flight)
