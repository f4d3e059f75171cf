"""What an adapter hears, one message and who wrote it where, and what we understand of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.complaints.detect import Verdict
from bot.complaints.model import Place
from bot.complaints.thread import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A message as an adapter hears it, in plain text; `at` in product time."""

    place: Place
    message: str
    author: str
    text: str
    at: datetime
    author_name: str = ""
    role: Role = Role.UNKNOWN
    mentioned: bool = False  # we were tagged in it
    by_app: bool = False  # an integration wrote it, for whomever
    may_complain: bool = True  # False: only what belongs to a known complaint counts

    @property
    def who(self) -> tuple[str, str, str]:
        """The author, here."""
        return self.place.team, self.place.channel, self.author

    @property
    def in_thread(self) -> bool:
        """Whether it is a reply."""
        return self.message != self.place.thread


def understood(verdict: Verdict) -> dict[str, Any]:
    """What a verdict tells of a complaint, as its fields."""
    return {
        "about": verdict.about,
        "language": verdict.language,
        "severity": verdict.severity,
        "needs_escalation": verdict.needs_escalation,
        "cues": verdict.words,
        "cue_weights": tuple(cue.weight for cue in verdict.telling),
    }
