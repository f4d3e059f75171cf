"""What is owed is said once, whatever fails: the chat, the process, our own code."""

import logging
from datetime import timedelta

import pytest

from bot.recovery.deliver import MAX_ATTEMPTS, pause_after
from bot.recovery.outbox import Owed
from bot.recovery.says import ComplaintCard, ThreadPost
from tests.cast import Customer, Employee
from tests.story import Story

HAIR = "The colour is wrong again and nobody rang me back. I am furious."


async def test_a_chat_that_is_down_for_a_while_hears_it_later(story: Story, ada: Customer) -> None:
    story.room.is_down(2)
    thread = await ada.writes(HAIR)
    assert story.cards(thread) == []
    await story.passes(seconds=0.5)
    assert story.cards(thread) == [], "the pause is not over"
    await story.passes(seconds=0.5)
    assert story.cards(thread) == [], "the second attempt fails too"
    await story.passes(seconds=2)
    assert story.card(thread).complaint.status == "open"


async def test_a_pause_that_the_chat_asks_for_is_kept(story: Story, ada: Customer) -> None:
    story.room.is_down(1, retry_after=30)
    thread = await ada.writes(HAIR)
    await story.passes(seconds=29)
    assert story.cards(thread) == []
    await story.passes(seconds=1)
    assert len(story.cards(thread)) == 1


def test_pauses_double_up_to_a_quarter_of_an_hour() -> None:
    assert [pause_after(n).total_seconds() for n in (1, 2, 3, 10, 11, 60, 4000)] == [1, 2, 4, 512, 900, 900, 900]


async def test_a_post_whose_answer_was_lost_is_found_and_not_said_twice(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(HAIR)
    await laura.presses_own(thread)
    story.room.loses_the_answer()
    await laura.posts(thread)
    assert (await story.complaint(thread)).promised_at is None
    await story.passes(seconds=1)
    assert len(story.posts(thread)) == 1
    assert laura.draft(thread).status == "posted"
    assert (await story.complaint(thread)).promised_at is not None


async def test_what_a_dead_process_committed_another_one_says_once(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.dies_before_it_speaks()
    thread = await ada.writes(HAIR)
    await laura.presses_own(thread)
    assert story.room.said == []
    await story.restart()
    await story.engine_looks()
    assert story.card(thread).complaint.owner == laura.who
    assert laura.draft(thread).text
    assert len([say for say in story.room.said if isinstance(say, ComplaintCard) and not say.over]) == 1


async def test_a_post_is_said_once_also_when_the_process_dies_right_after_it(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(HAIR)
    await laura.presses_own(thread)
    story.dies_before_it_speaks()
    await laura.posts(thread)
    key = f"post:{laura.draft(thread).id}"
    owed = await story.look(lambda books: books.outbox.lease(key))
    assert owed is not None
    await story.verbs.deliveries["thread_post"].perform(owed)  # said, but not written down
    await story.restart()
    assert [type(say) for say in story.room.said].count(ThreadPost) == 1
    assert laura.draft(thread).status == "posted"


async def test_after_half_a_day_it_is_given_up_and_the_reason_is_in_the_log(
    story: Story, ada: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    story.room.is_down(10 * MAX_ATTEMPTS)
    thread = await ada.writes(HAIR)
    for _ in range(MAX_ATTEMPTS + 5):
        await story.passes(minutes=15)
    assert "card of" in caplog.text
    assert "given up after 60 attempts: no answer" in caplog.text
    story.room.troubles.clear()
    await story.passes(hours=1)
    assert story.cards(thread) == []


async def test_a_refused_card_is_not_tried_again(story: Story, ada: Customer, caplog: pytest.LogCaptureFixture) -> None:
    story.room.refuses("channel_is_archived")
    thread = await ada.writes(HAIR)
    await story.passes(minutes=10)
    assert story.cards(thread) == []
    assert "not delivered, and not tried again" in caplog.text


async def test_a_mistake_in_our_code_is_logged_and_tried_again(
    story: Story, ada: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    story.room.troubles.append(ZeroDivisionError("oh"))
    thread = await ada.writes(HAIR)
    assert any(record.levelno == logging.ERROR and "could not deliver" in record.message for record in caplog.records)
    await story.passes(seconds=1)
    assert len(story.cards(thread)) == 1


async def test_something_owed_by_a_later_version_is_given_up(
    story: Story, ada: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    thread = await ada.writes(HAIR)
    complaint = await story.complaint(thread)
    await story.look(lambda books: books.outbox.put(Owed(key="new", kind="telegram", complaint=complaint.id)))
    await story.settles()
    assert "nobody knows how to deliver 'telegram'" in caplog.text
    assert await story.look(lambda books: books.outbox.late(story.clock.now() + timedelta(days=9))) == []


async def test_delivering_what_is_done_does_nothing(story: Story, ada: Customer) -> None:
    thread = await ada.writes(HAIR)
    said = len(story.room.said)
    complaint = await story.complaint(thread)
    assert await story.verbs.deliverer().deliver(f"card:{complaint.id}:first") is True
    assert await story.verbs.deliverer().deliver("no-such-key") is True
    assert len(story.room.said) == said
