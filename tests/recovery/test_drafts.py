"""Drafts: asked for, reworded, edited; an agent's alone."""

from datetime import datetime

import pytest

from bot.complaints.model import Place
from bot.errors import AlreadyOwned, BadInput, NotAllowed, NotFound, Outdated, Refused
from tests.cast import Customer, Employee
from tests.fakes import TUESDAY
from tests.story import Story

SOFA = "The sofa was delivered with a torn seat. I rang twice and nobody has called back. Not good enough."


@pytest.fixture
async def thread(ada: Customer) -> Place:
    return await ada.writes(SOFA)


async def test_a_draft_may_be_asked_for_before_anybody_owns_it(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_draft(thread)
    assert laura.draft(thread).status == "pending"
    assert story.card(thread).complaint.owner is None


async def test_answering_is_owning(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_draft(thread)
    await laura.posts(thread)
    assert story.card(thread).complaint.owner == laura.who
    assert len(story.posts(thread)) == 1


async def test_whoever_answers_first_owns_it(story: Story, laura: Employee, sam: Employee, thread: Place) -> None:
    await laura.presses_draft(thread)
    await sam.presses_own(thread)
    with pytest.raises(AlreadyOwned, match="Sam Okafor owns this already"):
        await laura.posts(thread)
    with pytest.raises(AlreadyOwned):
        await laura.presses_draft(thread)
    with pytest.raises(AlreadyOwned):
        await laura.sent_it_elsewhere(thread)
    assert story.posts(thread) == []


async def test_the_owner_gets_another_draft_with_other_words(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    first = laura.draft(thread)
    await laura.presses_another_wording(thread)
    second = laura.draft(thread)
    assert second.text != first.text
    assert [d.status for d in await story.drafts(thread)] == ["dropped", "pending"]
    # the one that was dropped is shown as dropped, and can't be posted any more
    shown = {say.draft.id: say.draft.status for say in story.room.room_of(laura.id) if hasattr(say, "draft")}
    assert shown == {first.id: "dropped", second.id: "pending"}
    with pytest.raises(Outdated, match="was dropped: a newer one is below"):
        await story.verbs.post(first.id, laura.id)


async def test_pressing_draft_again_asks_for_a_new_one_and_the_same_request_twice_asks_once(
    story: Story, laura: Employee, thread: Place
) -> None:
    await laura.presses_own(thread)
    await laura.presses_draft(thread, once="command-1")
    await laura.presses_draft(thread, once="command-1")
    assert [d.status for d in await story.drafts(thread)] == ["dropped", "pending"]
    await laura.presses_draft(thread)
    assert len(await story.drafts(thread)) == 3


async def test_a_draft_is_its_agents_alone(story: Story, laura: Employee, sam: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    with pytest.raises(NotAllowed, match="This draft is Laura Bennett's"):
        await story.verbs.post(laura.draft(thread).id, sam.id)
    with pytest.raises(NotAllowed):
        await story.verbs.draft_to_edit(laura.draft(thread).id, sam.id)
    with pytest.raises(NotFound, match="Ask for another"):
        await story.verbs.post("no-such-draft", laura.id)
    assert story.room.room_of(sam.id) == []


async def test_a_draft_that_could_not_be_written_is_written_when_it_is_asked_for_again(
    story: Story, laura: Employee, thread: Place
) -> None:
    story.room.unreadable = Refused("not_in_channel")
    await laura.presses_own(thread)
    assert await story.drafts(thread) == []
    story.room.unreadable = None
    await laura.presses_draft(thread)
    assert laura.draft(thread).status == "pending"


async def test_no_draft_for_what_is_over(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_not_a_complaint(thread)
    with pytest.raises(Outdated, match="dismissed already"):
        await laura.presses_draft(thread)


async def test_a_draft_that_comes_too_late_is_not_written(
    story: Story, laura: Employee, sam: Employee, thread: Place
) -> None:
    story.dies_before_it_speaks()
    await laura.presses_draft(thread)
    await sam.presses_own(thread)
    await story.restart()
    assert [draft.agent for draft in await story.drafts(thread)] == [sam.who]


async def test_what_was_edited_is_what_is_posted(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    draft = await story.verbs.draft_to_edit(laura.draft(thread).id, laura.id)
    assert draft.text == laura.draft(thread).text
    words = "Ada, Laura here, and I stay with this. I will write to you here today at 16:00, whatever I know by then."
    at = TUESDAY.replace(hour=16)
    await laura.posts_edited(thread, words, at)
    assert story.posts(thread) == [words]
    (promise,) = await story.promises(thread)
    assert promise.due_at == at
    assert (await story.drafts(thread))[0].edited


@pytest.mark.parametrize(
    ("words", "at", "sentence"),
    [
        ("  ", TUESDAY.replace(hour=16), "There are no words left"),
        ("I will write here today at 15:00.", TUESDAY.replace(hour=16), "The text says 15:00, Tuesday 24 Nov, the time below says 16:00"),
        ("I will write here soon.", TUESDAY.replace(hour=16), "The text does not say when. Add “I will write to you here at 16:00"),
        ("I will write here today at 15:00.", None, "The text says 15:00, Tuesday 24 Nov, but no time is set below"),
        ("I wrote here today at 9:00.", TUESDAY.replace(hour=9), "has passed: choose one that lies ahead"),
    ],
)  # fmt: skip
async def test_words_and_time_must_agree(
    story: Story, laura: Employee, thread: Place, words: str, at: datetime | None, sentence: str
) -> None:
    await laura.presses_own(thread)
    with pytest.raises(BadInput, match=sentence):
        await laura.posts_edited(thread, words, at)
    assert story.posts(thread) == []


async def test_words_without_a_time_make_no_promise(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    await laura.posts_edited(thread, "Ada, this is Laura. I have your letter and stay with this.", None)
    assert await story.promises(thread) == []
    assert story.card(thread).complaint.promised_at is None


async def test_a_new_message_settles_the_earlier_promise(story: Story, laura: Employee, thread: Place) -> None:
    await laura.presses_own(thread)
    await laura.posts(thread)
    story.clock.move(hours=1)
    await laura.presses_draft(thread)
    await laura.posts(thread)
    await story.passes(hours=6)
    await laura.presses_draft(thread)
    await laura.posts(thread)
    assert "was promised an update by" in laura.notes()[-1], "a promise that was broken is not repeated unasked"
    assert len(story.posts(thread)) == 2
    await laura.posts_knowing(thread)
    promises = await story.promises(thread)
    assert [promise.repeated for promise in promises] == [False, False, True]
    assert [promise.status for promise in promises] == ["kept", "broken", "open"]
    assert story.card(thread).complaint.promised_at == promises[-1].due_at
