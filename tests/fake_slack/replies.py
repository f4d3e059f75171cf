"""The addresses to which an app answers a press: five times in half an hour, and for those who may see it."""

import time
from dataclasses import dataclass, field
from typing import Any

from tests.fake_slack.content import check_content
from tests.fake_slack.refusals import No
from tests.fake_slack.world import World
from tests.fake_slack.writing import Writing

LASTS = 30 * 60.0  # seconds
USES = 5
_KNOWN = {
    "text",
    "blocks",
    "response_type",
    "replace_original",
    "delete_original",
    "thread_ts",
    "unfurl_links",
    "unfurl_media",
}


@dataclass
class Reply:
    """One address: where and for whom it was given, and what came over it."""

    user: str
    channel: str
    thread: str = ""
    at: float = field(default_factory=time.monotonic)
    answers: list[dict[str, Any]] = field(default_factory=list)


class Replies:
    """All addresses that were given out."""

    def __init__(self, world: World, writing: Writing) -> None:
        self._world = world
        self._writing = writing
        self.given: dict[str, Reply] = {}

    def give(self, reply: Reply) -> str:
        """The name under which answers are taken."""
        name = self._world.new_id("r")
        self.given[name] = reply
        return name

    def take(self, name: str, body: dict[str, Any]) -> None:
        """An answer. Raises No."""
        reply = self.given.get(name)
        if reply is None or time.monotonic() - reply.at > LASTS:
            raise No("expired_url")
        if len(reply.answers) >= USES:
            raise No("used_url", mistake=True)
        self.check(body)
        reply.answers.append(body)
        self.show(reply, body)

    def check(self, body: dict[str, Any]) -> None:
        """What an answer may hold, over an address or in an ack. Raises No."""
        if unknown := set(body) - _KNOWN:
            raise No("invalid_arguments", f"an answer knows no {sorted(unknown)}", mistake=True)
        if body.get("response_type") not in ("ephemeral", "in_channel"):
            raise No("invalid_arguments", "response_type must be said", mistake=True)
        check_content(self._world, body)

    def show(self, reply: Reply, body: dict[str, Any]) -> None:
        """Where it is seen."""
        if body["response_type"] == "ephemeral":
            where = {"thread_ts": reply.thread} if reply.thread else {}
            self._writing.whisper(reply.channel, reply.user, {**body, **where})
        else:
            room = self._world.room(reply.channel)
            self._writing.keep(room, {"text": body["text"], "bot_id": "B0TOFU001"}, reply.thread)
