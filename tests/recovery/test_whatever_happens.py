"""Whatever people and machines do, in any order: one owner, promises settled, reminders once, in time, and bearable."""

import asyncio
import shutil
import tempfile
from collections import Counter
from collections.abc import Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.bootstrap.parts import open_storage
from bot.complaints.model import Complaint, Status
from bot.config import Settings
from bot.errors import Told
from bot.followups.kinds import KIND
from bot.followups.model import FollowUp, FollowUpStatus, PromiseStatus, To
from tests.cast import Employee
from tests.fakes import FixedClock
from tests.story import Parts, Story

ROOF = "Water is coming through the roof that you repaired. Nobody came yesterday, although you promised."
HOURS = st.sampled_from([0.02, 0.3, 1, 3, 5, 9, 20, 30])
CHASES = st.sampled_from(["Any news?", "Thank you, I will wait.", "Still waiting, nobody called me back!"])
POSTS = st.sampled_from(["I will call you by 3 pm tomorrow.", "I have rung the depot about it.", "ok"])
steps: Counter[str] = Counter()


class Recoveries(RuleBasedStateMachine):
    """One complaint, two agents, a supervisor, a crash now and then."""

    fresh: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="tofu-"))
        shutil.copy(self.fresh, self.folder / "tofu.sqlite")
        self.loop = asyncio.new_event_loop()
        self.story = Story(self.folder / "tofu.sqlite", FixedClock(), Parts())
        self.ended_at: Any = None

    def teardown(self) -> None:
        self.story.close()
        self.loop.close()
        shutil.rmtree(self.folder)

    def do(self, work: Coroutine[Any, Any, Any], step: str = "") -> Any:
        """A step; what people are told is no failure."""
        steps[step] += 1
        try:
            return self.loop.run_until_complete(work)
        except Told:
            return None

    @initialize()
    def complains(self) -> None:
        self.story.supervisor("Dana Frost")
        self.laura, self.sam = self.story.agent("Laura Bennett"), self.story.agent("Sam Okafor")
        self.dana = Employee(self.story, self.story.room.agents["U0DANA"])
        self.story.room.rota = [self.laura.id, self.sam.id]
        self.ada = self.story.customer("Ada Obi")
        self.thread = self.do(self.ada.writes(ROOF))

    @property
    def complaint(self) -> Complaint:
        known: Complaint = self.loop.run_until_complete(self.story.complaint(self.thread))
        return known

    def rows(self) -> list[FollowUp]:
        return list(self.loop.run_until_complete(self.story.follow_ups(self.thread)))

    def owner(self) -> Employee:
        owner = self.complaint.owner
        people = (self.laura, self.sam, self.dana)
        return next((one for one in people if owner and one.id == owner.id), self.laura)

    # ------------------------------------------------------------ what may happen
    @rule(first=st.booleans())
    def own(self, first: bool) -> None:
        self.do((self.laura if first else self.sam).presses_own(self.thread), "own")

    @rule(knowing=st.booleans())
    def promise_by_draft(self, knowing: bool) -> None:
        agent = self.owner()

        async def post() -> None:
            await agent.presses_draft(self.thread)
            if [say for say in self.story.room.room_of(agent.id) if hasattr(say, "draft")]:
                await (agent.posts_knowing if knowing else agent.posts)(self.thread)

        self.do(post(), "promise")

    @rule(text=POSTS)
    def promise_by_hand(self, text: str) -> None:
        self.story.clock.move(minutes=1)
        self.do(self.owner().writes(text, thread=self.thread), "write")

    @rule(text=CHASES)
    def customer_writes(self, text: str) -> None:
        self.story.clock.move(minutes=1)
        self.do(self.ada.writes(text, thread=self.thread), "chase")

    @precondition(lambda self: self.story.reminders())
    @rule()
    def done(self) -> None:
        if self.story.reminders(to=self.owner().id):
            self.do(self.owner().presses_done(), "done")

    @precondition(lambda self: self.story.reminders())
    @rule(hours=HOURS, more=HOURS)
    def snooze(self, hours: float, more: float) -> None:
        if self.story.reminders(to=self.owner().id):
            until = self.story.clock.now() + timedelta(hours=hours)
            self.do(self.owner().snoozes(until, until + timedelta(hours=more)), "snooze")

    @rule(hours=HOURS)
    def pause(self, hours: float) -> None:
        until = self.story.clock.now() + timedelta(hours=hours)
        self.do(self.owner().does("pause", self.thread, until=until), "pause")

    @rule()
    def hand_over(self) -> None:
        owner = self.owner()
        other = self.sam if owner.id == self.laura.id else self.laura

        async def offer() -> None:
            await owner.hands_over(self.thread, other)
            await other.accepts(self.thread)

        self.do(offer(), "hand over")

    @rule()
    def escalate(self) -> None:
        self.do(self.owner().does("escalate", self.thread), "escalate")

    @precondition(lambda self: len(self.rows()) > 4)
    @rule()
    def give_back(self) -> None:
        self.do(self.dana.does("give_back", self.thread), "give back")

    @precondition(lambda self: len(self.rows()) > 6)
    @rule()
    def resolve(self) -> None:
        if self.do(self.owner().resolves(self.thread, "It leaked.", "It is dry."), "resolve"):
            self.ended_at = self.story.clock.now()

    @rule()
    def reopen(self) -> None:
        self.do(self.laura.does("reopen", self.thread), "reopen")

    @rule(hours=HOURS)
    def time_passes(self, hours: float) -> None:
        self.do(self.story.passes(hours=hours), "time")

    @rule()
    def an_hour_passes(self) -> None:
        self.do(self.story.passes(hours=1), "time")

    @rule()
    def an_afternoon_passes(self) -> None:
        self.do(self.story.passes(hours=4), "time")

    @rule()
    def a_day_passes(self) -> None:
        self.do(self.story.passes(hours=24), "time")

    @rule()
    def three_days_pass(self) -> None:
        self.do(self.story.passes(hours=72), "time")

    @rule(silent=st.booleans())
    def crash(self, silent: bool) -> None:
        if silent:
            self.story.dies_before_it_speaks()
            self.do(self.owner().does("escalate", self.thread), "escalate")
        self.do(self.story.restart(), "crash")

    # ------------------------------------------------------------ what always holds
    @invariant()
    def an_active_complaint_has_something_ahead_and_a_closed_one_only_the_question(self) -> None:
        if not hasattr(self, "thread"):
            return
        pending = [row for row in self.rows() if row.status is FollowUpStatus.PENDING]
        planned = [row for row in pending if not row.asked]
        assert len(planned) <= 1
        if self.complaint.active:
            assert pending, self.complaint
        else:
            assert {row.kind for row in pending} <= {"check_back"}

    @invariant()
    def nothing_is_said_twice_and_never_more_than_people_can_bear(self) -> None:
        if not hasattr(self, "thread"):
            return
        sent = [row for row in self.rows() if row.sent_at]
        said = Counter((say.follow_up.id, say.at.channel) for say in self.story.reminders())
        assert [key for key, times in said.items() if times > 1] == []
        heard = sorted(
            (row.sent_at, row.asked or row.kind == "pause_over")
            for row in sent
            if row.sent_at and row.to in (To.OWNER, To.CHANNEL)
        )
        unasked = [at for at, asked in heard if not asked]
        for first in unasked:
            within = [at for at in unasked if first <= at <= first + timedelta(hours=72)]
            assert len(within) <= 4, within

    @invariant()
    def the_next_promise_on_the_complaint_is_the_first_open_one(self) -> None:
        if not hasattr(self, "thread"):
            return
        promises = self.loop.run_until_complete(self.story.promises(self.thread))
        open_ones = [promise.due_at for promise in promises if promise.status is PromiseStatus.OPEN]
        known = self.complaint
        if known.owner and known.active and known.free_since is None:
            assert known.promised_at == (min(open_ones) if open_ones else None)
        if known.status is Status.RESOLVED:
            assert open_ones == []
        for row in self.rows():
            assert row.kind in KIND


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fresh")
    open_storage(Settings(database_url=f"sqlite:///{folder}/tofu.sqlite")).close()
    return folder / "tofu.sqlite"


def test_whatever_happens(fresh: Path, pytestconfig: pytest.Config) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    Recoveries.fresh = fresh
    run_state_machine_as_test(
        Recoveries,
        settings=settings(
            max_examples=10,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"{sum(steps.values())} steps: {dict(steps)}")
