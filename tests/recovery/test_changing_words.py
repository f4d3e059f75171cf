"""The customer edits or deletes what they wrote."""

from tests.cast import Customer, Employee
from tests.story import Story

BROKEN = "The kettle came broken, again. Nobody answers my mails."


async def test_an_edit_that_takes_the_complaint_back_dismisses_it_and_forgets_the_words(
    story: Story, ada: Customer
) -> None:
    thread = await ada.writes(BROKEN)
    await ada.edits(thread, "Never mind, I found the parcel. Thank you!")
    complaint = story.card(thread).complaint
    assert complaint.status == "dismissed"
    assert complaint.text is None
    assert await story.pending(thread) == []


async def test_an_edit_to_another_complaint_is_read_again(story: Story, ada: Customer) -> None:
    thread = await ada.writes(BROKEN)
    await ada.edits(thread, "The kettle came broken, and there is a smell of gas from the boiler you repaired.")
    card = story.card(thread).complaint
    assert card.severity == "critical"
    assert "gas" in card.about
    assert card.text is not None
    assert card.text.endswith("repaired.")


async def test_an_edit_that_changes_nothing_says_nothing(story: Story, ada: Customer) -> None:
    thread = await ada.writes(BROKEN)
    said = len(story.room.said)
    await ada.edits(thread, BROKEN)
    assert len(story.room.said) == said


async def test_once_owned_it_stays_owned_and_never_grows_milder(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes("There is a smell of gas from the boiler, and nobody came yesterday.")
    await laura.presses_own(thread)
    story.clock.move(minutes=10)
    await ada.edits(thread, "A bit late, the man for the boiler.")
    complaint = story.card(thread).complaint
    assert (complaint.status, complaint.severity) == ("owned", "critical")
    assert complaint.last_word_at == story.clock.now()


async def test_what_an_agent_called_a_complaint_is_not_dismissed_by_an_edit(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes("About my order from last week")
    await laura.opens(thread)
    await ada.edits(thread, "About my order from last week. It is the blue one.")
    complaint = story.card(thread).complaint
    assert complaint.status == "open"
    assert complaint.text == "About my order from last week. It is the blue one."


async def test_edits_elsewhere_and_afterwards_are_nobodys_business(story: Story, ada: Customer) -> None:
    chatter = await ada.writes("Lovely weather!")
    await ada.edits(chatter, "Horrible weather, nobody came, unacceptable.")
    thread = await ada.writes(BROKEN)
    await ada.writes("Here is a photo.", thread=thread)
    await ada.edits(thread, "Here is a better photo.", message=story.room.threads[thread][-1].id)
    assert (await story.complaint(thread)).text == BROKEN
    await ada.deletes(thread)
    gone = await story.complaint(thread)
    await ada.edits(thread, BROKEN)
    assert await story.complaint(thread) == gone


async def test_a_deleted_message_that_nobody_owns_ends_the_complaint(story: Story, ada: Customer) -> None:
    thread = await ada.writes(BROKEN)
    await ada.deletes(thread)
    complaint = story.card(thread).complaint
    assert (complaint.status, complaint.text, complaint.about, complaint.cues) == ("dismissed", None, "", ())


async def test_a_deleted_message_that_is_owned_loses_its_words_and_its_owner_is_told(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(BROKEN)
    await laura.presses_own(thread)
    await ada.deletes(thread)
    complaint = story.card(thread).complaint
    assert (complaint.status, complaint.owner, complaint.text) == ("owned", laura.who, None)
    (note,) = laura.notes()
    assert "deleted" in note
    assert "stays yours" in note


async def test_another_message_deleted_changes_nothing(story: Story, ada: Customer) -> None:
    thread = await ada.writes(BROKEN)
    await ada.deletes(thread, message="1.000001")
    assert (await story.complaint(thread)).text == BROKEN
