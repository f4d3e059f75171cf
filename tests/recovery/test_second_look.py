"""A model proposes the marks of a review, and the rules check: over a scripted model on this machine."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.bootstrap.parts import prompt_files
from bot.coaching.proposal import Proposal, agreed
from bot.coaching.reply import Reply
from bot.coaching.review import Review, review_of
from bot.complaints.thread import Message, Role, Thread
from bot.recovery.second_look import WITH, WITHOUT, SecondLook
from bot.writer.provider import Patience, Provider, connect
from tests.fakes import TUESDAY
from tests.scripted_model import answers
from tests.scripted_model.server import Answer, ScriptedModel

CASES = yaml.safe_load((Path(__file__).parents[2] / "prompts/review/cases.yaml").read_text())
AMPLE = Patience(budget=20, request=20, pause=0.01)
QUICK = Patience(budget=0.5, request=0.5, pause=0.01)  # for what never answers
ASKED = "The hob that you fitted sparks. My PIN is 4471 20, ring me on +44 20 7946 0958."
LAZY = "Hi Ada, I'll look into it. You'll have word from me Thursday 3pm, on +44 20 7946 0958."
THURSDAY = (2, "Thursday 3pm", "You'll have word from me")


def reply(text: str, *said: str, owner: str = "Laura Bryant") -> Reply:
    lines = (line.partition(": ") for line in said or (f"customer: {ASKED}",))
    thread = Thread(tuple(Message(Role(role), "Ada Brook", words, TUESDAY) for role, _, words in lines))
    return Reply(text, thread, owner, "en", TUESDAY)


def answer(**marks: tuple[int, str, str]) -> str:
    nothing = {"label": 0, "quote": "", "why": ""}
    names = ("empathy", "assurance", "responsiveness", "tangibles", "ownership")
    given = {name: dict(zip(("label", "quote", "why"), mark, strict=True)) for name, mark in marks.items()}
    return json.dumps({name: given.get(name, nothing) for name in names})


async def looked(
    script: Answer, *, here: bool = True, text: str = LAZY, patience: Patience = AMPLE
) -> tuple[Review, str, ScriptedModel]:
    """What both agree on, whose it is, and the model that was asked."""
    async with ScriptedModel(script) as model:
        provider = Provider(connect("", model.url, patience), "scripted", patience, hosted=False, here=here)
        look = SecondLook(model=provider, prompts=prompt_files(), fence=lambda: "c0ffee11", deadline=patience.budget)
        asked = reply(text)
        found, whose = await look.at(asked, review_of(asked))
        await provider.close()
    return found, whose, model


# ---------------------------------------------------------------- what is let through
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_a_model_proposes_is_let_through_only_where_the_reply_bears_it_out(case: dict[str, Any]) -> None:
    asked = reply(case["reply"], *case["thread"], owner=case["owner"])
    rules = review_of(asked)
    found = agreed(asked, rules, {name: Proposal(*mark) for name, mark in case["answer"].items()})
    assert {name: found.labels[name] for name in case["agreed"]} == case["agreed"]
    assert (found.faults, found.kinder) == (rules.faults, rules.kinder), "faults are the rules' own"
    assert all(not quote or quote in case["reply"] for quote in found.quotes.values())


def test_the_cases_move_labels_and_refuse_to() -> None:
    moved = 0
    for case in CASES:
        asked = reply(case["reply"], *case["thread"], owner=case["owner"])
        rules = review_of(asked).labels
        moved += any(rules[name] != label for name, label in case["agreed"].items())
    assert 2 <= moved < len(CASES)


# ---------------------------------------------------------------- over a real connection
async def test_a_label_with_its_quote_is_taken_over_and_says_whose_it_is() -> None:
    found, whose, model = await looked(answers.says(answer(responsiveness=THURSDAY, assurance=(2, "", ""))))
    rules = review_of(reply(LAZY))
    assert rules.labels["responsiveness"] == 0, "or the case shows nothing"
    assert (found.labels["responsiveness"], found.quotes["responsiveness"]) == (2, "Thursday 3pm")
    assert found.labels["assurance"] == rules.labels["assurance"]
    assert whose == WITH
    assert model.requests == 1
    assert model.calls[0].form == "json_schema"


async def test_a_model_elsewhere_sees_no_private_detail_and_no_name_and_its_quotes_still_hold() -> None:
    hidden = (2, "Thursday 3pm, on ‹phone 2›", THURSDAY[2])
    found, _, model = await looked(answers.says(answer(responsiveness=hidden)), here=False)
    prompt = model.calls[0].prompt
    assert "7946" not in prompt
    assert "Brook" not in prompt
    assert found.quotes["responsiveness"] == "Thursday 3pm, on +44 20 7946 0958"


async def test_a_model_on_this_machine_sees_the_text_as_it_is() -> None:
    _, _, model = await looked(answers.says(answer()))
    assert "+44 20 7946 0958" in model.calls[0].prompt


@pytest.mark.parametrize(
    "script",
    [
        answers.says("no object at all"),
        answers.says("[1, 2]"),
        answers.says('{"empathy": '),
        answers.says(None),
        answers.says(answer(empathy=(2, "c0ffee11", ""))),
        answers.fails(500),
        answers.fails(401),
        answers.page(502),
        answers.hang,
        answers.drip,
        answers.drop,
    ],
    ids=["words", "list", "cut", "none", "fence", "500", "401", "page", "hangs", "drips", "drops"],
)
async def test_whatever_goes_wrong_the_rules_stand_and_it_is_said(script: Answer) -> None:
    found, whose, _ = await looked(script, patience=QUICK)
    assert found == review_of(reply(LAZY))
    assert whose == WITHOUT


@pytest.mark.parametrize(
    "odd", ["{}", '{"empathy": 2}', '{"empathy": {"label": true, "quote": "I", "why": ""}}', '{"empathy": {"label": 9, "quote": "I", "why": []}}']
)  # fmt: skip
async def test_an_odd_answer_changes_nothing(odd: str) -> None:
    found, _, _ = await looked(answers.says(odd))
    assert found == review_of(reply(LAZY))


async def test_a_fence_or_thoughts_around_the_answer_do_no_harm() -> None:
    found, _, _ = await looked(answers.says(f"```json\n{answer(responsiveness=THURSDAY)}\n```"))
    assert found.labels["responsiveness"] == 2
