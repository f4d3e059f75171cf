"""The agent's words reach the customer: posted by a click, sent elsewhere, overtaken, refused."""

from datetime import timedelta

import pytest

from bot.complaints.model import Place
from bot.errors import Outdated
from tests.cast import Customer, Employee
from tests.story import Story

SOFA = "The sofa was delivered with a torn seat. I rang twice and nobody has called back. Not good enough."


@pytest.fixture
async def thread(ada: Customer) -> Place:
    return await ada.writes(SOFA)


async def test_posting_twice_is_posting_once(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    await laura.posts(thread)
    with pytest.raises(Outdated, match="was posted already"):
        await laura.posts(thread)
    assert len(story.posts(thread)) == 1
    assert laura.draft(thread).status == "posted"


async def test_while_it_is_being_posted_nothing_else_happens_to_it(
    story: Story, laura: Employee, thread: Place
) -> None:
    await laura.presses_own(thread)
    story.room.is_down(1)
    await laura.posts(thread)
    with pytest.raises(Outdated, match="is being posted"):
        await laura.sent_it_elsewhere(thread)
    await laura.presses_draft(thread)  # and no other draft is written over it
    assert len(await story.drafts(thread)) == 1
    await story.passes(minutes=1)
    assert len(story.posts(thread)) == 1


async def test_a_draft_that_the_thread_has_overtaken_is_not_posted(
    story: Story, ada: Customer, laura: Employee, thread: Place
) -> None:
    await laura.presses_own(thread)
    old = laura.draft(thread)
    await ada.writes("Never mind the seat, a leg has just broken off as well.", thread=thread)
    await laura.posts(thread)
    assert story.posts(thread) == []
    assert any("moved on since this draft was written" in note for note in laura.notes())
    new = laura.draft(thread)
    assert (new.status, new.id != old.id) == ("pending", True)
    await laura.posts(thread)
    assert story.posts(thread) == [new.text]


async def test_sent_elsewhere_counts_as_told(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_draft(thread)
    await laura.sent_it_elsewhere(thread)
    assert story.posts(thread) == []
    assert laura.draft(thread).status == "elsewhere"
    assert story.card(thread).complaint.owner == laura.who
    assert (await story.promises(thread))[0].due_at == laura.draft(thread).next_update_at
    with pytest.raises(Outdated, match="sent elsewhere already"):
        await laura.posts(thread)


async def test_a_promise_whose_time_has_passed_is_not_recorded(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    due = laura.draft(thread).next_update_at
    assert due is not None
    story.clock.set(due + timedelta(minutes=1))
    await laura.sent_it_elsewhere(thread)
    assert await story.promises(thread) == []


async def test_a_reply_that_the_chat_refuses_comes_back_to_its_agent_and_can_be_tried_again(
    story: Story, laura: Employee, thread: Place
) -> None:
    await laura.presses_own(thread)
    for code in ("not_in_channel", "restricted_action"):
        story.room.refuses(code)
        await laura.posts(thread)
        assert f"would not take your message into the thread ({code})" in laura.notes()[-1]
        assert laura.draft(thread).status == "pending"
    assert story.posts(thread) == []
    await laura.posts(thread)  # somebody has let the bot in
    assert story.posts(thread) == [laura.draft(thread).text]
