"""What keeps complaints (Protocol): plain calls inside one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.complaints.channel import Channel
from bot.complaints.model import Complaint, Place, Posted


class Store(Protocol):
    """All calls happen in the caller's transaction and never wait for anything but the database."""

    def add(self, complaint: Complaint) -> bool:
        """Keep a new one. False, and nothing changes, when its thread has one already."""
        ...

    def get(self, complaint_id: str) -> Complaint | None:
        """By id."""
        ...

    def in_thread(self, place: Place) -> Complaint | None:
        """The one complaint of a thread, or of the message of a burst that this thread hangs on; whatever its status."""
        ...

    def save(self, complaint: Complaint) -> Complaint:
        """Write a changed one; its revision grows by one. Raises Outdated when somebody else was first."""
        ...

    def set_cards(self, complaint_id: str, cards: Sequence[Posted]) -> None:
        """Where its cards stand; this is no change of the complaint, so its revision stays."""
        ...

    def latest_in_channel(self, team: str, channel: str) -> Complaint | None:
        """The one that was heard last in a channel."""
        ...

    def said_lately(self, team: str, channel: str, customer: str, since: datetime) -> Complaint | None:
        """The newest that this customer has complained of here since then, by itself or by a part of its burst."""
        ...

    def join(self, complaint_id: str, place: Place, at: datetime) -> bool:
        """The message that this place begins with is a part of this complaint. False when it was known to be one."""
        ...

    def leave(self, place: Place) -> bool:
        """That message is a part of no complaint any more. False when it was none."""
        ...

    def parts(self, complaint_id: str) -> Sequence[str]:
        """The messages that belong to a complaint beside the one that it hangs on, in order."""
        ...

    def linked(self, channel: str, thread: str) -> Sequence[str]:
        """Ids of complaints in a thread that a link names, which says nothing of the workspace."""
        ...

    def owned_by(self, team: str, owner: str) -> Sequence[Complaint]:
        """A person's active complaints, the one whose window ends first on top."""
        ...

    def active(self, team: str) -> Sequence[Complaint]:
        """All that are still to be put right."""
        ...

    def to_forget(self, resolved_before: datetime) -> Sequence[str]:
        """Ids of resolved and dismissed ones whose words are still kept though their time has passed."""
        ...

    def delete(self, complaint_id: str) -> bool:
        """Remove the complaint with all that hangs on it. False when there is none."""
        ...


class Channels(Protocol):
    """What is kept of channels. All calls happen in the caller's transaction."""

    def get(self, team: str, channel: str) -> Channel:
        """As it was kept; one that nobody has set or taught when there is none."""
        ...

    def to_change(self, team: str, channel: str) -> Channel:
        """The same, and nobody else changes it before this transaction ends."""
        ...

    def keep(self, channel: Channel) -> Channel:
        """Write it; the same channel is returned."""
        ...
