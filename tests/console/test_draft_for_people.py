"""`tofu draft FILE --name Laura`: the draft, its promise, the coaching and what it leaves out, for a person."""

import json
from pathlib import Path

import pytest

from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.tofu_process import Ended, tofu

THREAD = "customer Tess Marlow: You said my bike would be ready on Saturday and nobody called. I want a refund of £40.\nagent Sam: We'll be in touch.\n"


async def drafted(folder: Path, *words: str, given: str = "", **env: str) -> Ended:
    (folder / "thread.txt").write_text(THREAD, encoding="utf-8")
    return await tofu("draft", *words, folder=folder, env=env, given=given)


async def test_a_file_gives_draft_promise_coaching_and_what_is_left_out(tmp_path: Path) -> None:
    ended = await drafted(tmp_path, "thread.txt", "--name", "Laura Bennett")
    assert (ended.code, ended.err) == (0, "")
    parts = ["[Draft]", "Hi Tess, my name is Laura and I will take personal ownership", "Written by the built-in writer.",
             "It promises an update at ", "[Before you send it]", "Empathy: ", "[What it would not say]", "• It names no sum (“£40”)"]  # fmt: skip
    places = [ended.out.find(part) for part in parts]
    assert places == sorted(places)
    assert places[0] >= 0


async def test_the_thread_may_be_piped_in_and_pasted_words_are_the_customers(tmp_path: Path) -> None:
    piped = await drafted(tmp_path, "--name", "Laura", given=THREAD)
    assert "Hi Tess, my name is Laura" in piped.out
    pasted = await drafted(tmp_path, "--name", "Laura", given="My order 4711 never came and nobody answers.")
    assert "my name is Laura" in pasted.out
    assert "4711" in pasted.out


async def test_json_lines_stay_json_lines(tmp_path: Path) -> None:
    case = {"id": 7, "now": "2026-11-24T09:12:00+00:00", "owner": {"name": "Laura"}, "messages": [{"role": "customer", "author": "Tess", "text": "My bike was not ready."}]}  # fmt: skip
    ended = await drafted(tmp_path, given=json.dumps(case) + "\n")
    assert json.loads(ended.out)["id"] == 7


@pytest.mark.parametrize(
    ("words", "given", "said"),
    [
        (["thread.txt"], "", "Say in whose name the draft is written: --name Laura"),
        (["nothing.txt", "--name", "Laura"], "", "nothing.txt can't be read"),
        (["--name", "Laura"], "  ", "There is nothing in it: write what the customer wrote."),
    ],
)
async def test_what_is_missing_is_said_in_one_sentence(words: list[str], given: str, said: str, tmp_path: Path) -> None:
    ended = await drafted(tmp_path, *words, given=given)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"tofu: {said}")


async def test_with_a_model_it_says_who_wrote_it(tmp_path: Path) -> None:
    async with ScriptedModel(answers.good) as model:
        ended = await drafted(tmp_path, "thread.txt", "--name", "Laura", OPENAI_BASE_URL=model.url)
    assert "Written by the model." in ended.out
    assert ended.err == ""
    async with ScriptedModel(answers.fails(401)) as model:
        ended = await drafted(tmp_path, "thread.txt", "--name", "Laura", OPENAI_BASE_URL=model.url)
    assert (
        "Written by the built-in writer. Written without the model: the model's provider does not accept the key."
        in ended.out
    )
