"""Reads the cases to practise on and the short lessons: Markdown files with front matter, which the team may add to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from bot.coaching.practice import Case
from bot.errors import SetupError

_FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_SECTION = re.compile(r"^## (\w+)\n", re.MULTILINE)
_SAYS = frozenset({"opening", "fault", "empathy", "assurance", "responsiveness", "tangibles", "ownership", "content"})
_CASE, _LESSON = ("title", "customer", "language", "setting"), ("title", "quality")


@dataclass(frozen=True, slots=True)
class Lesson:
    """Read in 90 seconds at most."""

    id: str
    title: str
    quality: str
    text: str


def cases(root: Traversable) -> list[Case]:
    """All cases below `prompts/practice`, by name. Raises SetupError when a file does not hold what it needs."""
    found = []
    for name, text in _files(root / "practice"):
        front, body = _parts(name, text, _CASE)
        pieces = _SECTION.split(body)
        says = {title: words.strip() for title, words in zip(pieces[1::2], pieces[2::2], strict=True)}
        if set(says) != _SAYS or not all(says.values()):
            odd = ", ".join(sorted(set(says) ^ _SAYS)) or "an empty one"
            raise SetupError(f"The practice case {name} needs one section for each of what the customer says: {odd}.")
        found.append(Case(name, front["title"], front["customer"], front["language"], front["setting"], says))
    return found


def lessons(root: Traversable) -> list[Lesson]:
    """All lessons below `prompts/lessons`, by name. Raises SetupError."""
    read = [(name, *_parts(name, text, _LESSON)) for name, text in _files(root / "lessons")]
    return [Lesson(name, front["title"], front["quality"], body.strip()) for name, front, body in read]


def _files(folder: Traversable) -> list[tuple[str, str]]:
    if not folder.is_dir():
        return []
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".md")), key=lambda file: file.name)
    return [(file.name.removesuffix(".md"), file.read_text(encoding="utf-8")) for file in files]


def _parts(name: str, text: str, keys: tuple[str, ...]) -> tuple[Mapping[str, str], str]:
    import yaml

    found = _FRONT.match(text)
    try:
        front = yaml.safe_load(found[1]) if found else None
    except yaml.YAMLError:
        front = None
    if not found or not isinstance(front, dict) or set(front) != set(keys):
        raise SetupError(f"The file {name}.md needs front matter with exactly: {', '.join(keys)}.")
    return {key: str(value) for key, value in front.items()}, found[2]
