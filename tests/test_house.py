"""The house: names, sizes, first lines, and what must fit together, checked where no linter looks."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from bot.followups.kinds import KINDS
from bot.recovery.recovery import Recovery
from bot.slack.blocks.complaint import KIND_WORDS

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "bot").rglob("*.py"))
RULES = [file for file in MODULES if file.relative_to(ROOT / "bot").parts[0] in {"language", "complaints", "followups", "coaching", "drafting", "recovery"}]  # fmt: skip

BANNED = frozenset("util utils helper helpers common base manager handler service data info process misc".split())
ASKED_FOR = frozenset({"process_bind_param", "process_result_value"})  # names that SQLAlchemy calls
LONG = frozenset({"complaints/triggers.py"})  # over 200 lines, and known to be


def name(file: Path) -> str:
    return file.relative_to(ROOT / "bot").as_posix()


def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def words_of(identifier: str) -> set[str]:
    """The words of snake_case and CamelCase."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", identifier)}


def names_in(file: Path) -> Iterator[str]:
    yield from file.relative_to(ROOT / "bot").with_suffix("").parts
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


@pytest.mark.parametrize("file", MODULES, ids=name)
def test_a_module_has_a_first_line_that_says_its_job_and_no_name_that_says_nothing(file: Path) -> None:
    first = (ast.get_docstring(tree(file)) or "").partition("\n")[0]
    assert re.match(r"[A-Z0-9`/@]", first), f"{name(file)} begins with {first!r}"
    assert first.rstrip().endswith((".", "?", "!", ":")), f"{name(file)}: its first line is no sentence: {first!r}"
    nothing = {found for found in names_in(file) if words_of(found) & BANNED} - ASKED_FOR
    assert not nothing, f"{name(file)} uses names that say nothing: {nothing}"


def test_no_file_is_so_long_that_nobody_reads_it() -> None:
    lines = {name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in MODULES}
    assert [file for file, count in lines.items() if count > 300] == []
    assert {file for file, count in lines.items() if count > 200} <= LONG, "split it, or say in LONG that it stays long"


# ---------------------------------------------------------------- the rules are given what they know
OUTSIDE = frozenset("time os sys random secrets uuid locale socket subprocess platform getpass tempfile shutil".split())
ASKS_THE_TIME = frozenset({"now", "today", "utcnow", "time", "localtime", "gmtime"})


@pytest.mark.parametrize("file", RULES, ids=name)
def test_the_rules_ask_neither_the_clock_nor_the_machine(file: Path) -> None:
    for node in ast.walk(tree(file)):
        imported = set()
        if isinstance(node, ast.Import):
            imported = {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported = {(node.module or "").partition(".")[0]}
        assert not imported & OUTSIDE, f"{name(file)}:{node.lineno} imports {imported & OUTSIDE}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ASKS_THE_TIME:
            asked = ast.unparse(node.func.value)
            given = asked.endswith("clock") or asked == "asyncio.get_running_loop()"  # a pause in real seconds
            assert given, f"{name(file)}:{node.lineno} asks {asked} for the time: ask a Clock that was handed in"


# ---------------------------------------------------------------- what must fit together
def test_every_kind_of_follow_up_has_its_words_for_people_and_on_the_card() -> None:
    names = {kind.name for kind in KINDS}
    assert len(names) == len(KINDS)
    assert {folder.name for folder in (ROOT / "prompts/messages").iterdir()} == names
    assert all((ROOT / f"prompts/messages/{kind}/v1.md").is_file() for kind in names)
    assert set(KIND_WORDS) == names


def test_whatever_is_owed_can_be_delivered_and_nothing_else_is_declared() -> None:
    owed = set()
    for file in MODULES:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Owed":
                owed |= {ast.literal_eval(k.value) for k in node.keywords if k.arg == "kind"}
    parts = dict.fromkeys(field.name for field in fields(Recovery))
    assert owed == set(Recovery(**parts).deliveries)  # type: ignore[arg-type]


def test_how_a_later_version_finds_what_an_earlier_one_has_planned_never_changes() -> None:
    from bot.engine import timers

    assert (timers.WORKFLOW, timers.VERSION, timers.QUEUE) == ("tofu_wake", "tofu", "tofu")
