"""The courier: at once, in order for each thing, and it waits before the end."""

import asyncio

import pytest

from bot.errors import Unreachable
from bot.recovery.courier import Courier


class SlowHands:
    """A deliverer whose deliveries begin and end when the test says so."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.ended: list[str] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.trouble: Exception | None = None

    async def deliver(self, key: str) -> bool:
        self.begun.append(key)
        if self.trouble:
            raise self.trouble
        await self.gates.setdefault(key, asyncio.Event()).wait()
        self.ended.append(key)
        return True

    async def let(self, *keys: str) -> None:
        for key in keys:
            self.gates.setdefault(key, asyncio.Event()).set()
            for _ in range(5):
                await asyncio.sleep(0)


async def test_changes_of_one_thing_go_one_after_another_and_others_do_not_wait() -> None:
    hands = SlowHands()
    courier = Courier(hands)  # type: ignore[arg-type]
    courier.hurry(["card:a:first", "card:a:2", "card:b:first"])
    await asyncio.sleep(0)
    assert hands.begun == ["card:a:first", "card:b:first"]
    assert courier.under_way == {"card:a:first", "card:a:2", "card:b:first"}
    await hands.let("card:a:first")
    assert hands.begun[2:] == ["card:a:2"]
    await hands.let("card:a:2", "card:b:first")
    assert await courier.drain(1) == 0
    assert courier.under_way == set()
    assert courier.busy == 0


async def test_one_that_comes_when_the_lane_changes_hands_waits_its_turn_too() -> None:
    hands = SlowHands()
    courier = Courier(hands)  # type: ignore[arg-type]
    courier.hurry(["card:a:1", "card:a:2"])
    await asyncio.sleep(0)
    ended = asyncio.get_running_loop().create_task(hands.let("card:a:1"))
    while "card:a:1" not in hands.ended:
        await asyncio.sleep(0)
    courier.hurry(["card:a:3"])  # the first has just ended, the second has not begun
    await ended
    await hands.let()
    assert hands.begun == ["card:a:1", "card:a:2"]
    await hands.let("card:a:2")
    assert hands.begun == ["card:a:1", "card:a:2", "card:a:3"]
    await hands.let("card:a:3")
    assert await courier.drain(1) == 0


async def test_it_waits_no_longer_than_it_is_told() -> None:
    hands = SlowHands()
    courier = Courier(hands)  # type: ignore[arg-type]
    courier.hurry(["card:a:first"])
    assert await courier.drain(0.01) == 1
    await hands.let("card:a:first")
    assert await courier.drain(1) == 0


async def test_trouble_is_logged_and_left_to_the_engine(caplog: pytest.LogCaptureFixture) -> None:
    hands = SlowHands()
    courier = Courier(hands)  # type: ignore[arg-type]
    for trouble, level in ((Unreachable("the database can't be reached"), "WARNING"), (KeyError("a mistake"), "ERROR")):
        hands.trouble = trouble
        courier.hurry(["card:a:first"])
        assert await courier.drain(1) == 0
        assert caplog.records[-1].levelname == level
        assert courier.under_way == set()
