"""The end of the real program: what is in flight is delivered first, what comes later waits for the next one."""

import asyncio
from pathlib import Path

from tests.fake_slack import FakeSlack, Person, Room
from tests.fake_slack.delivery import Patience
from tests.fake_slack.eyes import until, words
from tests.fake_slack.world import BOT_USER
from tests.slack.outside import outside
from tests.slack.team import COMPLAINT, DANA, HELP


async def test_five_presses_in_flight_and_a_signal_five_are_delivered(slack: FakeSlack, tmp_path: Path) -> None:
    agents = [slack.add_person(Person(f"U0FIVE{n}", f"Agent{n} Five")) for n in range(5)]
    rooms = [
        slack.add_room(Room(f"C0FIVE{n}", f"five-{n}", members={BOT_USER, DANA, who})) for n, who in enumerate(agents)
    ]
    slack.deliveries.patience = Patience(pauses=(0.2,) * 50)
    async with outside(slack, tmp_path) as bot:
        for room in rooms:
            slack.say(DANA, room, COMPLAINT)
        cards = [(await until(lambda room=room: slack.by_app(room), 5))[0] for room in rooms]  # type: ignore[misc]
        slow = slack.weather.add("users.info", slow=1.0, times=5, when=lambda asked: asked["user"] in agents)
        presses = [
            asyncio.create_task(slack.press(who, card, "I'll own this"))
            for who, card in zip(agents, cards, strict=True)
        ]
        await until(lambda: slow.met == 5)
        assert not any(press.done() for press in presses)
        ending = asyncio.create_task(bot.end())
        await asyncio.sleep(0.1)
        slack.say(DANA, HELP, COMPLAINT)  # nobody takes this any more
        assert [press.acked for press in await asyncio.gather(*presses)] == [True] * 5
        assert await ending == 0
        assert "Traceback" not in bot.words
        assert "ERROR" not in bot.words
        assert "`token`" not in bot.words
        assert "In channels that outsiders see I stay silent: set TOFU_TEAM_CHANNEL" in bot.words
    for who, room in zip(agents, rooms, strict=True):
        assert "owns this complaint" in words(slack.by_app(room)[0])
        assert len(slack.direct(who)) == 1
    assert slack.by_app(HELP) == []
    async with outside(slack, tmp_path) as bot:
        await until(lambda: slack.by_app(HELP), 5)
        assert await bot.end() == 0
    assert len(slack.by_app(HELP)) == 1
    assert [len(slack.direct(who)) for who in agents] == [1] * 5
