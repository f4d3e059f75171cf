"""Why? says who wrote the last draft, what it took, and why it was not the model."""

import pytest

from bot.bootstrap.models import limits
from bot.errors import SetupError
from tests.fake_slack import FakeSlack
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.slack.running import Running, Start
from tests.slack.story import complain
from tests.slack.team import HELP, LAURA, OLU, settings


async def why(slack: FakeSlack, bot: Running) -> str:
    """What Olu is told after Laura has taken a complaint over."""
    _, card = await complain(slack, bot)
    await slack.press(LAURA, card, "I'll own this")
    await bot.quiet()
    pressed = await slack.press(OLU, slack.by_app(HELP)[0], "Why?")
    await bot.quiet()
    [words] = pressed.said
    asked = await slack.command(OLU, HELP, "why")
    await bot.quiet()
    assert asked.said == [words]
    return words


async def test_the_model_with_its_tokens_cost_and_seconds(slack: FakeSlack, start: Start) -> None:
    mild = answers.fills(
        what_happened="Your order never arrived and nobody answered. I'm sorry.",
        next_step="I will ask where it is.",
        limit="",
    )
    async with (
        ScriptedModel(mild) as model,
        start(model_url=model.url, model="small", price_in=1e6, price_out=1e6) as bot,
    ):
        words = await why(slack, bot)
    assert "I spoke up because of" in words
    assert "The last draft was written by the model small (1 request, 1 + 1 tokens, cost 2.0000, 0." in words


async def test_the_built_in_writer_with_what_was_wrong_with_the_model(slack: FakeSlack, start: Start) -> None:
    async with ScriptedModel(answers.fails(503)) as model, start(model_url=model.url, model="small") as bot:
        words = await why(slack, bot)
    said = "The last draft was written by the built-in writer. Written without the model: the model's provider answered 503. (2 requests, 0 + 0 tokens, "
    assert said in words


async def test_the_built_in_writer_where_no_model_is_set(slack: FakeSlack, bot: Running) -> None:
    assert (await why(slack, bot)).endswith("The last draft was written by the built-in writer. No model was asked.")


async def test_the_days_budget_counts_in_slack_too(slack: FakeSlack, start: Start) -> None:
    async with ScriptedModel(answers.good) as model, start(model_url=model.url, tokens_per_day=0.0) as bot:
        assert "the tokens for today are used up" in await why(slack, bot)
        pasted = await slack.command(OLU, HELP, "draft My order never arrived and nobody answers.")
        await bot.quiet()
        assert "the tokens for today are used up" in pasted.said[-1]
        assert model.requests == 0


def test_a_limit_in_money_needs_prices(slack: FakeSlack) -> None:
    with pytest.raises(SetupError, match="TOFU_MONEY_PER_DAY needs TOFU_PRICE_IN and TOFU_PRICE_OUT"):
        limits(settings(slack, "unused", money_per_day=5.0, price_in=1.0))
