"""The customer's side in Slack: what they want, a time they propose, a repeat, who else may hear of it, a chase."""

from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import words
from tests.fake_slack.world import Message
from tests.slack.running import Running, Start
from tests.slack.story import complain, own
from tests.slack.team import COMPLAINT, DANA, DESK_APP, HELP, LAURA, OLU, SECRET, TEAM_ROOM

WANTS = f"{COMPLAINT} I want my money back."
PRESS = "I'm putting this on Google, one star."
THURSDAY = "Could you come on Thursday at 2?"


def card(slack: FakeSlack, ts: str, channel: str = HELP) -> Message:
    return next(m for m in slack.by_app(channel) if m.get("thread_ts") == ts)


def sides(folder: Path) -> list[Any]:
    engine = create_engine(f"sqlite:///{folder}/tofu.sqlite")
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text("SELECT * FROM tofu_sides"))]
    finally:
        engine.dispose()


async def test_what_they_want_stands_on_the_card_and_in_the_coaching(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot, text=WANTS)
    assert "They want: “my money back”" in words(card(slack, ts))
    assert "they want “my money back”. Say one step towards it" in words(draft)


async def test_a_time_they_propose_waits_for_a_yes_or_a_correction(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    slack.say(DANA, HELP, THURSDAY, ts)
    await bot.quiet()
    assert "They propose 14:00, Thursday 26 Nov: it needs a yes or a correction" in words(card(slack, ts))
    told = words(slack.direct(LAURA)[-1])
    assert "proposes 14:00, Thursday 26 Nov (“Could you come on Thursday at 2?”). Say yes" in told
    slack.say(LAURA, HELP, "I am on it, the depot has not said a word yet.", ts)
    await bot.quiet()
    assert "They propose" in words(card(slack, ts)), "that was no answer to it"
    slack.say(LAURA, HELP, "Not before Friday at 9: I will be there myself.", ts)
    await bot.quiet()
    assert "They propose" not in words(card(slack, ts))


async def test_the_draft_that_is_asked_for_then_has_it_in_its_coaching(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    slack.say(DANA, HELP, THURSDAY, ts)
    slack.say(LAURA, HELP, "@TOFU draft", ts)
    await bot.quiet()
    draft = next(m for m in slack.direct(LAURA) if "they propose" in words(m))
    assert "they propose Thursday 26 November at 14:00: say yes" in words(draft)


async def test_the_same_customer_in_another_thread_is_a_repeat(slack: FakeSlack, bot: Running) -> None:
    first, _ = await complain(slack, bot)
    bot.later(minutes=10)
    second, _ = await complain(slack, bot, "The kettle arrived broken and nobody answers. Unacceptable!")
    other, _ = await complain(slack, bot, "My parcel never arrived and nobody answers!", who=OLU)
    assert "complained before" not in words(card(slack, first))
    assert "They have complained before: 1× in 30 days" in words(card(slack, second))
    assert "complained before" not in words(card(slack, other))


async def test_what_was_no_complaint_and_what_an_integration_passes_on_are_no_repeats(
    slack: FakeSlack, start: Start
) -> None:
    async with start(customer_apps=(DESK_APP,)) as bot:
        _, none = await complain(slack, bot)
        await slack.press(LAURA, none, "Not a complaint")
        await bot.quiet()
        bot.later(minutes=10)
        again, _ = await complain(slack, bot)
        assert "complained before" not in words(card(slack, again))
        for thing in ("kettle", "toaster"):
            ts = slack.post_as(DESK_APP, HELP, f"The {thing} arrived broken and nobody answers. Unacceptable!")
            await bot.quiet()
            assert "complained before" not in words(card(slack, ts))


async def test_who_else_may_hear_of_it_is_for_the_owner_and_not_for_the_thread(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    slack.say(DANA, HELP, PRESS, ts)
    await bot.quiet()
    assert f"may tell others: “{PRESS}”" in words(slack.direct(LAURA)[-1])
    assert all("others" not in words(m) for m in slack.thread(HELP, ts)), "the customer reads along there"
    slack.say(DANA, HELP, "And on Trustpilot: one star.", ts)
    await bot.quiet()
    assert sum("may tell others" in words(m) for m in slack.direct(LAURA)) == 1, "once is enough"


async def test_in_a_channel_of_the_teams_own_the_card_says_it_too(slack: FakeSlack, start: Start) -> None:
    async with start(team_channel=TEAM_ROOM) as bot:
        ts = slack.say("U0STELLA", "C0SHARED", f"{COMPLAINT} {PRESS}")
        await bot.quiet()
        [there] = slack.by_app(TEAM_ROOM)
        assert f"They may tell others: “{PRESS}”" in words(there)
        assert len(slack.thread("C0SHARED", ts)) == 1


async def test_a_customer_who_asks_for_news_is_counted(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await own(slack, bot)
    for _ in range(2):
        slack.say(DANA, HELP, "Any news?", ts)
        await bot.quiet()
    assert "The customer has asked for news: 2×" in words(card(slack, ts))


async def test_hostile_words_of_theirs_do_no_harm(slack: FakeSlack, bot: Running) -> None:
    text_ = f"{COMPLAINT} I want my <!channel> money & <@U0OLU> @here back *now* `x`."
    ts, _ = await complain(slack, bot, text_, channel=SECRET)
    assert "They want" in words(card(slack, ts, SECRET))


async def test_its_words_go_when_the_complaint_was_none_or_is_forgotten(
    slack: FakeSlack, bot: Running, tmp_path: Path
) -> None:
    _, shown = await complain(slack, bot, WANTS)
    assert len(sides(tmp_path)) == 1
    await slack.press(LAURA, shown, "Not a complaint")
    await bot.quiet()
    assert sides(tmp_path) == []
    ts = slack.say(DANA, HELP, WANTS)
    await bot.quiet()
    slack.delete(HELP, ts)
    await bot.quiet()
    assert sides(tmp_path) == []
