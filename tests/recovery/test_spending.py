"""Goodwill in dialogues: what is spent stands in the books, above the limit somebody named taps once, and only then may words say it."""

import asyncio
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.complaints.model import Place, complaint_id
from bot.drafting.goodwill import Grant, GrantStatus
from bot.drafting.money import Money
from bot.drafting.playbook_file import read_playbook
from bot.drafting.writer import Brief, Written
from bot.errors import NotAllowed, Outdated, Told
from bot.recovery.says import Note
from bot.recovery.team import Team
from tests.cast import Customer, Employee
from tests.fakes import FixedClock
from tests.story import ALWAYS, Parts, Story

CAKE = "The cake for my daughter's birthday never arrived and nobody answers the phone!"
PLAYBOOK = read_playbook(
    "approvers: [supervisors]\ngoodwill: {per_complaint: £20, per_customer: £30, per_day: £45, up_to: £100}\n",
    markdown=False,
).playbook


class Generous:
    """A model that offers forty pounds, allowed or not."""

    async def write(self, brief: Brief) -> Written:
        words = f"Hi Ada, my name is {brief.agent.first_name}. The cake never came, I am sorry. I will give you £40 credit and write here today at {brief.update_at:%H:%M}."
        return Written(text=words, writer="model")


@pytest.fixture
def parts() -> Parts:
    return Parts(playbook=PLAYBOOK)


@pytest.fixture
def story(scratch: Path, fresh_sqlite: Path, clock: FixedClock, parts: Parts):  # type: ignore[no-untyped-def]
    shutil.copy(fresh_sqlite, scratch / "tofu.sqlite")
    story = Story(scratch / "tofu.sqlite", clock, parts)
    yield story
    story.close()


async def asks(agent: Employee, thread: Place, pounds: int, *, once: str = "press", why: str = "a spoilt day") -> Grant:
    """The agent names a sum."""
    money = Money(pounds * 100, "GBP")
    grant = await agent.story.verbs.ask_grant(complaint_id(thread), agent.id, money, why, once=once)
    await agent.story.settles()
    return grant


async def answers(boss: Employee, grant: Grant, *, approve: bool) -> Grant:
    """The boss taps."""
    answered = await boss.story.verbs.answer_grant(grant.id, boss.id, approve=approve)
    await boss.story.settles()
    return answered


def requests(boss: Employee) -> list[Note]:
    """Requests in somebody's direct messages, as they stand now."""
    return [say for say in boss.story.room.room_of(boss.id) if isinstance(say, Note) and "asks to offer" in say.text]


async def owned(story: Story, ada: Customer, laura: Employee) -> Place:
    story.clock.move(minutes=10)  # what one person says within minutes is one complaint
    thread = await ada.writes(CAKE)
    await laura.presses_own(thread)
    return thread


# ---------------------------------------------------------------- what words may say
async def test_a_draft_names_a_sum_only_once_it_was_approved_and_only_for_this_complaint(
    story: Story, ada: Customer, laura: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    story.parts.writer = Generous()
    story.rules()
    thread = await owned(story, ada, laura)
    assert "£40" not in (laura.draft(thread).text or ""), "the guard holds it"
    asked = await asks(laura, thread, 40)
    await laura.presses_another_wording(thread)
    assert "£40" not in (laura.draft(thread).text or ""), "asking is not having"
    await answers(dana, asked, approve=True)
    await laura.presses_another_wording(thread)
    assert "£40 credit" in (laura.draft(thread).text or "")
    other = await owned(story, ada, laura)
    assert "£40" not in (laura.draft(other).text or ""), "another complaint of the same customer"


async def test_less_than_was_approved_may_be_named_and_more_may_not(
    story: Story, ada: Customer, laura: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    story.parts.writer = Generous()
    story.rules()
    thread = await owned(story, ada, laura)
    await answers(dana, await asks(laura, thread, 39), approve=True)
    await laura.presses_another_wording(thread)
    assert "£40" not in (laura.draft(thread).text or "")


# ---------------------------------------------------------------- who may, and once
async def test_whoever_asks_does_not_approve_it_even_when_named(story: Story, ada: Customer, laura: Employee) -> None:
    story.room.bosses = [laura.id]
    thread = await owned(story, ada, laura)
    with pytest.raises(NotAllowed, match="nobody else is named who approves it"):
        await asks(laura, thread, 40)
    dana = story.supervisor("Dana Frost")
    grant = await asks(laura, thread, 40)
    assert grant.asked_of == (dana.id,)
    with pytest.raises(NotAllowed, match="Only those whom the playbook names"):
        await answers(laura, grant, approve=True)


async def test_only_the_owner_asks_and_only_while_it_is_open(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(CAKE)
    with pytest.raises(NotAllowed, match="Nobody yet owns this complaint"):
        await asks(laura, thread, 5)
    await laura.presses_own(thread)
    with pytest.raises(NotAllowed, match="Laura Bennett owns this complaint"):
        await asks(sam, thread, 5)
    await laura.resolves(thread, "Lost.", "Found.")
    with pytest.raises(Outdated, match="resolved by now"):
        await asks(laura, thread, 5)


async def test_the_first_answer_counts_twice_is_once_and_after_a_hand_over_both_hear_it(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    dana, zoe = story.supervisor("Dana Frost"), story.supervisor("Zoe Quist")
    thread = await owned(story, ada, laura)
    grant = await asks(laura, thread, 40)
    assert [note.buttons for boss in (dana, zoe) for note in requests(boss)] == [("approve", "decline")] * 2
    await laura.hands_over(thread, sam)
    await sam.accepts(thread)
    await answers(dana, grant, approve=True)
    await answers(dana, grant, approve=True)
    with pytest.raises(Outdated, match="approved already"):
        await answers(zoe, grant, approve=False)
    for agent in (laura, sam):
        assert len([n for n in agent.notes() if "Dana Frost has approved £40" in n]) == 1
    for boss in (dana, zoe):
        [note] = requests(boss)
        assert (note.text, note.buttons) == ("Laura Bennett asks to offer £40 to Ada Obi: approved by Dana Frost.", ())


async def test_a_request_outlives_a_crash_and_is_said_once(story: Story, ada: Customer, laura: Employee) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await owned(story, ada, laura)
    story.dies_before_it_speaks()
    grant = await asks(laura, thread, 40)
    again = await asks(laura, thread, 40)
    assert again == grant
    assert requests(dana) == []
    await story.restart()
    assert len(requests(dana)) == 1
    story.room.loses_the_answer()
    await answers(dana, grant, approve=True)
    await story.passes(minutes=1)
    assert [note.buttons for note in requests(dana)] == [()]
    assert len([n for n in laura.notes() if "has approved £40" in n]) == 1


async def test_an_approver_who_can_not_be_written_to_is_named_to_whoever_asked(
    story: Story, ada: Customer, laura: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await owned(story, ada, laura)
    story.room.gone = {dana.id}
    await asks(laura, thread, 40)
    assert any("I could not ask the approver U0DANA for £40 (user_not_found)" in note for note in laura.notes())


async def test_two_requests_that_fit_one_by_one_and_not_together_are_not_both_approved(
    story: Story, ada: Customer, laura: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await owned(story, ada, laura)
    first, second = [await asks(laura, thread, pounds, once=str(pounds)) for pounds in (56, 50)]
    await answers(dana, first, approve=True)
    with pytest.raises(NotAllowed, match="allows £100 at most for one complaint, even with an approval; £44 is left"):
        await answers(dana, second, approve=True)
    assert (await answers(dana, second, approve=False)).status is GrantStatus.DECLINED


# ---------------------------------------------------------------- counting
async def test_limits_are_counted_by_complaint_customer_and_day(story: Story, ada: Customer, laura: Employee) -> None:
    ben = story.customer("Ben Low")
    first, second, third = [await owned(story, who, laura) for who in (ada, ada, ben)]
    for thread, pounds in ((first, 20), (second, 10), (third, 15)):
        assert (await asks(laura, thread, pounds)).status is GrantStatus.ALLOWED
    for thread in (first, second, third):
        with pytest.raises(NotAllowed, match=r"more than you may spend alone \(£0 is left\)"):
            await asks(laura, thread, 1, once="more")
    await story.passes(hours=24)
    with pytest.raises(NotAllowed):
        await asks(laura, second, 1, once="next day, the same customer")
    assert (await asks(laura, third, 5, once="next day")).status is GrantStatus.ALLOWED


async def test_reasons_are_forgotten_with_the_other_words_and_the_sum_stays(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await owned(story, ada, laura)
    grant = await asks(laura, thread, 5, why="her daughter cried")
    await laura.resolves(thread, "Lost.", "Found.")
    await story.passes(days=40)
    await story.verbs.forget_old_words()
    assert await story.look(lambda books: books.grants.get(grant.id)) == replace(grant, reason=None)


STEP = st.tuples(st.sampled_from(["ask", "approve", "decline", "wait"]), st.integers(0, 2), st.integers(1, 60))


@given(st.lists(STEP, min_size=4, max_size=14))
@settings(max_examples=15, deadline=None, phases=[Phase.generate])
def test_whatever_is_asked_and_tapped_nothing_goes_beyond_what_may_be_spent(
    fresh_sqlite: Path, steps: list[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        shutil.copy(fresh_sqlite, f"{folder}/tofu.sqlite")
        asyncio.run(
            live(Story(Path(folder) / "tofu.sqlite", FixedClock(), Parts(playbook=PLAYBOOK, team=Team(ALWAYS))), steps)
        )


async def live(story: Story, steps: list[tuple[str, int, int]]) -> None:
    """Three complaints of two customers; after each step the books are counted."""
    laura, dana = story.agent("Laura Bennett"), story.supervisor("Dana Frost")
    ada, ben = story.customer("Ada Obi"), story.customer("Ben Low")
    threads = [await owned(story, who, laura) for who in (ada, ada, ben)]
    for number, (step, which, pounds) in enumerate(steps):
        story.clock.move(minutes=1)  # so that what came first can be told
        open_ = [g for g in await every(story, threads) if g.status is GrantStatus.ASKED]
        try:
            if step == "ask":
                await asks(laura, threads[which], pounds, once=str(number))
            elif step == "wait":
                story.clock.move(hours=pounds)
            elif open_:
                await answers(dana, open_[0], approve=step == "approve")
        except Told:
            pass
        await nothing_too_much(story, threads)
    story.close()


async def every(story: Story, threads: list[Place]) -> list[Grant]:
    found = await story.look(lambda books: [g for t in threads for g in books.grants.of(complaint_id(t))])
    return sorted(found, key=lambda grant: grant.made_at)


async def nothing_too_much(story: Story, threads: list[Place]) -> None:
    """Without an approval no limit is passed; with one, not the last; a draft may name no more than was granted."""
    grants = await every(story, threads)

    def total(chosen: list[Grant]) -> int:
        return sum(grant.money.hundredths for grant in chosen)

    for grant in (g for g in grants if g.status is GrantStatus.ALLOWED):
        given = [g for g in grants if g.given and (g.answered_at or g.made_at) <= grant.made_at]
        same_customer = complaint_id(threads[2]) if grant.complaint == complaint_id(threads[2]) else ""
        day = [g for g in given if (g.answered_at or g.made_at).date() == grant.made_at.date()]
        month = [g for g in given if (g.answered_at or g.made_at) >= grant.made_at - timedelta(days=30)]
        mine = [g for g in month if (g.complaint == complaint_id(threads[2])) == bool(same_customer)]
        assert total([g for g in given if g.complaint == grant.complaint]) <= 2000
        assert total(mine) <= 3000
        assert total(day) <= 4500
    for thread in threads:
        given = [g for g in grants if g.given and g.complaint == complaint_id(thread)]
        assert total(given) <= 10000
        complaint = await story.complaint(thread)
        words = await story.look(lambda books, c=complaint: story.verbs._allowed(books, c).granted)  # type: ignore[misc]
        assert words.max_goodwill == max((g.money.amount for g in given), default=0)
