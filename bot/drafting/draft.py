"""A draft: suggested words that one agent sees first, edits, and posts or throws away."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.complaints.model import Agent, Posted


class DraftStatus(StrEnum):
    """pending → posting → posted; sent elsewhere; dropped when the thread has moved on or a newer one took its place."""

    PENDING = "pending"
    POSTING = "posting"
    POSTED = "posted"
    ELSEWHERE = "elsewhere"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One version of the words. `text` is None once forgotten; `based_on` is the id of the newest message it knew."""

    id: str
    complaint: str
    agent: Agent
    text: str | None
    next_update_at: datetime | None
    writer: str  # model | offline
    note: str = ""  # a word to the agent about how it was written
    language: str = "en"
    coaching: tuple[str, ...] = ()
    prompt: str = ""
    edited: bool = False
    words_changed: int = 0  # by its agent: how many were put in, taken out or replaced
    based_on: str = ""
    made_at: datetime
    status: DraftStatus = DraftStatus.PENDING
    shown: Posted | None = None


def draft_id(complaint: str, number: int) -> str:
    """The nth draft of a complaint; asking twice for the same one gives the same id."""
    return f"{complaint}.{number}"
