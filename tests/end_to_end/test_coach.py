"""The coach in a real workspace: a reply reviewed in its thread, and a practice round that a crash does not end."""

import pytest

from bot.coaching.qualities import QUALITIES
from tests.end_to_end.living_bot import LivingBot
from tests.end_to_end.program import BOT, LAURA
from tests.end_to_end.story import CARE, Story
from tests.end_to_end.workspace import Said, Workspace

pytestmark = pytest.mark.workspace
MIKE = "Sorry, that's down to the workshop. You'll have to call them."
OWNED = "Hi Sam, Laura here: I own this until the lift runs. Six floors with a pram and twins, for the third time. I'm sorry."


async def newest(page: Workspace, words: str) -> Said:
    """The newest message in Laura's direct messages with these words."""
    look = lambda: next((m for m in reversed(page.direct(LAURA)) if words in m.words), None)  # noqa: E731
    return await page.until(look, f"“{words}”")


async def test_a_reply_is_reviewed_in_its_thread_for_its_writer_alone(workspace: Workspace, bot: LivingBot) -> None:
    story = Story(workspace)
    await story.tess_complains()
    card = await story.card_is_seen()
    await workspace.say(LAURA, CARE, f"<@{BOT}> review: {MIKE}", card.thread)
    review = await workspace.until(
        lambda: next((m for m in workspace.messages(CARE) if m.only_for == LAURA.id), None), "the review"
    )
    for quality in QUALITIES:
        assert f"*{quality.name}*" in review.words
    assert "hands off: “You'll have to call”" in review.words
    await workspace.press(LAURA, review, "Practise")
    assert "writes" in (await newest(workspace, "Practice:")).words
    everybody = [m for m in workspace.messages(CARE) if not m.only_for]
    assert all("hands off" not in m.words for m in everybody)


async def test_a_practice_round_goes_on_after_a_crash(workspace: Workspace, bot: LivingBot) -> None:
    story = Story(workspace)
    await story.tess_complains()
    await story.laura_owns_it()
    room = (await story.draft_is_seen()).channel
    await workspace.say(LAURA, room, "practice lift-again")
    assert "the lift is out AGAIN" in (await newest(workspace, "Practice: The lift, again")).words
    await workspace.say(LAURA, room, OWNED)
    assert "*Empathy*" in (await newest(workspace, "(1 of 5)")).words
    await bot.crash()
    await bot.start()
    await workspace.say(LAURA, room, "I will ask the contractor's planner why it is out.")
    assert "*Assurance*: there" in (await newest(workspace, "(2 of 5)")).words
    await workspace.say(LAURA, room, "stop")
    end = await newest(workspace, "What got better")
    assert "Assurance got better" in end.words
    assert "Practise" in end.buttons
