"""Fifty drafts wait for a slow model, and nobody else waits for them."""

import asyncio
import time

from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import until, words
from tests.slack.running import Start
from tests.slack.slow_model import SlowModel
from tests.slack.team import COMPLAINT, HELP, LAURA, OLU, TEAM_ROOM


async def test_commands_cards_and_presses_are_quick_while_fifty_drafts_wait(slack: FakeSlack, start: Start) -> None:
    async with SlowModel() as model, start(model_url=model.url, model="slow") as bot:
        commands = [slack.command(LAURA, TEAM_ROOM, f"draft {COMPLAINT}") for _ in range(50)]
        asked = await asyncio.gather(*commands)
        assert [one.said for one in asked] == [["Writing… it takes a moment."]] * 50
        await until(lambda: model.waiting >= 50)

        took = []
        for _ in range(10):
            began = time.monotonic()
            assert (await slack.command(OLU, HELP, "help")).acked
            took.append(time.monotonic() - began)
        assert sorted(took)[-2] < 0.25, "of the three seconds that Slack gives"

        slack.say("U0DANA", HELP, COMPLAINT)
        [card] = await until(lambda: slack.by_app(HELP), 1)
        began = time.monotonic()
        await slack.press(OLU, card, "I'll own this")
        assert time.monotonic() - began < 0.25

        model.go.set()
        await until(lambda: all(len(one.said) == 2 for one in asked), 10)
        await bot.quiet()
        assert all("my name is Laura and I will take personal ownership" in one.said[1] for one in asked)
        assert "Written without the model" in words(slack.direct(OLU)[0]), "a word says so"


async def test_an_owner_has_the_complaint_before_the_draft(slack: FakeSlack, start: Start) -> None:
    async with SlowModel() as model, start(model_url=model.url, model="slow") as bot:
        slack.say("U0DANA", HELP, COMPLAINT)
        [card] = await until(lambda: slack.by_app(HELP), 1)
        await slack.press(LAURA, card, "I'll own this")
        await until(lambda: "Laura Bryant owns this complaint" in words(slack.by_app(HELP)[0]), 1)
        assert slack.direct(LAURA) == []
        model.go.set()
        await until(lambda: slack.direct(LAURA), 5)
        await bot.quiet()
