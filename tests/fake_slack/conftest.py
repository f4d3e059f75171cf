"""The fake with a small workspace, and calls to it as an app would make them."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.fake_slack import FakeSlack, Person, Room
from tests.fake_slack.world import BOT_USER

Call = Callable[..., Awaitable[dict[str, Any]]]
QUIET = {"unfurl_links": False, "unfurl_media": False}


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    """Ann and Bob in #general with the app, Bob alone in #elsewhere, a private channel, a shared one."""
    async with FakeSlack() as fake:
        fake.add_person(Person("U0ANN", "Ann Archer"))
        fake.add_person(Person("U0BOB", "Bob Baker", tz="Asia/Tokyo", guest=True))
        fake.add_person(Person("U0CAT", "Cat Cooper", team="T0OTHER"))
        fake.add_room(Room("C0GENERAL", "general", members={"U0ANN", "U0BOB", BOT_USER}))
        fake.add_room(Room("C0ELSE", "elsewhere", members={"U0BOB"}))
        fake.add_room(Room("G0PRIVATE", "private", kind="group", members={"U0ANN", BOT_USER}))
        fake.add_room(Room("G0HIDDEN", "hidden", kind="group", members={"U0ANN"}))
        fake.add_room(Room("C0SHARED", "shared", members={"U0ANN", "U0CAT", BOT_USER}, ext_shared=True))
        yield fake


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """One for all calls of a test."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def call(slack: FakeSlack, session: aiohttp.ClientSession) -> Call:
    """Calls a method with the bot token (or another); the answer, also when it is a refusal."""

    async def ask(method: str, *, token: str | None = None, **arguments: Any) -> dict[str, Any]:
        token = slack.tokens["bot"] if token is None else token
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with session.post(f"{slack.url}{method}", json=arguments, headers=headers) as response:
            return {**await response.json(), "status": response.status, "headers": response.headers}

    return ask


@pytest.fixture
def client(slack: FakeSlack, session: aiohttp.ClientSession) -> AsyncWebClient:
    """The SDK's own client, which spells arguments in its own ways."""
    return AsyncWebClient(slack.tokens["bot"], base_url=slack.url, session=session, retry_handlers=[])
