"""Words for people and for models, in files: a folder for each prompt, a file for each version, inputs named in front.

    prompts/<name>/v<N>.md      front matter (`inputs: [a, b]`), then a Jinja2 template
A released version never changes. A missing input is an error; so is one that the front matter does not name.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from importlib.resources.abc import Traversable
from typing import Any

from bot.errors import SetupError

_FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_VERSION = re.compile(r"v(\d+)\.md\Z")


@dataclass(frozen=True)
class Prompt:
    """One version of one prompt."""

    name: str
    version: int
    inputs: tuple[str, ...]
    body: str

    @property
    def id(self) -> str:
        """Name, version and a short hash of the words: what a draft remembers."""
        return f"{self.name}/v{self.version}#{blake2b(self.body.encode(), digest_size=3).hexdigest()}"

    @cached_property
    def _template(self) -> Any:
        from jinja2 import Environment, StrictUndefined

        # the words go into chats and to models, never into a web page; what people wrote is a value, never a template
        environment = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)  # noqa: S701
        return environment.from_string(self.body)

    def render(self, **values: object) -> str:
        """The words with these values. Raises SetupError when an input is missing or unknown."""
        if set(values) != set(self.inputs):
            odd = ", ".join(sorted(set(values) ^ set(self.inputs)))
            raise SetupError(f"The prompt {self.name} v{self.version} does not fit its inputs: {odd}.")
        return str(self._template.render(**values)).strip()


class PromptFiles:
    """Finds and reads prompts below a folder."""

    def __init__(self, root: Traversable) -> None:
        self.root = root
        self._read: dict[tuple[str, int | None], Prompt] = {}

    def get(self, name: str, version: int | None = None) -> Prompt:
        """A version of a prompt, the newest by default. Raises SetupError."""
        key = (name, version)
        if key not in self._read:
            self._read[key] = self._load(name, version)
        return self._read[key]

    def versions(self, name: str) -> list[int]:
        """The versions that there are, oldest first."""
        folder = self.root
        for part in name.split("/"):
            folder = folder / part
        if not folder.is_dir():
            return []
        return sorted(int(found[1]) for file in folder.iterdir() if (found := _VERSION.match(file.name)))

    def _load(self, name: str, version: int | None) -> Prompt:
        known = self.versions(name)
        if not known or (version is not None and version not in known):
            raise SetupError(f"There is no prompt {name}{f' v{version}' if version else ''} below {self.root}.")
        number = version or known[-1]
        file = self.root
        for part in (*name.split("/"), f"v{number}.md"):
            file = file / part
        return parse(name, number, file.read_text(encoding="utf-8"))


def parse(name: str, version: int, text: str) -> Prompt:
    """A prompt file's text. Raises SetupError when its front matter can't be read."""
    import yaml

    found = _FRONT.match(text)
    try:
        front = yaml.safe_load(found[1]) if found else None
    except yaml.YAMLError:
        front = None
    if not found or not isinstance(front, dict) or not isinstance(front.get("inputs"), list):
        raise SetupError(f"The prompt {name} v{version} needs front matter with a list of inputs.")
    return Prompt(name, version, tuple(str(item) for item in front["inputs"]), found[2].strip("\n"))
