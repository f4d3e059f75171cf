"""The shape of one language's table of what agents say; patterns read plain text (small letters, no accents)."""

import re
from dataclasses import dataclass

from bot.language.late import late


def cue(*patterns: str) -> "re.Pattern[str]":
    """Any of the patterns."""
    return late("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")


@dataclass(frozen=True)
class Manner:
    """One language's table.

    `sorry`: an apology. `stock`: one that comes from a tin. `admits`: owning up. `feels`: what it is like for the customer.
    `felt`: a feeling told with what it hangs on. `thanks`: a sentence that only thanks.
    `step`: somebody of ours will do something; groups `verb` and `rest`, and `we` when it is not the writer alone.
    `passive`: it will be done, nobody says by whom. `contact`: a verb by which the customer hears. `to_you`: the customer.
    `vague`: a step without an object. `stays`: words of owning. `until`: up to an end that is reached. `me`: the writer alone.
    `thing`: what can be seen or kept. `arrives`: how it gets there. `confirms`: a bare "I'll confirm". `soon`: a day or a
    span that is named without a clock. `hears`: a sentence about contact.
    """

    sorry: "re.Pattern[str]"
    stock: "re.Pattern[str]"
    admits: "re.Pattern[str]"
    feels: "re.Pattern[str]"
    felt: "re.Pattern[str]"
    thanks: "re.Pattern[str]"
    step: "re.Pattern[str]"
    passive: "re.Pattern[str]"
    contact: "re.Pattern[str]"
    vague: "re.Pattern[str]"
    stays: "re.Pattern[str]"
    until: "re.Pattern[str]"
    me: "re.Pattern[str]"
    thing: "re.Pattern[str]"
    arrives: "re.Pattern[str]"
    confirms: "re.Pattern[str]"
    soon: "re.Pattern[str]"
    hears: "re.Pattern[str]"
