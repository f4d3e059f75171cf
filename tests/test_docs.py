"""The docs hold what the code holds: settings, commands, words, buttons; their links lead somewhere; nothing private stands anywhere."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from urllib.parse import unquote

import pytest

from bot.__main__ import COMMANDS as LINE_COMMANDS
from bot.config import Settings
from bot.console.play import WORDS as DEMO_WORDS
from bot.slack.listeners.commands import COMMANDS as SLASH_WORDS
from bot.slack.listeners.mentions import WORDS as MENTION_WORDS
from tests.evals.__main__ import SETTINGS as EVALS
from tests.tofu_process import ROOT

DOCS = ROOT / "docs"
COMMANDS = (DOCS / "reference/commands.md").read_text(encoding="utf-8")
LINK = re.compile(r"!?\[(?:[^\]\[]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)|<img[^>]+src=\"([^\"]+)\"")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def tracked() -> list[Path]:
    """Every file of the repository; the hand-written sets are material, not ours to read here."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    files = [ROOT / name for name in listed.stdout.splitlines()]
    return [file for file in files if file.is_file() and not file.is_relative_to(ROOT / "tests/sets")]


PAGES = [file for file in tracked() if file.suffix == ".md"]


# ------------------------------------------------------------------ what the code has
@pytest.mark.parametrize("name", [item.metadata["name"] for item in fields(Settings)])
def test_every_setting_stands_in_the_docs_with_its_default(name: str) -> None:
    (item,) = (item for item in fields(Settings) if item.metadata["name"] == name)
    default = f"`{item.metadata['default']}`" if item.metadata["default"] else ""
    rows = (DOCS / "reference/settings.md").read_text(encoding="utf-8").splitlines()
    (row,) = (row for row in rows if row.startswith(f"| `{name}` |"))
    assert row.split("|")[2].strip() == default
    assert ("secret" in row) == item.metadata["secret"]


def test_no_setting_stands_in_the_docs_that_the_code_does_not_have() -> None:
    known = {item.metadata["name"] for item in fields(Settings)} | set(EVALS)
    named = {name for page in PAGES for name in re.findall(r"\b(?:TOFU|SLACK|OPENAI)_[A-Z_]+\b", page.read_text())}
    assert named - known == set()


@pytest.mark.parametrize("command", LINE_COMMANDS)
def test_every_command_stands_in_the_docs(command: str) -> None:
    assert re.search(rf"^\| `tofu {command}\b", COMMANDS, re.MULTILINE)


@pytest.mark.parametrize("word", SLASH_WORDS)
def test_every_slash_word_stands_in_the_docs(word: str) -> None:
    assert re.search(rf"^\| `/tofu {word}\b", COMMANDS, re.MULTILINE)


@pytest.mark.parametrize("word", MENTION_WORDS)
def test_every_word_for_mentions_stands_in_the_docs(word: str) -> None:
    assert re.search(rf"^\| `@TOFU {word}\b", COMMANDS, re.MULTILINE)


@pytest.mark.parametrize("word", DEMO_WORDS)
def test_every_word_of_the_demo_stands_in_the_docs(word: str) -> None:
    assert f"`{word}`" in COMMANDS.split("## The words of the demo")[1]


def shortcuts() -> list[str]:
    """Their names in the manifest."""
    return [item["name"] for item in json.loads((ROOT / "manifest.json").read_text())["features"]["shortcuts"]]


@pytest.mark.parametrize("name", shortcuts())
def test_every_shortcut_stands_in_the_docs(name: str) -> None:
    assert f"| **{name}** |" in COMMANDS


def labels() -> Iterator[str]:
    """What stands on our buttons: the first argument of each `button(…)`, and the buttons of notes."""
    for file in (ROOT / "bot/slack/blocks").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="button"), args=[ast.Constant(value=str(label)), *_]):
                    yield label
                case ast.Assign(targets=[ast.Name(id="_NOTE_BUTTONS")], value=ast.Dict(values=values)):
                    yield from (value.elts[0].value for value in values)


def test_every_button_stands_in_the_docs_and_no_other() -> None:
    table = COMMANDS.split("## Buttons")[1].split("\n## ")[0]
    described = set(re.findall(r"^\| \*\*(.+?)\*\* \|", table, re.MULTILINE))
    assert described == set(labels())


def test_every_scope_of_the_manifest_stands_in_the_docs() -> None:
    scopes = json.loads((ROOT / "manifest.json").read_text())["oauth_config"]["scopes"]
    page = (DOCS / "how-to/install.md").read_text(encoding="utf-8")
    assert [scope for scope in (*scopes["bot"], *scopes["bot_optional"]) if f"`{scope}`" not in page] == []


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, waiting = set(), [DOCS / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        waiting += [target for _, target, _ in links(page) if target.is_relative_to(DOCS) and target.is_file()]
    assert {page for page in PAGES if page.is_relative_to(DOCS)} - reached == set()


# ------------------------------------------------------------------ links
def links(page: Path) -> Iterator[tuple[str, Path, str]]:
    """Each relative link of a page: as it is written, where it leads, and to which heading."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for found in LINK.finditer(text):
        written = found[1] or found[2]
        if not re.match(r"[a-z]+:", written):
            path, _, heading = unquote(written).partition("#")
            yield written, (page.parent / path).resolve() if path else page, heading


def anchors(page: Path) -> set[str]:
    """What a page's headings are called in a link."""
    words = (re.sub(r"[`*]", "", heading).lower() for heading in HEADING.findall(page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading).replace(" ", "-") for heading in words}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_is_there(page: Path) -> None:
    for written, target, heading in links(page):
        assert target.exists(), f"{written} leads nowhere"
        assert not heading or heading in anchors(target), f"{written} names no heading"


# ------------------------------------------------------------------ nothing private
HOSTS = re.compile(rf"https?://[^/\s\"'<>]*(?:{'|'.join(('registry', 'pypi', 'pythonhosted', 'artifactory'))})")
PATHS = re.compile(rf"(?<![\w.~/])/(?:{'|'.join(('work', 'root', 'Users', 'home', 'tmp/wt'))})/[\w.]")


@pytest.mark.parametrize("pattern", [HOSTS, PATHS], ids=["hosts of package registries", "paths of a machine"])
def test_nothing_of_the_machine_stands_in_the_repository(pattern: re.Pattern[str]) -> None:
    found = []
    for file in tracked():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in pattern.finditer(text)]
    assert found == []


@pytest.mark.parametrize("name", EVALS)
def test_every_setting_of_the_evals_stands_in_the_docs(name: str) -> None:
    assert f"`{name}`" in (DOCS / "how-to/prompts.md").read_text(encoding="utf-8")
