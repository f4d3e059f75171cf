"""What became of drafts is kept as figures: by writer and prompt, without a word of them."""

from bot.bootstrap.numbers import numbers
from bot.config import Settings
from bot.console.numbers import kept_lines, model_lines
from bot.drafting.cost import Limits, Spent, Took
from bot.drafting.kept import Kept
from tests.cast import Customer, Employee
from tests.story import Story

COMPLAINT = "My cooker was to be fitted on Monday and nobody came."


async def kept(story: Story) -> Kept:
    """Of the built-in writer."""
    [row] = await story.look(lambda books: books.drafts.kept())
    return row


async def test_sent_unchanged_edited_elsewhere_and_thrown_away(story: Story, ada: Customer, laura: Employee) -> None:
    threads = [await story.customer(f"{name} Lind").writes(COMPLAINT) for name in ("Ada", "Ben", "Cid", "Dee")]
    for thread in threads:
        await laura.presses_own(thread)
    await laura.posts(threads[0])
    draft = laura.draft(threads[1])
    await laura.posts_edited(threads[1], f"{draft.text} Yours, Laura", draft.next_update_at)
    await laura.sent_it_elsewhere(threads[2])
    await laura.presses_another_wording(threads[3])
    found = await kept(story)
    assert (found.writer, found.unchanged, found.edited, found.elsewhere, found.thrown_away, found.waiting) == (
        "offline", 1, 1, 1, 1, 1,
    )  # fmt: skip
    assert (found.words_changed, found.per_edit) == (2, 2.0)


async def test_the_figures_outlive_the_words(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    draft = laura.draft(thread)
    await laura.posts_edited(thread, f"{draft.text} Yours, Laura", draft.next_update_at)
    await laura.resolves(thread, "a missed visit", "the cooker is fitted")
    story.clock.move(days=31)
    await story.verbs.forget_old_words()
    assert all(one.text is None for one in await story.drafts(thread))
    assert (await kept(story)).words_changed == 2


async def test_they_are_told_in_rows_without_names(story: Story, ada: Customer, laura: Employee) -> None:
    thread = await ada.writes(COMPLAINT)
    await laura.presses_own(thread)
    await laura.posts(thread)
    head, row = kept_lines([await kept(story)])
    assert head.split()[:3] == ["written", "by", "unchanged"]
    assert row.startswith("offline")
    assert "Laura" not in row
    assert [*kept_lines([])] == ["No draft has been written yet."]


def test_what_models_took_stands_beside_the_limits() -> None:
    took = Took(drafts=4, written=3, requests=5, tokens=4000, money=0.02, seconds=8.0)
    assert [*model_lines(took, Spent(1200, 0.01), Limits(tokens=1e6, money=2))] == [
        "Models, 30 days: asked for 4 drafts, wrote 3; 5 requests, 4000 tokens, cost 0.02, 2.0 s a draft",
        "Today: 1200 tokens of 1000000, cost 0.01 of 2",
    ]
    assert [*model_lines(Took(), Spent(), Limits())] == ["No model has been asked."]


async def test_the_command_reads_the_database_of_the_bot(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    assert await numbers(Settings(database_url=f"sqlite:///{tmp_path}/tofu.sqlite")) == 0
    assert capsys.readouterr().out == "No draft has been written yet.\n\nNo model has been asked.\n"
