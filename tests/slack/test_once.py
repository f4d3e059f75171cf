"""Whatever Slack brings twice, late or in another order, it is acted upon once."""

import asyncio
import random

import pytest

from tests.fake_slack import FakeSlack, Person
from tests.fake_slack.eyes import until, words
from tests.slack.running import Running
from tests.slack.story import complain, own
from tests.slack.team import COMPLAINT, DANA, HELP, LAURA


@pytest.mark.parametrize("seed", range(5))
async def test_twenty_events_repeated_doubled_and_shuffled_are_one_card_and_one_draft(
    slack: FakeSlack, bot: Running, seed: int
) -> None:
    slack.deliveries.hold()
    ts = slack.say(DANA, HELP, COMPLAINT)
    slack.say(LAURA, HELP, "@TOFU own", ts)
    held = slack.deliveries.release()
    assert len(held) == 3, "the complaint, and the mention as two events"
    again = [{**payload, "event_id": slack.world.new_id("Ev")} for payload in held]
    twenty = (held + again) * 3 + held[:2]
    random.Random(seed).shuffle(twenty)
    assert len(twenty) == 20
    for payload in twenty:
        slack.deliveries.event(payload)
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert "Laura Bryant owns this complaint" in words(card)
    assert "4711" in words(card)
    [draft] = slack.direct(LAURA)
    assert "Hi Dana, my name is Laura" in words(draft)
    assert len(slack.ephemerals()) == 1


@pytest.mark.parametrize("seed", range(3))
async def test_a_thread_that_arrives_in_another_order_is_one_complaint(
    slack: FakeSlack, bot: Running, seed: int
) -> None:
    slack.deliveries.hold()
    ts = slack.say(DANA, HELP, COMPLAINT)
    slack.say(DANA, HELP, "Hello? Still waiting, this is ridiculous!", ts)
    slack.say(DANA, HELP, "Nobody called me back either.", ts)
    held = slack.deliveries.release()
    random.Random(seed).shuffle(held)
    for payload in held:
        slack.deliveries.event(payload)
        await asyncio.sleep(0.005)
    await bot.quiet()
    [card] = slack.by_app(HELP)
    assert card["thread_ts"] == ts


async def test_a_press_that_is_brought_twice_acts_once(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot)
    first, second = await asyncio.gather(
        slack.press(LAURA, draft, "Post to thread"), slack.press(LAURA, draft, "Post to thread", stale=True)
    )
    await bot.quiet()
    assert sorted([first.said, second.said]) in (
        [[], ["This draft is being posted."]],
        [[], ["This draft was posted already."]],
    )
    assert len([m for m in slack.thread(HELP, ts) if "personal ownership" in words(m)]) == 1


async def test_twenty_who_press_at_the_same_moment_have_one_owner(slack: FakeSlack, bot: Running) -> None:
    crowd = [slack.add_person(Person(f"U0CROWD{n:02}", f"Agent{n:02} Crowd")) for n in range(20)]
    ts, card = await complain(slack, bot)
    presses = await asyncio.gather(*(slack.press(who, card, "I'll own this") for who in crowd))
    await bot.quiet()
    owner = (await bot.complaint(HELP, ts)).owner
    assert owner
    told = [press.said for press in presses if press.said]
    assert told == [[f"{owner.name} owns this already."]] * 19
    assert [who for who in crowd if slack.direct(who)] == [owner.id]


async def test_a_review_that_is_asked_for_twice_by_slack_is_given_once(slack: FakeSlack, bot: Running) -> None:
    ts, _ = await complain(slack, bot)
    slack.say(LAURA, HELP, "@TOFU review: Sorry about that.", ts)
    await bot.quiet()
    mention = next(d.payload for d in slack.deliveries.events if d.payload["event"]["type"] == "app_mention")
    slack.deliveries.event(mention)
    slack.deliveries.event({**mention, "event_id": "Ev0OTHER"})
    await bot.quiet()
    assert len(slack.ephemerals(LAURA)) == 1


async def test_a_form_that_is_sent_twice_posts_once(slack: FakeSlack, bot: Running) -> None:
    ts, draft = await own(slack, bot)
    await slack.press(LAURA, draft, "Edit")
    form = await until(lambda: slack.view(LAURA))
    mine = {"text": "Dana, I am on it. I will write to you here at 13:15 today. Laura"}
    assert (await slack.submit(LAURA, mine)).back == {}
    slack.views.on_screen[LAURA].append(form)
    again = await slack.submit(LAURA, mine)
    await bot.quiet()
    assert "This draft" in again.back["errors"]["text"]
    assert len(slack.by_app(HELP)) == 2
    assert len(slack.thread(HELP, ts)) == 3
