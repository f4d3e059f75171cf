"""How the fake says no: Slack's word for it, the reason, and whether it shows a mistake of the caller."""

from dataclasses import dataclass, field
from typing import Any


class No(Exception):
    """Slack refuses. `mistake`: no bot that is written well would ever have asked for this."""

    def __init__(self, error: str, reason: str = "", *, mistake: bool = False, **more: Any) -> None:
        super().__init__(f"{error}: {reason}" if reason else error)
        self.error = error
        self.reason = reason
        self.mistake = mistake
        self.more = more


class Wrong(Exception):
    """What was sent breaks a rule of Slack's; the sentence says which."""


@dataclass(frozen=True)
class Refusal:
    """A call that was refused."""

    method: str
    error: str
    reason: str
    mistake: bool
    arguments: dict[str, Any] = field(repr=False, default_factory=dict)
