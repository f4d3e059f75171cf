"""`tofu redact`: what a model would be shown of a text, at a terminal."""

from pathlib import Path

import pytest

from tests.tofu_process import tofu

TEXT = "Order 4711-22 never came, ring +44 7700 900982."


async def test_a_file_and_standard_input_give_the_same(tmp_path: Path) -> None:
    (tmp_path / "message.txt").write_text(TEXT, encoding="utf-8")
    named = await tofu("redact", "message.txt", folder=tmp_path)
    piped = await tofu("redact", folder=tmp_path, given=TEXT)
    assert (named.code, named.err) == (0, "")
    assert named.out == piped.out
    assert "Order 4711-22 never came, ring ‹phone 1›." in named.out
    assert "‹phone 1›  phone          +44 7700 900982" in named.out
    assert "[Looks private, and stays]\n  4711-22\n" in named.out


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({}, "No model is set, so nothing leaves this machine."),
        ({"OPENAI_API_KEY": "k"}, "This is what the model would see:"),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}, "Redaction is off for the model that is set"),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:1/v1", "TOFU_REDACT": "on"}, "This is what the model would see:"),
        ({"OPENAI_API_KEY": "k", "TOFU_REDACT": "off"}, "Redaction is off for the model that is set"),
    ],
)
async def test_it_says_whether_it_is_on(env: dict[str, str], said: str, tmp_path: Path) -> None:
    assert (await tofu("redact", folder=tmp_path, env=env, given=TEXT)).out.startswith(said)


async def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    ended = await tofu("redact", "nothing.txt", folder=tmp_path)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("tofu: nothing.txt can't be read")
