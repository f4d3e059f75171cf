"""A draft is composed: the thread is read, a writer writes, the coach says what to look for."""

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.coaching.prompts import House, coach
from bot.complaints.model import Agent
from bot.complaints.reading import Reading, read_thread
from bot.complaints.thread import Thread
from bot.drafting.guard import avoided_in, faults_of_model
from bot.drafting.playbook import Playbook
from bot.drafting.quoting import LONGEST
from bot.drafting.tally import Tally
from bot.drafting.writer import Brief, Earlier, Wish, Writer, Written
from bot.errors import Unreachable, WriterFailed
from bot.followups.next_update import next_update
from bot.followups.working_hours import Calendar
from bot.recovery.purse import UNCOUNTED, Purse

log = logging.getLogger("tofu.recovery")
_TO_WRITE = timedelta(minutes=15)  # that somebody new needs before the customer can hear
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
    wish: Wish | None = None
    voice: tuple[str, ...] = ()  # earlier words of this agent's, who allows it
    earlier: Earlier | None = None  # what the customer was told last
    by_agent: bool = False  # an agent wants one, whatever we think of the thread
    team: str = ""  # whose budget a model is paid from
    complaint: str = ""  # its id; none for words that were pasted


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

    `deadline`: real seconds for a draft, whoever writes it. Without a purse nothing is counted.
    """

    writer: Writer
    offline: Writer
    deadline: float = 20.0
    purse: Purse | None = None

    async def compose(self, asked: Asked) -> Composed:
        """Never fails for the model's sake: the offline writer always has an answer."""
        reading = await asyncio.to_thread(read_thread, asked.thread, asked.playbook.rules, asked.now)
        if not (asked.by_agent or reading.wants_draft):
            return Composed(asked=asked, reading=reading)
        update_at = asked.update_at or _next_update(asked)
        brief = Brief(
            reading=reading,
            thread=asked.thread,
            agent=asked.agent,
            now=asked.now,
            update_at=update_at,
            playbook=asked.playbook,
            customer_name=asked.customer_name,
            variant=asked.variant,
            earlier=asked.earlier,
            wish=asked.wish,
            voice=asked.voice,
        )
        written = _with_house_words(await self._write(brief, asked), asked.playbook)
        return Composed(
            asked=asked,
            reading=reading,
            text=written.text,
            next_update_at=update_at if written.text else None,
            coaching=await asyncio.to_thread(_coached, asked, reading, update_at),
            written=written,
        )

    @property
    def _for_the_model(self) -> float:
        """Seconds: so many that the built-in writer still ends in time."""
        return self.deadline - min(1.0, self.deadline / 10)

    async def _write(self, brief: Brief, asked: Asked) -> Written:
        if self.writer is self.offline:
            return await self.offline.write(brief)
        now = asyncio.get_running_loop().time
        began, call = now(), 0
        try:
            async with asyncio.timeout(self._for_the_model):
                call = await self._take(brief, asked)
                written, why = await self._guarded(brief), ""
        except TimeoutError:
            why = f"no answer within {self._for_the_model:g} seconds"
        except WriterFailed as error:
            why = str(error)
        except Unreachable:
            why = UNCOUNTED
        seconds = now() - began
        if why:
            log.warning("a draft was written without the model: %s", why)
            plain = await self.offline.write(brief)
            written = replace(plain, note=f"Written without the model: {why}.") if plain.text else plain
        if self.purse:
            if call:
                await self.purse.settle(call, brief.tally, seconds, written.writer)
            _tell(
                asked,
                brief.tally,
                self.purse.limits.cost(brief.tally.tokens_in, brief.tally.tokens_out),
                seconds,
                written,
            )
        return replace(written, call=call)

    async def _take(self, brief: Brief, asked: Asked) -> int:
        """Leave to ask a model, and where the books count it. Raises WriterFailed, Unreachable."""
        if self.purse is None:
            return 0
        shown = min(sum(len(message.text) + 60 for message in asked.thread), LONGEST)
        return await self.purse.take(asked.team, asked.complaint, shown + sum(map(len, asked.playbook.rules)))

    async def _guarded(self, brief: Brief) -> Written:
        """What the guard lets through. Raises WriterFailed when a second try is no better."""
        for _ in range(TRIES):
            if not brief.tally.left:
                break
            written = await self.writer.write(brief)
            found = await asyncio.to_thread(faults_of_model, written.text or "", brief)
            if written.text and not found:
                return written
            brief = replace(brief, avoid=tuple(dict.fromkeys(fault.reason for fault in found)))
        raise WriterFailed("its draft said something that the thread does not hold")


def _coached(asked: Asked, reading: Reading, update_at: datetime) -> tuple[str, ...]:
    house = House(asked.playbook.escalate_to, asked.playbook.safety_step(reading.text, reading.severity))
    return coach(reading, asked.thread, asked.agent, asked.now, update_at, house)


def _next_update(asked: Asked) -> datetime:
    """Who takes over keeps what the customer was told, while it can be kept."""
    at = next_update(asked.now, asked.playbook.latest_update(asked.now), asked.calendar)
    inherited = asked.earlier.due if asked.earlier and not asked.earlier.same_agent else None
    return min(at, inherited) if inherited and inherited > asked.now + _TO_WRITE else at


def _with_house_words(written: Written, playbook: Playbook) -> Written:
    """The built-in writer knows no house words: its reader is told which of them to change."""
    avoided = avoided_in(written.text or "", playbook)
    if not avoided:
        return written
    said = ", ".join(f"“{word}”" for word in avoided)
    return replace(written, note=f"{written.note} Your playbook avoids {said}: change that before you post.".strip())


def _tell(asked: Asked, tally: Tally, cost: float, seconds: float, written: Written) -> None:
    """The log hears what it took, and no word of it."""
    log.info(
        "draft for %s: writer %s, %d requests, %d + %d tokens, cost %.4f, %.1f s",
        asked.complaint or "pasted words",
        written.writer,
        tally.requests,
        tally.tokens_in,
        tally.tokens_out,
        cost,
        seconds,
    )
