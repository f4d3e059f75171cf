"""One person takes it: pressed twice, pressed by two, pressed by somebody who may not, no complaint after all."""

import pytest

from bot.errors import AlreadyOwned, NotAllowed, NotFound, Outdated
from tests.cast import Customer, Employee
from tests.story import Story

BINS = "Our bins have not been emptied for three weeks. I rang twice and nobody called back."


async def test_pressing_twice_is_pressing_once(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(BINS)
    first = await laura.presses_own(thread)
    story.clock.move(minutes=3)
    assert await laura.presses_own(thread) == first
    assert len(await story.drafts(thread)) == 1


async def test_a_second_presser_is_told_who_owns_it(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(BINS)
    await laura.presses_own(thread)
    with pytest.raises(AlreadyOwned, match="Laura Bennett owns this already"):
        await sam.presses_own(thread)
    assert story.card(thread).complaint.owner == laura.who


async def test_only_those_whom_the_team_lets_own_may_own(story: Story, ada: Customer) -> None:
    thread = await ada.writes(BINS)
    with pytest.raises(NotAllowed, match="Only full members"):
        await story.verbs.take_ownership((await story.complaint(thread)).id, ada.id)


async def test_a_card_of_a_forgotten_complaint_says_so(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(BINS)
    await story.verbs.forget((await story.complaint(thread)).id)
    with pytest.raises(NotFound, match="not in the books any more"):
        await laura.presses_own(thread)


async def test_not_a_complaint_closes_the_card_and_ends_what_was_planned(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(BINS)
    await laura.presses_not_a_complaint(thread)
    await sam.presses_not_a_complaint(thread)  # at the same moment; nothing more happens
    complaint = story.card(thread).complaint
    assert (complaint.status, complaint.text) == ("dismissed", None)
    assert await story.pending(thread) == []
    with pytest.raises(Outdated, match="dismissed already"):
        await sam.presses_own(thread)


async def test_an_owned_one_is_resolved_and_not_dismissed(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(BINS)
    await laura.presses_own(thread)
    with pytest.raises(Outdated, match="its owner can resolve it"):
        await sam.presses_not_a_complaint(thread)


# ---------------------------------------------------------------- handing over
async def test_it_stays_with_its_owner_until_a_colleague_accepts(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    thread = await ada.writes(BINS)
    await laura.presses_own(thread)
    await laura.hands_over(thread, sam)
    assert story.card(thread).complaint.owner == laura.who
    (asked,) = sam.notes()
    assert asked.startswith("Laura Bennett asks you to take over")
    assert "until you accept" in asked

    await sam.accepts(thread)
    assert story.card(thread).complaint.owner == sam.who
    assert laura.notes() == ["Sam Okafor has accepted and owns this complaint now."]
    assert sam.draft(thread).text is not None
    assert "my name is Sam" in (sam.draft(thread).text or "")

    before = len(story.room.said)
    await sam.accepts(thread)  # pressed twice
    assert len(story.room.said) == before


async def test_nobody_takes_what_was_not_offered_to_them(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    kim = story.agent("Kim Vale")
    thread = await ada.writes(BINS)
    with pytest.raises(Outdated, match="open by now"):
        await sam.accepts(thread)
    await laura.presses_own(thread)
    await laura.hands_over(thread, kim)
    with pytest.raises(AlreadyOwned, match="has not offered it to you"):
        await sam.accepts(thread)


async def test_what_cannot_be_handed_over(story: Story, ada: Customer, laura: Employee, sam: Employee) -> None:
    dana = story.supervisor("Dana Frost")
    outsider = Employee(story, ada.who)
    thread = await ada.writes(BINS)
    with pytest.raises(NotAllowed, match="Nobody yet owns this complaint; only the owner or a supervisor"):
        await laura.hands_over(thread, sam)
    with pytest.raises(Outdated, match="nothing to hand over"):
        await dana.hands_over(thread, sam)
    await laura.presses_own(thread)
    with pytest.raises(NotAllowed, match="can't own complaints here"):
        await laura.hands_over(thread, outsider)
    with pytest.raises(Outdated, match="owns this already"):
        await laura.hands_over(thread, laura)
    with pytest.raises(NotAllowed, match="Laura Bennett owns this complaint"):
        await sam.hands_over(thread, sam)


async def test_a_supervisor_may_hand_over_for_somebody_who_is_away(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    dana = story.supervisor("Dana Frost")
    thread = await ada.writes(BINS)
    await laura.presses_own(thread)
    await dana.hands_over(thread, sam)
    await sam.accepts(thread)
    assert story.card(thread).complaint.owner == sam.who


async def test_an_offer_that_is_overtaken_is_not_made(
    story: Story, ada: Customer, laura: Employee, sam: Employee
) -> None:
    kim = story.agent("Kim Vale")
    thread = await ada.writes(BINS)
    await laura.presses_own(thread)
    story.dies_before_it_speaks()
    await laura.hands_over(thread, sam)
    await laura.hands_over(thread, kim)
    await story.restart()
    assert sam.notes() == []
    assert len(kim.notes()) == 1
