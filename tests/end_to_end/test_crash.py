"""The bot is killed without warning right after each step, as soon as it has acked: nothing is lost, nothing comes twice.

This workspace does not bring events again that came while the bot was down, so people act only while it listens.
"""

from datetime import timedelta

import pytest

from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.story import OWNERSHIP, RIGHT, Story
from tests.end_to_end.workspace import Workspace

pytestmark = pytest.mark.workspace


async def test_a_complaint_survives_a_crash_after_every_step(workspace: Workspace, bot: LivingBot) -> None:
    story = Story(workspace)

    async def crash_and_return() -> None:
        await bot.crash()
        await bot.start()

    await story.tess_complains()
    await crash_and_return()
    await story.card_is_seen()

    await story.laura_owns_it()
    await crash_and_return()
    assert OWNERSHIP in (await story.draft_is_seen()).words

    await story.laura_edits_and_posts(sooner=timedelta(hours=1, minutes=30))
    await crash_and_return()
    await story.post_is_seen()

    await crash_and_return()  # while the timer of the reminder runs
    reminder = await story.reminder_is_seen()
    await crash_and_return()  # when it has just been said
    await story.laura_snoozes(reminder)
    await crash_and_return()
    await story.answer_is_seen(reminder, "Snoozed")

    again = await story.reminder_is_seen(after=1)
    await story.laura_is_done(again)
    await crash_and_return()
    await story.answer_is_seen(again, "Done: the customer has been updated.")

    await story.laura_resolves()
    await crash_and_return()
    assert RIGHT in (await story.closed_card_is_seen()).words
    assert story.doubled() == []
    assert sum("on my way to the workshop" in said.words for said in workspace.messages("C0CARE")) == 1
