"""A draft is composed: the thread is read, a writer writes, the coach says what to look for."""

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import datetime

from bot.coaching.prompts import coach
from bot.complaints.model import Agent
from bot.complaints.reading import Reading, read_thread
from bot.complaints.thread import Thread
from bot.drafting.guard import GuardFault, faults_of_model
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Brief, Writer, Written
from bot.errors import WriterFailed
from bot.followups.next_update import next_update
from bot.followups.working_hours import Calendar
from bot.language.plain import clean, shorten

log = logging.getLogger("tofu.recovery")
TRIES = 2  # the second one is told what was wrong with the first


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a draft is wanted for. `now` is aware, in the customer's zone; `variant`: the nth wording."""

    thread: Thread
    agent: Agent
    playbook: Playbook
    now: datetime
    calendar: Calendar | None = None
    customer_name: str = ""
    variant: int = 0
    update_at: datetime | None = None  # the time that the agent has chosen for the next update
    by_agent: bool = False  # an agent wants one, whatever we think of the thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A draft with its promise and its coaching. `text` is None where no draft is due."""

    asked: Asked
    reading: Reading
    text: str | None = None
    next_update_at: datetime | None = None
    coaching: tuple[str, ...] = ()
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Composer:
    """Composes with the writer that was handed in; the offline one steps in whenever that one fails.

    `deadline`: real seconds for a model's draft, retries and all.
    """

    writer: Writer
    offline: Writer
    deadline: float = 20.0

    async def compose(self, asked: Asked) -> Composed:
        """Never fails for the model's sake: the offline writer always has an answer."""
        reading = await asyncio.to_thread(read_thread, asked.thread, asked.playbook.rules, asked.now)
        if not (asked.by_agent or reading.wants_draft):
            return Composed(asked=asked, reading=reading)
        update_at = asked.update_at or next_update(asked.now, asked.playbook.latest_update(asked.now), asked.calendar)
        brief = Brief(
            reading=reading,
            thread=asked.thread,
            agent=asked.agent,
            now=asked.now,
            update_at=update_at,
            playbook=asked.playbook,
            customer_name=asked.customer_name,
            variant=asked.variant,
        )
        written = await self._write(brief)
        return Composed(
            asked=asked,
            reading=reading,
            text=written.text,
            next_update_at=update_at if written.text else None,
            coaching=coach(reading, asked.thread, asked.agent, asked.now, update_at),
            written=written,
        )

    async def _write(self, brief: Brief) -> Written:
        if self.writer is self.offline:
            return await self.offline.write(brief)
        try:
            async with asyncio.timeout(self.deadline):
                return await self._guarded(brief)
        except TimeoutError:
            why = f"no answer within {self.deadline:g} seconds"
        except WriterFailed as error:
            why = str(error)
        log.warning("a draft was written without the model: %s", why)
        plain = await self.offline.write(brief)
        return replace(plain, note=f"Written without the model: {why}.") if plain.text else plain

    async def _guarded(self, brief: Brief) -> Written:
        """What the guard lets through. Raises WriterFailed when a second try is no better."""
        for _ in range(TRIES):
            written = await self.writer.write(brief)
            found = faults_of_model(written.text or "", brief)
            if written.text and not found:
                return written
            brief = replace(brief, avoid=tuple(dict.fromkeys(map(_reason, found))))
        raise WriterFailed("its draft said something that the thread does not hold")


def _reason(fault: GuardFault) -> str:
    """What the model is told: never words that may have come from an order in the thread, they would stand outside of its fence."""
    code = fault.code.replace("_", " ")
    if fault.code in _NOT_REPEATED:
        return code
    return f"{code}: {shorten(' '.join(clean(fault.words).split()), 60)}"


_NOT_REPEATED = frozenset({"obeyed_injection", "unsafe_markup", "pii_leak"})
