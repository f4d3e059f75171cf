"""The stage for dialogues: the real verbs and the real books, with a workspace, a clock and an engine made for tests."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.bootstrap.prompts import prompt_files
from bot.complaints.model import Agent, Complaint, Place, complaint_id
from bot.drafting.draft import Draft
from bot.drafting.team_playbook import TeamPlaybook
from bot.drafting.writer import Writer
from bot.engine.sweep import Sweep
from bot.followups.model import FollowUp, Promise
from bot.followups.plan import Around
from bot.followups.working_hours import parse_hours
from bot.recovery.courier import Courier
from bot.recovery.ports import Books
from bot.recovery.purse import Purse
from bot.recovery.recovery import Recovery
from bot.recovery.says import ComplaintCard, DraftToAgent, Reminder, ThreadPost
from bot.recovery.team import Team
from bot.storage.database import address, open_engine
from bot.storage.unit import SqlUnit
from bot.writer.offline import OfflineWriter
from tests.cast import Customer, Employee
from tests.fakes import FixedClock, HandTimers, Workspace, nothing

T = TypeVar("T")
ALWAYS = parse_hours("Mon-Sun 00:00-24:00")


@dataclass(kw_only=True)
class Parts:
    """What a test may want to be otherwise."""

    team: Team = field(default_factory=lambda: Team(shifts=ALWAYS))
    playbook: TeamPlaybook = field(default_factory=TeamPlaybook)
    writer: Writer | None = None
    purse: Callable[[SqlUnit], Purse] | None = None


class Story:
    """One workspace with one bot in it. `restart` is a crash and a new process."""

    def __init__(self, database: Path, clock: FixedClock, parts: Parts) -> None:
        self.clock = clock
        self.parts = parts
        self.room = Workspace(clock)
        self._database = database
        self._worker = 0
        self._open()

    def _open(self) -> None:
        self._worker += 1
        self.timers = HandTimers(self.clock)
        self._engine = open_engine(address(f"sqlite:///{self._database}"))
        self.unit = SqlUnit(self._engine, self.clock, f"worker-{self._worker}", self.timers.arm)
        offline = OfflineWriter()
        self.verbs = Recovery(
            unit=self.unit,
            messenger=self.room,
            desk=self.room,
            writer=self.parts.writer or offline,
            offline=offline,
            prompts=prompt_files(),
            clock=self.clock,
            team=self.parts.team,
            playbook=self.parts.playbook,
            purse=self.parts.purse(self.unit) if self.parts.purse else None,
        )
        self.courier = Courier(self.verbs.deliverer())
        self.unit.announce = self.courier.hurry
        self.sweep = Sweep(self.unit, self.timers, self.clock, self.courier, chore=nothing, alone=True)  # type: ignore[arg-type]

    def close(self) -> None:
        self.unit.close()
        self._engine.dispose()

    def dies_before_it_speaks(self) -> None:
        """From now on this process commits, but never gets to say anything."""
        self.unit.announce = lambda _keys: None

    async def restart(self) -> None:
        """Another process takes up what this one left."""
        armed = self.timers.armed
        self.close()
        self._open()
        self.timers.armed = armed
        await self.engine_looks()

    # ------------------------------------------------------------ who is there
    def customer(self, name: str) -> Customer:
        return Customer(self, Agent(f"U9{name.split()[0].upper()}", name))

    def agent(self, name: str, timezone: str = "UTC") -> Employee:
        agent = Agent(f"U0{name.split()[0].upper()}", name, timezone)
        self.room.agents[agent.id] = agent
        return Employee(self, agent)

    def supervisor(self, name: str) -> Employee:
        boss = self.agent(name)
        self.room.bosses.append(boss.id)
        self.rules(around=Around(supervisors=True))
        return boss

    def rules(self, **changes: Any) -> None:
        """The team changes its settings: the bot starts anew with them."""
        self.parts.team = replace(self.parts.team, **changes)
        self.close()
        self._open()

    # ------------------------------------------------------------ time
    async def settles(self) -> None:
        """What was set off by the last thing that happened is said by now."""
        while self.courier.busy:
            await self.courier.drain(10)

    async def engine_looks(self) -> None:
        """The sweep finds what is late, and the engine wakes for it."""
        await self.sweep.once()
        while self.timers.woken:
            await self._wake(*self.timers.woken.pop(0))
        await self.settles()

    async def _wake(self, kind: str, ref: str) -> None:
        await (self.verbs.remind(ref) if kind == "remind" else self.courier.run(ref))
        await self.settles()

    async def passes(self, **length: float) -> None:
        """So much time passes, and each timer rings when it is due."""
        until = self.clock.now() + timedelta(**length)
        while ring := self.timers.next_due(until):
            name, at = ring
            self.clock.set(max(at, self.clock.now()))
            await self._wake("remind", name)
        self.clock.set(until)
        await self.engine_looks()

    # ------------------------------------------------------------ what there is to see
    async def look(self, at: Callable[[Books], T]) -> T:
        """Look into the books."""
        return await self.unit(at)

    async def complaint(self, thread: Place) -> Complaint:
        found = await self.look(lambda books: books.complaints.in_thread(thread))
        assert found is not None, "no complaint is kept for this thread"
        return found

    async def drafts(self, thread: Place) -> list[Draft]:
        return list(await self.look(lambda books: books.drafts.of(complaint_id(thread))))

    async def promises(self, thread: Place) -> list[Promise]:
        return list(await self.look(lambda books: books.ledger.promises(complaint_id(thread))))

    async def follow_ups(self, thread: Place) -> list[FollowUp]:
        return list(await self.look(lambda books: books.ledger.follow_ups(complaint_id(thread))))

    async def pending(self, thread: Place) -> list[str]:
        """The kinds of what is still planned."""
        return [follow_up.kind for follow_up in await self.follow_ups(thread) if follow_up.status == "pending"]

    def cards(self, thread: Place) -> list[ComplaintCard]:
        found = [say for say in self.room.standing.values() if isinstance(say, ComplaintCard)]
        return [card for card in found if card.complaint.place == thread]

    def card(self, thread: Place) -> ComplaintCard:
        """The one card of a thread, as it stands now."""
        (card,) = self.cards(thread)
        return card

    def posts(self, thread: Place) -> list[str]:
        """Our words to the customer, in order."""
        return [s.draft.text or "" for s in self.room.said if isinstance(s, ThreadPost) and s.complaint.place == thread]

    def reminders(self, *, to: str = "") -> list[Reminder]:
        """Every reminder that was said (answers to them left out), or only those in somebody's direct messages."""
        said = [say for say in self.room.said if isinstance(say, Reminder) and not say.over]
        return [say for say in said if not to or say.at.channel == to]

    def shown_draft(self, person: str, thread: Place) -> DraftToAgent:
        """The newest draft that stands in somebody's direct messages for this thread."""
        found = [say for say in self.room.room_of(person) if isinstance(say, DraftToAgent)]
        return [say for say in found if say.complaint.place == thread][-1]
