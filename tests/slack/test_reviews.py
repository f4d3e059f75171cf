"""A review of a reply, for its writer alone: by a tag, by the command, by the shortcut, with a model beside the rules."""

import json
from typing import Any

from bot.coaching.qualities import QUALITIES
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.fake_slack.world import Message
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.slack.running import Running, Start
from tests.slack.slow_model import SlowModel
from tests.slack.story import complain, own
from tests.slack.team import COMPLAINT, DANA, GUESTS, GUS, HELP, LAURA, OLU, SECRET, TEAM_ROOM

SHORTCUT = "tofu_review_reply"
MIKE = "Sorry, that's down to the depot.\nYou'll have to call them, <@U0DANA> & co."
KIND = (
    "Hi Dana, my name is Laura and I own this until order 4711 is in your hands. It never arrived, nobody answered the "
    "phone, and this is the second time: I'm sorry. I will ask the depot where 4711 is. I will write to you here today at "
    "16:00, and put the new date in writing."
)
NAMES = [quality.name for quality in QUALITIES]


def read(answer: dict[str, Any]) -> str:
    """A review as it is seen; every quality is in it."""
    said = words(answer)
    assert [name for name in NAMES if f"*{name}*" in said] == NAMES
    assert "Only you see this." in said
    assert "Only you see this." in answer.get("text", "Only you see this."), "a screen reader hears it too"
    return said


def standing(slack: FakeSlack, channel: str, ts: str) -> Message:
    return next(m for m in slack.messages(channel) if m["ts"] == ts)


# ---------------------------------------------------------------- by a tag
async def test_a_tag_holds_the_reply_against_what_the_customer_wrote(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(LAURA, HELP, f"@TOFU review:\n{MIKE}", ts)
    await bot.quiet()
    [review] = slack.ephemerals(LAURA)
    said = read(review)
    assert "They wrote “This is the second time!”" in said, "the fix is in the words of the thread"
    assert "“You'll have to call”" in said
    assert "kinder wording" in said
    assert review["thread_ts"] == ts


async def test_what_was_asked_before_is_no_source_for_what_is_claimed(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    for _ in range(2):
        slack.say(LAURA, HELP, f"@TOFU review: {KIND} Your reference is XK-9921.", ts)
        await bot.quiet()
        assert "invented fact" in words(slack.ephemerals(LAURA)[-1])


async def test_a_good_reply_has_nothing_to_practise(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(LAURA, HELP, f"@TOFU review: {KIND}", ts)
    await bot.quiet()
    [review] = slack.ephemerals(LAURA)
    assert read(review).count(": there") == 5
    assert buttons(review) == {}


# ---------------------------------------------------------------- by the command
async def test_the_command_holds_it_against_the_one_complaint_that_one_owns_there(
    slack: FakeSlack, bot: Running
) -> None:
    await own(slack, bot)
    here = await slack.command(LAURA, HELP, f"review\n{MIKE}")
    said = read(here.reply.answers[0]) if here.reply else ""
    assert "Held against the thread of “My order 4711" in said
    elsewhere = await slack.command(LAURA, TEAM_ROOM, f"review {MIKE}")
    assert "Without its thread" in words(elsewhere.reply.answers[0] if elsewhere.reply else {})


async def test_it_works_in_the_direct_message_in_several_lines(slack: FakeSlack, bot: Running) -> None:
    slack.tell(LAURA, f"review:\n\n{MIKE}")
    await bot.quiet()
    assert "Without its thread" in read(slack.direct(LAURA)[-1])


async def test_the_longest_and_most_hostile_reply_still_fits(slack: FakeSlack, bot: Running) -> None:
    text = "You should have <!channel> called & <@U0DANA> 'bear with us' " * 120
    slack.tell(LAURA, f"review {text}")
    await bot.quiet()
    said = slack.direct(LAURA)[-1]
    read(said)
    assert len(said["blocks"]) <= 50
    assert len(said["text"]) <= 4000


# ---------------------------------------------------------------- by the shortcut
async def test_the_shortcut_shows_ones_own_message_on_a_screen_of_its_own(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    reply = slack.say(LAURA, HELP, "Hi Dana, you'll have to call the depot about XK-9921.", ts)
    pressed = await slack.shortcut(LAURA, standing(slack, HELP, reply), SHORTCUT)
    assert pressed.acked
    await bot.quiet()
    view = slack.view(LAURA)
    assert view
    said = read(view)
    assert "“you'll have to call”" in said
    assert "invented fact" in said, "the message itself is no source"
    assert slack.ephemerals() == []


async def test_of_somebody_elses_message_it_says_no_and_shows_nothing(slack: FakeSlack, bot: Running) -> None:
    ts, card = await complain(slack, bot)
    reply = slack.say(LAURA, HELP, MIKE, ts)
    for message in (standing(slack, HELP, reply), standing(slack, HELP, ts), card):
        pressed = await slack.shortcut(OLU, message, SHORTCUT)
        await bot.quiet()
        assert pressed.said == ["I review your own words only: choose a message that you wrote."]
    assert slack.view(OLU) is None


async def test_words_that_were_posted_for_somebody_are_their_own(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Post to thread")
    await bot.quiet()
    post = next(m for m in slack.thread(HELP, ts) if "posted with TOFU" in words(m))
    await slack.shortcut(LAURA, post, SHORTCUT)
    await slack.shortcut(OLU, post, SHORTCUT)
    await bot.quiet()
    mine, theirs = slack.view(LAURA), slack.view(OLU)
    assert mine
    assert theirs
    assert "*Ownership*: there" in words(mine)
    assert "I review your own words only" in words(theirs)
    assert "*Ownership*" not in words(theirs)


async def test_a_guest_is_told_who_can_ask(slack: FakeSlack, bot: Running) -> None:
    reply = slack.say(GUS, GUESTS, MIKE)
    pressed = await slack.shortcut(GUS, standing(slack, GUESTS, reply), SHORTCUT)
    await bot.quiet()
    assert pressed.said == ["Only full members of this workspace can ask this."]


async def test_where_the_thread_cannot_be_read_the_screen_says_so(slack: FakeSlack, bot: Running) -> None:
    slack.world.rooms[SECRET].members.discard("U0TOFUBOT")
    reply = slack.say(LAURA, SECRET, MIKE)
    await slack.shortcut(LAURA, standing(slack, SECRET, reply), SHORTCUT)
    await bot.quiet()
    assert "/invite @TOFU" in words(slack.view(LAURA) or {})


# ---------------------------------------------------------------- with a model
async def test_with_a_model_the_marks_are_proposed_and_checked_and_it_says_so(slack: FakeSlack, start: Start) -> None:
    nothing = {"label": 0, "quote": "", "why": ""}
    marks = {name.lower(): nothing for name in NAMES}
    marks["responsiveness"] = {"label": 2, "quote": "Thursday 3pm", "why": "You'll have word from me"}
    marks["empathy"] = {"label": 2, "quote": "I feel with you", "why": "not in the reply"}
    async with (
        ScriptedModel(answers.says(json.dumps(marks))) as model,
        start(model_url=model.url, doubtful_share=0) as bot,
    ):
        ts = slack.say(DANA, HELP, "Where is my order?")
        slack.say(LAURA, HELP, "@TOFU review: Dana, you'll have it. You'll have word from me Thursday 3pm.", ts)
        await bot.quiet()
        [review] = slack.ephemerals(LAURA)
        assert "*Responsiveness*: there" in words(review)
        assert "*Empathy*: missing" in words(review)
        assert "the rules checked each against your words" in words(review)
        assert model.requests == 1


async def test_nobody_waits_for_a_slow_model(slack: FakeSlack, start: Start) -> None:
    async with SlowModel() as model, start(model_url=model.url) as bot:
        ts = slack.say(DANA, HELP, COMPLAINT)
        slack.say(LAURA, HELP, f"@TOFU review: {MIKE}", ts)
        pressed = await slack.command(LAURA, HELP, "review Sorry about that.")
        assert (pressed.acked, pressed.said) == (True, ["One moment…"])
        await until(lambda: model.waiting == 2)
        await until(lambda: all(delivery.acked for delivery in slack.deliveries.events))
        assert slack.ephemerals(LAURA)[1:] == [], "the review is still to come"
        model.go.set()
        await bot.quiet()
        assert "by the rules alone" in words(slack.ephemerals(LAURA)[-1]), "what it said was no review"
