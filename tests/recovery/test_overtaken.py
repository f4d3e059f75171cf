"""What changes while something is on its way: it is drawn as it is by then, or not said at all."""

import pytest

from bot.errors import Refused
from bot.recovery.outbox import Owed
from tests.cast import Customer, Employee
from tests.story import Story

HAIR = "The colour is wrong again and nobody rang me back. I am furious."


async def test_changes_before_the_first_card_are_on_it(story: Story, ada: Customer, laura: Employee) -> None:
    story.room.is_down(1)  # the card can't be posted yet
    thread = await ada.writes(HAIR)
    await laura.presses_own(thread)  # and meanwhile Laura owns it, from the thread
    assert story.cards(thread) == []
    await story.passes(seconds=1)
    assert story.card(thread).complaint.owner == laura.who


async def test_a_change_while_the_first_card_is_on_its_way_is_drawn_afterwards(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.dies_before_it_speaks()
    thread = await ada.writes(HAIR)
    complaint = await story.complaint(thread)
    card = story.verbs.deliveries["card"]
    owed = await story.look(lambda books: books.outbox.lease(f"card:{complaint.id}:first"))
    assert owed is not None
    drawn = await card.perform(owed)
    await laura.presses_own(thread)
    await story.look(lambda books: card.settle(books, owed, drawn))
    await story.restart()
    assert story.card(thread).complaint.owner == laura.who


async def test_a_card_of_what_was_dismissed_meanwhile_is_not_posted(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.room.is_down(1)
    thread = await ada.writes(HAIR)
    await laura.presses_not_a_complaint(thread)
    await story.passes(minutes=1)
    assert story.cards(thread) == []


async def test_a_draft_that_is_dropped_while_it_is_being_shown_is_shown_as_dropped(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(HAIR)
    story.dies_before_it_speaks()
    await laura.presses_own(thread)
    write = story.verbs.deliveries["write_draft"]
    owed = Owed(key="write", kind="write_draft", complaint=(await story.complaint(thread)).id, ref=laura.id)
    composed = await write.perform(owed)
    await story.look(lambda books: write.settle(books, owed, composed))
    (draft,) = await story.drafts(thread)
    show = story.verbs.deliveries["show_draft"]
    showing = Owed(key=f"show:{draft.id}:pending", kind="show_draft", complaint=draft.complaint, ref=draft.id)
    shown = await show.perform(showing)
    await laura.resolves(thread, "The colour was mixed wrong.", "Coloured again, at no cost.")
    await story.look(lambda books: show.settle(books, showing, shown))
    await story.restart()
    assert laura.draft(thread).status == "dropped"


async def test_a_draft_that_nobody_has_seen_yet_is_not_shown_any_more_once_it_is_dropped(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(HAIR)
    story.room.is_down(2)  # the card, and the draft
    await laura.presses_own(thread)
    assert [draft.shown for draft in await story.drafts(thread)] == [None]
    await laura.resolves(thread, "The colour was mixed wrong.", "Coloured again, at no cost.")
    await story.passes(minutes=1)
    assert [draft.status for draft in await story.drafts(thread)] == ["dropped"]
    assert story.room.room_of(laura.id) == []


async def test_what_is_forgotten_on_its_way_ends_quietly(
    story: Story, ada: Customer, laura: Employee, caplog: pytest.LogCaptureFixture
) -> None:
    thread = await ada.writes(HAIR)
    await laura.presses_own(thread)
    complaint = await story.complaint(thread)
    (draft,) = await story.drafts(thread)
    kinds = {"card": "1", "write_draft": laura.id, "show_draft": draft.id}
    on_their_way = []
    for kind, ref in kinds.items():
        owed = Owed(key=f"late:{kind}", kind=kind, complaint=complaint.id, ref=ref)
        on_their_way.append((kind, owed, await story.verbs.deliveries[kind].perform(owed)))
    await story.verbs.forget(complaint.id)
    for kind, owed, outcome in on_their_way:
        await story.look(lambda books, k=kind, o=owed, out=outcome: story.verbs.deliveries[k].settle(books, o, out))
    gone = Owed(key="remind:x", kind="reminder", complaint=complaint.id, ref=f"{complaint.id}.0")
    with pytest.raises(Refused, match="its follow-up is gone"):
        await story.verbs.deliveries["reminder"].perform(gone)
    await story.passes(minutes=1)
    assert await story.drafts(thread) == []
    assert "could not deliver" not in caplog.text
