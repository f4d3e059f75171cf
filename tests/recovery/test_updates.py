"""A draft after a promise: the same owner says where things stand, a new one takes over without asking again."""

from datetime import timedelta

from bot.recovery.promise import promise_words
from tests.cast import Customer, Employee
from tests.fakes import TUESDAY
from tests.story import Story

ROOF = "Water is coming through the roof that you repaired. Nobody came yesterday."


async def test_who_moves_a_promise_is_drafted_an_update_that_names_the_old_time(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    assert "my name is Laura" in (laura.draft(thread).text or "")
    await laura.posts(thread)
    due = (await story.complaint(thread)).promised_at
    assert due
    story.clock.move(minutes=5)
    await laura.does("promise", thread, due=due + timedelta(hours=3))
    words = laura.draft(thread).text or ""
    assert f"it is Laura again, and I keep personal ownership of this until it is resolved. I told you that you would hear from me today at {due:%H:%M}. I don't have the full answer yet." in words  # fmt: skip
    assert laura.draft(thread).next_update_at == due + timedelta(hours=3)


async def test_a_time_that_was_only_named_to_us_is_not_said_to_have_been_told(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.does("promise", thread, due=story.clock.now() + timedelta(hours=3))
    await laura.does("promise", thread, due=story.clock.now() + timedelta(hours=4))
    assert "my name is Laura" in (laura.draft(thread).text or "")
    await laura.posts(thread)
    told = (await story.complaint(thread)).promised_at
    assert told
    story.clock.move(minutes=5)
    await laura.does("promise", thread, due=told + timedelta(hours=1))
    assert f"you would hear from me today at {told:%H:%M}" in (laura.draft(thread).text or "")


async def test_after_an_update_that_was_in_time_no_old_time_is_named(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=6)
    await laura.presses_done()
    await laura.presses_draft(thread)
    words = laura.draft(thread).text or ""
    assert "it is Laura again" in words
    assert "I told you" not in words


async def test_who_takes_over_keeps_the_time_that_the_customer_was_told(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    await laura.posts(thread)
    story.clock.move(hours=1)
    later = story.clock.now() + timedelta(hours=2, minutes=30)
    await laura.does("promise", thread, due=later)  # not told yet: its new owner tells it
    due = (await story.complaint(thread)).promised_at
    assert due == later
    await laura.hands_over(thread, sam)
    assert "The next update is promised by" in sam.notes()[-1]
    await sam.accepts(thread)
    words = sam.draft(thread).text or ""
    assert "my name is Sam" in words
    assert "I have taken this over from my colleague, with everything that you wrote." in words
    assert "Laura" not in words
    assert sam.draft(thread).next_update_at == due


def test_a_promise_without_words_of_its_own_is_kept_by_its_time() -> None:
    assert promise_words("I have rung the roofer.", TUESDAY, TUESDAY + timedelta(hours=3)) == "13:00, Tuesday 24 Nov"
    said = "I have rung the roofer. I will write to you today at 13:00."
    assert "13:00" in promise_words(said, TUESDAY, TUESDAY + timedelta(hours=3))
