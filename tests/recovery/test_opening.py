"""An agent says that a thread is a complaint: it is read afterwards."""

import pytest

from bot.complaints.model import Agent, complaint_id
from bot.complaints.thread import Role
from bot.errors import NotAllowed
from bot.recovery.hear import Heard
from tests.cast import CHANNEL, Customer, Employee
from tests.story import Story

DRY = "It is about the order of last week, the one for the school."
RELAY = Agent("A0RELAY", "Mail relay")


async def test_the_thread_is_read_and_its_card_appears(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(DRY)
    assert story.room.said == []
    await laura.opens(thread)
    complaint = story.card(thread).complaint
    assert complaint.heard_by == "agent"
    assert (complaint.text, complaint.customer, complaint.customer_name) == (DRY, ada.id, "Ada Obi")
    assert complaint.message == thread.thread


async def test_opening_it_twice_or_after_it_was_heard_is_the_same_complaint(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    heard = await ada.writes("Nobody came on Tuesday, although you promised.")
    assert (await laura.opens(heard)).heard_by == "trigger"
    asked = await ada.writes(DRY)
    assert (await laura.opens(asked)).id == (await sam.opens(asked)).id
    assert len(story.cards(asked)) == 1


async def test_a_parent_that_a_program_wrote_is_passed_over_for_the_person_below(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread, _ = story.room.write(None, CHANNEL, RELAY, "New form entry #4411", Role.BOT)
    story.room.write(thread, CHANNEL, ada.who, DRY, Role.CUSTOMER)
    await laura.opens(thread)
    assert story.card(thread).complaint.text == DRY


async def test_a_thread_that_only_a_program_wrote_is_read_all_the_same(story: Story, laura: Employee) -> None:
    thread, _ = story.room.write(None, CHANNEL, RELAY, "Form entry: nobody came to empty the bins.", Role.BOT)
    await laura.opens(thread)
    assert story.card(thread).complaint.text == "Form entry: nobody came to empty the bins."


async def test_an_empty_thread_has_a_card_all_the_same(story: Story, ada: Customer, laura: Employee) -> None:
    thread, _ = story.room.write(None, CHANNEL, ada.who, DRY, Role.CUSTOMER)
    story.room.threads[thread].clear()  # all of it was deleted meanwhile
    await laura.opens(thread)
    assert story.card(thread).complaint.text is None


async def test_what_the_customer_wrote_meanwhile_is_not_overwritten(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread, _ = story.room.write(None, CHANNEL, ada.who, DRY, Role.CUSTOMER)
    story.dies_before_it_speaks()
    await laura.opens(thread)
    await ada.edits(thread, DRY + " It is the blue one.")
    await story.restart()
    assert story.card(thread).complaint.text == DRY + " It is the blue one."


async def test_only_owners_may_open_one(story: Story, ada: Customer) -> None:
    thread = await ada.writes(DRY)
    with pytest.raises(NotAllowed):
        await story.verbs.open_thread(thread, ada.id, story.clock.now())
    assert await story.look(lambda books: books.complaints.get(complaint_id(thread))) is None


async def test_a_customer_who_is_no_person_is_heard_too(story: Story) -> None:
    place, message = story.room.write(None, CHANNEL, RELAY, "Nobody came, again. I am furious.", Role.CUSTOMER)
    heard = Heard(
        place=place, message=message.id, author=RELAY.id, text=message.text, at=message.at, role=Role.CUSTOMER
    )
    complaint = await story.verbs.hear(heard)
    assert complaint is not None
    assert (complaint.customer, complaint.customer_name) == (RELAY.id, "")
