"""Several messages of one person within minutes are one complaint, with one card."""

import pytest

from bot.complaints.model import Agent, Complaint, Status
from bot.complaints.thread import Role
from bot.recovery.heard import Heard
from tests.cast import CHANNEL, Customer, Employee
from tests.story import Story

LATE = "My parcel never came. I was told Monday, then Wednesday. This is unacceptable."
PIECES = ("my order 4711", "was due on monday", "it is thursday now", "nobody told me anything")
MORE = "And nobody answers the phone, I have rung three times."


async def heard(story: Story, who: Customer, text: str) -> Complaint | None:
    """Somebody whom nobody has named a customer writes."""
    place, message = story.room.write(None, CHANNEL, who.who, text, Role.UNKNOWN)
    said = Heard(place=place, message=message.id, author=who.id, text=text, at=message.at)
    complaint = await story.verbs.hear(said)
    await story.settles()
    return complaint


async def test_two_complaints_within_minutes_are_one_with_one_card(story: Story, ada: Customer) -> None:
    first = await ada.writes(LATE)
    story.clock.move(minutes=2)
    second = await ada.writes(MORE)
    assert story.cards(second) == []
    assert len(story.cards(first)) == 1
    assert (await story.look(lambda books: books.complaints.in_thread(second))) == await story.complaint(first)


async def test_each_part_gives_the_next_its_minutes_and_then_it_is_another(story: Story, ada: Customer) -> None:
    first = await ada.writes(LATE)
    for _ in range(3):
        story.clock.move(minutes=4)
        assert story.cards(await ada.writes(MORE)) == []
    story.clock.move(minutes=6)
    later = await ada.writes(LATE)
    assert len(story.cards(first)) == len(story.cards(later)) == 1


async def test_other_people_and_other_channels_are_complaints_of_their_own(story: Story, ada: Customer) -> None:
    await ada.writes(LATE)
    assert story.cards(await story.customer("Ben Ito").writes(LATE))
    assert story.cards(await ada.writes(LATE, channel="C0OTHER"))


async def test_what_is_worse_in_a_later_part_is_on_the_card(story: Story, ada: Customer) -> None:
    thread = await ada.writes("The kettle came dented, and nobody answers my mails.")
    assert story.card(thread).complaint.severity == "medium"
    story.clock.move(minutes=1)
    await ada.writes("It sparks when I switch it on, and there is smoke!")
    assert story.card(thread).complaint.severity == "critical"
    story.clock.move(minutes=1)
    await ada.writes("Nobody ever rings back, that is rude.")
    assert story.card(thread).complaint.severity == "critical"


async def test_pieces_that_are_no_complaint_alone_are_one_together(story: Story, ada: Customer) -> None:
    begun = story.clock.now()
    for piece in PIECES[:-1]:
        assert not await heard(story, ada, piece)
        story.clock.move(minutes=1)
    complaint = await heard(story, ada, PIECES[-1])
    assert complaint is not None
    assert complaint.text == PIECES[-1]
    assert complaint.opened_at == begun, "the window runs from where they began"
    assert len(await story.look(lambda books: books.complaints.parts(complaint.id))) == len(PIECES) - 1


async def test_the_same_pieces_an_hour_apart_are_none(story: Story, ada: Customer) -> None:
    for piece in PIECES:
        assert not await heard(story, ada, piece)
        story.clock.move(hours=1)


async def test_the_draft_knows_what_the_whole_burst_said(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes("My sofa never came and I took the day off.")
    story.clock.move(minutes=1)
    await ada.writes("Nobody answers the phone either, it is order 4711.")
    await laura.presses_own(thread)
    text = story.shown_draft(laura.id, thread).draft.text or ""
    assert "phone" in text
    await laura.posts(thread)
    assert len(story.posts(thread)) == 1, "parts do not make the thread look as if it had moved on"


async def test_a_draft_is_written_though_a_part_was_taken_back(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes("The kettle came dented.")
    story.clock.move(minutes=1)
    part = await ada.writes("The box was torn open and nobody answers my mails about it.")
    del story.room.threads[part]
    await ada.deletes(part)
    complaint = story.card(thread).complaint
    assert (complaint.status, complaint.about, complaint.cues) == (Status.OPEN, "", ())
    assert await story.look(lambda books: books.complaints.parts(complaint.id)) == []
    await laura.presses_own(thread)
    assert "box" not in (story.shown_draft(laura.id, thread).draft.text or "")


async def test_a_reply_under_a_part_belongs_to_the_same_complaint(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(LATE)
    part = await ada.writes(MORE)
    await laura.presses_own(thread)
    story.clock.move(hours=1)
    await ada.writes("Hello? Still nothing, nobody came. Unacceptable!", thread=part)
    assert (await story.complaint(thread)).last_word_at == story.clock.now()
    assert story.cards(part) == []
    assert (await laura.opens(part)).id == (await story.complaint(thread)).id


async def test_a_part_that_is_delivered_again_is_no_news(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LATE)
    story.clock.move(minutes=1)
    part = await ada.writes(MORE)
    before = await story.complaint(thread)
    await ada.is_delivered_again(part)
    await ada.is_delivered_again(thread)
    assert await story.complaint(thread) == before


async def test_after_not_a_complaint_the_same_burst_is_left_in_peace(
    story: Story, ada: Customer, laura: Employee
) -> None:
    await laura.presses_not_a_complaint(await ada.writes(LATE))
    story.clock.move(minutes=1)
    assert story.cards(await ada.writes(MORE)) == []
    story.clock.move(minutes=10)
    assert story.cards(await ada.writes(MORE))


async def test_a_colleague_who_passes_on_two_customers_words_brings_two_complaints(story: Story) -> None:
    olu = story.customer("Olu Adeyemi")
    first = await olu.writes("Mrs Hill rang, she is upset: nobody turned up on Monday and she was charged twice.")
    second = await olu.writes("Mr Novak called too, he says his fridge came broken and nobody answers him.")
    assert len(story.cards(first)) == len(story.cards(second)) == 1


async def test_an_integration_speaks_for_many_and_has_no_bursts(story: Story) -> None:
    for text in (LATE, MORE):
        place, message = story.room.write(None, CHANNEL, Agent("A0DESK", "Desk"), text, Role.CUSTOMER)
        heard = Heard(
            place=place, message=message.id, author="A0DESK", text=text, at=message.at, role=Role.CUSTOMER, by_app=True
        )
        assert await story.verbs.hear(heard) is not None
    await story.settles()


async def test_an_edit_does_not_end_a_burst_as_if_the_rest_had_not_been_said(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LATE)
    await ada.writes(MORE)
    await ada.edits(thread, "About my parcel:")
    assert story.card(thread).complaint.status is Status.OPEN


@pytest.mark.parametrize("minutes", [1, 9])
async def test_chatter_is_judged_together_for_minutes_only(story: Story, ada: Customer, minutes: int) -> None:
    await ada.writes("Is the shop open on Monday?")
    story.clock.move(minutes=minutes)
    assert story.cards(await ada.writes("Thanks, see you then!")) == []
