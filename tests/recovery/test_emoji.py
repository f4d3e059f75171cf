"""An unhappy emoji and no words: the team is asked to ask, and nothing is assumed."""

from bot.complaints.detect import Mode
from bot.complaints.thread import Role
from bot.recovery.heard import Heard
from tests.cast import CHANNEL, Customer, Employee
from tests.fakes import TEAM
from tests.story import Story

MORE = "The kettle came broken, again. Nobody answers my mails."


async def test_a_customers_emoji_gets_a_card_that_asks_and_no_reminder(story: Story, ada: Customer) -> None:
    thread = await ada.writes("😡😡")
    complaint = story.card(thread).complaint
    assert (complaint.heard_by, complaint.severity, complaint.cues) == ("emoji", "low", ())
    await story.passes(hours=30)
    assert story.reminders() == []


async def test_happy_emoji_are_left_alone(story: Story, ada: Customer) -> None:
    await ada.writes("👍")
    assert story.room.said == []


async def test_whom_nobody_has_named_a_customer_is_asked_about_in_eager_channels_only(
    story: Story, ada: Customer, laura: Employee
) -> None:
    for mode, cards in ((Mode.CAREFUL, 0), (Mode.EAGER, 1), (Mode.QUIET, 1)):
        await story.verbs.set_channel(TEAM, CHANNEL, laura.id, mode=mode)
        place, message = story.room.write(None, CHANNEL, ada.who, ":rage:", Role.UNKNOWN)
        await story.verbs.hear(Heard(place=place, message=message.id, author=ada.id, text=":rage:", at=message.at))
        await story.settles()
        assert len(story.room.standing) == cards
        story.clock.move(hours=1)


async def test_words_in_its_thread_make_it_a_complaint_with_the_same_card(story: Story, ada: Customer) -> None:
    thread = await ada.writes("😡")
    story.clock.move(minutes=30)
    await ada.writes(MORE, thread=thread)
    complaint = story.card(thread).complaint
    assert (complaint.heard_by, complaint.text, complaint.threshold) == ("trigger", MORE, 0.75)
    assert complaint.cues
    assert await story.pending(thread) != []


async def test_words_right_after_it_in_the_channel_do_too(story: Story, ada: Customer) -> None:
    thread = await ada.writes("😡")
    story.clock.move(minutes=1)
    assert story.cards(await ada.writes(MORE)) == []
    assert story.card(thread).complaint.heard_by == "trigger"
    assert story.card(thread).complaint.about in ("The kettle came broken, again.", "Nobody answers my mails.")


async def test_after_a_complaint_an_emoji_is_no_second_card(story: Story, ada: Customer) -> None:
    await ada.writes(MORE)
    story.clock.move(minutes=1)
    assert story.cards(await ada.writes("😡")) == []


async def test_an_agent_may_own_it_or_say_that_it_is_none_which_teaches_nothing(
    story: Story, ada: Customer, laura: Employee
) -> None:
    await laura.presses_not_a_complaint(await ada.writes("👎"))
    assert (await story.verbs.channel(TEAM, CHANNEL)).steps == 0
    story.clock.move(minutes=10)
    owned = await ada.writes("👎")
    await laura.presses_own(owned)
    assert story.card(owned).complaint.status == "owned"
