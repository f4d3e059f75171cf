"""Practice in the direct message: begun by a word or a button; while a round runs, each message there is the reply."""

from typing import Any

from bot.language.markup import plain
from bot.recovery.practising import ANY, Played
from bot.slack import ids
from bot.slack.blocks.practice import lesson_view, practised
from bot.slack.blocks.text import Shown
from bot.slack.door import Door
from bot.slack.incoming import Event, text_of
from bot.slack.listeners.answers import value_of

Body = dict[str, Any]
STOP = frozenset({"stop", "/stop", "end", "quit"})
THERE = "Your round has begun in our direct message. Only you see it."


async def begin(door: Door, body: Event, rest: str) -> str | Shown:
    """practice, or practice and the name of a case; in the direct message the round begins at once."""
    person = await door.colleague({"user": {"id": body.get("user_id", ""), "team_id": body.get("team_id")}})
    played = await door.recovery.practise(door.desk.us.team, person, plain(rest).strip().lower() or ANY)
    if "command" not in body:
        return practised(played)
    _show(door, person, played)
    return THERE


async def practise(door: Door, body: Body, respond: Any) -> None:
    """Practise: a round begins in the direct message."""
    person = await door.colleague(body)
    _show(door, person, await door.recovery.practise(door.desk.us.team, person, value_of(body)))


async def lesson(door: Door, body: Body, respond: Any) -> None:
    """Read the lesson."""
    door.open_form(body, lesson_view(await door.recovery.lesson(value_of(body))))


async def heard(door: Door, event: Event) -> bool:
    """A direct message: whether it was taken as a reply in a round, or ended it. Raises Unreachable."""
    person, text = str(event["user"]), text_of(event)
    if not text.strip():
        return False
    if text.strip().lower().rstrip(".!") in STOP:
        played = await door.recovery.stop_practice(door.desk.us.team, person)
    else:
        played = await door.recovery.practice_reply(door.desk.us.team, person, text, str(event["ts"]))
    if played is not None:
        _show(door, person, played)
    return played is not None


def _show(door: Door, person: str, played: Played) -> None:
    """After the ack: a model may take its time."""

    async def show() -> None:
        shown = practised(await door.recovery.enlivened(played))
        await door.write_to(person, text=shown.text, blocks=shown.blocks)

    door.later(show())


PRACTICE = {ids.PRACTISE: practise, ids.LESSON: lesson}
