"""A review around a post, for its writer alone: in the form before it, and quietly after it."""

from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import DANA, HELP, LAURA, OLU, SAM
from tests.slack.test_reviews import KIND, MIKE


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
        said = [words(message) for person in (LAURA, OLU, DANA) for message in slack.direct(person)]
        assert [text for text in said if "Is it yours?" not in text] == []


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
