"""What is heard without anybody calling: people, integrations that speak for customers, and what is left alone."""

import pytest

from bot.complaints.model import Status
from tests.fake_slack import FakeSlack, Person
from tests.fake_slack.eyes import buttons, words
from tests.fake_slack.world import APP, BOT, BOT_USER
from tests.slack.running import Running, Start
from tests.slack.story import complain, own, with_button
from tests.slack.team import COMPLAINT, DANA, DESK_APP, GUS, HELP, LAURA, OLU, OTHER_APP, SECRET


@pytest.mark.parametrize(
    "text", ["Lunch at one?", "Thanks, that worked!", "What time are you open?", ":tada: :tada:", "   "]
)
async def test_chatter_is_left_alone_and_nothing_of_it_is_kept(slack: FakeSlack, bot: Running, text: str) -> None:
    ts = slack.say(DANA, HELP, text)
    await bot.quiet()
    assert slack.by_app(HELP) == []
    assert slack.ephemerals() == []
    assert (await bot.bot.verbs.mine("T0TOFU001", DANA)) == []
    assert [delivery.acked for delivery in slack.deliveries.events] == [True]
    with pytest.raises(LookupError):
        await _known(bot, ts)


async def _known(bot: Running, ts: str) -> None:
    from bot.errors import NotFound

    try:
        await bot.complaint(HELP, ts)
    except NotFound as error:
        raise LookupError(str(error)) from None


async def test_a_private_channel_is_heard_too(slack: FakeSlack, bot: Running) -> None:
    _, card = await complain(slack, bot, channel=SECRET)
    assert "4711" in words(card)


async def test_a_complaint_in_a_reply_has_its_card_in_that_thread(slack: FakeSlack, bot: Running) -> None:
    first = slack.say(DANA, HELP, "Hello, it is about my order.")
    slack.say(LAURA, HELP, "Hi Dana, what about it?", first)
    slack.say(DANA, HELP, COMPLAINT, first)
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert card["thread_ts"] == first


async def test_a_second_complaint_in_a_thread_gets_no_second_card(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(DANA, HELP, "Nobody called me back and it is still broken. Unacceptable!", ts)
    await bot.quiet()
    assert len(slack.by_app(HELP)) == 1


async def test_named_customers_are_heard_and_nobody_else(slack: FakeSlack, start: Start) -> None:
    slack.world.groups["S0CUSTOMERS"] = [GUS]
    async with start(customers=(DANA, "S0CUSTOMERS")) as bot:
        slack.say(OLU, HELP, COMPLAINT)
        await bot.quiet()
        assert slack.by_app(HELP) == []
        await complain(slack, bot)
        assert len(slack.by_app(HELP)) == 1


# ------------------------------------------------------------ integrations
SHAPES = {
    "text": {"text": COMPLAINT},
    "an attachment": {"attachments": [{"title": "Ticket 9", "text": COMPLAINT, "fallback": "Ticket 9"}]},
    "fields": {"attachments": [{"fields": [{"title": "Message", "value": COMPLAINT}]}]},
    "a section": {"text": "New ticket", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": COMPLAINT}}]},
    "rich text": {
        "blocks": [
            {
                "type": "rich_text",
                "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": COMPLAINT}]}],
            }
        ]
    },
    "an attachment's fallback": {"attachments": [{"fallback": COMPLAINT}]},
}


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_complaint_that_an_integration_passes_on_is_heard(slack: FakeSlack, start: Start, shape: str) -> None:
    async with start(customer_apps=(DESK_APP,)) as bot:
        ts = slack.post_as(DESK_APP, HELP, username="Dana by mail", **SHAPES[shape])
        await bot.quiet()
        [card] = slack.by_app(HELP)
        assert card["thread_ts"] == ts
        assert "4711" in words(card)
        await slack.press(LAURA, card, "I'll own this")
        await bot.quiet()
        draft = words(slack.direct(LAURA)[0])
        assert "order 4711 never arrived" in draft, "the thread's first message, written by a bot, is read too"


async def test_an_integration_may_be_named_by_its_bot(slack: FakeSlack, start: Start) -> None:
    async with start(customer_apps=("B0DESK",)) as bot:
        slack.post_as(DESK_APP, HELP, COMPLAINT)
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 1


async def test_a_bot_that_is_not_named_is_never_answered(slack: FakeSlack, start: Start) -> None:
    async with start(customer_apps=(DESK_APP,)) as bot:
        slack.post_as(OTHER_APP, HELP, COMPLAINT)
        slack.post_as(OTHER_APP, HELP, f"<@{BOT_USER}> help")
        slack.post_as(OTHER_APP, HELP, f"<@{BOT_USER}> {COMPLAINT}")
        await bot.quiet()
        assert slack.by_app(HELP) == []
        assert slack.ephemerals() == []


async def test_the_bot_never_answers_itself(slack: FakeSlack, start: Start) -> None:
    async with start(customer_apps=(APP, BOT)) as bot:
        room = slack.world.rooms[HELP]
        who = {"user": BOT_USER, "bot_id": BOT, "app_id": APP}
        slack.writing.keep(room, {**who, "text": COMPLAINT})
        slack.writing.keep(room, {**who, "text": f"<@{BOT_USER}> {COMPLAINT}"})
        slack.writing.keep(room, {"subtype": "bot_message", "bot_id": BOT, "text": COMPLAINT})
        await bot.quiet()
        assert len(slack.by_app(HELP)) == 3, "its own three, and no card"


async def test_a_thread_that_a_bot_began_is_read_whole(slack: FakeSlack, bot: Running) -> None:
    parent = slack.post_as(OTHER_APP, HELP, "Mail from Dana: order 4711 never arrived and nobody answers.")
    slack.say(DANA, HELP, "Nobody has called me back. This is unacceptable!", parent)
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert card["thread_ts"] == parent
    await slack.press(LAURA, card, "I'll own this")
    await bot.quiet()
    assert "Hi Dana" in words(with_button(slack.direct(LAURA), "Post to thread"))
    assert (await bot.complaint(HELP, parent)).status is Status.OWNED


async def test_an_emoji_alone_is_asked_about_where_customers_are_known(slack: FakeSlack, start: Start) -> None:
    async with start(customers=(DANA,)) as bot:
        _, card = await complain(slack, bot, ":rage:")
        assert "Is something wrong here?" in words(card)
        assert "ask them what is wrong" in words(card)
        pressed = await slack.press(LAURA, card, "Why?")
        await bot.quiet()
        assert "That alone is no complaint" in pressed.said[0]


async def test_where_customers_are_named_the_owners_promise_is_read_and_colleagues_open_nothing(
    slack: FakeSlack, start: Start
) -> None:
    async with start(customers=(DANA,)) as bot:
        ts, _ = await own(slack, bot)
        slack.say(LAURA, HELP, "Dana, I will write to you here today at 15:00.", ts)
        lunch = slack.say(OLU, HELP, "Who is in today?")
        slack.say(OLU, HELP, COMPLAINT, lunch)
        await bot.quiet()
        assert any("Yes, remind me" in buttons(m) for m in slack.direct(LAURA))
        assert len([m for m in slack.by_app(HELP) if m.get("thread_ts") == lunch]) == 0


async def test_who_has_an_address_of_another_domain_is_a_customer_and_can_own_nothing(
    slack: FakeSlack, start: Start
) -> None:
    slack.add_person(Person(DANA, "Dana Whyte", email="dana@buyers.example"))
    slack.add_person(Person(LAURA, "Laura Bryant", email="Laura@Ours.example"))
    async with start(our_domains=("ours.example",)) as bot:
        ts, card = await complain(slack, bot, "The lamp came broken.")
        pressed = await slack.press(DANA, card, "I'll own this")
        await bot.quiet()
        assert (await bot.complaint(HELP, ts)).owner is None
        assert pressed.said
        await slack.press(LAURA, card, "I'll own this")
        await bot.quiet()
        owner = (await bot.complaint(HELP, ts)).owner
        assert owner
        assert owner.id == LAURA
