"""A promise is followed up in a real workspace, on a shortened clock: snoozed, handed over, put right, and asked about later."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import LAURA, SAM
from tests.end_to_end.story import Story
from tests.end_to_end.workspace import Workspace

pytestmark = pytest.mark.workspace


async def test_a_promise_changes_hands_and_the_customer_is_asked_afterwards(
    workspace: Workspace, tmp_path: Path
) -> None:
    bot = LivingBot(workspace, tmp_path, speed=1800)  # an hour takes two seconds
    try:
        await bot.start()
        story = Story(workspace)
        await story.tess_complains()
        await story.laura_owns_it()
        await story.laura_edits_and_posts(sooner=timedelta(minutes=45))
        await story.post_is_seen()

        reminder = await story.reminder_is_seen()
        assert "Laura, your promise to Tess Marlow" in reminder.words
        await story.laura_snoozes(reminder)
        await story.answer_is_seen(reminder, "Snoozed")
        again = await story.reminder_is_seen(after=1)

        await story.laura_hands_over_to_sam(again)
        offer = await story.offer_is_seen()
        assert "Laura Bennett" in offer.words
        await story.sam_accepts(offer)
        card = await story.sam_owns_it()
        assert "Next follow-up: " in card.words

        await story.resolved_by(SAM)
        await story.closed_card_is_seen(SAM)
        told = len(story.reminders(LAURA))
        asking = await story.check_back_is_seen(SAM)
        assert "Tess Marlow" in asking.words
        await story.customer_is_asked(SAM, asking)
        await story.answer_is_seen(asking, "Done: the customer has been asked.")

        assert len(story.reminders(LAURA)) == told  # nothing more for her who gave it away
        assert story.doubled() == []
    finally:
        bot.stop()
