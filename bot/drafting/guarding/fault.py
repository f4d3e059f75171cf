"""What the guard finds: a reason why a draft is not shown."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuardFault:
    """A fault code and the words at fault."""

    code: str
    words: str
