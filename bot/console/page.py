"""Puts words on the screen: panels and colour at a terminal, plain lines without wrapping anywhere else."""

from collections.abc import Sequence
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

_STYLES = {"card": "yellow", "draft": "cyan", "post": "green", "reminder": "magenta", "note": "white", "end": "green"}


def tell(text: str, stream: IO[str] | None = None) -> None:
    """One line, to standard output unless told otherwise."""
    print(text, file=stream, flush=True)


class Page:
    """`lively`: a person sits at a terminal. `out`: standard output unless told otherwise."""

    def __init__(self, *, lively: bool, out: IO[str] | None = None) -> None:
        self.lively = lively
        self._out = out
        self.said = 0  # how many things were shown
        self._console: Console | None = None

    def _rich(self) -> "Console":
        if self._console is None:
            from rich.console import Console

            self._console = Console(highlight=False, file=self._out)
        return self._console

    def line(self, text: str = "") -> None:
        """One line."""
        self.said += 1
        if self.lively:
            self._rich().print(text, markup=False)
        else:
            tell(text, self._out)

    def aside(self, text: str) -> None:
        """A line of the narrator's."""
        self.said += 1
        if self.lively:
            self._rich().print(text, style="dim", markup=False)
        else:
            tell(f"-- {text}", self._out)

    def box(self, kind: str, title: str, paragraphs: Sequence[str], *, tip: str = "") -> None:
        """Something that is said, with a title; `tip`: what a person may type now."""
        self.said += 1
        if not self.lively:
            tell(f"\n[{title}]", self._out)
            for paragraph in paragraphs:
                for line in paragraph.split("\n"):
                    tell(f"  {line}".rstrip(), self._out)
            return
        from rich.panel import Panel
        from rich.text import Text

        body = Text("\n\n".join(paragraphs))
        if kind == "note":
            body.highlight_regex(r"(?m)^\w+:", "bold")
        self._rich().print(
            Panel(
                body,
                title=Text(title),
                title_align="left",
                border_style=_STYLES.get(kind, "white"),
                width=min(100, self._rich().width),
            )
        )
        if tip:
            self._rich().print(f"  type: {tip}", style="bold", markup=False)
