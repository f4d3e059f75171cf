"""Shortcuts in a message's menu: take ownership, draft a reply."""

from bot.complaints.model import Status
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, words
from tests.fake_slack.world import Message
from tests.slack.running import Running
from tests.slack.story import own
from tests.slack.team import DANA, DESK_APP, HELP, LAURA, OLU, SHARED, STELLA

OWN, DRAFT = "tofu_take_ownership", "tofu_draft_reply"


def message(slack: FakeSlack, channel: str, ts: str) -> Message:
    return next(m for m in slack.messages(channel) if m["ts"] == ts)


async def test_take_ownership_owns_the_thread_of_any_message(slack: FakeSlack, bot: Running) -> None:
    ts = slack.say(DANA, HELP, "The invoice shows the old address.")
    reply = slack.say(DANA, HELP, "Could you look?", ts)
    pressed = await slack.shortcut(LAURA, message(slack, HELP, reply), OWN)
    await bot.quiet()
    assert pressed.acked
    [card] = slack.by_app(HELP)
    assert card["thread_ts"] == ts
    assert "Laura Bryant owns this complaint" in words(card)
    assert "Hi Dana, my name is Laura" in words(slack.direct(LAURA)[0])


async def test_draft_a_reply_writes_a_draft_and_owns_nothing(slack: FakeSlack, bot: Running) -> None:
    ts = slack.say(DANA, HELP, "The invoice shows the old address.")
    await slack.shortcut(OLU, message(slack, HELP, ts), DRAFT)
    await bot.quiet()
    assert "my name is Olu" in words(slack.direct(OLU)[0])
    assert (await bot.complaint(HELP, ts)).status is Status.OPEN


async def test_a_message_of_an_integration_can_be_owned(slack: FakeSlack, bot: Running) -> None:
    ts = slack.post_as(DESK_APP, HELP, attachments=[{"text": "The invoice shows the old address."}])
    await slack.shortcut(LAURA, message(slack, HELP, ts), OWN)
    await bot.quiet()
    assert "The invoice shows the old address." in words(slack.by_app(HELP)[0])


async def test_who_comes_second_is_told_who_owns_it(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    for callback in (OWN, DRAFT):
        pressed = await slack.shortcut(OLU, message(slack, HELP, ts), callback)
        await bot.quiet()
        assert pressed.said == ["Laura Bryant owns this already."]
    assert slack.direct(OLU) == []


async def test_an_outsider_has_no_use_for_them(slack: FakeSlack, bot: Running) -> None:
    ts = slack.say(STELLA, SHARED, "Where is our delivery?")
    pressed = await slack.shortcut(STELLA, message(slack, SHARED, ts), OWN)
    await bot.quiet()
    assert pressed.said == ["Only people of the organisation that runs TOFU can use its buttons."]
    assert slack.by_app(SHARED) == []


async def test_where_the_bot_is_not_invited_the_agent_is_told_to_invite_it(slack: FakeSlack, bot: Running) -> None:
    slack.world.rooms[HELP].members.discard("U0TOFUBOT")
    ts = slack.say(DANA, HELP, "The invoice shows the old address.")
    await slack.shortcut(LAURA, message(slack, HELP, ts), OWN)
    await bot.quiet()
    [word] = slack.direct(LAURA)
    assert "/invite" in words(word)
    assert buttons(word) == {}
    slack.world.rooms[HELP].members.add("U0TOFUBOT")
    await slack.shortcut(LAURA, message(slack, HELP, ts), DRAFT)
    await bot.quiet()
    assert "my name is Laura" in words(slack.direct(LAURA)[-1])
    assert "Laura Bryant owns this complaint" in words(slack.by_app(HELP)[0])
