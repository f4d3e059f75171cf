"""`tofu slack`: the bot in Slack, from the first check of its tokens to the last delivery under way."""

import asyncio
import logging
import signal

from bot.bootstrap.parts import open_storage, recovery, team, worker
from bot.config import Settings
from bot.errors import SetupError

log = logging.getLogger("tofu")
PATIENCE = 25.0  # seconds that the end may take, of the 30 that a platform gives


async def slack(settings: Settings) -> int:
    """`tofu slack`: listen until told to stop, then let what is under way end. Raises SetupError."""
    from bot.slack.app import Socket, make_app
    from bot.slack.connection import Connection
    from bot.slack.desk import Named, People, SlackDesk
    from bot.slack.door import Door
    from bot.slack.messenger import SlackMessenger

    if not (settings.bot_token and settings.app_token):
        raise SetupError(
            "Set SLACK_BOT_TOKEN (xoxb-…) and SLACK_APP_TOKEN (xapp-…) in .env: docs/how-to/install.md shows how."
        )
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    rules = team(settings)
    people = People(
        owners=Named(settings.owners),
        customers=Named(settings.customers),
        supervisors=Named(settings.supervisors),
        customer_apps=frozenset(settings.customer_apps),
    )
    async with Connection(settings.bot_token, settings.app_token, settings.api_url) as connection:
        us = await connection.who()
        await connection.check_socket()
        storage = await asyncio.to_thread(open_storage, settings)
        desk = SlackDesk(connection.calls, storage.clock, us, people)
        verbs = recovery(settings, storage, SlackMessenger(connection.calls, rules.timezone), desk)
        _courier, crew = worker(storage, verbs)
        door = Door(verbs, desk, connection.calls, storage.clock)
        socket = Socket(make_app(connection, door), connection)
        if not (settings.team_channel or settings.supervisors):
            log.warning("In channels that outsiders see I stay silent: set TOFU_TEAM_CHANNEL or TOFU_SUPERVISORS.")
        if settings.clock_speed != 1:
            log.warning("The clock runs %g times as fast: for trying things out only.", settings.clock_speed)
        await crew.start()
        await socket.open()
        log.info("TOFU is listening in workspace %s.", us.team)
        beside = [asyncio.create_task(verbs.catch_up(us.team)), asyncio.create_task(_greet_model(settings))]
        watching = asyncio.create_task(socket.watch())
        await asyncio.wait([watching, asyncio.create_task(stop.wait())], return_when=asyncio.FIRST_COMPLETED)
        log.info("Stopping: what is under way may end, for %.0f s at most.", PATIENCE)
        for task in (*beside, watching):
            task.cancel()
        await socket.stop_intake(PATIENCE / 3)
        await door.drain(PATIENCE / 3)
        await crew.stop(PATIENCE / 3)
        await socket.close()
        await asyncio.to_thread(storage.close)
    if not stop.is_set():
        raise SetupError(
            "The connection to Slack was lost and did not come back: start me again when the network works."
        )
    return 0


async def _greet_model(settings: Settings) -> None:
    """Say at once when the model can't be asked; nothing waits for it."""
    if settings.has_model:
        from bot.writer.hello import check_model

        try:
            await check_model(settings.model_key, settings.model_url, settings.model)
        except SetupError as error:
            log.warning("%s", error)
