"""Reviews on a screen of their own: of one's own message, and of what stands in the form before it is posted."""

from collections.abc import Awaitable
from typing import Any

from bot.complaints.model import Place
from bot.errors import NotAllowed, Outdated, Refused, Told, Trouble
from bot.recovery.reviewing import Reviewed
from bot.slack import ids
from bot.slack.blocks import editing, forms
from bot.slack.blocks.text import Block, context, escape
from bot.slack.door import BUSY, Door
from bot.slack.listeners.answers import value_of
from bot.slack.listeners.views import edited

Body = dict[str, Any]
TITLE = "Your reply"
NOT_INVITED = "I can't read that conversation: invite me there with /invite @TOFU, then try again."


async def review_reply(door: Door, body: Body, respond: Any) -> None:
    """Review my reply: a screen at once, and the review in it when the thread has been read."""
    person, message = await door.colleague(body), body["message"]
    draft = _posted_draft(message) if door.desk.is_ours(message) else ""
    if not draft and message.get("user") != person:
        raise NotAllowed("I review your own words only: choose a message that you wrote.")
    thread = str(message.get("thread_ts") or message["ts"])
    place = Place(door.desk.us.team, str(body["channel"]["id"]), thread)

    async def look() -> None:
        opened = await door.calls.write("views_open", trigger_id=body["trigger_id"], view=forms.loading(TITLE))
        view = await _on_screen(door.recovery.review_own(place, str(message["ts"]), person, draft))
        await door.calls.write("views_update", view_id=opened["view"]["id"], hash=opened["view"]["hash"], view=view)

    door.later(look())


def _posted_draft(message: Body) -> str:
    """The draft whose words we have posted with this message; empty for our cards and the like."""
    key = ids.key_of(message)
    return key.removeprefix(ids.AGENTS_WORDS) if key.startswith(ids.AGENTS_WORDS) else ""


async def _on_screen(found: Awaitable[Reviewed]) -> Block:
    try:
        return editing.review_view(*await found)
    except Told as error:
        return forms.reading(TITLE, [context(escape(str(error)))])
    except Refused:
        return forms.reading(TITLE, [context(NOT_INVITED)])
    except Trouble:
        return forms.reading(TITLE, [context(BUSY)])


async def check(door: Door, body: Body, respond: Any) -> None:
    """What stands in the form is reviewed; the form is drawn again with what was found, unless it has changed since."""
    person, view = door.person(body), body.get("view")
    await door.recovery.draft_to_edit(value_of(body), person)
    if not view:
        raise Outdated("That form is not open any more.")

    async def look() -> None:
        drawn = await _checked(door, person, view)
        await door.calls.write("views_update", view_id=view["id"], hash=view["hash"], view=drawn)

    door.later(look())


async def _checked(door: Door, person: str, view: Body) -> Block:
    draft_id = editing.Editing.read(str(view.get("private_metadata", ""))).draft
    draft = None
    try:
        draft = await edited(door, person, draft_id, forms.values(view))
        found = await door.recovery.review_edited(draft_id, person, draft.text or "")
        return editing.checked(draft, found.review)
    except (Told, Trouble) as error:
        words = str(error) if isinstance(error, Told) else BUSY
        return editing.said_below(draft, words) if draft else forms.reading(TITLE, [context(escape(words))])


CHECKS = {ids.CHECK: check}
