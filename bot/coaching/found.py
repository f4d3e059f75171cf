"""What a fault is: its code, the words at fault, and whether those words still earn anything."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.coaching.reply import Part, Reply


@dataclass(frozen=True, slots=True)
class Found:
    """`quote`: the words at fault as they stand in the reply; empty when it is the absence of something."""

    code: str
    quote: str = ""
    start: int = -1
    end: int = -1


Look = Callable[[Reply], Iterator[Found]]


def at(code: str, part: Part) -> Found:
    """A fault with its words and their place."""
    return Found(code, part.text, part.start, part.end)
