"""What the guard finds: a reason why a draft is not shown."""

from dataclasses import dataclass

from bot.language.plain import clean, shorten

_NOT_REPEATED = frozenset({"obeyed_injection", "unsafe_markup", "pii_leak"})
_LONG = 60  # characters


@dataclass(frozen=True, slots=True)
class GuardFault:
    """A fault code and the words at fault."""

    code: str
    words: str

    @property
    def reason(self) -> str:
        """What the model is told: never words that may have come from an order in the thread, they would stand outside of its fence."""
        code = self.code.replace("_", " ")
        if self.code in _NOT_REPEATED:
            return code
        return f"{code}: {shorten(' '.join(clean(self.words).split()), _LONG)}"
