"""The shape of one language's table of cues, and how its patterns are written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.late import late

_PLAIN = {"á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "î": "i", "ó": "o", "ô": "o",
          "õ": "o", "ö": "o", "ú": "u", "û": "u", "ü": "u", "ç": "c", "ñ": "n"}  # fmt: skip


def cue(*patterns: str) -> "re.Pattern[str]":
    """Any of the patterns, whatever the case. An accented letter also finds the plain one, but not after a backtick: `ó."""

    def letter(found: "re.Match[str]") -> str:
        char = found[0]
        return char[1] if char[0] == "`" else f"[{char}{_PLAIN[char]}]"

    joined = "|".join(patterns) or r"(?!)"
    return late(re.sub(f"`.|[{''.join(_PLAIN)}]", letter, joined), re.IGNORECASE)


def words(text: str) -> str:
    """Any of these words, as a whole."""
    return rf"\b(?:{'|'.join(text.split())})\b"


def small(text: str) -> str:
    """Any of these words where they are written small, for languages that write nouns large."""
    return rf"(?-i:{words(text)})"


@dataclass(frozen=True)
class Manner:
    """Patterns over a clause in which the time is written as "§" and other times as "¶".

    `joins`: words that begin a new clause. `asks`: how a question begins. `tags`: a last clause that only asks for a nod.
    `commits`: I or we act, or the customer receives. `foretells`: somebody else will act. `touches`: somebody of ours, the customer, or a delivery is
    in it at all. `waits`: asks for time ("give me till"), so that an "until" is a promise.
    What speaks against: `refuses` (negation), `even` (an "if" that does not matter), `supposes` (an "if"), `unreal` (would
    have, might), `told` (what the customer or somebody else said), `past`, `duty` (what the customer must do), `theirs` (the
    customer's own day), `habit` (rules and routines), `hours` (opening hours and the like), `lasts` (how long
    a thing takes by itself), `inward` (done to us).
    """

    joins: "re.Pattern[str]"
    asks: "re.Pattern[str]"
    tags: "re.Pattern[str]"
    commits: "re.Pattern[str]"
    foretells: "re.Pattern[str]"
    touches: "re.Pattern[str]"
    waits: "re.Pattern[str]"
    refuses: "re.Pattern[str]"
    even: "re.Pattern[str]"
    supposes: "re.Pattern[str]"
    unreal: "re.Pattern[str]"
    told: "re.Pattern[str]"
    past: "re.Pattern[str]"
    duty: "re.Pattern[str]"
    theirs: "re.Pattern[str]"
    habit: "re.Pattern[str]"
    hours: "re.Pattern[str]"
    lasts: "re.Pattern[str]"
    inward: "re.Pattern[str]"
    customer: "re.Pattern[str]"
    label: "re.Pattern[str]" = re.compile(r"(?!)")
    refuses_last: bool = False


def joining(weak: Sequence[str], strong: Sequence[str]) -> "re.Pattern[str]":
    """Words that begin a clause; those that turn the thought around are `strong`."""
    return re.compile(rf"(?<=\s)(?:(?P<strong>(?:{'|'.join(strong)}))|(?:{'|'.join(weak)}))(?=\s)", re.IGNORECASE)
