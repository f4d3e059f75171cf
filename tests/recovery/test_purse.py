"""A model is asked while the day's budget lasts and no other draft of the complaint is under way; else the draft comes at once without it."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.complaints.model import Agent, complaint_id
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.cost import Limits
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Brief, Written
from bot.errors import Outdated, Unreachable
from bot.recovery.compose import Asked, Composer
from bot.recovery.purse import Purse
from bot.writer.offline import OfflineWriter
from tests.cast import Customer, Employee
from tests.story import Story

COMPLAINT = "My cooker was to be fitted on Monday and nobody came. I took a day off, call me on +44 7700 900982."
GOOD = "Hi Ada, my name is Laura and I will take personal ownership of this until it is resolved."
ONE = 60_000  # tokens that hold one draft at its most, and not two


@dataclass
class Model:
    """Takes so many tokens for each draft; waits for `go` when there is one."""

    tokens: int = 1000
    go: asyncio.Event | None = None
    asked: int = field(default=0)

    async def write(self, brief: Brief) -> Written:
        self.asked += 1
        guess = brief.tally.leaves("words")
        brief.tally.tokens_in += self.tokens - guess
        brief.tally.tokens_out += 200
        brief.tally.model = "scripted"
        if self.go:
            await self.go.wait()
        text = f"{GOOD} I will write to you here today at {brief.update_at:%H:%M}."
        return Written(text=text, writer="model", prompt="draft/v1#abc")


@pytest.fixture
def model(story: Story) -> Model:
    return Model()


def with_limits(story: Story, model: Model, **limits: Any) -> None:
    """The bot starts anew with this model and these limits."""
    story.parts.writer = model
    story.parts.purse = lambda unit: Purse(unit=unit, clock=story.clock, timezone="UTC", limits=Limits(**limits))
    story.rules()


async def test_what_a_draft_took_is_in_the_books_and_in_the_log_without_its_words(
    story: Story, ada: Customer, laura: Employee, model: Model, caplog: pytest.LogCaptureFixture
) -> None:
    with_limits(story, model, price_in=0.5, price_out=2.0)
    with caplog.at_level(logging.DEBUG, "tofu"):
        thread = await ada.writes(COMPLAINT)
        await laura.presses_own(thread)
    draft = laura.draft(thread)
    call = await story.look(lambda books: books.calls.of_draft(draft.id))
    assert call is not None
    assert (call.team, call.day, call.complaint) == (thread.team, "2026-11-24", complaint_id(thread))
    assert (call.model, call.writer, call.requests, call.tokens_in, call.tokens_out) == (
        "scripted",
        "model",
        1,
        1000,
        200,
    )
    assert call.money == pytest.approx((1000 * 0.5 + 200 * 2.0) / 1e6)
    assert call.ended_at == story.clock.real()
    assert "writer model, 1 requests, 1000 + 200 tokens, cost 0.0009" in caplog.text
    assert "cooker" not in caplog.text
    assert "900982" not in caplog.text
    assert "Hi Ada" not in caplog.text


async def test_when_the_tokens_are_used_up_the_built_in_writer_writes_until_the_next_day_also_after_a_restart(
    story: Story, ada: Customer, laura: Employee, model: Model
) -> None:
    model.tokens = ONE - 300
    with_limits(story, model, tokens=ONE)
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    assert laura.draft(thread).writer == "model"
    await story.restart()
    await laura.presses_another_wording(thread)
    assert laura.draft(thread).writer == "offline"
    assert laura.draft(thread).note == "Written without the model: the tokens for today are used up."
    assert "my name is Laura" in (laura.draft(thread).text or "")
    assert model.asked == 1
    story.clock.move(hours=14)
    await laura.presses_another_wording(thread)
    assert laura.draft(thread).writer == "model"


async def test_when_the_money_is_used_up_it_is_said(story: Story, ada: Customer, laura: Employee, model: Model) -> None:
    with_limits(story, model, money=0.01, price_in=1.0, price_out=1.0)
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    assert laura.draft(thread).note == "Written without the model: the money for today is used up."
    assert model.asked == 0


async def test_nothing_a_day_means_never(story: Story, ada: Customer, laura: Employee, model: Model) -> None:
    with_limits(story, model, tokens=0)
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    assert laura.draft(thread).writer == "offline"
    assert model.asked == 0


async def until(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not what():
            await asyncio.sleep(0.005)


async def test_drafts_under_way_count_with_the_most_that_they_may_take(
    story: Story, ada: Customer, laura: Employee, sam: Employee, model: Model
) -> None:
    model.go = asyncio.Event()
    with_limits(story, model, tokens=ONE // 3)
    first, second = await ada.writes(COMPLAINT), await story.customer("Ben Lind").writes(COMPLAINT)
    owning = asyncio.create_task(laura.presses_own(first))
    await until(lambda: model.asked == 1)
    await story.verbs.take_ownership(complaint_id(second), sam.id)
    await until(lambda: bool(story.room.room_of(sam.id)))
    assert sam.draft(second).note == "Written without the model: the tokens for today are used up."
    model.go.set()
    await owning
    assert laura.draft(first).writer == "model"


async def test_pressing_again_while_a_draft_is_being_written_is_answered_kindly_and_asks_no_model(
    story: Story, ada: Customer, laura: Employee, model: Model
) -> None:
    with_limits(story, model)
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    model.go = asyncio.Event()
    await story.verbs.ask_draft(complaint_id(thread), laura.id, once="1.1")
    await until(lambda: model.asked == 2)
    await story.verbs.ask_draft(complaint_id(thread), laura.id, once="1.1")  # the same press, delivered again
    with pytest.raises(Outdated, match="being written already"):
        await story.verbs.ask_draft(complaint_id(thread), laura.id, once="1.2")
    with pytest.raises(Outdated, match="being written already"):
        await story.verbs.another_wording(laura.draft(thread).id, laura.id)
    model.go.set()
    await story.settles()
    assert model.asked == 2
    assert len(await story.drafts(thread)) == 2


async def test_two_agents_of_two_workers_never_have_a_model_write_for_one_complaint_at_once(
    story: Story, ada: Customer, laura: Employee, model: Model
) -> None:
    with_limits(story, model)
    thread = await ada.writes(COMPLAINT)
    purse = story.verbs.purse
    assert purse is not None
    number = await purse.take(thread.team, complaint_id(thread), 100)  # another worker's
    await laura.presses_own(thread)
    assert laura.draft(thread).note == "Written without the model: another draft for this complaint is being written."
    story.clock.move(seconds=61)  # that worker died with it
    await laura.presses_another_wording(thread)
    assert laura.draft(thread).writer == "model"
    assert number


async def test_a_forgotten_complaint_leaves_its_sums_without_its_name(
    story: Story, ada: Customer, laura: Employee, model: Model
) -> None:
    with_limits(story, model)
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    assert await story.verbs.forget(complaint_id(thread))
    spent = await story.look(lambda books: books.calls.spent(thread.team, "2026-11-24"))
    assert spent.tokens == 1200


async def test_books_that_can_not_be_reached_cost_nobody_a_draft(story: Story, ada: Customer, laura: Employee) -> None:
    class Gone:
        async def __call__(self, _work: object) -> object:
            raise Unreachable("the database can't be reached: it is gone")

    model = Model()
    story.parts.writer = model
    story.parts.purse = lambda _unit: Purse(unit=Gone(), clock=story.clock, timezone="UTC", limits=Limits())  # type: ignore[arg-type]
    story.rules()
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    why = "the books, which count what it takes, can't be reached"
    assert laura.draft(thread).note == f"Written without the model: {why}."
    assert model.asked == 0


async def test_books_that_do_not_answer_keep_nobody_waiting_beyond_the_deadline(story: Story) -> None:
    class Silent:
        async def __call__(self, _work: object) -> object:
            return await asyncio.Event().wait()

    purse = Purse(unit=Silent(), clock=story.clock, timezone="UTC", limits=Limits())  # type: ignore[arg-type]
    thread = Thread((Message(Role.CUSTOMER, "Ada Obi", COMPLAINT, story.clock.now()),))
    agent = Agent("U1", "Laura Bennett", "UTC")
    asked = Asked(thread=thread, agent=agent, playbook=Playbook(), now=story.clock.now(), by_agent=True)
    async with asyncio.timeout(2):
        made = await Composer(Model(), OfflineWriter(), 0.5, purse).compose(asked)
    assert made.text
    assert made.written is not None
    assert made.written.note == "Written without the model: no answer within 0.45 seconds."


async def test_a_draft_that_the_thread_overtook_is_owed_anew_also_while_one_is_being_written(
    story: Story, ada: Customer, laura: Employee, model: Model
) -> None:
    with_limits(story, model)
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    first = laura.draft(thread)
    await ada.writes("And now my sink leaks too, nobody answers.", thread=thread)
    model.go = asyncio.Event()
    await story.verbs.ask_draft(complaint_id(thread), laura.id, once="1.1")
    await until(lambda: model.asked == 2)
    await story.verbs.post(first.id, laura.id)
    await until(lambda: any("moved on" in note for note in laura.notes()))
    model.go.set()
    await story.settles()
    assert story.posts(thread) == []
