"""`tofu slack`: the bot in Slack, from the first check of its tokens to the last delivery under way."""

import asyncio
import logging
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.bootstrap.models import let_go, limits
from bot.bootstrap.parts import Storage, open_storage, recovery, team, worker
from bot.bootstrap.playbook import playbook
from bot.bootstrap.prompts import prompt_files
from bot.config import Settings
from bot.errors import SetupError
from bot.recovery.courier import Courier
from bot.recovery.recovery import Recovery

if TYPE_CHECKING:
    from bot.engine.worker import Worker
    from bot.slack.app import Socket
    from bot.slack.connection import Connection
    from bot.slack.door import Door
    from bot.slack.people import Us

log = logging.getLogger("tofu")
PATIENCE = 25.0  # seconds that the end may take, of the 30 that a platform gives


@dataclass(frozen=True, slots=True)
class Pace:
    """Real seconds between two posts in one channel, two looks at the line, two rounds of the sweep."""

    posts: float = 1.02
    line: float = 10.0
    sweep: float = 5.0


@dataclass(frozen=True, slots=True)
class SlackBot:
    """The bot, put together: the verbs, what listens, what works beside it, and what the end waits for."""

    verbs: Recovery
    storage: Storage
    courier: Courier
    crew: "Worker"
    door: "Door"
    socket: "Socket"

    async def start(self) -> None:
        """Wake what falls due, and listen."""
        await self.crew.start()
        await self.socket.open()

    async def end(self) -> None:
        """Take nothing new, let what is under way end, and let go."""
        await self.socket.stop_intake(PATIENCE / 3)
        await self.door.drain(PATIENCE / 3)
        await self.crew.stop(PATIENCE / 3)
        if self.verbs.asks_model:
            await let_go(self.verbs.writer)
        await self.socket.close()
        await asyncio.to_thread(self.storage.close)


def put_together(
    settings: Settings, connection: "Connection", us: "Us", storage: Storage, pace: Pace | None = None
) -> SlackBot:
    """Everything over an open connection and an open storage. Nothing runs yet."""
    from bot.slack.app import Socket, make_app
    from bot.slack.desk import SlackDesk
    from bot.slack.door import Door
    from bot.slack.messenger import SlackMessenger
    from bot.slack.people import Named, People

    pace = pace or Pace()
    people = People(
        owners=Named(settings.owners),
        customers=Named(settings.customers),
        supervisors=Named(settings.supervisors),
        on_duty=Named(settings.on_duty),
        customer_apps=frozenset(settings.customer_apps),
        our_domains=frozenset(settings.our_domains),
    )
    desk = SlackDesk(connection.calls, storage.clock, us, people)
    messenger = SlackMessenger(connection.calls, team(settings).timezone, pace.posts, storage.turn)
    verbs = recovery(settings, storage, messenger, desk, us.team)
    courier, crew = worker(storage, verbs, every=pace.sweep)
    door = Door(verbs, desk, connection.calls, storage.clock)
    socket = Socket(make_app(connection, door), connection, pace.line)
    return SlackBot(verbs, storage, courier, crew, door, socket)


def stop_signal() -> asyncio.Event:
    """Set when this process is told to end."""
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop


async def slack(settings: Settings) -> int:
    """`tofu slack`: listen until told to stop, then let what is under way end. Raises SetupError."""
    from bot.slack.connection import Connection
    from bot.writer.offline import warm

    if not (settings.bot_token and settings.app_token):
        raise SetupError(
            "Set SLACK_BOT_TOKEN (xoxb-…) and SLACK_APP_TOKEN (xapp-…) in .env: docs/how-to/install.md shows how."
        )
    stop = stop_signal()
    team(settings)
    limits(settings)
    playbook(settings.playbook, prompt_files())
    async with Connection(settings.bot_token, settings.app_token, settings.api_url) as connection:
        us = await connection.who(groups=names_groups(settings))
        await connection.check_socket()
        bot = put_together(settings, connection, us, await asyncio.to_thread(open_storage, settings))
        _warn(settings)
        beside: list[asyncio.Task[None]] = []
        try:
            await bot.start()
            log.info("TOFU is listening in workspace %s.", us.team)
            ready = asyncio.to_thread(warm)  # the sooner we listen the better: a first draft waits for it, if need be
            beside = [asyncio.create_task(work) for work in (_catch_up(bot, us.team), _greet_model(settings), ready)]
            watching = asyncio.create_task(bot.socket.watch())
            beside.append(watching)
            await asyncio.wait([watching, asyncio.create_task(stop.wait())], return_when=asyncio.FIRST_COMPLETED)
            log.info("Stopping: what is under way may end, for %.0f s at most.", PATIENCE)
        finally:
            for task in beside:
                task.cancel()
            await bot.end()
    if not stop.is_set():
        raise SetupError(
            "The connection to Slack was lost and did not come back: start me again when the network works."
        )
    return 0


async def _catch_up(bot: SlackBot, team: str) -> None:
    await bot.verbs.catch_up(team)


async def _greet_model(settings: Settings) -> None:
    """Say at once when the model can't be asked; nothing waits for it."""
    if settings.has_model:
        from bot.writer.hello import check_model

        try:
            await check_model(settings.model_key, settings.model_url, settings.model)
        except SetupError as error:
            log.warning("%s", error)


def names_groups(settings: Settings) -> bool:
    """Whether a setting names a user group (S…) beside people."""
    named = (*settings.owners, *settings.customers, *settings.supervisors, *settings.on_duty)
    return any(name.startswith("S") for name in named)


def _warn(settings: Settings) -> None:
    if not (settings.team_channel or settings.supervisors):
        log.warning("In channels that outsiders see I stay silent: set TOFU_TEAM_CHANNEL or TOFU_SUPERVISORS.")
    if settings.clock_speed != 1:
        log.warning("The clock runs %g times as fast: for trying things out only.", settings.clock_speed)
