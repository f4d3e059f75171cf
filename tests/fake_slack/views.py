"""Modals: triggers that last three seconds and open one view, and what is open on whose screen."""

import copy
import time
from dataclasses import dataclass
from typing import Any

from tests.fake_slack.blocks import check_view
from tests.fake_slack.refusals import No, Wrong
from tests.fake_slack.world import APP, BOT, TEAM, World

View = dict[str, Any]


@dataclass
class Trigger:
    """Given with a press; good for one view."""

    user: str
    at: float
    used: bool = False


class Views:
    """`lasts`: seconds for which a trigger is good."""

    def __init__(self, world: World, lasts: float = 3.0) -> None:
        self._world = world
        self.lasts = lasts
        self._triggers: dict[str, Trigger] = {}
        self.on_screen: dict[str, list[View]] = {}
        self.methods = {"views.open": self.open, "views.push": self.open, "views.update": self.update}

    def trigger(self, user: str) -> str:
        """A new one for this person."""
        name = self._world.new_id("trigger.")
        self._triggers[name] = Trigger(user, time.monotonic())
        return name

    def open(self, world: World, asked: View) -> View:
        """Show a view."""
        trigger = self._triggers.get(str(asked.get("trigger_id")))
        if trigger is None:
            raise No("invalid_trigger_id", mistake=True)
        if trigger.used:
            raise No("exchanged_trigger_id", mistake=True)
        if time.monotonic() - trigger.at > self.lasts:
            raise No("expired_trigger_id")
        view = self._checked(asked["view"])
        trigger.used = True
        self.on_screen.setdefault(trigger.user, []).append(view)
        return {"view": copy.deepcopy(view)}

    def update(self, world: World, asked: View) -> View:
        """Another content for an open view."""
        for stack in self.on_screen.values():
            for number, old in enumerate(stack):
                if old["id"] == asked.get("view_id"):
                    if asked.get("hash") not in (None, old["hash"]):
                        raise No("hash_conflict")
                    stack[number] = {**self._checked(asked["view"]), "id": old["id"]}
                    return {"view": copy.deepcopy(stack[number])}
        raise No("not_found")

    def top(self, user: str) -> View | None:
        """What this person sees."""
        stack = self.on_screen.get(user)
        return stack[-1] if stack else None

    def close(self, user: str) -> None:
        """The uppermost goes."""
        self.on_screen[user].pop()

    def _checked(self, view: Any) -> View:
        try:
            check_view(view, self._world.known)
        except Wrong as wrong:
            raise No("invalid_arguments", str(wrong), mistake=True) from None
        view = copy.deepcopy(view)
        for block in view["blocks"]:
            block.setdefault("block_id", self._world.new_id("b"))
        ids = {"id": self._world.new_id("V"), "team_id": TEAM, "app_id": APP, "bot_id": BOT}
        return {"private_metadata": "", "callback_id": "", **view, **ids, "hash": self._world.new_id("h")}
