"""Forms that were sent. What can't be taken is said beside its field; a new form is a function here and in FORMS."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt.async_app import AsyncApp

from bot.drafting.draft import Draft
from bot.drafting.money import read_sum
from bot.errors import BadInput, Told, Trouble
from bot.slack import ids
from bot.slack.blocks import forms
from bot.slack.blocks.editing import Editing, asked_once_more
from bot.slack.blocks.text import Block
from bot.slack.door import BUSY, Door

Body = dict[str, Any]


async def edit(door: Door, person: str, private: str, filled: dict[str, str]) -> Block | None:
    """Post what was edited; text and time must agree. Words with a hard fault are asked for once more, and then posted."""
    form = Editing.read(private)
    at = await _when(door, person, filled)
    text = filled.get(forms.TEXT, "")
    await door.recovery.check_promise(form.draft, person, text, at)
    if not form.asked_for(text):
        review = await door.recovery.review_before_post(form.draft, person, text)
        if review.hard:
            return asked_once_more(await edited(door, person, form.draft, filled), review)
    await door.recovery.post_edited(form.draft, person, text, at)
    return None


async def edited(door: Door, person: str, draft_id: str, filled: dict[str, str]) -> Draft:
    """The draft as it stands in the form. Raises NotAllowed, Outdated."""
    draft = await door.recovery.draft_to_edit(draft_id, person)
    return replace(draft, text=filled.get(forms.TEXT, ""), next_update_at=await _when(door, person, filled))


async def snooze(door: Door, person: str, private: str, filled: dict[str, str]) -> None:
    """Remind again at this time."""
    at = await _must_when(door, person, filled)
    await door.recovery.snooze(private, person, at, await _when(door, person, filled, forms.PROMISED))


async def pause(door: Door, person: str, private: str, filled: dict[str, str]) -> None:
    """It waits for the customer until then."""
    await door.recovery.pause(private, person, await _must_when(door, person, filled))


async def promise(door: Door, person: str, private: str, filled: dict[str, str]) -> None:
    """The customer hears then."""
    await door.recovery.promise(private, person, await _must_when(door, person, filled))


async def hand_over(door: Door, person: str, private: str, filled: dict[str, str]) -> None:
    """Ask this colleague."""
    await door.recovery.hand_over(private, person, filled.get(forms.WHO, ""))


async def resolve(door: Door, person: str, private: str, filled: dict[str, str]) -> None:
    """Close it."""
    await door.recovery.resolve(private, person, filled.get(forms.FAILED, ""), filled.get(forms.RIGHT, ""))


async def name_sum(door: Door, person: str, private: str, filled: dict[str, str]) -> None:
    """The agent wants to offer this."""
    complaint, _, once = private.partition(" ")
    money = read_sum(filled.get(forms.SUM, ""))
    await door.recovery.ask_grant(complaint, person, money, filled.get(forms.REASON, ""), once=once)


# form, and the field beside which an error is shown
FORMS = {
    ids.EDIT_FORM: (edit, forms.TEXT),
    ids.SNOOZE_FORM: (snooze, forms.TIME),
    ids.HAND_OVER_FORM: (hand_over, forms.WHO),
    ids.RESOLVE_FORM: (resolve, forms.RIGHT),
    ids.PAUSE_FORM: (pause, forms.TIME),
    ids.PROMISE_FORM: (promise, forms.TIME),
    ids.SUM_FORM: (name_sum, forms.SUM),
}


async def _must_when(door: Door, person: str, filled: dict[str, str]) -> datetime:
    at = await _when(door, person, filled)
    if at is None:
        raise BadInput("Choose a day and a time.")
    return at


async def _when(
    door: Door, person: str, filled: dict[str, str], fields: tuple[str, str] = (forms.DATE, forms.TIME)
) -> datetime | None:
    day, clock = (filled.get(name) for name in fields)
    if not day or not clock:
        return None
    agent = await door.desk.agent(person)
    try:
        wall = datetime.fromisoformat(f"{day}T{clock}")
    except ValueError:
        raise BadInput("That is no day and time: choose them again.") from None
    return wall.replace(tzinfo=ZoneInfo(agent.timezone or "UTC"))


def register(app: AsyncApp, door: Door) -> None:
    """Give every form its listener."""
    for form, (listener, field) in FORMS.items():
        app.view(form)(_bound(listener, field, door))


def _bound(listener: Any, field: str, door: Door) -> Any:
    async def sent(ack: Any, body: Body, view: Body) -> None:
        try:
            private = str(view.get("private_metadata", ""))
            another = await listener(door, door.person(body), private, forms.values(view))
        except Told as error:
            await ack(response_action="errors", errors={field: str(error)[:2000]})
        except Trouble:
            await ack(response_action="errors", errors={field: BUSY})
        else:
            await (ack(response_action="update", view=another) if another else ack())

    return sent
