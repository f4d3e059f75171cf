"""The demo: one complaint's way lived through at a terminal, with the real parts and a clock that runs fast.

Played by itself it is a story in plain text; at a terminal you are Laura (play.py).
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.complaints.model import Complaint
from bot.console.page import Page
from bot.console.room import Room
from bot.console.scenes import SCENES, Scene
from bot.drafting.draft import Draft
from bot.errors import TofuError
from bot.followups.model import To
from bot.recovery.heard import Heard
from bot.recovery.recovery import Recovery
from bot.recovery.says import ComplaintCard, DraftToAgent, Reminder

PATIENCE = 30.0  # real seconds for anything in the story
CONNECT = (
    "1. Make a Slack app from manifest.json; put SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env",
    "2. .venv/bin/tofu check",
    "3. .venv/bin/tofu slack",
)


@dataclass
class Demo:
    """What both ways of playing share.

    `idle` waits until nothing is being delivered; `engine` starts what wakes reminders; `hour`: real seconds that one lasts.
    """

    verbs: Recovery
    room: Room
    page: Page
    idle: Callable[[], Awaitable[object]]
    engine: Callable[[], Coroutine[Any, Any, None]]
    hour: float
    _engine: "asyncio.Task[None] | None" = None

    def start_engine(self) -> None:
        """Once something stands on the screen: it takes a moment, and the processor."""
        self._engine = self._engine or asyncio.create_task(self.engine())

    async def engine_runs(self) -> None:
        """Until it has started, if it was to."""
        if self._engine:
            await self._engine

    async def complain(self, scene: Scene) -> Complaint | None:
        """A customer writes, and is heard or not."""
        message = self.room.write(None, scene.channel, scene.customer, scene.text)
        self.page.box("post", f"#{scene.channel}, {scene.customer} ({scene.trade})", [scene.text])
        place = self.room.newest_place
        heard = Heard(
            place=place,
            message=message.id,
            author=message.author_id,
            author_name=message.author,
            text=message.text,
            at=message.at,
            role=message.role,
        )
        complaint = await self.verbs.hear(heard)
        await self.idle()
        return complaint

    def newest_draft(self, complaint: str) -> Draft | None:
        """The draft that was shown last for a complaint."""
        shown = [s.draft for s in self.room.heard if isinstance(s, DraftToAgent) and s.complaint.id == complaint]
        return shown[-1] if shown else None

    def newest_reminder(self) -> Reminder | None:
        """The reminder to Laura that came last and was not answered yet."""
        came = [s for s in self.room.heard if isinstance(s, Reminder)]
        answered = {s.follow_up.id for s in came if s.settled}
        closed = {s.complaint.id for s in self.room.heard if isinstance(s, ComplaintCard) and not s.complaint.active}
        waiting = [s for s in came if s.follow_up.to is To.OWNER and s.follow_up.id not in answered]
        waiting = [s for s in waiting if s.complaint.id not in closed]
        return waiting[-1] if waiting else None

    def goodbye(self) -> None:
        """The three lines that connect it to Slack."""
        self.page.line()
        self.page.line("To run it in Slack:")
        for line in CONNECT:
            self.page.line(f"  {line}")

    async def play(self) -> None:
        """The story, by itself."""
        laura = self.room.laura.id
        self.page.line(
            "TOFU, Take Ownership, Follow Up: one complaint from heard to resolved, played by itself. "
            f"An hour lasts {self.hour:g} seconds. At a terminal you play it: you are Laura."
        )
        self.page.aside(f"It is {self.room.when()}. A customer writes.")
        complaint = await self.complain(SCENES[0])
        if complaint is None:
            raise TofuError("the first complaint of the demo was not heard")
        self.page.aside('Laura presses "I\'ll own this".')
        await self.verbs.take_ownership(complaint.id, laura)
        await self.idle()
        self.start_engine()
        draft = self.newest_draft(complaint.id)
        if draft is None:
            raise TofuError("no draft was shown in the demo")
        self.page.aside('Laura reads it and presses "Post to thread".')
        await self.verbs.post(draft.id, laura)
        await self.idle()
        self.page.aside("The hours pass.")
        await self.engine_runs()
        reminder = await self._until_reminded()
        self.page.aside('Laura writes to the customer, then presses "Done, customer updated".')
        await self.verbs.done(reminder.follow_up.id, laura)
        await self.idle()
        self.page.aside(
            'The bicycle is ready and was brought to the customer. Laura presses "Resolved" and answers the two questions.'
        )
        await self.verbs.resolve(
            complaint.id,
            laura,
            "The workshop closed early and nobody rang the people who were coming.",
            "Bicycle brought home, bus fares refunded, an opening list now hangs at the till.",
        )
        await self.idle()
        self.goodbye()

    async def _until_reminded(self) -> Reminder:
        async with asyncio.timeout(PATIENCE):
            while (reminder := self.newest_reminder()) is None:
                await self.room.next_word()
        return reminder
