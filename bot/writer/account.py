"""What is said back of a complaint: statements, things of which nothing more is said, words of the customer's own; and the same with less."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.writer.their_words import Spare
from bot.writer.told import Told, weightiest


@dataclass(frozen=True, slots=True)
class Account:
    """Statements in the order in which they were made, things, and the pieces that may be quoted."""

    told: tuple[Told, ...] = ()
    things: tuple[str, ...] = ()
    spare: tuple[Spare, ...] = ()

    @property
    def parts(self) -> int:
        """Of how many parts it is."""
        return len(self.told) + len(self.things) + len(self.spare)

    def brief(self, statements: int) -> "Account":
        """With so many statements and things at most, and no quotation."""
        return Account(tuple(weightiest(self.told, statements)), self.things[:statements])

    def shorter(self) -> "Account":
        """With one thing less, or without quotations, or without the statement that weighs least."""
        if self.things:
            return replace(self, things=self.things[:-1])
        if self.spare:
            return replace(self, spare=())
        return replace(self, told=tuple(weightiest(self.told, len(self.told) - 1)))

    def without(self, faulty: Sequence[str]) -> "Account":
        """With nothing in which a fault was found; where it is found in none, with one part less. `faulty`: small words."""
        told = tuple(one for one in self.told if not _at_fault(one.text, faulty))
        things = tuple(one for one in self.things if not _at_fault(one, faulty))
        spare = tuple(one for one in self.spare if not _at_fault(one.text, faulty))
        if len(told) + len(things) + len(spare) < self.parts:
            return Account(told, things, spare)
        if self.spare:
            return replace(self, spare=())
        return replace(self, things=self.things[:-1]) if self.things else replace(self, told=self.told[:-1])


def _at_fault(said: str, faulty: Sequence[str]) -> bool:
    """Whether the words of a fault stand in it, or it stands in them: a fault may name a whole sentence."""
    said = said.lower()
    return any(words in said or said in words for words in faulty)
