"""The person at the terminal: which complaint they are at, its newest draft, and the reminder that waits for an answer."""

from dataclasses import dataclass
from typing import Protocol

from bot.complaints.model import Complaint, Place
from bot.console.demo import Demo
from bot.console.page import Page
from bot.console.scenes import Scene
from bot.drafting.draft import Draft
from bot.errors import NotFound
from bot.recovery.recovery import Recovery
from bot.recovery.says import Reminder


class Ask(Protocol):
    """Shows a prompt, with words to begin from, and gives back what was typed."""

    async def __call__(self, words: str, default: str = "") -> str: ...


@dataclass
class Player:
    """One sitting; you are Laura. `unheard`: the thread of a customer whom we did not take for one who complains."""

    demo: Demo
    ask: Ask
    complaint: Complaint | None = None
    unheard: Place | None = None
    scene: int = 0

    @property
    def page(self) -> Page:
        """Where it is shown."""
        return self.demo.page

    @property
    def verbs(self) -> Recovery:
        """What can be done."""
        return self.demo.verbs

    @property
    def laura(self) -> str:
        """Your id."""
        return self.demo.room.laura.id

    async def hear(self, scene: Scene) -> None:
        """A customer writes; if it is a complaint, it is the one that you are at."""
        self.unheard = None
        heard = await self.demo.complain(scene)
        if heard:
            self.complaint = heard
            return
        self.unheard = self.demo.room.newest_place
        self.page.aside('I hear no complaint in that, so I stay silent. If it is one all the same, type "own".')

    def current(self) -> Complaint:
        """The complaint that you are at. Raises NotFound."""
        if self.complaint is None:
            raise NotFound('No complaint is open here: type "next".')
        return self.complaint

    def draft(self) -> Draft:
        """Its newest draft. Raises NotFound."""
        draft = self.demo.newest_draft(self.current().id)
        if draft is None:
            raise NotFound('There is no draft yet: type "own".')
        return draft

    def reminder(self) -> Reminder:
        """The one that waits for an answer; its complaint is the one that you are at from now on. Raises NotFound."""
        reminder = self.demo.newest_reminder()
        if reminder is None:
            raise NotFound("No reminder waits for an answer. The hours pass quickly here: one comes soon.")
        self.complaint = reminder.complaint
        return reminder
