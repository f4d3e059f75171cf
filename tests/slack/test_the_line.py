"""Socket Mode's line is refreshed, refused, cut: nothing is lost, and the bot comes back."""

import asyncio

from tests.fake_slack import FakeSlack, Person
from tests.fake_slack.delivery import Patience
from tests.fake_slack.eyes import until
from tests.slack.running import Running
from tests.slack.team import COMPLAINT, DANA, HELP, SAM


async def test_a_refresh_loses_nothing(slack: FakeSlack, bot: Running) -> None:
    slack.deliveries.patience = Patience(ack=3.0, pauses=(0.0, 0.2, 0.2))  # what was on the old line comes again
    refreshing = asyncio.create_task(slack.lines.refresh(grace=0.2))
    for number in range(8):
        slack.say(slack.add_person(Person(f"U0CUSTOMER{number}", f"Customer {number}")), HELP, COMPLAINT)
        await asyncio.sleep(0.05)
    await refreshing
    await bot.quiet()
    assert len(slack.by_app(HELP)) == 8
    assert len(slack.lines.open) == 1


async def test_a_refresh_whose_new_line_is_refused_once_is_tried_again(slack: FakeSlack, bot: Running) -> None:
    slack.lines.refuse_upgrades = 1
    await slack.lines.refresh(grace=0.1)
    assert slack.lines.refused == 1
    slack.say(DANA, HELP, COMPLAINT)
    await until(lambda: slack.by_app(HELP), 5)


async def test_a_line_that_breaks_is_opened_again_and_what_was_on_it_comes_again(
    slack: FakeSlack, bot: Running
) -> None:
    slack.deliveries.patience = Patience(ack=1.0, pauses=(0.0, 0.2, 0.2))
    slack.say(DANA, HELP, COMPLAINT)
    await asyncio.sleep(0.001)
    await slack.lines.cut()
    await until(lambda: slack.by_app(HELP), 5)
    await until(lambda: slack.lines.open, 5)
    slack.say(SAM, HELP, COMPLAINT)
    await until(lambda: len(slack.by_app(HELP)) == 2, 5)


async def test_a_press_while_the_line_is_down_is_a_warning_and_no_more(slack: FakeSlack, bot: Running) -> None:
    slack.say(DANA, HELP, COMPLAINT)
    await bot.quiet()
    [card] = slack.by_app(HELP)
    await slack.lines.cut()
    pressed = await slack.press("U0LAURA", card, "I'll own this")
    assert not pressed.acked
    assert len(slack.warnings) == 1
    await until(lambda: slack.lines.open, 5)
    pressed = await slack.press("U0LAURA", card, "I'll own this")
    await bot.quiet()
    assert pressed.acked
    assert len(slack.direct("U0LAURA")) == 1
