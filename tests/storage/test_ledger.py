"""Keeping follow-ups and promises, and arming the next timer in the same transaction."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.complaints.model import Complaint
from bot.followups.model import FollowUpStatus, PromiseStatus, To
from bot.storage.books import SqlBooks
from tests.fakes import TUESDAY
from tests.storage.shelf import FOREVER, Shelf, complaint, follow_up, promise


@pytest.fixture
def known(shelf: Shelf) -> Complaint:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
    return known


def test_follow_ups_come_back_in_order_of_time(shelf: Shelf, known: Complaint) -> None:
    late = follow_up(known, 0, hours=5, to=To.SUPERVISOR, kind="last_call")
    soon = follow_up(known, 1, hours=2)
    with shelf.books() as books:
        books.ledger.add(late)
        books.ledger.add(soon)
    with shelf.books() as books:
        assert books.ledger.follow_ups(known.id) == [soon, late]
        assert books.ledger.follow_up(late.id) == late
        assert books.ledger.follow_up("nothing") is None
        assert books.ledger.next_follow_up(known.id) == soon
        assert books.ledger.next_follow_up("nothing") is None


def test_a_new_plan_ends_the_old_one_and_leaves_what_was_sent_or_asked_for(shelf: Shelf, known: Complaint) -> None:
    sent = follow_up(known, 0, hours=1)
    asked = follow_up(known, 1, hours=2, asked=True)
    old, new = follow_up(known, 2, hours=3), follow_up(known, 3, hours=4)
    with shelf.books() as books:
        books.ledger.add(sent)
        books.ledger.add(old)
        books.ledger.save(replace(sent, status=FollowUpStatus.SENT, sent_at=TUESDAY))
        books.ledger.add(asked)
        books.ledger.replan(known.id, new)
    with shelf.books() as books:
        statuses = {row.id: str(row.status) for row in books.ledger.follow_ups(known.id)}
    assert statuses == {sent.id: "sent", asked.id: "pending", old.id: "ended", new.id: "pending"}


def test_an_empty_plan_is_a_plan(shelf: Shelf, known: Complaint) -> None:
    with shelf.books() as books:
        books.ledger.replan(known.id, follow_up(known, 0))
        books.ledger.replan(known.id, None)
        assert books.ledger.next_follow_up(known.id) is None


# ---------------------------------------------------------------- timers
def test_the_timer_is_armed_in_the_transaction_that_plans(shelf: Shelf, known: Complaint) -> None:
    with shelf.books() as books:
        books.ledger.replan(known.id, follow_up(known, 0, hours=1))
    assert shelf.timers() == {f"{known.id}.0"}
    with shelf.books() as books:
        books.ledger.add(follow_up(known, 2, hours=0.5, asked=True))
    assert shelf.timers() == {f"{known.id}.0", f"{known.id}.2"}


def test_a_transaction_that_is_rolled_back_arms_nothing(shelf: Shelf, known: Complaint) -> None:
    connection = shelf.engine.connect()
    transaction = connection.begin()
    SqlBooks(connection, shelf.clock, "worker-1", shelf.arm).ledger.replan(known.id, follow_up(known, 0))
    transaction.rollback()
    connection.close()
    assert shelf.timers() == set()
    with shelf.books() as books:
        assert books.ledger.follow_ups(known.id) == []


def test_what_was_planned_before_the_engine_was_up_is_armed_when_it_is(shelf: Shelf, known: Complaint) -> None:
    other = complaint("2.0")
    shelf.arms = False
    with shelf.books() as books:
        books.complaints.add(other)
        books.ledger.replan(known.id, follow_up(known, 0, hours=1))
        books.ledger.replan(other.id, follow_up(other, 0, hours=9))
    assert shelf.timers() == set()
    shelf.arms = True
    with shelf.books() as books:
        unarmed = books.ledger.unarmed(FOREVER)
        assert {row.id for row in unarmed} == {f"{known.id}.0", f"{other.id}.0"}
        assert len(books.ledger.unarmed(FOREVER, limit=1)) == 1
        assert [row.id for row in books.ledger.unarmed(TUESDAY + timedelta(hours=2))] == [f"{known.id}.0"]
        for row in unarmed:
            books.ledger.arm(row)
        assert books.ledger.unarmed(FOREVER) == []
    assert shelf.timers() == {f"{known.id}.0", f"{other.id}.0"}


def test_a_changed_row_stays_armed(shelf: Shelf, known: Complaint) -> None:
    row = follow_up(known, 0)
    with shelf.books() as books:
        books.ledger.replan(known.id, row)
        books.ledger.save(replace(row, due_at=row.due_at + timedelta(hours=1)))
        assert books.ledger.unarmed(FOREVER) == []


def test_what_was_due_and_was_not_sent_is_late(shelf: Shelf, known: Complaint) -> None:
    rows = [follow_up(known, n, hours=n) for n in range(4)]
    with shelf.books() as books:
        for row in rows:
            books.ledger.add(row)
        books.ledger.save(replace(rows[0], status=FollowUpStatus.SENT))
        at = TUESDAY + timedelta(hours=3)
        assert books.ledger.late(at) == [rows[1], rows[2]]
        assert books.ledger.late(at, limit=1) == [rows[1]]


# ---------------------------------------------------------------- promises
def test_promises_come_back_in_order_of_making_and_are_settled_in_place(shelf: Shelf, known: Complaint) -> None:
    first, second = promise(known, 1, words="by two"), promise(known, 2)
    with shelf.books() as books:
        books.ledger.promise(second)
        books.ledger.promise(first)
        settled = first.settled(TUESDAY + timedelta(hours=9))
        books.ledger.promise(settled)
    with shelf.books() as books:
        assert books.ledger.promises(known.id) == [settled, second]
        assert books.ledger.promises(known.id)[0].status is PromiseStatus.BROKEN
        assert books.ledger.promises("nothing") == []
