"""A model is asked about doubtful messages: few of them, once each, and the rules stand where it says nothing."""

import pytest

from bot.complaints.detect import Mode, detect
from bot.complaints.thread import Role
from bot.errors import WriterFailed
from bot.recovery.doubts import FIRST, Doubts
from bot.recovery.heard import Heard
from tests.cast import CHANNEL, Customer, Employee
from tests.fakes import TEAM
from tests.story import Story

DOUBTFUL = "I want my money back."
CLEAR = "My parcel never came. I was told Monday, then Wednesday. This is unacceptable."


class Oracle:
    """Answers as it is told, and keeps what it was shown."""

    def __init__(self, answer: bool | Exception = True) -> None:
        self.answer = answer
        self.seen: list[str] = []

    def shown(self, text: str) -> str:
        return text.replace("4711", "‹number 1›")

    async def is_complaint(self, shown: str) -> bool:
        self.seen.append(shown)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def asks(story: Story, oracle: Oracle, share: float = 1.0) -> Oracle:
    """The bot has a model to ask."""
    object.__setattr__(story.verbs, "doubts", Doubts(oracle, share))
    return oracle


async def says(story: Story, who: Customer, text: str, *, again: bool = True) -> object:
    place, message = story.room.write(None, CHANNEL, who.who, text, Role.UNKNOWN)
    heard = Heard(place=place, message=message.id, author=who.id, text=text, at=message.at)
    found = await story.verbs.hear(heard) or await story.verbs.hear_again(heard)
    await story.settles()
    return found


def test_the_example_is_doubtful_indeed() -> None:
    assert 0.45 < detect(DOUBTFUL).score < 0.75


async def test_yes_opens_it_and_says_that_a_model_was_asked(story: Story, ada: Customer) -> None:
    oracle = asks(story, Oracle())
    found = await says(story, ada, DOUBTFUL)
    assert found is not None
    assert found.heard_by == "model"  # type: ignore[attr-defined]
    assert oracle.seen == [DOUBTFUL]
    assert len(story.cards(found.place)) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("answer", [False, WriterFailed("down"), TimeoutError()])
async def test_no_and_no_answer_leave_it_to_the_rules(story: Story, ada: Customer, answer: bool | Exception) -> None:
    asks(story, Oracle(answer))
    assert await says(story, ada, DOUBTFUL) is None
    assert story.room.said == []


async def test_what_is_clear_is_never_asked_about(story: Story, ada: Customer) -> None:
    oracle = asks(story, Oracle())
    assert await says(story, ada, CLEAR) is not None
    assert await says(story, story.customer("Ben Ito"), "Lunch at one?") is None
    assert oracle.seen == []


async def test_the_same_words_are_asked_about_once(story: Story, ada: Customer) -> None:
    oracle = asks(story, Oracle(False))
    for _ in range(3):
        await says(story, ada, DOUBTFUL)
    assert len(oracle.seen) == 1


async def test_no_more_than_the_share_is_asked_about(story: Story, ada: Customer) -> None:
    oracle = asks(story, Oracle(False), share=0.1)
    for number in range(60):
        await says(story, ada, f"{DOUBTFUL} It was {number} euros.")
    assert FIRST < len(oracle.seen) <= FIRST + 60 * 0.1 + 1


async def test_a_share_of_nothing_and_a_quiet_channel_ask_nobody(story: Story, ada: Customer, laura: Employee) -> None:
    oracle = asks(story, Oracle(), share=0.0)
    assert await says(story, ada, DOUBTFUL) is None
    oracle = asks(story, Oracle())
    await story.verbs.set_channel(TEAM, CHANNEL, laura.id, mode=Mode.QUIET)
    assert await says(story, ada, DOUBTFUL) is None
    assert oracle.seen == []


async def test_what_the_model_heard_is_part_of_the_burst_it_belongs_to(story: Story, ada: Customer) -> None:
    asks(story, Oracle())
    thread = await ada.writes(CLEAR)
    story.clock.move(minutes=1)
    assert await says(story, ada, DOUBTFUL) is None
    assert len(story.room.standing) == len(story.cards(thread)) == 1
