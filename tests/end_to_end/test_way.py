"""One complaint's way in a real workspace, with the real bot, from the customer's words to the closed card."""

import re
from datetime import timedelta

import pytest

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.story import OWNERSHIP, RIGHT, Story
from tests.end_to_end.workspace import Workspace

pytestmark = pytest.mark.workspace


async def test_a_complaint_is_owned_answered_followed_up_and_resolved(workspace: Workspace, bot: LivingBot) -> None:
    story = Story(workspace)

    await story.tess_complains()
    card = await story.card_is_seen()
    assert "You said my bike would be ready on Saturday." in card.words
    assert re.search(r"Recovery window: (1 day|23 h)", card.words)  # as fast as the machine is

    await story.laura_owns_it()
    draft = await story.draft_is_seen()
    assert OWNERSHIP in draft.words
    for quality in ("Empathy", "Assurance", "Responsiveness", "Tangibles"):
        assert f"*{quality}:*" in draft.words
    told = await story.sam_is_told(card)
    assert told.text == "Laura Bennett owns this already."

    await story.laura_edits_and_posts(sooner=timedelta(hours=2, minutes=45))
    post = await story.post_is_seen()
    assert OWNERSHIP in post.words
    assert "Words of <@U0LAURA>" in post.words

    reminder = await story.reminder_is_seen()
    assert "Laura, your promise to Tess Marlow" in reminder.words
    assert f"{story.asked_for:%H:%M}" in reminder.words
    await story.laura_snoozes(reminder)
    await story.answer_is_seen(reminder, "Snoozed")
    again = await story.reminder_is_seen(after=1)
    await story.laura_is_done(again)
    await story.answer_is_seen(again, "Done: the customer has been updated.")

    await story.laura_resolves()
    closed = await story.closed_card_is_seen()
    assert RIGHT in closed.words
    assert list(closed.buttons) == ["Reopen"]
    assert story.doubled() == []


async def test_what_the_customer_is_not_told_stays_private(workspace: Workspace, bot: LivingBot) -> None:
    story = Story(workspace)
    await story.tess_complains()
    await story.laura_owns_it()
    await story.draft_is_seen()
    in_the_channel = "\n".join(said.words for said in workspace.messages("C0CARE") if not said.only_for)
    assert "Empathy" not in in_the_channel
    assert OWNERSHIP not in in_the_channel
