"""What has just failed is not asked again: the draft comes at once, and after a pause one call tries whether all is well."""

import asyncio

import pytest

from bot.drafting.tally import Tally
from bot.errors import WriterFailed
from bot.writer.breaker import Breaker
from bot.writer.provider import Provider, connect
from tests.scripted_model import answers
from tests.scripted_model.server import Answer, ScriptedModel
from tests.writer.wanted import QUICK


class Hand:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def provider(model: ScriptedModel, hand: Hand) -> Provider:
    return Provider(connect("", model.url, QUICK), "scripted", QUICK, hosted=False, breaker=Breaker(hand))


async def outcome(asked: Provider) -> str:
    """What comes of one call: "written", or why not."""
    try:
        await asked.complete("words", {"name": "x", "schema": {}})
    except WriterFailed as error:
        return str(error)
    return "written"


async def test_after_three_failures_in_a_row_nobody_is_asked_for_a_minute_then_one_tries() -> None:
    hand = Hand()
    async with ScriptedModel(*[answers.fails(503)] * 6, answers.good) as model:
        asked = provider(model, hand)
        assert [await outcome(asked) for _ in range(3)] == ["the model's provider answered 503"] * 3
        assert model.requests == 6
        assert await outcome(asked) == "the model's provider answered 503, so it is not asked again for 60 seconds"
        hand.at += 59
        assert "for 1 seconds" in await outcome(asked)
        assert model.requests == 6
        hand.at += 2
        assert await outcome(asked) == "written"
        assert await outcome(asked) == "written"
        await asked.close()


async def test_a_try_that_fails_doubles_the_pause() -> None:
    hand = Hand()
    async with ScriptedModel(answers.fails(500)) as model:
        asked = provider(model, hand)
        for _ in range(3):
            await outcome(asked)
        hand.at += 61
        assert await outcome(asked) == "the model's provider answered 500"
        hand.at += 61
        assert "for 59 seconds" in await outcome(asked)
        await asked.close()


async def test_while_one_tries_whether_all_is_well_the_others_do_not_wait() -> None:
    hand = Hand()
    let_go = asyncio.Event()

    async def slow(call: object) -> object:
        await let_go.wait()
        return await answers.good(call)  # type: ignore[arg-type]

    script: list[Answer] = [*[answers.fails(500)] * 6, slow]  # type: ignore[list-item]
    async with ScriptedModel(*script) as model:
        asked = provider(model, hand)
        for _ in range(3):
            await outcome(asked)
        hand.at += 61
        first = asyncio.create_task(outcome(asked))
        async with asyncio.timeout(5):
            while model.requests < 7:
                await asyncio.sleep(0.005)
        assert "is being tried" in await outcome(asked)
        let_go.set()
        assert await first == "written"
        await asked.close()


@pytest.mark.parametrize(
    ("answer", "pause"),
    [
        (answers.fails(429, retry_after="60"), 60),
        (answers.fails(503, retry_after="7200"), 600),
        (answers.fails(429, code="insufficient_quota"), 600),
        (answers.fails(401), 600),
        (answers.unknown_model, 600),
    ],
    ids=["asks for a minute", "asks for hours", "no credit", "a wrong key", "an unknown model"],
)
async def test_who_says_when_or_needs_people_is_not_asked_before(answer: Answer, pause: int) -> None:
    hand = Hand()
    async with ScriptedModel(answer, answers.good) as model:
        asked = provider(model, hand)
        await outcome(asked)
        hand.at += pause - 1
        assert "so it is not asked again for 1 seconds" in await outcome(asked)
        assert model.requests == 1
        hand.at += 1
        assert await outcome(asked) == "written"
        await asked.close()


@pytest.mark.parametrize("answer", [answers.says(""), answers.fails(400, code="content_filter"), answers.fails(413)])
async def test_what_one_thread_brings_about_counts_against_nobody(answer: Answer) -> None:
    async with ScriptedModel(answer) as model:
        asked = provider(model, Hand())
        for _ in range(5):
            assert "not asked again" not in await outcome(asked)
        assert model.requests == 5
        await asked.close()


async def test_whoever_waits_in_vain_counts_as_a_failure() -> None:
    async with ScriptedModel(answers.hang) as model:
        asked = provider(model, Hand())
        for _ in range(3):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await asked.complete("words", {"name": "x", "schema": {}}, Tally())
        assert "gave no answer in time, so it is not asked again" in await outcome(asked)
        await asked.close()
