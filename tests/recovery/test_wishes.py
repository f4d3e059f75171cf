"""A draft shorter or otherwise, and the agent's own earlier words: only where they allow it."""

import pytest

from bot.errors import BadInput
from tests.cast import Customer, Employee
from tests.recovery.test_updates import ROOF
from tests.story import Story


async def test_a_shorter_wording_takes_the_place_of_the_first(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(
        f"{ROOF} My carpet is wet. I lost a day's pay. I have rung four times. Your desk hung up."
    )
    await laura.presses_own(thread)
    whole = laura.draft(thread)
    await story.verbs.another_wording(whole.id, laura.id, "shorter")
    await story.settles()
    short = laura.draft(thread)
    assert short.id != whole.id
    assert len(short.text or "") < len(whole.text or "")
    with pytest.raises(BadInput, match="shorter, warmer, more concrete, plainer"):
        await story.verbs.another_wording(short.id, laura.id, "ruder")


async def test_own_words_are_kept_to_oneself_until_one_allows_it(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(ROOF)
    await laura.presses_own(thread)
    draft = laura.draft(thread)
    await laura.posts_edited(thread, f"{draft.text} Warm regards from the workshop.", draft.next_update_at)
    assert await story.verbs.voice(laura.id) is False
    assert await story.verbs.voice(laura.id, allow=True) is True
    assert await story.verbs.voice(laura.id) is True
    (own,) = await story.look(lambda books: books.drafts.in_own_words(laura.id, 3))
    assert own.endswith("Warm regards from the workshop.")
    assert await story.look(lambda books: books.drafts.in_own_words("U0OTHER", 3)) == []
    assert await story.verbs.voice(laura.id, allow=False) is False
