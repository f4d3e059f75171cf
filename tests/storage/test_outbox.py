"""The outbox: owed once, leased by one, given up, found late, freed when its holder is gone."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.complaints.model import Complaint, Posted
from bot.recovery.outbox import Owed
from tests.fakes import TUESDAY
from tests.storage.shelf import Shelf, complaint

ME, PEER = "worker-1", "worker-2"


@pytest.fixture
def known(shelf: Shelf) -> Complaint:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
    return known


def card(known: Complaint, key: str = "card:1", words: str | None = "some words") -> Owed:
    return Owed(key=key, kind="card", complaint=known.id, ref="first", text=words, lane="C0SERVICE")


def row(shelf: Shelf, key: str = "card:1") -> dict[str, object]:
    with shelf.engine.begin() as connection:
        found = connection.execute(text("SELECT * FROM tofu_outbox WHERE key = :key"), {"key": key})
        return dict(found.mappings().one())


def test_owing_twice_is_owing_once(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        assert books.outbox.put(card(known)) is True
        assert books.outbox.put(card(known, words="others")) is False
        assert books.owed == ["card:1"]
    with shelf.books(PEER) as books:
        assert books.outbox.put(card(known)) is False
        assert books.owed == []


def test_whoever_put_it_may_lease_it_once_and_nobody_else(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        books.outbox.put(card(known))
    with shelf.books(PEER) as books:
        assert books.outbox.lease("card:1") is None
        assert books.outbox.lease("nothing") is None
        assert books.outbox.held() == []
    with shelf.books(ME) as books:
        assert books.outbox.held() == ["card:1"]
        assert books.outbox.lease("card:1") == card(known), "no attempt was begun before this one"
        assert books.outbox.lease("card:1") is None, "one attempt at a time"


def test_done_is_done_and_its_words_are_deleted(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        books.outbox.put(card(known))
        books.outbox.lease("card:1")
        assert books.outbox.posted("card:1") is None
        books.outbox.done("card:1", Posted("C0SERVICE", "5.0"))
    with shelf.books(ME) as books:
        assert books.outbox.posted("card:1") == Posted("C0SERVICE", "5.0")
        assert books.outbox.posted("nothing") is None
        assert books.outbox.lease("card:1") is None
        assert books.outbox.held() == []
        assert books.outbox.late(TUESDAY + timedelta(days=9)) == []
        assert books.outbox.put(card(known)) is False, "and never said again"
    assert row(shelf)["text"] is None


def test_what_failed_for_now_comes_back_when_its_pause_is_over(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        books.outbox.put(card(known))
        books.outbox.lease("card:1")
        books.outbox.later("card:1", TUESDAY + timedelta(minutes=1), "no answer")
    with shelf.books(PEER) as books:
        assert books.outbox.late(TUESDAY + timedelta(seconds=59)) == []
        (late,) = books.outbox.late(TUESDAY + timedelta(minutes=1))
        assert (late.key, late.attempts, late.text) == ("card:1", 1, "some words")
        leased = books.outbox.lease("card:1")
        assert leased is not None
        assert leased.attempts == 1, "so an earlier one may have got through"
        assert books.outbox.late(TUESDAY + timedelta(days=9)) == []
    with shelf.books(ME) as books:
        assert books.outbox.lease("card:1") is None


def test_what_will_never_be_delivered_keeps_its_reason_and_not_its_words(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        books.outbox.put(card(known))
        books.outbox.lease("card:1")
        books.outbox.failed("card:1", "channel_is_archived")
        assert books.outbox.late(TUESDAY + timedelta(days=9)) == []
        assert books.outbox.lease("card:1") is None
    kept = row(shelf)
    assert (kept["text"], kept["trouble"]) == (None, "channel_is_archived")


def test_what_was_given_up_may_be_owed_again_and_counts_on(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        books.outbox.put(card(known))
        books.outbox.lease("card:1")
        books.outbox.failed("card:1", "channel_is_archived")
    with shelf.books(PEER) as books:
        assert books.outbox.put(card(known, words="new words")) is True
        assert books.owed == ["card:1"]
        again = books.outbox.lease("card:1")
        assert again is not None
        assert (again.attempts, again.text) == (1, "new words")
        books.outbox.done("card:1")
        assert books.outbox.put(card(known)) is False


def test_the_oldest_is_late_first_and_not_more_than_asked_for(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        for number in (3, 1, 2):
            books.outbox.put(card(known, f"card:{number}"))
            shelf.clock.move(seconds=1)
        books.outbox.free(books.outbox.held())
        assert [owed.key for owed in books.outbox.late(shelf.clock.real())] == ["card:3", "card:1", "card:2"]
        assert [owed.key for owed in books.outbox.late(shelf.clock.real(), limit=2)] == ["card:3", "card:1"]


def test_leases_are_given_up_by_their_holder_or_when_it_is_gone(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(PEER) as books:
        for number in range(3):
            books.outbox.put(card(known, f"card:{number}"))
        books.outbox.done("card:0")
    with shelf.books(ME) as books:
        books.outbox.free(["card:1"])
        assert books.outbox.late(TUESDAY) == [], "nobody frees what another one holds"
        assert books.outbox.release(PEER) == 2
        assert books.outbox.release(PEER) == 0
        assert sorted(owed.key for owed in books.outbox.late(TUESDAY)) == ["card:1", "card:2"]


def test_what_is_long_done_is_removed(shelf: Shelf, known: Complaint) -> None:
    with shelf.books(ME) as books:
        for number in range(3):
            books.outbox.put(card(known, f"card:{number}"))
        books.outbox.done("card:0")
        shelf.clock.move(days=8)
        books.outbox.done("card:1")
        assert books.outbox.purge(shelf.clock.real() - timedelta(days=7)) == 1
        assert books.outbox.held() == ["card:2"]
    assert row(shelf, "card:1")["key"] == "card:1"
