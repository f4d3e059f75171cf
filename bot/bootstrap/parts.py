"""The parts that every command shares: rules, writers, storage, verbs, and what works beside the listeners."""

import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from bot.bootstrap.models import limits, model_of, redacts, writers
from bot.bootstrap.playbook import playbook
from bot.bootstrap.prompts import prompt_files
from bot.bootstrap.reviewing import livelier, second_look
from bot.bootstrap.second_opinion import doubts
from bot.clock import Clock, SystemClock
from bot.complaints.detect import Mode
from bot.config import Settings
from bot.errors import BadInput, SetupError
from bot.followups.plan import Around
from bot.followups.working_hours import parse_holidays, parse_hours, zone
from bot.recovery.courier import Courier
from bot.recovery.purse import Purse
from bot.recovery.recovery import Recovery
from bot.recovery.team import Team

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.engine.timers import Timers
    from bot.engine.worker import Worker
    from bot.recovery.ports import Desk, Messenger
    from bot.storage.unit import SqlUnit

T = TypeVar("T")


def team(settings: Settings) -> Team:
    """The team's own rules. Raises SetupError with all that can't be read."""
    gaps: list[str] = []

    def read(name: str, how: Callable[[Any], T], value: Any) -> T | None:
        try:
            return how(value)
        except BadInput as error:
            gaps.append(f"{name}: {error}")
            return None

    days: Any = settings.holidays
    if "," in days or days[:4].isdigit():
        days = [day.strip() for day in days.split(",") if day.strip()]
    read("TOFU_TIMEZONE", zone, settings.timezone)
    shifts = read("TOFU_WORKING_HOURS", parse_hours, settings.working_hours)
    holidays = read("TOFU_HOLIDAYS", parse_holidays, days)
    if shifts is None or holidays is None or gaps:
        raise SetupError(" ".join(gaps))
    return Team(
        shifts=shifts,
        timezone=settings.timezone,
        mode=Mode(settings.mode),
        window_hours=settings.recovery_hours,
        extra_hours=settings.extra_hours,
        around=Around(supervisors=bool(settings.supervisors), on_duty=bool(settings.on_duty)),
        channel=settings.team_channel,
        holidays=holidays,
        keep_words_for=timedelta(days=settings.retention_days),
        quiet_review=settings.quiet_review,
    )


@dataclass
class Storage:
    """The books and what wakes them, opened together."""

    engine: "Engine"
    unit: "SqlUnit"
    timers: "Timers"
    clock: Clock
    alone: bool
    held: ExitStack = field(default_factory=ExitStack)

    @property
    def turn(self) -> Callable[[str, float], Awaitable[float]] | None:
        """Takes a turn in a channel among all workers; None where there is only one."""
        if self.alone:
            return None
        from bot.storage.lanes import Lanes

        return Lanes(self.engine, self.clock).turn

    def close(self) -> None:
        """Finish what waits, and let go."""
        self.unit.close()
        self.engine.dispose()
        self.held.close()


def open_storage(settings: Settings, *, clock: Clock | None = None, poll: float = 1.0, beside: bool = False) -> Storage:
    """Open the database, bring SQLite up to date, agree on the clock. Raises SetupError.

    `beside`: for a short look or a single change while the bot may be running on the same file.
    """
    from bot.engine.timers import Timers
    from bot.storage.alone import claim
    from bot.storage.database import address, is_sqlite, lasting, open_engine
    from bot.storage.migrate import is_current, migrate
    from bot.storage.unit import SqlUnit

    url = lasting(address(settings.database_url))
    alone = is_sqlite(url)
    threads = 1 if alone else 4
    engine = open_engine(url, threads=threads)
    held = ExitStack()
    if alone:
        migrate(engine)
        if not beside and (lock := claim(Path(url.database or "tofu.sqlite"))):
            held.enter_context(lock)
    elif not is_current(engine):
        raise SetupError("The database is not up to date: run `tofu migrate` first.")
    clock = clock or _shared_clock(engine, settings.clock_speed)
    worker = f"{socket.gethostname()[:24]}-{os.getpid()}-{uuid4().hex[:8]}"
    timers = Timers(url.render_as_string(hide_password=False), engine, clock, worker, poll=poll)
    unit = SqlUnit(engine, clock, worker, timers.arm, threads=threads)
    return Storage(engine, unit, timers, clock, alone, held)


def _shared_clock(engine: "Engine", speed: float) -> Clock:
    """The machine's clock, or a fast one whose anchor all processes share."""
    from bot.storage import facts

    clock = SystemClock()
    if speed == 1:
        return clock
    with engine.begin() as connection:
        anchor = facts.keep_first(connection, "clock_anchor", clock.anchor.isoformat())
    return SystemClock(speed=speed, anchor=datetime.fromisoformat(anchor))


def recovery(settings: Settings, storage: Storage, messenger: "Messenger", desk: "Desk", at: str = "") -> Recovery:
    """The verbs over these parts. `at`: the workspace whose budget pays for what belongs to no complaint."""
    prompts, model = prompt_files(), model_of(settings)
    writer, offline = writers(settings, prompts, model)
    purse = Purse(
        unit=storage.unit,
        clock=storage.clock,
        timezone=settings.timezone,
        limits=limits(settings),
        patience=3 * settings.model_seconds,
    )
    return Recovery(
        unit=storage.unit,
        messenger=messenger,
        desk=desk,
        writer=writer,
        offline=offline,
        prompts=prompts,
        clock=storage.clock,
        team=team(settings),
        playbook=playbook(settings.playbook, prompts),
        doubts=doubts(settings, model, prompts, purse, at),
        deadline=settings.model_seconds,
        purse=purse,
        redacts=redacts(settings),
        second_look=second_look(model, prompts, purse, at),
        livelier=livelier(model, prompts, purse, at),
    )


def worker(storage: Storage, verbs: Recovery, *, every: float = 5.0) -> tuple[Courier, "Worker"]:
    """The courier that hurries, and the worker that forgets nothing and looks around `every` so many seconds."""
    from bot.engine.sweep import Sweep
    from bot.engine.worker import Worker

    courier = Courier(verbs.deliverer())
    storage.unit.announce = courier.hurry
    sweep = Sweep(
        storage.unit,
        storage.timers,
        storage.clock,
        courier,
        chore=verbs.forget_old_words,
        alone=storage.alone,
    )
    sweep.every = every
    return courier, Worker(storage.timers, sweep, courier, verbs.remind)
