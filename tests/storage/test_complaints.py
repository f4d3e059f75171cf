"""Keeping complaints: one a thread, found in every way that the story asks, removed with all that hangs on it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.complaints.model import Place, Posted, Severity, Status
from bot.errors import Outdated
from bot.recovery.outbox import Owed
from tests.fakes import TEAM, TUESDAY
from tests.storage.shelf import LAURA, SAM, Shelf, complaint, draft, follow_up, promise


def test_what_is_kept_comes_back_as_it_was(shelf: Shelf) -> None:
    full = complaint(
        language="ja",
        severity=Severity.CRITICAL,
        needs_escalation=True,
        score=0.875,
        status=Status.RESOLVED,
        owner=LAURA,
        owned_at=TUESDAY + timedelta(minutes=1, microseconds=7),
        offered_to=SAM.id,
        promised_at=TUESDAY + timedelta(hours=4),
        last_word_at=TUESDAY + timedelta(hours=1),
        resolved_at=TUESDAY + timedelta(hours=8),
        what_failed="お客様",
        how_put_right="“quotes” & <brackets>",
        cards=(Posted("C1", "1.0"), Posted("D2", "2.0")),
        revision=3,
    )
    bare = complaint("2.0", text=None, owner=SAM)
    with shelf.books() as books:
        assert books.complaints.add(full)
        assert books.complaints.add(bare)
    with shelf.books() as books:
        assert books.complaints.get(full.id) == full
        assert books.complaints.get(bare.id) == bare
        assert books.complaints.in_thread(full.place) == full
        assert books.complaints.get("nothing") is None
        assert books.complaints.in_thread(Place(TEAM, "C0SERVICE", "3.0")) is None
        assert books.complaints.in_thread(replace(full.place, team="T0OTHER")) is None


def test_times_of_any_zone_come_back_as_the_same_instant_and_times_without_a_zone_are_refused(shelf: Shelf) -> None:
    from zoneinfo import ZoneInfo

    auckland = complaint(opened_at=TUESDAY.astimezone(ZoneInfo("Pacific/Auckland")))
    with shelf.books() as books:
        books.complaints.add(auckland)
        kept = books.complaints.get(auckland.id)
    assert kept is not None
    assert kept.opened_at == TUESDAY
    assert kept.opened_at.utcoffset() == timedelta()
    with pytest.raises(Exception, match="a time without a zone can't be kept"), shelf.books() as books:
        books.complaints.add(complaint("2.0", opened_at=TUESDAY.replace(tzinfo=None)))


def test_a_thread_has_one_complaint(shelf: Shelf) -> None:
    first = complaint()
    with shelf.books() as books:
        assert books.complaints.add(first)
        assert not books.complaints.add(replace(first, text="again"))
        assert not books.complaints.add(replace(first, id="other")), "another id, but the same thread"
    with shelf.books() as books:
        assert books.complaints.get(first.id) == first


def test_whoever_saves_second_is_told_to_look_again(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
        newer = books.complaints.save(replace(known, about="newer"))
    assert newer.revision == 1
    with pytest.raises(Outdated, match="Please press again"), shelf.books() as books:
        books.complaints.save(replace(known, about="older"))
    with pytest.raises(Outdated), shelf.books() as books:
        books.complaints.save(complaint("2.0"))
    with shelf.books() as books:
        assert books.complaints.get(known.id) == newer


def test_where_its_cards_stand_is_no_change_of_a_complaint(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
        books.complaints.set_cards(known.id, [Posted("C1", "1.5")])
        assert books.complaints.get(known.id) == replace(known, cards=(Posted("C1", "1.5"),))


def test_the_newest_of_a_channel(shelf: Shelf) -> None:
    old, new = complaint("1.0"), complaint("2.0", opened_at=TUESDAY + timedelta(hours=1))
    with shelf.books() as books:
        for one in (new, old, complaint("3.0", channel="C0OTHER", opened_at=TUESDAY + timedelta(hours=2))):
            books.complaints.add(one)
        assert books.complaints.latest_in_channel(TEAM, "C0SERVICE") == new
        assert books.complaints.latest_in_channel(TEAM, "C0EMPTY") is None
        assert books.complaints.latest_in_channel("T0OTHER", "C0SERVICE") is None


def test_what_somebody_owns_and_what_is_open(shelf: Shelf) -> None:
    late = complaint("1.0", owner=LAURA, status=Status.OWNED, opened_at=TUESDAY + timedelta(hours=2))
    early = complaint("2.0", owner=LAURA, status=Status.OWNED)
    nobodys = complaint("3.0")
    others = [complaint(f"{n}.0", status=s, owner=o) for n, (s, o) in enumerate([(Status.RESOLVED, LAURA), (Status.DISMISSED, None), (Status.OWNED, SAM)], 4)]  # fmt: skip
    with shelf.books() as books:
        for one in (late, early, nobodys, *others):
            books.complaints.add(one)
        assert books.complaints.owned_by(TEAM, LAURA.id) == [early, late]
        assert books.complaints.owned_by("T0OTHER", LAURA.id) == []
        assert {one.id for one in books.complaints.active(TEAM)} == {late.id, early.id, nobodys.id, others[2].id}
        assert books.complaints.active("T0OTHER") == []


def test_whose_words_have_had_their_time(shelf: Shelf) -> None:
    month_ago = TUESDAY - timedelta(days=31)
    resolved = complaint("1.0", status=Status.RESOLVED, owner=LAURA, resolved_at=month_ago, opened_at=month_ago)
    dismissed = complaint("2.0", status=Status.DISMISSED, opened_at=month_ago)
    wordless = replace(complaint("3.0", status=Status.DISMISSED, opened_at=month_ago), text=None)
    answered = replace(complaint("4.0", status=Status.RESOLVED, resolved_at=month_ago).forgotten(), what_failed="The van.")  # fmt: skip
    drafted = complaint("5.0", status=Status.DISMISSED, opened_at=month_ago).forgotten()
    kept = [
        complaint("6.0", opened_at=month_ago),
        complaint("7.0", status=Status.RESOLVED, owner=LAURA, resolved_at=TUESDAY, opened_at=month_ago),
        complaint("8.0", status=Status.DISMISSED),
        complaint("9.0", status=Status.RESOLVED, resolved_at=month_ago).forgotten(),
    ]
    with shelf.books() as books:
        for one in (resolved, dismissed, wordless, answered, drafted, *kept):
            books.complaints.add(one)
        books.drafts.add(draft(drafted, 1))
        due = books.complaints.to_forget(TUESDAY - timedelta(days=30))
    assert set(due) == {one.id for one in (resolved, dismissed, wordless, answered, drafted)}


def test_removing_one_removes_all_that_hangs_on_it_and_nothing_else(shelf: Shelf) -> None:
    gone, stays = complaint("1.0"), complaint("2.0")
    with shelf.books() as books:
        for one in (gone, stays):
            books.complaints.add(one)
            books.drafts.add(draft(one, 1))
            books.ledger.promise(promise(one, 1))
            books.ledger.replan(one.id, follow_up(one, 0))
            books.outbox.put(Owed(key=f"card:{one.id}", kind="card", complaint=one.id))
    with shelf.books() as books:
        assert books.complaints.delete(gone.id)
        assert not books.complaints.delete(gone.id)
    with shelf.books() as books:
        assert (books.drafts.of(gone.id), books.ledger.promises(gone.id), books.ledger.follow_ups(gone.id)) == (
            [],
            [],
            [],
        )
        assert books.outbox.held() == [f"card:{stays.id}"]
        assert len(books.drafts.of(stays.id)) == len(books.ledger.follow_ups(stays.id)) == 1
