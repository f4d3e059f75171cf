"""What a customer told, piece by piece: one statement turned to them, and several as running text."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.words import words
from bot.writer.standing import Stand

_ONE_SENTENCE = 24  # words of two pieces that stay together


@dataclass(frozen=True, slots=True)
class Told:
    """One statement, turned. `place`: of the message, the sentence and the piece; `tie`: the word between it and the piece before."""

    text: str
    author: str
    place: tuple[int, int, int]
    worth: float
    tie: str = ""
    small: str = ""  # the same inside a sentence
    failed: bool = True
    stand: Stand = Stand.ALONE
    things: tuple[str, ...] = ()  # that it speaks of
    listed: bool = False  # one of a list that the customer made
    loud: bool = False  # said only where nothing else is

    def follows(self, before: "Told") -> bool:
        """The two are one sentence of the customer's, and short enough to stay one."""
        together = len(words(before.text)) + len(words(self.text))
        row = (*before.place[:2], before.place[2] + 1)
        return bool(self.tie) and self.place == row and together <= _ONE_SENTENCE and before.author == self.author


def weightiest(told: Sequence[Told], most: int) -> list[Told]:
    """So many of the statements at most, those that weigh most, in their order."""
    best = sorted(told, key=lambda one: -one.worth)[:most]
    return [one for one in told if one in best]


def joined(told: Sequence[Told], *, by_name: bool, space: str = " ") -> str:
    """As running text; with several customers each part begins with the name of whoever said it."""
    text, author = "", ""
    for before, one in zip([None, *told], told, strict=False):
        end = "" if one.text.endswith(("。", "」", "!", "?")) else "."
        if before and text.endswith(".") and one.follows(before):
            text = f"{text[:-1]}, {one.tie} {one.small}{end}"
            continue
        said = one.text
        if by_name and one.author and one.author != author:
            author = one.author
            said = f"{author}, {one.small}"
        text = f"{text}{space if text else ''}{said}{end}"
    return text
