"""A reminder with its one-tap answers, and a plain note."""

from bot.followups.model import To
from bot.recovery.says import Note, Reminder
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, escape, fallback, ours, plain_text, row

_SETTLED = {
    "done": "✅ Done: the customer has been updated.",
    "snoozed": "💤 Snoozed: I will come back at the time you chose.",
}
_NOTE_BUTTONS = {"resolve": ("Resolved", ids.RESOLVE), "accept": ("I'll own this", ids.ACCEPT)}


def reminder(say: Reminder) -> tuple[str, list[Block]]:
    """The fallback text and the blocks. Only its owner gets the buttons; one that was answered takes two lines."""
    if say.settled:
        return _answered(say)
    blocks: list[Block] = [ours(escape(say.text))]
    if say.link:
        blocks.append(context(f"<{say.link}|Open the thread>"))
    if say.follow_up.to is To.OWNER:
        blocks.append(_buttons(say))
    elif not say.complaint.owner:
        blocks.append(row(button("I'll own this", ids.OWN, say.complaint.id, style="primary")))
    return fallback(say.text), blocks


def _answered(say: Reminder) -> tuple[str, list[Block]]:
    """Its times have passed: what is left is how it was answered, and what it was about."""
    how = _SETTLED.get(say.settled, say.settled)
    who, what = say.complaint.customer_name or "The customer", say.complaint.about or "see the thread"
    about = context(f"<{say.link}|Open the thread>") if say.link else context()
    about["elements"].insert(0, plain_text(f"{who}: “{what}”", 600))
    return fallback(f"{how} {who}: {what}"), [ours(escape(how)), about]


def _buttons(say: Reminder) -> Block:
    return row(
        button("Done, customer updated", ids.DONE, say.follow_up.id, style="primary"),
        button("Draft", ids.DRAFT, say.complaint.id),
        button("Snooze", ids.SNOOZE, say.follow_up.id),
        button("Hand over", ids.HAND_OVER, say.complaint.id),
        button("Resolved", ids.RESOLVE, say.complaint.id),
    )


def note(say: Note) -> tuple[str, list[Block]]:
    """A plain word, with buttons where it asks for one."""
    return fallback(say.text), note_blocks(say.text, say.complaint, say.buttons)


def note_blocks(text: str, complaint: str, buttons: tuple[str, ...] = ()) -> list[Block]:
    """The blocks of a plain word."""
    blocks: list[Block] = [ours(escape(text))]
    if buttons:
        blocks.append(row(*(button(*_NOTE_BUTTONS[name], complaint) for name in buttons)))
    return blocks
