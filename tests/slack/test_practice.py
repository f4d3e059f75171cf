"""Practice in the direct message: five turns with a difficult customer, reviewed, private, and over when it is over."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from bot.coaching.files import cases
from bot.coaching.practice import TURNS
from tests.fake_slack import FakeSlack
from tests.fake_slack.eyes import buttons, until, words
from tests.fake_slack.hands import typed
from tests.fake_slack.world import Message
from tests.slack.clock import HandClock
from tests.slack.running import Running, Start
from tests.slack.slow_model import SlowModel
from tests.slack.story import with_button
from tests.slack.team import GUS, HELP, LAURA, OLU

CASES = {case.id: case for case in cases(Path(__file__).parents[2] / "prompts")}
LIFT = CASES["lift-again"]
LAZY = "I'm sorry about that, I'll look into it."
OWNED = (
    "Hi Sam, my name is Laura and I own this until the lift runs. It is out for the third time since October, and you carry a "
    "pram with twins up six floors: I'm sorry. I will ask the contractor's planner why. I will write to you here today at "
    "16:00, and put what I find in writing."
)


async def answers(slack: FakeSlack, bot: Running, said: str, who: str = LAURA) -> Message:
    """What comes back to words in the direct message."""
    slack.tell(who, said)
    await bot.quiet()
    return slack.direct(who)[-1]


def kept(folder: Path) -> list[Any]:
    """All that the books hold of practice."""
    engine = create_engine(f"sqlite:///{folder}/tofu.sqlite")
    try:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text("SELECT * FROM tofu_practice"))]
    finally:
        engine.dispose()


async def test_a_round_of_five_turns_ends_with_what_got_better(slack: FakeSlack, bot: Running, tmp_path: Path) -> None:
    pressed = await slack.command(LAURA, HELP, "practice lift-again")
    await bot.quiet()
    assert pressed.said == ["Your round has begun in our direct message. Only you see it."]
    [opening] = slack.direct(LAURA)
    assert f"“{LIFT.says['opening']}”" in words(opening)
    for turn in range(1, TURNS):
        said = words(await answers(slack, bot, LAZY))
        assert f"Sam Oduya answers ({turn} of 5)" in said
        assert "*Responsiveness*: missing" in said
    assert LAZY in kept(tmp_path)[0][-1], "while it runs, its words are kept"
    end = await answers(slack, bot, OWNED)
    assert "What got better" in words(end)
    assert "Responsiveness got better: from 0 to 2 of 2." in words(end)
    assert list(buttons(end)) == ["Read the lesson (90 seconds)", "Practise"]
    assert kept(tmp_path) == [], "when it is over, nothing of it is kept"
    assert slack.by_app(HELP) == []
    assert "/tofu draft" in (await answers(slack, bot, "hello"))["text"], "what comes now is no reply any more"


async def test_a_customer_who_is_content_ends_it_sooner(slack: FakeSlack, bot: Running) -> None:
    await answers(slack, bot, "practice lift-again")
    end = words(await answers(slack, bot, OWNED))
    assert LIFT.says["content"] in end
    assert "Empathy was there from the start." in end


async def test_a_restart_does_not_end_it(slack: FakeSlack, start: Start) -> None:
    async with start() as bot:
        await answers(slack, bot, "practice lift-again")
        await answers(slack, bot, OWNED.partition("I will ask")[0])
    async with start() as bot:
        said = words(await answers(slack, bot, "I will ask the contractor's planner why it is out."))
        assert "(2 of 5)" in said
        assert LIFT.says["responsiveness"] in said, "what was said before the restart counts"


@pytest.mark.parametrize("word", ["stop", "Stop.", "STOP!"])
async def test_stop_ends_it(slack: FakeSlack, bot: Running, tmp_path: Path, word: str) -> None:
    await answers(slack, bot, "practice lift-again")
    await answers(slack, bot, LAZY)
    end = words(await answers(slack, bot, word))
    assert "What got better" in end
    assert "Ownership is still to come." in end or "Ownership" in end
    assert kept(tmp_path) == []


async def test_whatever_is_written_while_it_runs_is_the_reply(slack: FakeSlack, bot: Running) -> None:
    await answers(slack, bot, "practice lift-again")
    assert "(1 of 5)" in words(await answers(slack, bot, "mine"))
    mine = await slack.command(LAURA, HELP, "mine")
    assert "You own no open complaint" in mine.said[0], "the command still works beside it"


async def test_a_message_that_is_brought_twice_is_one_reply(slack: FakeSlack, bot: Running) -> None:
    await answers(slack, bot, "practice lift-again")
    await answers(slack, bot, LAZY)
    [mine] = [d.payload for d in slack.deliveries.events if d.payload["event"].get("text") == typed(LAZY)]
    slack.deliveries.event(mine)
    await bot.quiet()
    assert "(2 of 5)" in words(await answers(slack, bot, LAZY))


async def test_each_person_has_a_round_of_their_own(slack: FakeSlack, bot: Running) -> None:
    await answers(slack, bot, "practice lift-again")
    await answers(slack, bot, "practice automated-text", who=OLU)
    assert "(1 of 5)" in words(await answers(slack, bot, LAZY))
    assert "(1 of 5)" in words(await answers(slack, bot, LAZY, who=OLU))
    assert LIFT.customer not in "".join(words(m) for m in slack.direct(OLU))


async def test_one_round_at_a_time(slack: FakeSlack, bot: Running) -> None:
    await answers(slack, bot, "practice lift-again")
    again = await slack.command(LAURA, HELP, "practice")
    assert "A round runs already" in again.said[0]


async def test_a_case_that_is_not_there_is_answered_with_those_that_are(slack: FakeSlack, bot: Running) -> None:
    said = html_free((await answers(slack, bot, "practice <dragon>"))["text"])
    assert all(name in said for name in CASES)


def html_free(said: str) -> str:
    assert "<" not in said
    return said


async def test_after_a_day_of_silence_it_is_over(slack: FakeSlack, start: Start, tmp_path: Path) -> None:
    clock = HandClock()
    async with start(clock=clock) as bot:
        await answers(slack, bot, "practice lift-again")
        clock.forward(hours=25)
        assert "/tofu draft" in (await answers(slack, bot, "Good morning."))["text"]
        await answers(slack, bot, "practice lift-again", who=OLU)
        clock.forward(hours=25)
        await bot.bot.verbs.forget_old_words()
        assert kept(tmp_path) == []


async def test_a_button_begins_one_and_the_lesson_opens_on_a_screen(slack: FakeSlack, bot: Running) -> None:
    slack.tell(LAURA, f"review {LAZY}")
    await bot.quiet()
    await slack.press(LAURA, with_button(slack.direct(LAURA), "Practise"), "Practise")
    await bot.quiet()
    assert "writes" in words(slack.direct(LAURA)[-1])
    end = await answers(slack, bot, "stop")
    pressed = await slack.press(LAURA, end, "Read the lesson (90 seconds)")
    assert pressed.acked
    view = await until(lambda: slack.view(LAURA))
    assert view["title"]["text"] == "A lesson"
    assert len(words(view).split()) > 80
    await slack.press(LAURA, end, "Practise")
    await bot.quiet()
    assert "writes" in words(slack.direct(LAURA)[-1])


async def test_a_guest_is_told_who_can_practise(slack: FakeSlack, bot: Running) -> None:
    assert "Only full members" in (await answers(slack, bot, "practice", who=GUS))["text"]


async def test_nobody_waits_for_the_model_that_plays_the_customer(slack: FakeSlack, start: Start) -> None:
    async with SlowModel() as model, start(model_url=model.url) as bot:
        await slack.command(LAURA, HELP, "practice lift-again")
        await bot.quiet()
        slack.tell(LAURA, LAZY)
        await until(lambda: model.waiting == 1)
        await until(lambda: all(delivery.acked for delivery in slack.deliveries.events))
        assert len(slack.direct(LAURA)) == 1, "only the opening: the answer is still to come"
        model.go.set()
        await bot.quiet()
        assert "Sam Oduya answers (1 of 5)" in words(slack.direct(LAURA)[-1])
        assert model.waiting == 1, "asked once"
