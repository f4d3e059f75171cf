"""What people do in the workspace: write, change, take back, press, fill in, call."""

import copy
import html
import re
from dataclasses import dataclass, field
from typing import Any

from tests.fake_slack.delivery import Deliveries
from tests.fake_slack.eyes import buttons
from tests.fake_slack.filled import state_of
from tests.fake_slack.lines import Unacked
from tests.fake_slack.refusals import No, Refusal
from tests.fake_slack.replies import Replies, Reply
from tests.fake_slack.views import Views
from tests.fake_slack.world import APP, BOT_USER, TEAM, Message, World
from tests.fake_slack.writing import Writing

_MASS = re.compile(r"@(channel|here|everyone)\b")
_LINK = re.compile(r"https?://[^\s<>]+")


def typed(text: str) -> str:
    """What Slack makes of what somebody typed: escaped, mentions and links as control sequences."""
    text = html.escape(text, quote=False)
    text = _LINK.sub(lambda found: f"<{found[0]}>", text)
    return _MASS.sub(r"<!\1>", text).replace("@TOFU", f"<@{BOT_USER}>")


@dataclass
class Pressed:
    """What came of a press: whether it was acked, with what, and what was answered over its address later."""

    acked: bool
    back: dict[str, Any] = field(default_factory=dict)
    reply: Reply | None = None

    @property
    def said(self) -> list[str]:
        """Answers over the address, unescaped."""
        return [html.unescape(answer["text"]) for answer in (self.reply.answers if self.reply else [])]


class Hands:
    """Acts for people; nothing here checks what they may do, as Slack does not either."""

    world: World
    writing: Writing
    views: Views
    replies: Replies
    deliveries: Deliveries
    refusals: list[Refusal]
    warnings: list[str]
    root: str

    # ------------------------------------------------------------ words
    def say(self, user: str, channel: str, text: str, thread: str = "", *, wire: bool = False, **more: Any) -> str:
        """Somebody writes; the ts. `wire`: the text is as Slack delivers it."""
        room = self.world.rooms[channel]
        person = self.world.people[user]
        message = {"user": user, "team": person.team, "text": text if wire else typed(text), **more}
        if person.team != TEAM:
            message |= {"user_team": person.team, "source_team": person.team}
        return str(self.writing.keep(room, message, thread)["ts"])

    def tell(self, user: str, text: str) -> str:
        """Somebody writes to the app directly; the ts."""
        return self.say(user, self.world.direct(user).id, text)

    def post_as(self, app: str, channel: str, text: str = "", thread: str = "", **more: Any) -> str:
        """An integration writes (`app`: A… with a bot B… of the same name); the ts. The text is as delivered."""
        bot = f"B{app[1:]}"
        profile = {"id": bot, "app_id": app, "name": more.pop("username", "Help desk"), "team_id": TEAM}
        who = {"subtype": "bot_message", "bot_id": bot, "app_id": app, "bot_profile": profile}
        return str(self.writing.keep(self.world.rooms[channel], {**who, "text": text, **more}, thread)["ts"])

    def edit(self, channel: str, ts: str, text: str, *, wire: bool = False) -> None:
        """The author changes a message."""
        room = self.world.rooms[channel]
        edited = {"user": room.message(ts).get("user", ""), "ts": self.world.stamp()}
        self.writing.change(room, ts, text=text if wire else typed(text), edited=edited)

    def delete(self, channel: str, ts: str) -> None:
        """The author takes a message back."""
        self.writing.remove(self.world.rooms[channel], ts)

    # ------------------------------------------------------------ presses
    def _who(self, user: str) -> dict[str, Any]:
        person = self.world.people[user]
        name = person.name.lower()
        return {"id": user, "username": name, "name": name, **({} if person.silent else {"team_id": person.team})}

    def _body(self, kind: str, user: str) -> dict[str, Any]:
        return {
            "type": kind,
            "user": self._who(user),
            "team": {"id": TEAM, "domain": "tofu-test"},
            "api_app_id": APP,
            "token": "verification",
            "trigger_id": self.views.trigger(user),
            "enterprise": None,
            "is_enterprise_install": False,
        }

    async def _bring(self, kind: str, body: dict[str, Any], reply: Reply | None) -> Pressed:
        if reply:
            body["response_url"] = f"{self.root}/response/{self.replies.give(reply)}"
        try:
            return Pressed(True, await self.deliveries.press(kind, body), reply)
        except Unacked:
            self.warnings.append(f"{body.get('type') or body.get('command')} did not work. Try again.")
            return Pressed(False, reply=reply)

    async def press(self, user: str, message: Message, label: str, *, stale: bool = False, **changed: Any) -> Pressed:
        """A button under a message, as it stands now (or as it stood: `stale`); `changed`: what an attacker alters."""
        room = self.world.rooms[message["channel"]]
        now = message if stale else room.messages.get(message["ts"], message)
        shown = buttons(now)
        assert label in shown, f"there is no button {label!r}, only {sorted(shown)}"
        return await self.press_raw(user, message, {**shown[label], **changed})

    async def press_raw(self, user: str, message: Message, button: dict[str, Any]) -> Pressed:
        """Any button, also one that is nowhere to be seen."""
        channel, ts = message["channel"], message["ts"]
        stands = ts in self.world.rooms[channel].messages
        thread = message.get("thread_ts")
        body = self._body("block_actions", user)
        body["container"] = {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": not stands}
        body["channel"] = {"id": channel, "name": self.world.rooms[channel].name or "directmessage"}
        if stands:
            body["message"] = {name: value for name, value in copy.deepcopy(message).items() if name != "channel"}
        body["state"] = {"values": {}}
        body["actions"] = [{**button, "action_ts": self.world.stamp()}]
        return await self._bring("interactive", body, Reply(user, channel, thread or ""))

    async def submit(self, user: str, /, typed_in: dict[str, str | None] | None = None, **changed: Any) -> Pressed:
        """The form on somebody's screen is sent; it closes unless errors come back. `changed`: parts of the view."""
        view = self.views.top(user)
        assert view, f"{user} has no form on the screen"
        body = self._body("view_submission", user)
        body["view"] = {**copy.deepcopy(view), "state": state_of(view, typed_in or {}), **changed}
        body["response_urls"] = []
        pressed = await self._bring("interactive", body, None)
        match pressed.back.get("response_action") if pressed.acked else "errors":
            case "errors":
                pass
            case "update":
                self.views.update(self.world, {"view_id": view["id"], "view": pressed.back["view"]})
            case _:
                self.views.close(user)
        return pressed

    async def press_in_form(self, user: str, label: str, typed_in: dict[str, str | None] | None = None) -> Pressed:
        """A button in the form on somebody's screen; what was typed goes with it."""
        view = self.views.top(user)
        assert view, f"{user} has no form on the screen"
        shown = buttons(view)
        assert label in shown, f"there is no button {label!r}, only {sorted(shown)}"
        body = self._body("block_actions", user)
        body["container"] = {"type": "view", "view_id": view["id"]}
        body["view"] = {**copy.deepcopy(view), "state": state_of(view, typed_in or {})}
        body["actions"] = [{**shown[label], "action_ts": self.world.stamp()}]
        return await self._bring("interactive", body, None)

    async def command(self, user: str, channel: str, text: str, command: str = "/tofu") -> Pressed:
        """A slash command. What comes with the ack is shown like an answer."""
        body = {
            "command": command,
            "text": typed(text),
            "token": "verification",
            "api_app_id": APP,
            "team_id": TEAM,
            "team_domain": "tofu-test",
            "is_enterprise_install": "false",
            "channel_id": channel,
            "channel_name": self.world.rooms[channel].name,
            "user_id": user,
            "user_name": self.world.people[user].name.lower(),
            "trigger_id": self.views.trigger(user),
        }
        reply = Reply(user, channel)
        pressed = await self._bring("slash_commands", body, reply)
        if pressed.back:
            try:
                self.replies.check(pressed.back)
            except No as no:
                self.refusals.append(Refusal("ack of a command", no.error, no.reason, no.mistake, pressed.back))
            else:
                reply.answers.append(pressed.back)
                self.replies.show(reply, pressed.back)
        return pressed

    async def shortcut(self, user: str, message: Message, callback_id: str) -> Pressed:
        """A shortcut of a message's menu."""
        channel = message["channel"]
        body = self._body("message_action", user)
        body |= {"callback_id": callback_id, "message_ts": message["ts"], "action_ts": self.world.stamp()}
        body["channel"] = {"id": channel, "name": self.world.rooms[channel].name or "privategroup"}
        body["message"] = {name: value for name, value in copy.deepcopy(message).items() if name != "channel"}
        return await self._bring("interactive", body, Reply(user, channel, message.get("thread_ts") or ""))
