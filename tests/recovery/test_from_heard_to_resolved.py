"""One complaint's whole way, told as it happens."""

from datetime import timedelta

from tests.cast import Customer, Employee
from tests.story import Story

COOKER = "Nobody came to fit my cooker on Tuesday. You promised, and I took a day off for it."


async def test_one_person_stays_with_it_until_it_is_resolved(story: Story, ada: Customer, laura: Employee) -> None:
    # 10:00: Ada writes. The card says that nobody owns it yet.
    thread = await ada.writes(COOKER)
    card = story.card(thread).complaint
    assert (card.status, card.owner, card.customer_name) == ("open", None, "Ada Obi")
    assert card.window_ends_at == story.clock.now() + timedelta(hours=24)

    # 10:05: Laura takes it. The card names her; the draft and its coaching are for her alone.
    await story.passes(minutes=5)
    await laura.presses_own(thread)
    assert story.card(thread).complaint.owner == laura.who
    draft = laura.draft(thread)
    assert draft.text is not None
    assert draft.text.startswith("Hi Ada, my name is Laura and I will take personal ownership")
    assert any(line.startswith("Empathy") for line in draft.coaching)
    assert story.posts(thread) == []

    # She posts it: the words are in the thread, and the promised time is in the ledger.
    await laura.posts(thread)
    assert story.posts(thread) == [draft.text]
    (promise,) = await story.promises(thread)
    assert promise.due_at == draft.next_update_at
    assert promise.status == "open"
    assert story.card(thread).complaint.promised_at == promise.due_at

    # The hours pass: she is reminded before the promise falls due, and with facts.
    await story.passes(hours=4)
    (reminder, *_) = story.reminders(to=laura.id)
    assert reminder.follow_up.kind == "promise_coming_due"
    assert "Laura" in reminder.text
    assert "Ada Obi" in reminder.text

    # She has rung Ada: the promise is kept.
    await laura.presses_done()
    assert [p.status for p in await story.promises(thread)] == ["kept"]

    # The cooker is fitted: it ends, and so do the reminders.
    await laura.resolves(thread, "The fitter was not told of the new date.", "Fitted today, and the day off paid back.")
    assert story.card(thread).complaint.status == "resolved"
    assert await story.pending(thread) == ["check_back"]
    heard_so_far = len(story.reminders())
    await story.passes(hours=72)
    (asked,) = story.reminders()[heard_so_far:]
    assert "Did we surprise you with how we put it right?" in asked.text


async def test_chatter_leaves_no_trace(story: Story, ada: Customer) -> None:
    await ada.writes("Good morning! What time do you close today?")
    assert story.room.said == []
    assert await story.look(lambda books: books.complaints.active("T0TEST")) == []
