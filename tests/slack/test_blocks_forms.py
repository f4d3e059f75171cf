"""What a sent form holds: what was typed, what was left as it was, and what was emptied."""

from datetime import UTC, datetime
from typing import Any

from bot.complaints.model import Agent
from bot.drafting.draft import Draft
from bot.slack.blocks import forms

LAURA = Agent("U0LAURA", "Laura Bennett", "Europe/London")
DRAFT = Draft(
    id="c.1",
    complaint="c",
    agent=LAURA,
    text="Hi Tess, my name is Laura. I will write to you here today at 13:45.",
    next_update_at=datetime(2026, 11, 24, 13, 45, tzinfo=UTC),
    writer="offline",
    made_at=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
)


def sent(form: dict[str, Any], **given: dict[str, Any]) -> dict[str, str]:
    """The form as it comes back with these fields."""
    return forms.values({**form, "state": {"values": {name: {name: value} for name, value in given.items()}}})


def emptied() -> dict[str, dict[str, Any]]:
    """Day and time as they come back when nobody chose one."""
    return {"date": {"selected_date": None}, "time": {"selected_time": None}}


def test_what_was_filled_in_is_what_counts() -> None:
    words = {"value": "I will write at 15:00."}
    filled = sent(
        forms.edit_form(DRAFT),
        text=words,
        date={"selected_date": "2026-11-25"},
        time={"selected_time": "15:00"},
    )
    assert filled == {"text": "I will write at 15:00.", "date": "2026-11-25", "time": "15:00"}


def test_a_page_that_sends_nothing_back_means_what_the_form_showed() -> None:
    filled = sent(forms.edit_form(DRAFT), text={"value": None}, **emptied())
    assert filled == {"text": DRAFT.text, "date": "2026-11-24", "time": "13:45"}


def test_an_emptied_time_is_empty_once_the_words_no_longer_say_it() -> None:
    filled = sent(forms.edit_form(DRAFT), text={"value": "It is repaired and on its way to you."}, **emptied())
    assert filled == {"text": "It is repaired and on its way to you."}


def test_a_time_that_must_be_there_is_the_one_that_was_suggested() -> None:
    form = forms.snooze_form("c.3", datetime(2026, 11, 24, 14, 0, tzinfo=UTC))
    assert sent(form, **emptied()) == {"date": "2026-11-24", "time": "14:00"}
