"""Reads threads and channels: who said what, and who can see it."""

from datetime import UTC, datetime

from bot.clock import Clock
from bot.complaints.forwarded import opened
from bot.complaints.model import Place
from bot.complaints.thread import Message, Role, Thread
from bot.errors import Refused, Trouble
from bot.slack import ids
from bot.slack.incoming import Event, text_of
from bot.slack.people import Directory, Us


class SlackDesk(Directory):
    """Implements recovery.ports.Desk."""

    # ------------------------------------------------------------ channels
    async def private_place(self, place: Place) -> bool:
        """Asked anew each time: a channel can be shared, or a guest can join, at any moment."""
        answer = await self._calls.read("conversations_info", channel=place.channel)
        channel = answer.get("channel") or {}
        if channel.get("is_ext_shared") or channel.get("is_shared") or channel.get("is_pending_ext_shared"):
            return False
        return not await self._has_guests(place.channel)

    async def _has_guests(self, channel: str) -> bool:
        guests = await self._keep(("guests",), self._guests)
        if not guests:
            return False
        async for member in self._calls.pages("conversations_members", "members", {"channel": channel, "limit": 200}):
            if member in guests:
                return True
        return False

    async def _guests(self) -> frozenset[str]:
        users = self._calls.pages("users_list", "members", {"limit": 200})
        return frozenset([str(u["id"]) async for u in users if u.get("is_restricted") or u.get("is_ultra_restricted")])

    async def link(self, place: Place) -> str:
        async def ask() -> str:
            answer = await self._calls.read("chat_getPermalink", channel=place.channel, message_ts=place.thread)
            return str(answer.get("permalink") or "")

        try:
            return await self._keep(("link", place.channel, place.thread), ask)
        except Refused:
            return ""  # the thread's first message is gone

    # ------------------------------------------------------------ threads
    async def thread(self, place: Place) -> Thread:
        where = {"channel": place.channel, "ts": place.thread, "limit": 200}
        messages = [m async for m in self._calls.pages("conversations_replies", "messages", where)]
        read = [await self._message(m) for m in messages if self._belongs(m) and not await self._is_for_us(m)]
        return opened(Thread(tuple(sorted(read, key=lambda m: m.at))))

    def _is_ours(self, message: Event) -> bool:
        return message.get("user") == self._us.user or message.get("bot_id") == self._us.bot

    def _belongs(self, message: Event) -> bool:
        """An agent's words that we posted belong to the thread; our cards and pointers don't, nor do joins and the like."""
        if self._is_ours(message):
            return ids.key_of(message).startswith(ids.AGENTS_WORDS)
        return message.get("subtype") in (None, "bot_message", "thread_broadcast", "file_share", "me_message")

    async def _is_for_us(self, message: Event) -> bool:
        """What one of ours asks of us is no word to the customer."""
        _, tag, asked = str(message.get("text") or "").partition(f"<@{self._us.user}>")
        return bool(tag and ids.FOR_US.match(asked.strip()) and await self._role(message) is Role.AGENT)

    async def _message(self, message: Event) -> Message:
        author = str(message.get("user") or message.get("app_id") or message.get("bot_id") or "")
        return Message(
            role=await self._role(message),
            author=await self._name(message),
            text=text_of(message),
            at=instant(str(message["ts"]), self._clock),
            id=str(message["ts"]),
            author_id=author,
        )

    async def _role(self, message: Event) -> Role:
        if self._is_ours(message):
            return Role.AGENT
        if message.get("bot_id"):
            return Role.CUSTOMER if self.is_customer_app(message) else Role.BOT
        if not message.get("user"):
            return Role.UNKNOWN
        return Role.AGENT if await self.may_own(str(message["user"])) else Role.CUSTOMER

    async def _name(self, message: Event) -> str:
        if message.get("bot_id") or not message.get("user"):
            profile = message.get("bot_profile") or {}
            return str(message.get("username") or profile.get("name") or "")
        return (await self.agent(str(message["user"]))).name

    async def who_speaks(self, event: Event) -> Role:
        """What is known of an author before a word is read; UNKNOWN is judged by words alone.

        A customer: an integration that brings customers' words, another organisation in a shared channel, whom the team
        has named. One of ours: whom the team has named as owner or supervisor.
        """
        theirs = event.get("user_team") or event.get("source_team") or self._us.team
        if event.get("bot_id") or theirs != self._us.team:
            return Role.CUSTOMER
        try:
            if await self.is_named(str(event.get("user"))):
                return Role.AGENT
        except Trouble:
            pass  # then their words must tell
        return Role.CUSTOMER if self.customers_are_named else Role.UNKNOWN

    def is_customer_app(self, message: Event) -> bool:
        """Whether this integration's posts are customers' words, because the team says so."""
        return bool({message.get("app_id"), message.get("bot_id")} & self._people.customer_apps)

    def is_ours(self, event: Event) -> bool:
        """Whether we wrote it ourselves."""
        return self._is_ours(event)

    @property
    def us(self) -> Us:
        """This app in its workspace."""
        return self._us


def instant(ts: str, clock: Clock) -> datetime:
    """A Slack `ts` as product time."""
    return clock.product(datetime.fromtimestamp(float(ts), UTC))
