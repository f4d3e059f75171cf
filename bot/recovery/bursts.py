"""Bursts: what one person writes in a channel within minutes is one thing that they say, and one complaint."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.complaints.model import Complaint, Place
from bot.complaints.thread import Thread
from bot.errors import Trouble
from bot.recovery.ports import Desk

TOGETHER = timedelta(minutes=5)  # from one message to the next
PARTS = 5  # messages that are read as one, at most
PEOPLE = 2000  # who wrote last, at most


@dataclass(frozen=True, slots=True)
class Part:
    """One message of a burst."""

    message: str
    at: datetime
    text: str


class Bursts:
    """What people wrote in the last minutes, in this process's memory alone: of chatter nothing is written down."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, str, str], tuple[Part, ...]] = {}

    def before(self, who: tuple[str, str, str], part: Part) -> tuple[Part, ...]:
        """What this person (workspace, channel, id) wrote shortly before, in order; and remember this one."""
        known = [one for one in self._last.pop(who, ()) if one.message != part.message]
        near: list[Part] = []
        for one in sorted((one for one in known if one.at <= part.at), key=lambda one: one.at, reverse=True):
            if (near[-1].at if near else part.at) - one.at > TOGETHER:
                break
            near.append(one)
        found = tuple(reversed(near))[1 - PARTS :]
        self._last[who] = (*found, part)
        while len(self._last) > PEOPLE:
            del self._last[next(iter(self._last))]
        return found

    def ended(self, who: tuple[str, str, str]) -> None:
        """It has become a complaint: what they write next is judged by itself."""
        self._last.pop(who, None)


async def whole_thread(desk: Desk, complaint: Complaint, parts: Sequence[str]) -> Thread:
    """The complaint's thread, in which the message that complains says all that its burst said. Raises Unreachable, Refused."""
    thread = await desk.thread(complaint.place)
    said = {message.id: message.text for message in thread if message.id == complaint.message}
    for part in parts:
        try:
            apart = await desk.thread(Place(complaint.place.team, complaint.place.channel, part))
        except Trouble:
            continue  # taken back, or out of reach: the rest is worth reading
        said |= {message.id: message.text for message in apart if message.id == part}
    return thread.with_words(complaint.message, "\n".join(said[name] for name in sorted(said))) if parts else thread
