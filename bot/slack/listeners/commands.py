"""/tofu help, draft, review, practice, mine, offer, why, preview, here; the same words in a direct message. A new one is a function and an entry in COMMANDS."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.drafting.money import leading_sum
from bot.errors import BadInput, Told, Trouble
from bot.language.markup import plain
from bot.slack import ids
from bot.slack.blocks.complaint import next_line
from bot.slack.blocks.goodwill import GRANT_WORDS
from bot.slack.blocks.preview import preview_text
from bot.slack.blocks.review import draft_text, shown
from bot.slack.blocks.text import Shown, escape
from bot.slack.door import BUSY, Door
from bot.slack.incoming import Event
from bot.slack.listeners import practice
from bot.slack.listeners.here import here
from bot.slack.listeners.why import why_text

HELP = (
    "*TOFU: take ownership, follow up.*\n"
    "In a thread, tag me: *own* (take it), *draft* (a private draft), *review:* and your reply, *resolve*, *why*, *preview*, *help*.\n"
    "`/tofu draft &lt;what the customer wrote&gt;`, `/tofu review &lt;your reply&gt;`, `/tofu practice` (a difficult customer, in private), `/tofu mine` (what you owe, most urgent first), "
    "`/tofu offer £40 &lt;why&gt;` (goodwill for the complaint that you own), `/tofu why` (the last complaint here), "
    "`/tofu here` (how readily I speak up in this channel), `/tofu preview &lt;words&gt;` (what a model would see), `/tofu help`.\n"
    "On any message: *More actions* → *Take ownership*, *Draft a reply* or, on your own, *Review my reply*. "
    "What I tell you, only you see."
)
VOICE_ON = "*on*: where a model writes, it is shown your last three posts that you had edited, private details hidden, so that drafts sound like you. `/tofu voice off` ends it."
VOICE_OFF = "*off*: no model sees your earlier posts. With `/tofu voice on`, it is shown the last three that you had edited, for their tone alone."
Answer = Awaitable[str | Shown]
SOON = 1.5  # seconds that an answer may take in the ack, for which Slack waits three


async def help_(door: Door, body: Event, rest: str) -> str:
    """What can you do?"""
    return HELP


async def draft(door: Door, body: Event, rest: str) -> str:
    """A draft for what a customer wrote."""
    return draft_text(await door.recovery.draft_for_text(plain(rest), door.person(_who(body)), team=door.desk.us.team))


async def review(door: Door, body: Event, rest: str) -> Shown:
    """What does this reply lack?"""
    channel = str(body.get("channel_id") or "")
    here = "" if channel.startswith("D") else channel
    person = door.person(_who(body))
    return shown(*await door.recovery.review_text(plain(rest), person, team=door.desk.us.team, channel=here))


async def mine(door: Door, body: Event, rest: str) -> str:
    """What do I owe, the most urgent on top?"""
    person = door.person(_who(body))
    standings = await door.recovery.mine(door.desk.us.team, person)
    if not standings:
        return "You own no open complaint. Well done, or look around: somebody may need you."
    zone = (await door.desk.agent(person)).timezone
    lines = []
    for standing in standings:
        complaint = standing.complaint
        link = await door.desk.link(complaint.place)
        about = escape(complaint.about or "a complaint")
        head = f"<{link}|{about}>" if link else about
        left = door.recovery.time_left(complaint)
        following = f" · {next_line(standing.next_follow_up, zone)}" if standing.next_follow_up else ""
        lines.append(f"• {head} ({complaint.severity}, {left}){following}")
    return "\n".join(lines)


async def offer(door: Door, body: Event, rest: str) -> str:
    """Goodwill for the one complaint that I own."""
    money, reason = leading_sum(plain(rest))
    person = door.person(_who(body))
    standings = await door.recovery.mine(door.desk.us.team, person)
    if len(standings) != 1:
        many = f"You own {len(standings)} open complaints" if standings else "You own no open complaint"
        return f"{many}, so I can't tell which one it is for: press *What may I offer?* on its draft."
    once = str(body.get("trigger_id") or body.get("ts") or "")
    grant = await door.recovery.ask_grant(standings[0].complaint.id, person, money, reason, once=once)
    return f"{grant.money}: {GRANT_WORDS[grant.status]}."


async def why(door: Door, body: Event, rest: str) -> str:
    """Why did you speak last time in this channel?"""
    await door.colleague(_who(body))
    heard = await door.recovery.last_heard(door.desk.us.team, str(body.get("channel_id") or ""))
    return await why_text(door, heard)


async def preview(door: Door, body: Event, rest: str) -> str:
    """What would a model be shown of these words?"""
    await door.colleague(_who(body))
    verbs = door.recovery
    return preview_text(verbs.preview_text(plain(rest)), redacts=verbs.redacts, model=verbs.asks_model)


async def voice(door: Door, body: Event, rest: str) -> str:
    """May a model see earlier posts of yours, for their tone? Off until you say so."""
    asked = {"": None, "on": True, "off": False}
    if rest.strip().lower() not in asked:
        raise BadInput("I know: voice, voice on, voice off.")
    allowed = await door.recovery.voice(door.person(_who(body)), asked[rest.strip().lower()])
    return VOICE_ON if allowed else VOICE_OFF


COMMANDS: dict[str, Callable[[Door, Event, str], Answer]] = {
    "help": help_,
    "draft": draft,
    "review": review,
    "practice": practice.begin,
    "mine": mine,
    "offer": offer,
    "voice": voice,
    "why": why,
    "here": here,
    "preview": preview,
}


def _who(body: Event) -> Event:
    return {"user": {"id": body.get("user_id", ""), "team_id": body.get("team_id")}}


async def _answer(door: Door, body: Event, text: str) -> dict[str, Any]:
    word, rest = first_word(text)
    try:
        said = await COMMANDS.get(word.lower().rstrip(":"), help_)(door, body, rest)
    except Told as error:
        said = escape(str(error))
    except Trouble:
        said = BUSY
    answer = said if isinstance(said, Shown) else Shown(said)
    return {"text": answer.text, **({"blocks": answer.blocks} if answer.blocks else {})}


def first_word(text: str) -> tuple[str, str]:
    """The word for us, and what follows it; a new line parts them as a space does."""
    word, *rest = text.strip().split(maxsplit=1) or [""]
    return word, rest[0] if rest else ""


async def command(door: Door, ack: Any, body: Event, respond: Any) -> None:
    """What is quick is answered in the ack; a draft, which may wait for a model, and what Slack is slow to say, afterwards."""
    text = str(body.get("text") or "")
    writing = first_word(text)[0].lower() == "draft"
    answer = asyncio.create_task(_answer(door, body, text))
    done, _ = await asyncio.wait({answer}, timeout=0 if writing else SOON)
    if done:
        await ack(**answer.result(), response_type="ephemeral")
    else:
        await ack(text="Writing… it takes a moment." if writing else "One moment…", response_type="ephemeral")
        door.later(_respond(answer, respond))


async def _respond(answer: "asyncio.Task[dict[str, Any]]", respond: Any) -> None:
    await respond(**await answer, response_type="ephemeral", replace_original=False)


def answer_in_private(door: Door, event: Event) -> None:
    """The same words, said to us in the direct message, once for each message."""
    if not door.first_time(f"im:{event['channel']}:{event['ts']}"):
        return

    async def say() -> None:
        body = {"user_id": event["user"], "channel_id": event["channel"], "ts": event["ts"]}
        answer = await _answer(door, body, str(event.get("text") or ""))
        await door.calls.write(
            "chat_postMessage", channel=event["channel"], unfurl_links=False, unfurl_media=False, **answer
        )

    door.later(say())


def register(app: AsyncApp, door: Door) -> None:
    """The one slash command."""

    async def listen(ack: Any, body: Event, respond: Any) -> None:
        await command(door, ack, body, respond)

    app.command(ids.COMMAND)(listen)
