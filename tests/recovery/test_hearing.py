"""What people write by themselves: complaints, chatter, replies, the same event twice."""

from datetime import timedelta

from bot.complaints.detect import detect
from bot.complaints.model import complaint_id
from bot.complaints.thread import Role
from bot.errors import Unreachable
from tests.cast import CHANNEL, Customer, Employee
from tests.story import Story

LATE = "My parcel never came. I was told Monday, then Wednesday. This is unacceptable."


async def test_the_same_event_twice_is_one_complaint_and_one_card(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LATE)
    assert await ada.is_delivered_again(thread) is None
    assert len(story.cards(thread)) == 1
    assert (await story.complaint(thread)).last_word_at is None


async def test_two_workers_that_hear_at_the_same_moment_keep_one_complaint(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LATE)
    known = await story.complaint(thread)
    # the other worker looked before the first one had written, so it opens the complaint too
    assert await story.look(lambda books: story.verbs._open(books, known)) is None
    await story.settles()
    assert len(story.cards(thread)) == 1


async def test_why_it_spoke_up_is_kept_with_the_words_that_counted(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LATE)
    complaint = story.card(thread).complaint
    assert complaint.heard_by == "trigger"
    assert "unacceptable" in complaint.cues
    assert complaint.score == detect(LATE, story.room.threads[thread][0].role).score


async def test_the_window_runs_from_the_customers_own_message(story: Story, ada: Customer) -> None:
    written_at = story.clock.now()
    thread, message = story.room.write(None, CHANNEL, ada.who, LATE, Role.CUSTOMER)
    story.clock.move(minutes=90)  # the event comes late
    await ada.is_delivered_again(thread)
    assert message.at == written_at
    assert story.card(thread).complaint.window_ends_at == written_at + timedelta(hours=24)


async def test_a_second_complaint_in_a_thread_is_a_word_of_the_same_one(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(LATE)
    await laura.presses_own(thread)
    story.clock.move(hours=1)
    await ada.writes("Still nothing! Nobody rang me. I want my money back.", thread=thread)
    complaint = await story.complaint(thread)
    assert complaint.last_word_at == story.clock.now()
    assert complaint.text == LATE
    assert len(story.cards(thread)) == 1


async def test_a_complaint_may_begin_in_a_reply(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await laura.writes("The new opening hours hang at the door.")
    await ada.writes("When I came at nine you were closed, and nobody answers the phone. I was furious.", thread=thread)
    complaint = story.card(thread).complaint
    assert complaint.place == thread
    assert complaint.message != thread.thread


async def test_chatter_in_a_thread_without_a_complaint_stays_chatter(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await laura.writes("The new opening hours hang at the door.")
    await ada.writes("Thanks, good to know!", thread=thread)
    assert story.room.said == []


async def test_words_after_the_end_change_nothing(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(LATE)
    await laura.presses_not_a_complaint(thread)
    before = await story.complaint(thread)
    story.clock.move(hours=1)
    await ada.writes("Anyway, have a nice weekend.", thread=thread)
    assert await story.complaint(thread) == before


async def test_what_was_missed_while_the_bot_was_down_is_noticed_at_the_start(
    story: Story, ada: Customer, laura: Employee
) -> None:
    quiet = await ada.writes(LATE)
    story.clock.move(minutes=6)
    loud = await ada.writes("The wrong size came, again. Nobody answers me.")
    await laura.presses_own(loud)
    story.clock.move(hours=2)
    story.room.write(loud, CHANNEL, ada.who, "Hello? Is anybody there?", Role.CUSTOMER)
    assert await story.verbs.catch_up("T0TEST") == 1
    assert (await story.complaint(loud)).last_word_at == story.clock.now()
    assert (await story.complaint(quiet)).last_word_at is None
    assert await story.verbs.catch_up("T0TEST") == 0


async def test_what_an_agent_writes_is_no_word_of_the_customer(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(LATE)
    await laura.presses_own(thread)
    story.clock.move(hours=1)
    await laura.writes("I have rung the depot.", thread=thread)
    assert (await story.complaint(thread)).last_word_at is None
    story.room.write(thread, CHANNEL, laura.who, "They ring me back at noon.", Role.AGENT)
    assert await story.verbs.catch_up("T0TEST") == 0
    await ada.writes("Thank you, I will wait.", thread=thread)
    assert (await story.complaint(thread)).last_word_at == story.clock.now()


async def test_a_thread_that_cannot_be_read_at_the_start_is_passed_over(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LATE)
    story.room.unreadable = Unreachable("no answer")
    assert await story.verbs.catch_up("T0TEST") == 0
    assert (await story.complaint(thread)).id == complaint_id(thread)
