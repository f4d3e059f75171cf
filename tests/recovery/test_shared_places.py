"""Channels that outsiders see: what is for the team alone never appears there."""

from bot.recovery.says import At
from tests.cast import CHANNEL, Customer, Employee
from tests.story import Story

TEAM_CHANNEL = "C0TEAM"
ORDER = "The wrong size came, again. I have asked twice and nobody answers me."


async def test_among_ourselves_the_card_stands_in_the_thread_and_a_pointer_says_where_the_draft_is(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(ORDER)
    await laura.presses_own(thread)
    assert story.room.said[0].at == At(CHANNEL, thread.thread)
    (pointer,) = [say for say in story.room.said if say.at.only_for]
    assert pointer.at.only_for == laura.id
    assert "direct message" in pointer.text


async def test_in_a_shared_channel_the_team_hears_of_it_in_its_own(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.room.shared.add(CHANNEL)
    story.rules(channel=TEAM_CHANNEL)
    thread = await ada.writes(ORDER)
    await laura.presses_own(thread)
    assert story.card(thread).at.channel == TEAM_CHANNEL
    assert story.card(thread).complaint.owner == laura.who
    assert laura.draft(thread).text
    assert {say.at.channel for say in story.room.said} == {TEAM_CHANNEL, laura.id}
    # only what she posts is said where the customer reads it
    await laura.posts(thread)
    assert [say.at.channel for say in story.room.said if say.at.channel == CHANNEL] == [CHANNEL]
    assert story.posts(thread) == [laura.draft(thread).text]
    await story.passes(hours=25)
    assert [say.at.channel for say in story.room.said if say.at.channel == CHANNEL] == [CHANNEL]


async def test_without_a_team_channel_each_supervisor_has_the_card(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.room.shared.add(CHANNEL)
    dana, erin = story.supervisor("Dana Frost"), story.supervisor("Erin Cole")
    thread = await ada.writes(ORDER)
    await laura.presses_own(thread)
    cards = story.cards(thread)
    assert len(cards) == 2
    assert all(card.complaint.owner == laura.who for card in cards)
    assert len(story.room.room_of(dana.id)) == len(story.room.room_of(erin.id)) == 1


async def test_with_nowhere_to_say_it_nothing_is_said_and_the_complaint_is_kept(
    story: Story, ada: Customer, laura: Employee
) -> None:
    story.room.shared.add(CHANNEL)
    thread = await ada.writes(ORDER)
    assert story.room.said == []
    assert (await story.complaint(thread)).status == "open"
    await laura.presses_own(thread)  # from the thread, by tagging the bot
    assert story.cards(thread) == []
    assert laura.draft(thread).text
