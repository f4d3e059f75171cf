"""Forms (modals): edit a draft, snooze, hand over, resolve."""

from datetime import datetime, timedelta
from typing import Any

from bot.drafting.draft import Draft
from bot.language.when import clock_and_day, in_zone
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, row

TEXT, DATE, TIME, WHO, FAILED, RIGHT = "text", "date", "time", "who", "failed", "right"
SUM, REASON = "sum", "reason"
PROMISED = ("promised_date", "promised_time")


def _form(callback: str, title: str, submit: str, private: str, blocks: list[Block]) -> Block:
    return {
        "type": "modal",
        "callback_id": callback,
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": submit},
        "close": {"type": "plain_text", "text": "Cancel"},
        "private_metadata": private,
        "blocks": blocks,
    }


def _field(block_id: str, label: str, element: Block, *, optional: bool = False, hint: str = "") -> Block:
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": {"type": "plain_text", "text": label},
        "element": {**element, "action_id": block_id},
        "optional": optional,
    }
    if hint:
        block["hint"] = {"type": "plain_text", "text": hint}
    return block


def _lines(initial: str = "", *, at_most: int = 3000) -> Block:
    element: Block = {"type": "plain_text_input", "multiline": True, "max_length": at_most}
    return {**element, "initial_value": initial} if initial else element


def _when(at: datetime | None, label: str, *, optional: bool, into: tuple[str, str] = (DATE, TIME)) -> list[Block]:
    date: Block = {"type": "datepicker"}
    clock: Block = {"type": "timepicker"}
    if at:
        date["initial_date"], clock["initial_time"] = f"{at:%Y-%m-%d}", f"{at:%H:%M}"
    return [
        _field(into[0], f"{label}: day", date, optional=optional),
        _field(into[1], f"{label}: time", clock, optional=optional, hint="In your own time zone."),
    ]


def edit_form(draft: Draft, *, below: list[Block] | None = None) -> Block:
    """The words, the time of the next update that they promise, and a look at them before they are posted."""
    at = in_zone(draft.next_update_at, draft.agent.timezone) if draft.next_update_at else None
    words = _field(TEXT, "Your words to the customer", _lines(draft.text or ""))
    blocks = [words, row(button("Check it", ids.CHECK, draft.id)), *_when(at, "Next update", optional=True)]
    blocks.append(context("What stands here is what is posted, in your name. The time sets your reminder."))
    return _form(ids.EDIT_FORM, "Edit your draft", "Post to thread", draft.id, [*blocks, *(below or [])])


def reading(title: str, blocks: list[Block]) -> Block:
    """Something to read, with nothing to send."""
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title},
        "close": {"type": "plain_text", "text": "Close"},
        "blocks": blocks,
    }


def snooze_form(follow_up: str, suggestion: datetime, promised_at: datetime | None = None) -> Block:
    """A new time for a reminder, and for the customer when a promise is open. Both times are local."""
    blocks = _when(suggestion, "Remind me", optional=False)
    if promised_at:
        later = suggestion + timedelta(hours=1) if suggestion > promised_at else None
        told = f"The customer was told {clock_and_day(promised_at)}. If that can't hold, name the new time: I write them a draft."
        blocks += [context(told), *_when(later, "New time for the customer", optional=True, into=PROMISED)]
    return _form(ids.SNOOZE_FORM, "Snooze", "Remind me then", follow_up, blocks)


def pause_form(complaint: str, suggestion: datetime) -> Block:
    """Until when it waits for the customer."""
    blocks = _when(suggestion, "Pause until", optional=False)
    blocks.append(
        context("It waits for the customer: I stay quiet until then, or until they write. A promise still counts.")
    )
    return _form(ids.PAUSE_FORM, "Pause", "Pause", complaint, blocks)


def promise_form(complaint: str, suggestion: datetime) -> Block:
    """When the customer hears next."""
    blocks = _when(suggestion, "Next update", optional=False)
    blocks.append(context("I write a draft that tells the customer, and remind you before."))
    return _form(ids.PROMISE_FORM, "Next update", "Set the time", complaint, blocks)


def hand_over_form(complaint: str) -> Block:
    """Who shall take it over."""
    who = _field(WHO, "Who shall take it over?", {"type": "users_select"}, hint="It stays yours until they accept.")
    return _form(ids.HAND_OVER_FORM, "Hand over", "Ask them", complaint, [who])


def resolve_form(complaint: str) -> Block:
    """The two closing questions."""
    blocks = [
        _field(FAILED, "What failed?", _lines(at_most=1000)),
        _field(RIGHT, "How was it put right?", _lines(at_most=1000)),
    ]
    return _form(ids.RESOLVE_FORM, "Resolved", "Close the complaint", complaint, blocks)


def sum_form(complaint: str, once: str) -> Block:
    """How much, and why. `once`: which press it belongs to, so that sending it twice is asking once."""
    sum_ = _field(SUM, "How much?", {"type": "plain_text_input", "max_length": 40}, hint="Such as £40 or 40 EUR.")
    why = _field(REASON, "Why this customer, and why this much?", _lines(at_most=500))
    told = context("Within what you may spend alone it is noted at once. Above it, whoever approves is asked.")
    return _form(ids.SUM_FORM, "Name a sum", "Send", f"{complaint} {once}", [sum_, why, told])


def loading(title: str) -> Block:
    """Opened at once, while what belongs into it is being read."""
    return reading(title, [{"type": "section", "text": {"type": "plain_text", "text": "One moment…"}}])


def values(view: dict[str, Any]) -> dict[str, str]:
    """What was filled in, by block; what was left alone or emptied is missing.

    A page that does not send back an input nobody touched means what the form first showed. A time that was emptied
    stands all the same while the words still say it: it is what the customer will read.
    """
    blocks = {block["block_id"]: block for block in view.get("blocks", []) if block.get("type") == "input"}
    filled: dict[str, str] = {}
    for block_id, state in (view.get("state") or {}).get("values", {}).items():
        given = state.get(block_id) or {}
        value = next((given[name] for name in _GIVEN if given.get(name)), None)
        block = blocks.get(block_id, {})
        if value is None and not (block.get("optional") and any(name in given for name in _EMPTIED)):
            value = _first_shown(block)
        if value:
            filled[block_id] = str(value)
    day, clock = (_first_shown(blocks.get(block_id, {})) for block_id in (DATE, TIME))
    if day and clock and DATE not in filled and TIME not in filled and clock in filled.get(TEXT, ""):
        filled |= {DATE: day, TIME: clock}
    return filled


def _first_shown(block: Block) -> str | None:
    return next((v for k, v in block.get("element", {}).items() if k.startswith("initial_")), None)


_GIVEN = ("value", "selected_date", "selected_time", "selected_user")
_EMPTIED = ("selected_date", "selected_time")
