"""@TOFU in a thread: own, draft, review, resolve, why, preview, help. A new word is a function here and an entry in WORDS."""

import re
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.complaints.model import Place
from bot.complaints.thread import Role
from bot.errors import Told, Trouble
from bot.recovery.heard import Heard
from bot.slack.blocks.followup import note_blocks
from bot.slack.blocks.preview import preview_text
from bot.slack.blocks.review import shown
from bot.slack.blocks.text import Block, escape
from bot.slack.desk import instant
from bot.slack.door import BUSY, Door
from bot.slack.incoming import Event, text_of
from bot.slack.listeners.commands import HELP, first_word
from bot.slack.listeners.why import why_text


@dataclass(frozen=True)
class Tagged:
    """A mention: where, by whom, and the words after the tag."""

    door: Door
    event: Event
    place: Place
    person: str
    words: str

    def answer(self, text: str, blocks: list[Block] | None = None) -> None:
        """For this person only, where it was asked."""
        thread = {"thread_ts": self.event["thread_ts"]} if self.event.get("thread_ts") else {}
        more = {"blocks": blocks} if blocks else {}
        call = self.door.calls.write(
            "chat_postEphemeral", channel=self.place.channel, user=self.person, text=text, **thread, **more
        )
        self.door.later(call)

    async def complaint_id(self) -> str:
        """The complaint of this thread, opened if there is none yet."""
        at = instant(self.place.thread, self.door.clock)
        return (await self.door.recovery.open_thread(self.place, self.person, at)).id


async def own(tag: Tagged) -> None:
    """Take it."""
    await tag.door.recovery.take_ownership(await tag.complaint_id(), tag.person)


async def draft(tag: Tagged) -> None:
    """Write me a draft."""
    await tag.door.recovery.ask_draft(await tag.complaint_id(), tag.person, once=str(tag.event["ts"]))


async def review(tag: Tagged) -> None:
    """What does this reply lack? A model may be asked, so nobody waits for it."""
    tag.door.later(_reviewed(tag))


async def _reviewed(tag: Tagged) -> None:
    asked = str(tag.event["ts"])
    try:
        tag.answer(*shown(*await tag.door.recovery.review_in(tag.place, tag.words, tag.person, before=asked)))
    except Told as error:
        tag.answer(escape(str(error)))
    except Trouble:
        tag.answer(BUSY)


async def resolve(tag: Tagged) -> None:
    """The button that opens the closing form: a mention can't open one itself."""
    complaint = await tag.door.recovery.in_thread(tag.place)
    await tag.door.recovery.may_resolve(complaint.id, tag.person)
    words = "Two short questions, then it is closed:"
    tag.answer(words, note_blocks(words, complaint.id, ("resolve",)))


async def why(tag: Tagged) -> None:
    """Why did you speak?"""
    tag.answer(await why_text(tag.door, await tag.door.recovery.in_thread(tag.place)))


async def preview(tag: Tagged) -> None:
    """What would a model be shown of this thread?"""
    verbs = tag.door.recovery
    found = await verbs.preview_in(tag.place)
    tag.answer(preview_text(found, redacts=verbs.redacts, model=verbs.asks_model))


async def help_(tag: Tagged) -> None:
    """What can you do?"""
    tag.answer(HELP)


WORDS = {
    "own": own,
    "draft": draft,
    "review": review,
    "resolve": resolve,
    "why": why,
    "preview": preview,
    "help": help_,
}


async def mention(door: Door, event: Event) -> None:
    """A mention. Said by people of ours it is a word for us; anything else is heard like any message, and not answered.

    Raises Unreachable when it can't be told who speaks: Slack then tries again.
    """
    if door.desk.is_ours(event) or event.get("bot_id") or not event.get("user"):
        return
    said = re.sub(rf"<@{re.escape(door.desk.us.user)}(\|[^>]*)?>", " ", event.get("text") or "")
    text = text_of({**event, "text": said})
    word, rest = first_word(text)
    place = Place(door.desk.us.team, str(event["channel"]), str(event.get("thread_ts") or event["ts"]))
    tag = Tagged(door, event, place, str(event["user"]), rest)
    act = WORDS.get(word.lower().strip(":,.!?"))
    ours = await door.desk.is_colleague(tag.person)
    try:
        if act is None or not ours:
            await _heard(tag, text, answer=ours)
        elif door.first_time(f"mention:{event['channel']}:{event['ts']}"):
            await act(tag)
    except Told as error:
        tag.answer(escape(str(error)))
    except Trouble:
        door.forget(f"mention:{event['channel']}:{event['ts']}")
        tag.answer(BUSY)


async def _heard(tag: Tagged, text: str, *, answer: bool) -> None:
    heard = Heard(
        place=tag.place,
        message=str(tag.event["ts"]),
        author=tag.person,
        text=text,
        at=instant(str(tag.event["ts"]), tag.door.clock),
        role=Role.UNKNOWN,
        mentioned=True,
    )
    if await tag.door.recovery.hear(heard) is None and answer:
        tag.answer(HELP)


def register(app: AsyncApp, door: Door) -> None:
    """Mentions."""

    async def listen(event: dict[str, Any]) -> None:
        await mention(door, event)

    app.event("app_mention")(listen)
