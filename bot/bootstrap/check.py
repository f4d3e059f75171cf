"""`tofu check`: one sentence for each thing that is wrong, or that all is well."""

import asyncio
from collections.abc import AsyncIterator

from bot.bootstrap.models import limits
from bot.bootstrap.parts import open_storage, team
from bot.bootstrap.playbook import playbook
from bot.bootstrap.prompts import prompt_files
from bot.bootstrap.slack import names_groups
from bot.config import Settings
from bot.console.page import tell
from bot.errors import SetupError, Told


async def check(settings: Settings) -> int:
    """Look at settings, playbook, database, Slack and the model, in this order. 0 when all is well, else 1."""
    found = [sentence async for sentence in _troubles(settings)]
    for sentence in found:
        tell(f"✗ {sentence}")
    if not found:
        writer = "and model" if settings.has_model else "(no model is set: the built-in writer writes)"
        tell(f"✓ All is well: settings, playbook, database, tokens, scopes {writer}.")
    return 1 if found else 0


async def _troubles(settings: Settings) -> AsyncIterator[str]:
    rules = lambda: playbook(settings.playbook, prompt_files())  # noqa: E731
    books = lambda: open_storage(settings, beside=True).close()  # noqa: E731
    for look in (lambda: team(settings), lambda: limits(settings), rules, books):
        try:
            await asyncio.to_thread(look)
        except Told as error:
            yield str(error)
    async for sentence in _slack_troubles(settings):
        yield sentence
    if settings.has_model:
        from bot.writer.hello import check_model

        try:
            await check_model(settings.model_key, settings.model_url, settings.model)
        except SetupError as error:
            yield str(error)


async def _slack_troubles(settings: Settings) -> AsyncIterator[str]:
    from bot.slack.connection import Connection

    if not (settings.bot_token and settings.app_token):
        yield "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set: docs/how-to/install.md shows where they come from."
        return
    async with Connection(settings.bot_token, settings.app_token, settings.api_url) as connection:
        for ask in (connection.who(groups=names_groups(settings)), connection.check_socket()):
            try:
                await ask
            except SetupError as error:
                yield str(error)
