"""Prompt files: each renders with the inputs that it names and no others, and what people wrote is never a template."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, meta
from jinja2.exceptions import UndefinedError

from bot.bootstrap.prompts import prompt_files
from bot.drafting.prompt_files import Prompt, PromptFiles, parse
from bot.errors import SetupError

FILES = prompt_files()
ROOT = Path(str(FILES.root))
EVERY = [
    pytest.param("/".join(file.relative_to(ROOT).parts[:-1]), int(file.stem[1:]), id=str(file.relative_to(ROOT)))
    for file in sorted(ROOT.rglob("v*.md"))
]


def test_there_are_prompts() -> None:
    assert len(EVERY) >= 9


@pytest.mark.parametrize(("name", "version"), EVERY)
def test_a_prompt_uses_the_inputs_that_it_names_and_no_others(name: str, version: int) -> None:
    prompt = FILES.get(name, version)
    used = meta.find_undeclared_variables(Environment().parse(prompt.body))
    assert used <= set(prompt.inputs), "it uses what it does not name"
    shared = name.startswith("messages/")  # all reminders are given the same facts, and use what they need
    assert shared or used == set(prompt.inputs), "it names what it does not use"


@pytest.mark.parametrize(("name", "version"), EVERY)
def test_a_prompt_renders_with_its_inputs_and_fails_with_more_or_less(name: str, version: int) -> None:
    prompt = FILES.get(name, version)
    values = {
        item: ["one", "two"] if item == "rules" else 2 if item == "variant" else f"«{item}»" for item in prompt.inputs
    }
    words = prompt.render(**values)
    assert words == words.strip()
    assert "{{" not in words
    assert "{%" not in words
    with pytest.raises(SetupError, match="does not fit its inputs: more"):
        prompt.render(**values, more="x")
    for missing in prompt.inputs:
        with pytest.raises(SetupError, match=f"does not fit its inputs: {missing}"):
            prompt.render(**{name: value for name, value in values.items() if name != missing})


@pytest.mark.parametrize(("name", "version"), EVERY)
def test_what_people_wrote_is_never_evaluated(name: str, version: int) -> None:
    prompt = FILES.get(name, version)
    trick = "{{ 7 * 6 }} {% for x in y %} ${1} {{ ''.__class__ }}"
    values = dict.fromkeys(prompt.inputs, trick) | {"rules": [trick], "variant": 0}
    words = prompt.render(**{item: values[item] for item in prompt.inputs})
    assert "42" not in words.replace(trick, "")
    assert trick in words


def test_a_value_that_a_template_needs_is_never_passed_over() -> None:
    prompt = Prompt("x", 1, ("a",), "{{ a.missing }}")
    with pytest.raises(UndefinedError):
        prompt.render(a={})


def test_an_id_says_name_version_and_words() -> None:
    one, other = Prompt("draft", 1, (), "words"), Prompt("draft", 1, (), "other words")
    assert re.fullmatch(r"draft/v1#[0-9a-f]{6}", one.id)
    assert one.id != other.id


def write(root: Path, name: str, text: str = "---\ninputs: []\n---\nwords") -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_the_newest_version_is_used_unless_one_is_named(tmp_path: Path) -> None:
    for number in (1, 2, 10):
        write(tmp_path, f"greet/v{number}.md", f"---\ninputs: []\n---\nnumber {number}\n")
    write(tmp_path, "greet/cases.yaml", "")
    files = PromptFiles(tmp_path)
    assert files.versions("greet") == [1, 2, 10]
    assert files.get("greet").render() == "number 10"
    assert files.get("greet", 2).render() == "number 2"
    assert files.get("greet") is files.get("greet")
    assert files.versions("nothing") == []


def test_a_prompt_that_is_not_there_is_named(tmp_path: Path) -> None:
    write(tmp_path, "greet/v1.md")
    files = PromptFiles(tmp_path)
    with pytest.raises(SetupError, match="There is no prompt nothing below"):
        files.get("nothing")
    with pytest.raises(SetupError, match="There is no prompt greet v7 below"):
        files.get("greet", 7)


@pytest.mark.parametrize(
    "text", ["words", "---\ninputs: a\n---\nx", "---\n- a\n---\nx", "---\nother: 1\n---\nx", "---\ninputs: [a\n---\nx"]
)
def test_front_matter_that_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(SetupError, match="The prompt greet v1 needs front matter with a list of inputs"):
        parse("greet", 1, text)
