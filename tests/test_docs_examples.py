"""What the docs show can be typed: JSON lines, a settings file, the exit codes' commands."""

import json
import re
from pathlib import Path

import pytest

from bot.bootstrap.parts import team
from bot.config import read_settings
from tests.tofu_process import ROOT, tofu

DOCS = ROOT / "docs"


def blocks(page: str, section: str, language: str = "") -> list[str]:
    """The code blocks of a page's section."""
    text = (DOCS / page).read_text(encoding="utf-8").split(f"\n## {section}\n")[1].split("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("command", ["hear", "draft", "review", "plan"])
async def test_the_lines_that_the_docs_show_are_answered(command: str, tmp_path: Path) -> None:
    (shown,) = blocks("reference/json-lines.md", command)
    line = shown.replace("\n", " ")
    said = await tofu(command, folder=tmp_path, given=line)
    assert (said.code, said.err) == (0, "")
    answer = json.loads(said.out)
    assert answer["id"] == json.loads(line)["id"]
    page = (DOCS / "reference/json-lines.md").read_text(encoding="utf-8").split(f"\n## {command}\n")[1]
    assert [name for name in answer if name != "id" and f"`{name}`" not in page.split("\n## ")[0]] == []


@pytest.mark.parametrize(
    ("page", "section"),
    [("reference/settings.md", "The file"), ("how-to/shared-channels.md", "Who may do what")],
)
def test_the_settings_that_the_docs_show_can_be_read(page: str, section: str, tmp_path: Path) -> None:
    (shown,) = blocks(page, section)
    (tmp_path / ".env").write_text(shown, encoding="utf-8")
    read = read_settings({}, tmp_path)
    assert team(read).shifts
    assert read != read_settings({}, tmp_path / "elsewhere")


def test_the_working_hours_that_the_docs_show_can_be_read(tmp_path: Path) -> None:
    text = (
        (DOCS / "reference/settings.md").read_text(encoding="utf-8").split("\n## Working hours\n")[1].split("\n## ")[0]
    )
    shown = re.findall(r"`([^`]+)`", text)
    assert len(shown) == 4
    for hours in shown:
        assert team(read_settings({"TOFU_WORKING_HOURS": hours}, tmp_path)).shifts


def test_the_procfile_that_the_docs_show_is_ours() -> None:
    (shown,) = blocks("how-to/run.md", "On a platform with a Procfile")
    assert shown == (ROOT / "Procfile").read_text(encoding="utf-8")
