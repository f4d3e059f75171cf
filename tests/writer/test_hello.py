"""What is wrong with a model is said in one sentence before anybody depends on it."""

import asyncio

import pytest

from bot.errors import SetupError
from bot.writer.hello import check_model
from tests.scripted_model import answers
from tests.scripted_model.server import Answer, ScriptedModel

UNTIL = "drafts come from the built-in writer until it works."
# how the model answers, the key that is set, what is said
WRONG: dict[str, tuple[Answer, str, str]] = {
    "a wrong key": (answers.fails(401), "a-key", "{url} does not accept OPENAI_API_KEY: copy it again"),
    "a key without rights": (answers.fails(403), "a-key", "{url} does not accept OPENAI_API_KEY: copy it again"),
    "no key": (answers.fails(401), "", "{url} wants a key: set OPENAI_API_KEY."),
    "an unknown model": (answers.unknown_model, "", "{url} does not know the model 'scripted': set OPENAI_MODEL"),
    "a path that is not there": (answers.page(404), "", "{url} has no chat completions there: OPENAI_BASE_URL often"),
    "a web page": (answers.page(200), "", "What {url} answers is no chat completion: OPENAI_BASE_URL often"),
    "an error at 200": (answers.body({"choices": None}), "", "What {url} answers is no chat completion"),
    "no credit": (answers.fails(429, code="insufficient_quota"), "a-key", "{url} answered 429: " + UNTIL),
    "503": (answers.fails(503), "", "{url} answered 503: " + UNTIL),
    "silence": (answers.hang, "", "The model at {url} gave no answer within 0.5 seconds: " + UNTIL),
    "a broken line": (answers.drop, "", "The model at {url} can't be reached: check OPENAI_BASE_URL; " + UNTIL),
}


async def test_a_model_that_answers_is_well() -> None:
    async with ScriptedModel(answers.good) as model:
        await check_model("a-key", model.url, "scripted")
    assert model.requests == 1


@pytest.mark.parametrize("how", WRONG)
async def test_what_is_wrong_with_a_model_is_one_sentence(how: str) -> None:
    answer, key, sentence = WRONG[how]
    async with ScriptedModel(answer) as model:
        with pytest.raises(SetupError) as told:
            await check_model(key, model.url, "scripted", seconds=0.5)
    assert str(told.value).startswith(sentence.format(url=model.url))
    assert str(told.value).endswith(".")
    assert "a-key" not in str(told.value)
    assert model.requests == 1


async def test_nobody_at_the_address_is_said_too() -> None:
    server = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    server.close()
    await server.wait_closed()
    with pytest.raises(SetupError, match=f"The model at {url} can't be reached: check OPENAI_BASE_URL"):
        await check_model("", url, "scripted")
