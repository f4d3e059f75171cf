"""Turns in a channel: one post in so many seconds, whoever takes them."""

import asyncio

from bot.storage.lanes import Lanes
from tests.fakes import FixedClock
from tests.storage.shelf import Shelf


async def test_turns_in_one_lane_are_apart_and_other_lanes_do_not_wait(shelf: Shelf) -> None:
    lanes = Lanes(shelf.engine, FixedClock())
    waits = [await lanes.turn("C1", 10) for _ in range(3)]
    assert waits[0] == 0
    assert 9 < waits[1] <= 10
    assert 19 < waits[2] <= 20
    assert await lanes.turn("C2", 10) == 0


async def test_two_processes_take_turns_and_never_the_same_one(shelf: Shelf) -> None:
    clock = FixedClock()
    both = [Lanes(shelf.engine, clock) for _ in range(2)]
    waits = await asyncio.gather(*(lanes.turn("C1", 10) for _ in range(5) for lanes in both))
    assert [round(wait / 10) for wait in sorted(waits)] == list(range(10))
