"""What the books keep beside complaints, promises and things owed (Protocols): drafts, model calls, sums, workers, sides, practice."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.coaching.practice import Sheet
from bot.complaints.model import Complaint
from bot.complaints.side import Side
from bot.drafting.cost import ModelCall, Spent, Took
from bot.drafting.draft import Draft
from bot.drafting.goodwill import Given, Grant
from bot.drafting.kept import Kept
from bot.drafting.tally import Tally


class Drafts(Protocol):
    """Keeps drafts; all calls happen in the caller's transaction."""

    def add(self, draft: Draft) -> bool:
        """Keep a new one. False when its id is known."""
        ...

    def get(self, draft_id: str) -> Draft | None:
        """By id."""
        ...

    def of(self, complaint: str) -> Sequence[Draft]:
        """All of a complaint, in order of making."""
        ...

    def save(self, draft: Draft) -> None:
        """Write a changed one."""
        ...

    def in_own_words(self, agent: str, most: int) -> Sequence[str]:
        """The texts of this agent's last posts that they had edited, the newest first."""
        ...

    def kept(self) -> Sequence[Kept]:
        """What became of all of them, for each writer and prompt."""
        ...


class ModelCalls(Protocol):
    """What models were asked for and took; all calls happen in the caller's transaction."""

    def one_at_a_time(self, team: str) -> None:
        """Until this transaction ends, nobody else who asks this reads or writes what the team has spent."""
        ...

    def under_way(self, complaint: str, since: datetime) -> bool:
        """Whether a draft for this complaint was begun since (real time) and has not ended."""
        ...

    def spent(self, team: str, day: str) -> Spent:
        """On that day, with what is set aside for drafts that are under way."""
        ...

    def spent_by_all(self, day: str) -> Spent:
        """The same of all teams together, for whoever runs it."""
        ...

    def took(self, since: str) -> Took:
        """What has ended since that day."""
        ...

    def begin(self, call: ModelCall) -> int:
        """Keep it; its number."""
        ...

    def end(self, number: int, tally: Tally, at: datetime, money: float, seconds: float, writer: str) -> None:
        """What it took in the end."""
        ...

    def wrote(self, number: int, draft: str) -> None:
        """Which draft came of it."""
        ...

    def of_draft(self, draft: str) -> ModelCall | None:
        """What a draft took; None where no model was asked."""
        ...


class Grants(Protocol):
    """Sums that may be offered, and those asked for; all calls happen in the caller's transaction."""

    def turn(self) -> None:
        """From now on nobody else adds or counts until this transaction ends."""
        ...

    def add(self, grant: Grant) -> bool:
        """Keep a new one. False when its id is known."""
        ...

    def get(self, grant_id: str) -> Grant | None:
        """By id."""
        ...

    def of(self, complaint: str) -> Sequence[Grant]:
        """All of a complaint, in order of making."""
        ...

    def save(self, grant: Grant) -> None:
        """Write a changed one."""
        ...

    def spent(self, complaint: Complaint, currency: str, *, day_from: datetime, customer_from: datetime) -> Given:
        """What was given, allowed or approved: for it, for its customer and in its workspace since these times."""
        ...


class Roll(Protocol):
    """Which processes live (real time); all calls happen in the caller's transaction."""

    def beat(self) -> None:
        """This process lives."""
        ...

    def others(self) -> Mapping[str, datetime | None]:
        """When the others last said that they live; None for one that holds something without ever having lived here."""
        ...

    def bury(self, worker: str) -> None:
        """Forget a dead one."""
        ...


class Sides(Protocol):
    """Keeps the customer's side of complaints; all calls happen in the caller's transaction."""

    def get(self, complaint: str) -> Side | None:
        """Of one complaint; None when it showed no sign."""
        ...

    def save(self, side: Side) -> None:
        """Write a new or a changed one."""
        ...

    def forget(self, complaint: str) -> None:
        """Delete it: it holds words."""
        ...

    def earlier(self, complaint: Complaint, since: datetime) -> int:
        """How many complaints of the same customer there were from then until this one; what was none is not counted."""
        ...


class Voices(Protocol):
    """Who allows that a model is shown earlier words of theirs."""

    def allowed(self, agent: str) -> bool:
        """Nobody does until they say so."""
        ...

    def allow(self, agent: str, *, allow: bool) -> None:
        """From now on, or no more."""
        ...


class Rounds(Protocol):
    """Keeps practice rounds while they run, one a person; all calls happen in the caller's transaction."""

    def get(self, team: str, agent: str) -> Sheet | None:
        """The round that runs."""
        ...

    def save(self, sheet: Sheet) -> None:
        """Write a new or a changed one."""
        ...

    def end(self, team: str, agent: str) -> None:
        """Delete it with all its words."""
        ...

    def end_idle(self, before: datetime) -> int:
        """Delete those in which nothing was said since. How many there were."""
        ...
