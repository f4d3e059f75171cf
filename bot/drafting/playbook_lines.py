"""YAML read with the line of each value, so that a mistake can be named by its line. Nothing is passed over silently."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar

from bot.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.nodes import Node

T = TypeVar("T")
_DEEPEST = 20


def form(node: "Node") -> str:
    """scalar, sequence or mapping."""
    return str(getattr(node, "id", ""))


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One sentence that says what to do, and the line (from 1; 0: the file as a whole) that it is about."""

    line: int
    words: str

    def __str__(self) -> str:
        return f"Line {self.line}: {self.words}" if self.line else self.words


@dataclass
class Lines:
    """Reads nodes and collects what is wrong with them. `first`: the number of the first line in its file."""

    first: int = 1
    mistakes: list[Mistake] = field(default_factory=list)

    def tree(self, text: str) -> "Node | None":
        """The whole text as nodes; None when it can't be read."""
        import yaml

        try:
            return yaml.compose(text, Loader=yaml.SafeLoader) if self._is_plain(text) else None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            why = " ".join(filter(None, (error.context, error.problem)))
            self._at(mark.line if mark else 0, f"this can't be read as YAML ({why}): check colons, quotes and indents.")
        except yaml.YAMLError as error:
            self._at(0, f"this can't be read as YAML ({' '.join(str(error).split())}).")
        return None

    def _is_plain(self, text: str) -> bool:
        """Without what a few characters could blow up: aliases, and nesting beyond any use."""
        import yaml

        depth = 0
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > _DEEPEST:
                what = "nesting this deep" if depth > _DEEPEST else "an alias (*name)"
                self._at(getattr(event.start_mark, "line", 0), f"{what} is not read here: write the words out.")
                return False
        return True

    def _at(self, line: int, words: str) -> None:
        self.mistakes.append(Mistake(self.first + line, words))

    def fault(self, node: "Node", words: str) -> None:
        """What is wrong here."""
        self._at(node.start_mark.line if node.start_mark else 0, words)

    def fields(self, node: "Node | None", where: str, known: Sequence[str] | None = None) -> dict[str, "Node"]:
        """The values of a mapping by their keys; an unknown key is a mistake, and so is the same one twice."""
        if node is None:
            return {}
        if form(node) != "mapping":
            self.fault(node, f"{where} needs keys and values, such as `{(known or ('name',))[0]}: …`.")
            return {}
        found: dict[str, Node] = {}
        for key, value in node.value:
            name = str(key.value)
            if known is not None and name not in known:
                self.fault(key, f"{self._unknown(name, known)} in {where}.")
            elif name in found:
                self.fault(key, f"`{name}` stands twice in {where}: keep one.")
            else:
                found[name] = value
        return found

    @staticmethod
    def _unknown(name: str, known: Sequence[str]) -> str:
        near = get_close_matches(name, known, 1)
        meant = f"did you mean `{near[0]}`? There" if near else "there"
        return f"`{name}` is not known: {meant} may stand {', '.join(known)}"

    def items(self, node: "Node | None", where: str) -> list["Node"]:
        """The items of a list."""
        if node is None:
            return []
        if form(node) != "sequence":
            self.fault(node, f"{where} needs a list: one line for each, beginning with a dash.")
            return []
        return list(node.value)

    def text(self, node: "Node | None", where: str) -> str:
        """One value as words."""
        if node is None:
            return ""
        if form(node) != "scalar":
            self.fault(node, f"{where} needs plain words; quote them where they hold a colon.")
            return ""
        words = " ".join(str(node.value).split())
        if not words or (node.tag.endswith(":null") and words in ("~", "null", "Null", "NULL")):
            self.fault(node, f"{where} is empty: fill it in, or leave it out.")
            return ""
        return words

    def texts(self, node: "Node | None", where: str) -> tuple[str, ...]:
        """A list of words."""
        return tuple(filter(None, (self.text(item, where) for item in self.items(node, where))))

    def read(self, node: "Node | None", where: str, how: "Callable[[str], T]") -> T | None:
        """A value that must be of a form; None when it is missing or wrong."""
        words = self.text(node, where)
        if not words or node is None:
            return None
        try:
            return how(words)
        except BadInput as error:
            self.fault(node, f"{where}: {error}")
            return None
