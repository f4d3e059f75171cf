"""A clock moved by hand, timers that wait for it, and a workspace in memory that keeps what was said and can fail."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from bot.complaints.model import Agent, Place, Posted
from bot.complaints.thread import Message, Role, Thread
from bot.errors import Refused, Trouble, Unreachable
from bot.followups.model import FollowUp
from bot.recovery.says import At, Note, Say, ThreadPost

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
TEAM = "T0TEST"


class FixedClock:
    """Stands still until a test moves it. Real time and product time are one, unless `speed` says otherwise."""

    def __init__(self, at: datetime = TUESDAY, speed: float = 1.0) -> None:
        self._start = at
        self._real = at
        self.speed = speed

    def now(self) -> datetime:
        return self.product(self._real)

    def real(self) -> datetime:
        return self._real

    def product(self, real: datetime) -> datetime:
        return self._start + (real - self._start) * self.speed

    def seconds_until(self, product: datetime) -> float:
        return max(0.0, (product - self.now()).total_seconds() / self.speed)

    def move(self, **length: float) -> datetime:
        """Let so much real time pass, as in `move(hours=2)`."""
        self._real += timedelta(**length)
        return self._real

    def jump(self, **length: float) -> datetime:
        """The machine's clock is set: forward, or back, as in `jump(hours=-1)`."""
        return self.move(**length)

    def set(self, at: datetime) -> None:
        """Let it be this time, which must not lie behind."""
        assert at >= self._real, "time runs one way"
        self._real = at


class HandTimers:
    """Stands in for the engine: keeps what is armed, and what is to be woken at once."""

    def __init__(self, clock: FixedClock) -> None:
        self._clock = clock
        self.ready = True
        self.recovered: list[str] = []
        self.purged_before: list[datetime] = []
        self.armed: dict[str, datetime] = {}
        self.woken: list[tuple[str, str]] = []

    def arm(self, _connection: Any, follow_up: FollowUp) -> bool:
        if self.ready:
            self.armed[follow_up.id] = follow_up.due_at
        return self.ready

    def wake_now(self, kind: str, ref: str, _once: str) -> None:
        self.woken.append((kind, ref))

    def recover(self, dead: Sequence[str]) -> None:
        self.recovered += dead

    def purge(self, before: datetime) -> int:
        self.purged_before.append(before)
        return 0

    def next_due(self, until: datetime) -> tuple[str, datetime] | None:
        """Take the timer that rings first, if one rings by then."""
        due = [(at, name) for name, at in self.armed.items() if at <= until]
        if not due:
            return None
        at, name = min(due)
        del self.armed[name]
        return name, at


class Workspace:
    """Implements the ports Messenger and Desk: people, channels, threads, and every message of ours as it stands now."""

    def __init__(self, clock: FixedClock) -> None:
        self.clock = clock
        self.agents: dict[str, Agent] = {}
        self.rota: list[str] = []  # who is asked in turn
        self.awake: list[str] = []  # who is on duty
        self.quiet: dict[str, datetime] = {}  # until when somebody does not want to be disturbed
        self.bosses: list[str] = []
        self.shared: set[str] = set()  # channels that outsiders see
        self.threads: dict[Place, list[Message]] = {}
        self.said: list[Say] = []  # everything that was said, updates too, in order
        self.standing: dict[Posted, Say] = {}  # what stands where by now
        self.by_key: dict[str, Posted] = {}
        self.troubles: list[Exception] = []  # raised one after another by what is to be said next
        self.answers_lost = 0  # so many messages get through, but nobody hears that they did
        self.gone: set[str] = set()  # people whom nobody can write to
        self.unreadable: Trouble | None = None  # what reading a thread raises
        self._ids = count(1)

    def write(self, place: Place | None, channel: str, author: Agent, text: str, role: Role) -> tuple[Place, Message]:
        """Somebody writes; without a place it begins a thread."""
        ts = self._ts()
        place = place or Place(TEAM, channel, ts)
        message = Message(role, author.name, text, self.clock.now(), id=ts, author_id=author.id)
        self.threads.setdefault(place, []).append(message)
        return place, message

    def _ts(self) -> str:
        return f"{int(self.clock.real().timestamp())}.{next(self._ids):06d}"

    # ------------------------------------------------------------ how it fails
    def is_down(self, times: int, *, retry_after: float | None = None) -> None:
        """The next so many attempts to say something fail."""
        self.troubles += [Unreachable("no answer", retry_after=retry_after) for _ in range(times)]

    def refuses(self, code: str) -> None:
        """The next thing to be said is refused."""
        self.troubles.append(Refused(code, code=code))

    def loses_the_answer(self) -> None:
        """The next thing to be said gets through, but it looks as if it had not."""
        self.answers_lost += 1

    # ------------------------------------------------------------ Desk
    async def thread(self, place: Place) -> Thread:
        if self.unreadable:
            raise self.unreadable
        if place not in self.threads:
            raise Refused("there is no such thread", code="thread_not_found")
        return Thread(tuple(self.threads[place]))

    async def agent(self, person: str) -> Agent:
        return self.agents.get(person, Agent(person, person))

    async def may_own(self, person: str) -> bool:
        return person in self.agents

    async def supervisors(self) -> Sequence[str]:
        return self.bosses

    async def owners(self) -> Sequence[str]:
        return self.rota

    async def on_duty(self) -> Sequence[str]:
        return self.awake

    async def quiet_until(self, person: str) -> datetime | None:
        return self.quiet.get(person)

    async def private_place(self, place: Place) -> bool:
        return place.channel not in self.shared

    async def link(self, place: Place) -> str:
        return f"https://workspace.example/{place.channel}/{place.thread}"

    # ------------------------------------------------------------ Messenger
    async def found(self, at: At, key: str) -> Posted | None:
        return self.by_key.get(key)

    async def deliver(self, say: Say, key: str, *, again: bool) -> Posted | None:
        if say.at.channel in self.gone:
            raise Refused("user_not_found", code="user_not_found")
        if self.troubles:
            raise self.troubles.pop(0)
        if again and not say.over and key in self.by_key:
            return self.by_key[key]
        self.said.append(say)
        if say.at.only_for:
            return None
        posted = say.over or Posted(self._room(say.at.channel), self._ts())
        if say.over:
            assert say.over in self.standing, "an update of a message that does not stand there"
        self.standing[posted] = say
        self.by_key[key] = posted
        if isinstance(say, ThreadPost):
            self._appears_in_thread(say, posted)
        if self.answers_lost:
            self.answers_lost -= 1
            raise Unreachable("the connection broke after the message was sent")
        return posted

    def _room(self, channel: str) -> str:
        return f"D{channel[1:]}" if channel.startswith("U") else channel

    def _appears_in_thread(self, say: ThreadPost, posted: Posted) -> None:
        agent = say.draft.agent
        words = Message(
            Role.AGENT, agent.name, say.draft.text or "", self.clock.now(), id=posted.ts, author_id=agent.id
        )
        self.threads[say.complaint.place].append(words)

    # ------------------------------------------------------------ what people see
    def room_of(self, person: str) -> list[Say]:
        """What stands in somebody's direct messages by now."""
        return [say for posted, say in self.standing.items() if posted.channel == self._room(person)]

    def notes_to(self, person: str) -> list[str]:
        """Plain words in somebody's direct messages."""
        return [say.text for say in self.room_of(person) if isinstance(say, Note)]


async def nothing() -> None:
    """A chore that is none."""
