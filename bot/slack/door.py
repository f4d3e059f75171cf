"""What every listener works with: the verbs, the desk, and tasks that outlive the ack and are waited for at the end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any

from bot.clock import Clock
from bot.errors import NotAllowed, Told, Trouble
from bot.recovery.recovery import Recovery
from bot.slack.blocks.text import escape
from bot.slack.calls import Calls
from bot.slack.desk import SlackDesk

log = logging.getLogger("tofu.slack")
Listener = Callable[..., Awaitable[None]]
SEEN = 2000  # answers that are remembered
PATIENCE = 2.0  # seconds that a press may wait for what it needs to know, of the three that Slack gives
BUSY = "Something that I need is not answering right now. Nothing is lost; please press again in a minute."


class Door:
    """Handed to all listeners."""

    def __init__(self, recovery: Recovery, desk: SlackDesk, calls: Calls, clock: Clock) -> None:
        self.recovery = recovery
        self.desk = desk
        self.calls = calls
        self.clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._seen: dict[str, None] = {}

    def later(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do this after the ack: a call to Slack that nothing durable hangs on."""
        task = asyncio.get_running_loop().create_task(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guarded(self, work: Coroutine[Any, Any, Any]) -> None:
        try:
            await work
        except Trouble as error:
            log.warning("%s", error)
        except Exception:
            log.exception("a task after an ack failed")

    async def drain(self, seconds: float) -> int:
        """Wait for such tasks, at most so many seconds; how many were left."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=max(0.0, seconds))
        return len(self._tasks)

    def first_time(self, key: str) -> bool:
        """Whether this was not seen before in this process: for answers on which nothing durable hangs."""
        if key in self._seen:
            return False
        self._seen[key] = None
        while len(self._seen) > SEEN:
            self._seen.pop(next(iter(self._seen)))
        return True

    def forget(self, key: str) -> None:
        """It did not work out: the next time is the first."""
        self._seen.pop(key, None)

    def person(self, body: dict[str, Any]) -> str:
        """Who pressed. Raises NotAllowed for somebody of another organisation."""
        user = body.get("user") or {}
        team = user.get("team_id") or self.desk.us.team
        if team != self.desk.us.team:
            raise NotAllowed("Only people of the organisation that runs TOFU can use its buttons.")
        return str(user.get("id") or body.get("user_id") or "")

    async def colleague(self, body: dict[str, Any]) -> str:
        """Who pressed. Raises NotAllowed for a guest too."""
        person = self.person(body)
        if not await self.desk.is_colleague(person):
            raise NotAllowed("Only full members of this workspace can ask this.")
        return person

    def tell(self, body: dict[str, Any], respond: Any, text: str) -> None:
        """A word for who pressed: beside what was pressed, or directly where that was a form, which has no such address."""
        if body.get("response_url"):
            self.later(respond(text=text, response_type="ephemeral", replace_original=False))
        else:
            self.later(self.write_to(str((body.get("user") or {}).get("id")), text=text))

    async def write_to(self, person: str, **message: Any) -> None:
        """A direct message that nothing durable hangs on."""
        opened = await self.calls.read("conversations_open", users=person)
        room = str(opened["channel"]["id"])
        await self.calls.write("chat_postMessage", channel=room, unfurl_links=False, unfurl_media=False, **message)

    def open_form(self, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Show a form; its trigger lasts three seconds."""
        self.later(self.calls.write("views_open", trigger_id=body["trigger_id"], view=view))


def kindly(listener: Listener) -> Listener:
    """A presser is told in one sentence what is in the way; the press is acked in any case."""

    @wraps(listener)
    async def told(door: Door, ack: Any, body: dict[str, Any], respond: Any, **rest: Any) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                await listener(door, body=body, respond=respond, **rest)
        except Told as error:
            door.tell(body, respond, escape(str(error)))
        except (Trouble, TimeoutError) as error:
            log.warning("a press could not be carried out: %r", error)
            door.tell(body, respond, BUSY)
        await ack()

    return told
