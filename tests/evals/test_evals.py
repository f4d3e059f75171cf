"""Every case passes with a good model's answer, and fails with a bad one; a real run shows the old version beside the new."""

import json
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.bootstrap.prompts import prompt_files
from bot.drafting.prompt_files import PromptFiles
from tests.evals.__main__ import main, target
from tests.evals.cases import ROOT, Case, cases_of, names
from tests.evals.run import Target, run, run_case
from tests.evals.telling import junit, table
from tests.scripted_model import answers
from tests.scripted_model.server import Answer, Call, ScriptedModel

FILES = prompt_files()
EVERY = [
    pytest.param(case, version, id=f"{name}-v{version}-{case.id}")
    for name in names()
    for version in FILES.versions(name)
    for case in cases_of(name)
]
BIKE = cases_of("draft")[0]


@pytest.mark.parametrize(("case", "version"), EVERY)
async def test_a_good_models_answer_passes_with_every_version(case: Case, version: int) -> None:
    result = await run_case(case, version, Target(), FILES)
    assert result.wrong == ()
    assert result.score >= 8


@pytest.mark.parametrize(
    ("answer", "wrong"),
    [
        (
            answers.fills(**{**BIKE.answer, "what_happened": "It did not go as it should. I'm sorry."}),
            "does not mention Saturday",
        ),
        (answers.fills(**{**BIKE.answer, "limit": "The workshop decides on a refund."}), "says 'refund'"),
        (answers.fails(400), "not the model's: Written without the model: the model's provider answered 400."),
        (
            answers.fills(**{**BIKE.answer, "limit": "It is only an automated text."}),
            "not the model's: Written without the model: its draft said something that the thread does not hold.",
        ),
    ],
)
async def test_a_bad_answer_is_named_for_what_is_wrong_with_it(answer: Answer, wrong: str) -> None:
    async with ScriptedModel(answer) as model:
        result = await run_case(BIKE, 1, Target(url=model.url), FILES)
    assert any(why.startswith(wrong) for why in result.wrong), result.wrong


async def answer_each(call: Call) -> object:
    """Answers each case well, but only when it is asked in the words of the second version."""
    case = next(case for case in cases_of("draft") if _first_words(case) in call.prompt)
    good = "In other words" in call.prompt
    return await answers.says(json.dumps(case.answer if good else {**case.answer, "what_happened": "Sorry."}))(call)


def _first_words(case: Case) -> str:
    return case.asked.thread.messages[0].text[:25]


async def test_against_a_model_the_old_version_stands_beside_the_new(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "draft", tmp_path / "draft")
    for old in (tmp_path / "draft").glob("v*.md"):
        first = old.read_text(encoding="utf-8")
    newest = max(FILES.versions("draft"))
    (tmp_path / f"draft/v{newest + 1}.md").write_text(f"{first}\nIn other words: do it well.\n", encoding="utf-8")
    async with ScriptedModel(answer_each) as model:  # type: ignore[arg-type]
        results = await run("draft", Target(url=model.url, model="small"), PromptFiles(tmp_path))
    assert list(results) == [newest, newest + 1]
    shown = table("draft", results)
    head, *rows = shown.splitlines()
    assert re.fullmatch(rf"draft +v{newest} +v{newest + 1}", head)
    assert re.fullmatch(r"bike-not-ready +✗ \d+/10, [\d.]+ s +✓ \d+/10, [\d.]+ s", rows[0])
    assert rows[-1].startswith("all")
    assert f"0 of {len(results[newest])} fine" in rows[-1]
    root = ElementTree.fromstring(ElementTree.tostring(junit("draft", results)))
    assert [(suite.get("name"), suite.get("failures")) for suite in root] == [
        (f"draft/v{newest}", str(len(results[newest]))),
        (f"draft/v{newest + 1}", "0"),
    ]


async def test_a_judge_speaks_only_when_it_is_named_and_stands_beside_the_rules() -> None:
    said = {"empathy": 2, "assurance": 9, "responsiveness": 1, "tangibles": 2, "ownership": 2, "invented": "the moon"}
    script = (answers.fills(**BIKE.answer), answers.says(json.dumps(said)))
    async with ScriptedModel(*script) as model:
        judged = await run_case(BIKE, 1, Target(url=model.url, model="small", judge="wise"), FILES)
    assert [call.body["model"] for call in model.calls] == ["small", "wise"]
    assert (judged.judged, judged.invented, judged.wrong) == (9, "the moon", ())
    assert "judge 9" in table("draft", {1: [judged]})
    assert "? bike-not-ready: the judge holds this for invented: the moon" in table("draft", {1: [judged]})
    async with ScriptedModel(answers.fills(**BIKE.answer), answers.says("I like it")) as model:
        unjudged = await run_case(BIKE, 1, Target(url=model.url, judge="wise"), FILES)
    assert unjudged.judged is None


def test_the_environment_says_what_to_run_against() -> None:
    assert target({}) == Target()
    assert target({"TOFU_EVAL_JUDGE_MODEL": "wise"}) == Target(), "a judge needs an address"
    assert target(
        {"TOFU_EVAL_BASE_URL": "http://127.0.0.1:1/v1", "TOFU_EVAL_MODEL": "m", "TOFU_EVAL_JUDGE_MODEL": "w"}
    ) == Target("http://127.0.0.1:1/v1", "", "m", "w")


def test_the_command_writes_the_table_and_the_xml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "evals.xml"
    assert main({"TOFU_EVAL_JUNIT": str(file)}) == 0
    assert "12 of 12 fine" in capsys.readouterr().out
    assert ElementTree.parse(file).getroot().tag == "testsuites"
