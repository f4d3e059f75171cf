"""A model that is well, slow, broken or against us: the owner gets a usable draft in time, and a word about who wrote it."""

import time

import pytest

from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.writer.faults import STEPS_IN, WRITES
from tests.writer.wanted import DEADLINE, SHORT, asked, by_the_model, composed, writing

BUILT_IN = "Written without the model: {}."


@pytest.mark.parametrize("how", WRITES)
async def test_the_model_writes_when_it_can(how: str) -> None:
    script, requests = WRITES[how]
    async with ScriptedModel(*script) as model:
        made = await composed(model)
    assert by_the_model(made)
    assert made.written is not None
    assert made.written.note == ""
    assert "I will ask the workshop when the bike can be handed over." in (made.text or "")
    assert model.requests == requests


@pytest.mark.parametrize("how", STEPS_IN)
async def test_the_built_in_writer_steps_in_and_says_why(how: str) -> None:
    answer, requests, why = STEPS_IN[how]
    deadline = SHORT if why.startswith("no answer within") else DEADLINE
    async with ScriptedModel(answer) as model, writing(model, deadline=deadline) as composer:
        began = time.monotonic()
        made = await composer.compose(asked())
        took = time.monotonic() - began
    assert not by_the_model(made)
    assert made.written is not None
    assert made.written.note == BUILT_IN.format(why)
    assert model.requests == requests
    assert took < deadline + 1  # a busy machine may need a moment; score_faults.py measures it against 20 s


async def test_in_a_language_without_a_frame_nobody_writes_and_the_note_says_so() -> None:
    async with ScriptedModel(answers.good) as model:
        made = await composed(model, asked("我的自行车星期六没有准备好，没有人给我打电话。"))
    assert made.text is None
    assert made.written is not None
    assert made.written.note.startswith("I don't write in this customer's language")
    assert model.requests == 0
