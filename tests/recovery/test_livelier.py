"""A model plays the customer of a practice round: only how the case's words are said, and paid from the day's budget."""

import json
from datetime import UTC, datetime

import pytest

from bot.bootstrap.prompts import prompt_files
from bot.coaching.files import cases
from bot.coaching.practice import Round, begin, reply_to
from bot.drafting.cost import Limits
from bot.errors import Unreachable, WriterFailed
from bot.recovery.livelier import Livelier
from bot.recovery.paid import Paid
from bot.recovery.purse import Purse
from bot.writer.provider import Patience, Provider, connect
from tests.scripted_model import answers
from tests.scripted_model.server import Answer, ScriptedModel
from tests.story import Story

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
QUICK = Patience(budget=0.5, request=0.5, pause=0.01)
REPLY = "I hear you. Ring me on +44 7700 900982 and I will look into it."


def played() -> Round:
    case = next(case for case in cases(prompt_files().root) if case.language == "en")
    return reply_to(begin(case, "Laura Bennett", NOW), REPLY)


async def said(story: Story, answer: Answer, *, tokens: int | None = None) -> tuple[str, ScriptedModel]:
    purse = Purse(unit=story.unit, clock=story.clock, timezone="UTC", limits=Limits(tokens=tokens))
    async with ScriptedModel(answer) as model:
        provider = Provider(connect("a-key", model.url, QUICK), "scripted", QUICK, hosted=False)
        paid = Paid(provider, purse, "T0TEST", "practice")
        livelier = Livelier(model=paid, prompts=prompt_files(), fence=lambda: "f3nce", deadline=2.0)
        words = await livelier.says(played())
        await provider.close()
    return words, model


def says(words: str) -> Answer:
    return answers.says(json.dumps({"says": words}))


async def test_the_customer_answers_in_livelier_words_and_it_is_paid_for(story: Story) -> None:
    words, model = await said(story, says("You hear me? Then tell me what you will do."))
    assert words == "You hear me? Then tell me what you will do."
    assert played().turns[-1].answer in model.calls[0].prompt
    assert "900982" not in model.calls[0].prompt
    spent = await story.look(lambda books: books.calls.spent("T0TEST", "2026-11-24"))
    assert spent.tokens > 0


@pytest.mark.parametrize(
    "answer",
    [
        says(""),
        says("I lost 5000 pounds."),
        says("x" * 500),
        says("f3nce"),
        answers.says("no object"),
        answers.fails(500),
    ],
)
async def test_whatever_else_comes_the_cases_own_words_stand(story: Story, answer: Answer) -> None:
    words, _ = await said(story, answer)
    assert words == played().turns[-1].answer


async def test_when_the_budget_is_used_up_no_model_is_asked(story: Story) -> None:
    words, model = await said(story, says("Well then."), tokens=10)
    assert words == played().turns[-1].answer
    assert model.requests == 0


async def test_when_the_books_can_not_be_reached_no_model_is_asked(story: Story) -> None:
    async def gone(_work: object) -> object:
        raise Unreachable("gone")

    purse = Purse(unit=gone, clock=story.clock, timezone="UTC", limits=Limits())  # type: ignore[arg-type]
    async with ScriptedModel(says("Well then.")) as model:
        provider = Provider(connect("a-key", model.url, QUICK), "scripted", QUICK, hosted=False)
        with pytest.raises(WriterFailed, match="can't be reached"):
            await Paid(provider, purse, "T0TEST", "review").complete("words", {})
        await provider.close()
    assert model.requests == 0
