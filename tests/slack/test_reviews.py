"""A review of a reply, for its writer alone: by a tag, the command, the shortcut, in the form, and quietly after a post."""

from typing import Any

from bot.coaching.qualities import QUALITIES
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.fake_slack.world import Message
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import DANA, GUESTS, GUS, HELP, LAURA, OLU, SAM, SECRET, TEAM_ROOM

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
    assert "not answering" in words(slack.view(LAURA) or {})


# ---------------------------------------------------------------- in the form
async def edit(slack: FakeSlack, bot: Running) -> str:
    """Laura's form is open; the thread."""
    ts, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Edit")
    await until(lambda: slack.view(LAURA))
    return ts


async def test_check_it_shows_the_faults_and_keeps_what_was_typed(slack: FakeSlack, bot: Running) -> None:
    await edit(slack, bot)
    pressed = await slack.press_in_form(LAURA, "Check it", {"text": MIKE, "time": "18:30"})
    assert pressed.acked
    await bot.quiet()
    view = slack.view(LAURA)
    assert view
    said = words(view)
    assert "hands off" in said
    assert "You'll have to call them" in said
    fields = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    assert fields["text"]["initial_value"] == MIKE
    assert fields["time"]["initial_time"] == "18:30"
    assert view["submit"]["text"] == "Post to thread"
    assert slack.by_app(HELP) == slack.by_app(HELP)[:1], "nothing was posted"


async def test_a_form_that_has_changed_since_is_left_alone(slack: FakeSlack, bot: Running) -> None:
    await edit(slack, bot)
    await slack.press_in_form(LAURA, "Check it", {"text": "Sorry if you waited."})
    await slack.press_in_form(LAURA, "Check it", {"text": "Sorry if you waited long."})
    await bot.quiet()
    assert {call["hash"] for call in slack.calls("views.update")} == {slack.calls("views.update")[0]["hash"]}
    assert "Sorry if you waited" in words(slack.view(LAURA) or {})


async def test_a_check_of_no_words_says_what_to_write(slack: FakeSlack, bot: Running) -> None:
    await edit(slack, bot)
    await slack.press_in_form(LAURA, "Check it", {"text": "  \n"})
    await bot.quiet()
    assert "Write your reply" in words(slack.view(LAURA) or {})


async def test_a_hard_fault_is_asked_for_once_more_and_then_posted(slack: FakeSlack, bot: Running) -> None:
    ts = await edit(slack, bot)
    words_ = "Dana, you'll have to call the depot yourself."
    first = await slack.submit(LAURA, {"text": words_, "date": None, "time": None})
    assert first.back["response_action"] == "update"
    view = slack.view(LAURA)
    assert view
    assert "Post it like this?" in words(view)
    assert view["submit"]["text"] == "Post all the same"
    assert len(slack.thread(HELP, ts)) == 2, "nothing was posted"
    await slack.submit(LAURA, {"text": words_, "date": None, "time": None})
    await bot.quiet()
    assert slack.view(LAURA) is None
    assert words_ in words(slack.thread(HELP, ts)[-1])


async def test_other_words_with_a_hard_fault_are_asked_for_too(slack: FakeSlack, bot: Running) -> None:
    ts = await edit(slack, bot)
    for text in ("You'll have to call the depot.", "Calm down, it's only an order."):
        again = await slack.submit(LAURA, {"text": text, "date": None, "time": None})
        assert again.back["response_action"] == "update", text
    await slack.submit(LAURA, {"text": KIND, "date": "2026-11-24", "time": "16:00"})
    await bot.quiet()
    assert "until order 4711 is in your hands" in words(slack.thread(HELP, ts)[-1])


# ---------------------------------------------------------------- quietly
async def test_a_hard_fault_in_a_posted_reply_is_said_to_its_writer_alone(slack: FakeSlack, start: Start) -> None:
    async with start(quiet_review=True, supervisors=(SAM,)) as bot:
        ts, _ = await complain(slack, bot)
        slack.say(OLU, HELP, MIKE, ts)
        await bot.quiet()
        [told] = slack.direct(OLU)
        assert "A look at a reply of yours" in words(told)
        assert "hands off: “You'll have to call”" in words(told)
        assert list(buttons(told)) == ["Practise"]
        for other in (LAURA, SAM, DANA):
            assert slack.direct(other) == []
        assert len(slack.thread(HELP, ts)) == 3, "the thread holds the complaint, the card and the reply"
        assert slack.ephemerals() == []


async def test_it_is_said_once_whatever_is_delivered_again(slack: FakeSlack, start: Start) -> None:
    async with start(quiet_review=True) as bot:
        ts, _ = await complain(slack, bot)
        slack.say(LAURA, HELP, MIKE, ts)
        await bot.quiet()
        for delivery in list(slack.deliveries.events):
            slack.deliveries.event(delivery.payload)
        await bot.quiet()
        assert len(slack.direct(LAURA)) == 1
        slack.say(LAURA, HELP, "You'll have to ring the depot.", ts)
        await bot.quiet()
        assert len(slack.direct(LAURA)) == 2, "another reply is another matter"


async def test_of_good_words_of_the_customers_and_elsewhere_nothing_is_said(slack: FakeSlack, start: Start) -> None:
    async with start(quiet_review=True) as bot:
        ts, _ = await complain(slack, bot)
        slack.say(LAURA, HELP, KIND, ts)
        slack.say(DANA, HELP, "Calm down? You'll have to call ME.", ts)
        lunch = slack.say(OLU, HELP, "Anybody for lunch?")
        slack.say(LAURA, HELP, MIKE, lunch)
        await bot.quiet()
        assert [slack.direct(person) for person in (LAURA, OLU, DANA)] == [[], [], []]


async def test_unless_the_team_wants_it_nothing_is_said(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(LAURA, HELP, MIKE, ts)
    await bot.quiet()
    assert slack.direct(LAURA) == []


async def test_where_customers_are_named_agents_are_reviewed_all_the_same(slack: FakeSlack, start: Start) -> None:
    async with start(quiet_review=True, customers=(DANA,)) as bot:
        ts, _ = await complain(slack, bot)
        slack.say(LAURA, HELP, MIKE, ts)
        await bot.quiet()
        assert len(slack.direct(LAURA)) == 1
