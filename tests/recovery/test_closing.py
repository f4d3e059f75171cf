"""The end and the look back: resolving, one's own list, forgetting."""

from datetime import timedelta

import pytest

from bot.complaints.model import Place
from bot.errors import BadInput, NotAllowed, NotFound
from tests.cast import CHANNEL, Customer, Employee
from tests.fakes import TEAM
from tests.story import Story

LIFT = "The lift is broken again and nobody answers the phone. My mother can't leave her flat."
FAILED, RIGHT = "No spare part was kept.", "Repaired at noon; a spare part is kept now."


async def test_resolving_asks_what_failed_and_how_it_was_put_right(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(LIFT)
    await laura.presses_own(thread)
    for failed, right in (("", RIGHT), (FAILED, "  ")):
        with pytest.raises(BadInput, match="the next team learns from it"):
            await laura.resolves(thread, failed, right)
    await laura.posts(thread)
    await laura.presses_draft(thread)
    resolved = await laura.resolves(thread, f" {FAILED} ", RIGHT)
    assert (resolved.what_failed, resolved.how_put_right) == (FAILED, RIGHT)
    assert resolved.resolved_at == story.clock.now()
    assert [promise.status for promise in await story.promises(thread)] == ["kept"]
    assert [draft.status for draft in await story.drafts(thread)] == ["posted", "dropped"]
    assert laura.draft(thread).status == "dropped"
    assert await laura.resolves(thread, "again", "again") == resolved, "pressed twice"


async def test_owner_and_supervisors_may_resolve_and_nobody_else(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await ada.writes(LIFT)
    complaint = await story.complaint(thread)
    with pytest.raises(NotAllowed, match="Press \\*I'll own this\\* first"):
        await dana.resolves(thread, FAILED, RIGHT)
    await laura.presses_own(thread)
    with pytest.raises(NotAllowed, match="only the owner or a supervisor"):
        await story.verbs.may_resolve(complaint.id, sam.id)
    with pytest.raises(NotAllowed):
        await sam.resolves(thread, FAILED, RIGHT)
    assert (await story.verbs.may_resolve(complaint.id, dana.id)).id == complaint.id
    await dana.resolves(thread, FAILED, RIGHT)
    assert (await story.verbs.may_resolve(complaint.id, sam.id)).status == "resolved"  # the form says how it ended


async def test_a_promise_that_is_still_open_after_its_time_is_broken(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(LIFT)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await story.passes(hours=10)
    await laura.resolves(thread, FAILED, RIGHT)
    assert [promise.status for promise in await story.promises(thread)] == ["broken"]


async def test_the_most_urgent_stands_on_top_of_ones_own_list(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    first = await ada.writes(LIFT)
    await story.passes(hours=1)
    second, other = await ada.writes(LIFT + " Again!"), await story.customer("Ben Ito").writes(LIFT + " Still!")
    await laura.presses_own(first)
    await laura.presses_own(second)
    await sam.presses_own(other)
    mine = await story.verbs.mine(TEAM, laura.id)
    assert [standing.complaint.place for standing in mine] == [first, second]
    await laura.posts(second)  # a promise for this afternoon comes before a window that ends tomorrow
    mine = await story.verbs.mine(TEAM, laura.id)
    assert [standing.complaint.place for standing in mine] == [second, first]
    assert mine[0].next_follow_up is not None
    assert mine[0].next_follow_up.kind == "promise_coming_due"
    assert await story.verbs.mine("T0OTHER", laura.id) == []


async def test_finding_a_complaint_by_thread_channel_and_id(story: Story, ada: Customer) -> None:
    nowhere = Place(TEAM, CHANNEL, "1.0")
    with pytest.raises(NotFound, match="I know of no complaint in this thread"):
        await story.verbs.in_thread(nowhere)
    with pytest.raises(NotFound, match="heard no complaint in this channel"):
        await story.verbs.last_heard(TEAM, CHANNEL)
    first = await ada.writes(LIFT)
    await story.passes(minutes=6)
    second = await ada.writes(LIFT)
    found = await story.verbs.in_thread(first)
    assert found.place == first
    assert (await story.verbs.last_heard(TEAM, CHANNEL)).place == second
    assert await story.verbs.complaint(found.id) == found


async def test_forgetting_removes_it_with_all_that_hangs_on_it(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(LIFT)
    await laura.presses_own(thread)
    await laura.posts(thread)
    complaint = await story.complaint(thread)
    assert await story.verbs.forget(complaint.id) is True
    assert await story.verbs.forget(complaint.id) is False
    assert await story.drafts(thread) == []
    assert await story.promises(thread) == []
    assert await story.follow_ups(thread) == []
    await story.passes(hours=30)
    assert story.reminders() == []


# ---------------------------------------------------------------- retention
def words_kept(complaint, drafts) -> list[str]:
    kept = [complaint.text, complaint.about, complaint.customer_name, complaint.what_failed, complaint.how_put_right]
    return [
        word
        for word in (*kept, *complaint.cues, *(d.text for d in drafts), *(c for d in drafts for c in d.coaching))
        if word
    ]


async def test_words_are_kept_for_a_month_after_the_end_and_the_facts_for_ever(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(LIFT)
    heard = await story.complaint(thread)
    await laura.presses_own(thread)
    await laura.posts(thread)
    await laura.resolves(thread, FAILED, RIGHT)
    await story.passes(days=29)
    assert await story.verbs.forget_old_words() == 0
    await story.passes(days=2)
    assert await story.verbs.forget_old_words() == 1
    complaint = await story.complaint(thread)
    assert words_kept(complaint, await story.drafts(thread)) == []
    assert (complaint.status, complaint.severity, complaint.owner) == ("resolved", heard.severity, laura.who)
    assert [promise.status for promise in await story.promises(thread)] == ["kept"]
    assert await story.verbs.forget_old_words() == 0


async def test_open_complaints_keep_their_words(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(LIFT)
    await laura.presses_own(thread)
    await story.passes(days=90)
    assert await story.verbs.forget_old_words() == 0
    assert (await story.complaint(thread)).text == LIFT


async def test_what_was_no_complaint_is_forgotten_too(story: Story, ada: Customer, laura: Employee) -> None:
    ben, cleo = story.customer("Ben Ito"), story.customer("Cleo Mar")
    dismissed, deleted, taken_back = [await customer.writes(LIFT) for customer in (ada, ben, cleo)]
    await laura.presses_not_a_complaint(dismissed)
    await laura.presses_draft(deleted)
    await ada.deletes(deleted)
    await ada.edits(taken_back, "All good now, thank you!")
    await story.passes(days=31)
    await story.verbs.forget_old_words()
    for thread in (dismissed, deleted, taken_back):
        assert words_kept(await story.complaint(thread), await story.drafts(thread)) == []


async def test_what_the_customer_deleted_before_the_end_leaves_nothing_behind_either(
    story: Story, ada: Customer, laura: Employee
) -> None:
    thread = await ada.writes(LIFT)
    await laura.presses_own(thread)
    await ada.deletes(thread)
    await laura.resolves(thread, FAILED, RIGHT)
    await story.passes(days=31)
    await story.verbs.forget_old_words()
    assert words_kept(await story.complaint(thread), await story.drafts(thread)) == []


async def test_time_left_in_words(story: Story, ada: Customer) -> None:
    thread = await ada.writes(LIFT)
    complaint = await story.complaint(thread)
    await story.passes(hours=20, minutes=30)
    assert story.verbs.time_left(complaint) == "3 h 30 min left"
    await story.passes(hours=5)
    assert story.verbs.time_left(complaint) == "window ended 1 h 30 min ago"
    assert story.verbs.hours_from_now(1) == story.clock.now() + timedelta(hours=1)
