"""`tofu playbook check`, and a playbook with a mistake at the start: each mistake with its line, in one sentence."""

from pathlib import Path

import pytest

from tests.tofu_process import tofu

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


async def test_the_one_that_came_with_it_is_well(tmp_path: Path) -> None:
    said = await tofu("playbook", "check", folder=tmp_path)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("✓ default.md: 10 sections, ")
    assert "no sum without asking" in said.out


async def test_each_mistake_of_a_file_gets_a_line(tmp_path: Path) -> None:
    (tmp_path / "ours.md").write_text("---\nupdate_within: soon\nruels: []\n---\n")
    said = await tofu("playbook", "check", "ours.md", folder=tmp_path)
    first, second = said.out.splitlines()
    assert said.code == 1
    assert first.startswith("✗ ours.md: Line 2: `update_within`: 'soon' is no time to wait")
    assert second.startswith("✗ ours.md: Line 3: `ruels` is not known: did you mean `rules`?")


async def test_the_setting_is_what_is_checked_and_a_file_named_goes_before(tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("approvers: nobody\ngoodwill: {per_complaint: €15}\n")
    (tmp_path / "other.yaml").write_text("rules: [Be plain.]\n")
    env = {"TOFU_PLAYBOOK": "ours.yaml"}
    named = await tofu("playbook", "check", folder=tmp_path, env=env)
    assert (
        named.out
        == "✓ ours.yaml: 0 sections, 0 rules, 0 allowed actions, 0 ideas, €15 for a complaint without asking.\n"
    )
    other = await tofu("playbook", "check", "other.yaml", folder=tmp_path, env=env)
    assert other.out.startswith("✓ other.yaml: 0 sections, 1 rules")


@pytest.mark.parametrize("words", [("slack",), ("check",), ("followups",)])
async def test_a_mistake_is_said_at_the_start(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text("rules: [Be plain.]\nupdate_within: soon\n")
    said = await tofu(
        *words, folder=tmp_path, env={"TOFU_PLAYBOOK": "ours.yaml", **TOKENS, "SLACK_API_URL": "http://127.0.0.1:9/"}
    )
    assert said.code == 1
    assert (
        "The playbook ours.yaml can't be used. Line 2: `update_within`: 'soon' is no time to wait"
        in said.out + said.err
    )
    assert "Traceback" not in said.err


async def test_a_file_that_is_not_there_is_said_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"title: caf\xe9\n")
    gone = await tofu("playbook", "check", "gone.md", folder=tmp_path)
    odd = await tofu("playbook", "check", "latin.yaml", folder=tmp_path)
    assert gone.err == "tofu: The playbook gone.md can't be read (No such file or directory): check TOFU_PLAYBOOK.\n"
    assert odd.err == "tofu: The playbook latin.yaml is no UTF-8 text: check TOFU_PLAYBOOK.\n"
