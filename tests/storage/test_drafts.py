"""Keeping drafts: in order of making, and without their words once forgotten."""

from dataclasses import replace

from bot.complaints.model import Posted
from bot.drafting.draft import DraftStatus
from tests.storage.shelf import SAM, Shelf, complaint, draft


def test_drafts_come_back_as_they_were_in_order_of_making(shelf: Shelf) -> None:
    known = complaint()
    first = draft(known, 1, note="Written without the model: …", prompt="draft/v1#abc", language="de", based_on="1.0")
    second = draft(known, 2, agent=SAM, next_update_at=None, edited=True, shown=Posted("D1", "3.0"))
    with shelf.books() as books:
        books.complaints.add(known)
        assert books.drafts.add(second)
        assert books.drafts.add(first)
        assert not books.drafts.add(replace(first, text="again"))
    with shelf.books() as books:
        assert books.drafts.of(known.id) == [first, second]
        assert books.drafts.get(first.id) == first
        assert books.drafts.get("nothing") is None
        assert books.drafts.of("nothing") == []


def test_a_changed_draft_is_written_and_a_forgotten_one_has_no_words(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
        books.drafts.add(draft(known, 1))
        books.drafts.add(draft(known, 2))
        forgotten = replace(draft(known, 1), text=None, coaching=(), status=DraftStatus.POSTED)
        books.drafts.save(forgotten)
    with shelf.books() as books:
        assert books.drafts.of(known.id) == [forgotten, draft(known, 2)]
