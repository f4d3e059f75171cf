"""What Laura may type in the demo, over the real parts and a clock on which an hour lasts half a second."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from bot.bootstrap.parts import open_storage, recovery, worker
from bot.clock import SystemClock
from bot.config import Settings
from bot.console.demo import Demo
from bot.console.page import Page
from bot.console.play import play
from bot.console.player import Player
from bot.console.room import Room

HOUR = 0.5


WAIT = "(until a reminder waits for an answer)"


class Keyboard:
    """Types these lines, one at each prompt, and then "quit"."""

    def __init__(self, demo: Demo, *lines: str) -> None:
        self._demo = demo
        self._lines = list(lines)

    async def __call__(self, words: str, default: str = "") -> str:
        if self._lines[:1] == [WAIT]:
            self._lines.pop(0)
            async with asyncio.timeout(20):
                while not self._demo.newest_reminder():
                    await self._demo.room.next_word()
        return self._lines.pop(0) if self._lines else "quit"


class Sitting:
    """Plays lines, and gives back what was shown."""

    def __init__(self, demo: Demo, screen: StringIO) -> None:
        self._demo = demo
        self._screen = screen

    async def play(self, *lines: str) -> str:
        await play(Player(self._demo, Keyboard(self._demo, *lines)))
        return self._screen.getvalue()


@pytest.fixture
async def sitting(tmp_path: Path) -> AsyncIterator[Sitting]:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/demo.sqlite")
    clock = SystemClock(speed=3600 / HOUR, start=datetime(2026, 11, 24, 9, 12, tzinfo=UTC))
    storage = await asyncio.to_thread(open_storage, settings, clock=clock, poll=0.1)
    screen = StringIO()
    room = Room(Page(lively=False, out=screen), clock)
    verbs = recovery(settings, storage, room, room)
    courier, crew = worker(storage, verbs)
    demo = Demo(verbs, room, room.page, lambda: courier.drain(20), crew.start, HOUR)
    try:
        yield Sitting(demo, screen)
    finally:
        await demo.engine_runs()
        await crew.stop(5)
        await asyncio.to_thread(storage.close)


async def test_a_reminder_is_snoozed_comes_back_and_is_done(sitting: Sitting) -> None:
    shown = await sitting.play("done", "own", "post", WAIT, "snooze", WAIT, "done")
    places = [
        shown.find(words)
        for words in (
            "No reminder waits for an answer.",
            "[reminder, ",
            "I will come back in an hour, which is 0.5 seconds here.",
            "Noted: the customer knows, the promise is settled.",
        )
    ]
    assert -1 not in places
    assert places == sorted(places)
    assert shown.count("[reminder, ") >= 2


async def test_a_complaint_that_is_none_ends_and_another_comes(sitting: Sitting) -> None:
    shown = await sitting.play("why", "no", "own", "next", "mine", "own", "mine")
    assert "Because of “" in shown
    assert "[not a complaint]" in shown
    assert "This complaint is dismissed already." in shown
    assert "#care-line, Yusuf Demir (broadband)" in shown
    assert "You own no open complaint." in shown
    assert "left)" in shown.splitlines()[-1]


async def test_another_wording_takes_the_place_of_the_first(sitting: Sitting) -> None:
    shown = await sitting.play("post", "own", "another", "elsewhere", "post")
    assert 'There is no draft yet: type "own".' in shown
    first, second = (part.split("(promises")[0] for part in shown.split("[draft, for Laura only")[1:])
    assert first != second
    assert "my name is Laura" in second.replace("My name", "my name")
    assert "Noted: the customer knows, and the promise counts from now." in shown
    assert "was sent elsewhere already" in shown


async def test_an_edited_draft_promises_what_its_words_say(sitting: Sitting) -> None:
    words = "Hi Tess, my name is Laura, I own this until it is resolved. I will write to you here tomorrow at 10:15."
    shown = await sitting.play("own", "edit", words, "edit")
    assert f"[#workshop, to the customer]\n  {words}\n" in shown
    assert "(promise coming due)" in shown or "(last call)" in shown
    assert "was posted already" in shown


async def test_an_edited_draft_without_a_time_is_posted_and_that_is_said(sitting: Sitting) -> None:
    shown = await sitting.play("own", "edit", "Your bicycle stands in front of your door, Tess.")
    assert "to the customer]\n  Your bicycle stands" in shown
    assert "Your words name no time" in shown


async def test_a_draft_whose_time_has_passed_waits_for_another_wording(sitting: Sitting) -> None:
    shown = await sitting.play("own", WAIT, "snooze", WAIT, "snooze", WAIT, "post", "another", "post")
    late, posted = shown.find("The time that it promises has passed"), shown.find("to the customer]")
    assert 0 < late < posted


async def test_an_unknown_word_brings_all_the_words(sitting: Sitting) -> None:
    shown = await sitting.play("wait", "", "help", "say")
    assert "I do not know “wait”. These are the words:" in shown
    assert shown.count("own · no (not a complaint) · why") == 2
    assert "Type what the customer writes after the word" in shown


async def test_two_short_questions_close_it_and_empty_answers_do_not(sitting: Sitting) -> None:
    shown = await sitting.play("resolve", "own", "resolve", "", "", "resolve", "Shutter down.", "Brought home.", "own")
    assert "Nobody yet owns this complaint" in shown
    assert "Say in a few words what failed" in shown
    assert "[complaint resolved]\n  What failed: Shutter down.\n  Put right: Brought home." in shown
    assert shown.rstrip().endswith("This complaint is resolved already.")
