"""Questions beside a complaint's way: a review of a reply, a draft for pasted words."""

import pytest

from bot.errors import BadInput, Refused
from tests.cast import Customer, Employee
from tests.fakes import TUESDAY
from tests.story import Story

HOB = "The hob that you fitted sparks. I rang twice and nobody came on Monday."
GOOD = (
    "Hi Ada, my name is Laura and I own this until your hob is safe. The hob sparks and nobody came on Monday: I'm sorry. "
    "I will ask the fitter to come to you, and I will write to you here today at 16:00 with a written summary."
)


async def test_a_reply_is_reviewed_against_its_thread(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(HOB)
    good, _ = await story.verbs.review_in(thread, GOOD, laura.id)
    assert set(good.labels.values()) == {2}
    bad, _ = await story.verbs.review_in(thread, "Sorry for any inconvenience, we will look into it.", laura.id)
    assert {"any_inconvenience", "no_owner", "ignores_issue"} <= set(bad.faults)
    assert story.room.threads[thread][-1].text == HOB, "a review is private"


async def test_a_reply_without_its_thread_is_reviewed_too(story: Story, laura: Employee) -> None:
    found, beside = await story.verbs.review_text(GOOD, laura.id)
    assert found.labels["responsiveness"] == 2
    assert beside == "Without its thread: tag me in the thread to hold it against what the customer wrote."


async def test_a_review_of_nothing_says_how_to_ask(story: Story, ada: Customer, laura: Employee) -> None:
    with pytest.raises(BadInput, match="Write your reply after the word"):
        await story.verbs.review_text("   ", laura.id)
    thread = await ada.writes(HOB)
    story.room.unreadable = Refused("not_in_channel")
    with pytest.raises(Refused):
        await story.verbs.review_in(thread, GOOD, laura.id)


async def test_a_draft_for_pasted_words_is_written_and_nothing_is_kept(story: Story, laura: Employee) -> None:
    composed = await story.verbs.draft_for_text("My parcel never came and nobody answers.", laura.id)
    assert composed.text is not None
    assert composed.text.startswith("Hello, my name is Laura")
    assert composed.next_update_at is not None
    assert composed.next_update_at > TUESDAY
    assert story.room.said == []
    with pytest.raises(BadInput, match="Write what the customer wrote"):
        await story.verbs.draft_for_text("\n", laura.id)
