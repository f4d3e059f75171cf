"""A reminder with its one-tap answers, and a plain note."""

from bot.followups.model import To
from bot.recovery.says import Note, Reminder
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, escape, fallback, ours, plain_text, row

_SETTLED = {
    "done": "✅ Done: the customer has been updated.",
    "snoozed": "💤 Snoozed: I will come back at the time you chose.",
    "asked": "✅ Done: the customer has been asked.",
    "extra": "✅ Done: something unexpected for this customer.",
    "nothing_fits": "Noted: nothing fits this customer.",
}
_NOTE_BUTTONS = {
    "resolve": ("Resolved", ids.RESOLVE),
    "own": ("I'll own this", ids.OWN),
    "accept": ("I'll own this", ids.ACCEPT),
    "post_again": ("Post all the same", ids.POST_AGAIN),
    "promise_right": ("Yes, remind me", ids.PROMISE_RIGHT),
    "promise_wrong": ("Not a promise", ids.PROMISE_WRONG),
    "approve": ("Approve", ids.APPROVE),
    "decline": ("Decline", ids.DECLINE),
}


def reminder(say: Reminder) -> tuple[str, list[Block]]:
    """The fallback text and the blocks. Only its owner gets the buttons; one that was answered takes two lines."""
    if say.settled:
        return _answered(say)
    blocks: list[Block] = [ours(escape(say.text))]
    if say.link:
        blocks.append(context(f"<{say.link}|Open the thread>"))
    if say.follow_up.to is To.OWNER and say.complaint.owner:
        blocks += _buttons(say)
    else:
        blocks += _others(say)
    return fallback(say.text), blocks


def _others(say: Reminder) -> list[Block]:
    """For those who do not own it."""
    complaint = say.complaint
    if not complaint.owner:
        return [row(button("I'll own this", ids.OWN, complaint.id, style="primary"))]
    if say.follow_up.kind == "next_turn":
        return [row(button("I'll own this", ids.ACCEPT, complaint.id, style="primary"))]
    if say.follow_up.kind == "owner_silent":
        return [row(button("Set it free for others", ids.GIVE_BACK, complaint.id))]
    return []


def _answered(say: Reminder) -> tuple[str, list[Block]]:
    """Its times have passed: what is left is how it was answered, and what it was about."""
    how = _SETTLED.get(say.settled, say.settled)
    who, what = say.complaint.customer_name or "The customer", say.complaint.about or "see the thread"
    about = context(f"<{say.link}|Open the thread>") if say.link else context()
    about["elements"].insert(0, plain_text(f"{who}: “{what}”", 600))
    blocks = [ours(escape(how)), about]
    if say.settled == "done" and say.complaint.active:
        blocks.append(row(button("Name the next update", ids.PROMISE, say.complaint.id)))
    return fallback(f"{how} {who}: {what}"), blocks


def _buttons(say: Reminder) -> list[Block]:
    complaint, follow_up = say.complaint.id, say.follow_up.id
    if say.follow_up.kind == "check_back":
        asked = button("Done, customer asked", ids.DONE, follow_up, style="primary")
        return [row(asked, button("Reopen", ids.REOPEN, complaint))]
    if say.follow_up.kind == "extra":
        done = button("Done, they will be surprised", ids.EXTRA_DONE, follow_up, style="primary")
        idea = button("An idea for this customer", ids.IDEA, complaint)
        nothing = button("Nothing fits", ids.NOTHING_FITS, follow_up)
        return [row(done, idea, nothing, button("Draft", ids.DRAFT, complaint))]
    return [
        row(
            button("Done, customer updated", ids.DONE, follow_up, style="primary"),
            button("Draft", ids.DRAFT, complaint),
            button("Snooze", ids.SNOOZE, follow_up),
            button("Hand over", ids.HAND_OVER, complaint),
            button("Resolved", ids.RESOLVE, complaint),
        ),
        row(button("Pause", ids.PAUSE, complaint), button("Escalate", ids.ESCALATE, complaint)),
    ]


def note(say: Note) -> tuple[str, list[Block]]:
    """A plain word, with buttons where it asks for one."""
    return fallback(say.text), note_blocks(say.text, say.on, say.buttons)


def note_blocks(text: str, on: str, buttons: tuple[str, ...] = ()) -> list[Block]:
    """The blocks of a plain word."""
    blocks: list[Block] = [ours(escape(text))]
    if buttons:
        blocks.append(row(*(button(*_NOTE_BUTTONS[name], on) for name in buttons)))
    return blocks
