"""Keeping sums: as they were, counted by complaint, customer and day, and gone with their complaint."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.complaints.model import Complaint
from bot.drafting.goodwill import Given, Grant, GrantStatus
from bot.drafting.money import Money
from tests.fakes import TUESDAY
from tests.storage.shelf import LAURA, SAM, Shelf, complaint


def grant(of: Complaint, number: int, pounds: int, **changes: Any) -> Grant:
    """The nth sum of a complaint."""
    facts = {
        "agent": LAURA.id, "money": Money(pounds * 100, "GBP"), "reason": "a spoilt day", "status": GrantStatus.ALLOWED,
        "made_at": TUESDAY + timedelta(minutes=number),
    }  # fmt: skip
    return Grant(id=f"{of.id}.{number}", complaint=of.id, **facts | changes)


def test_sums_come_back_as_they_were_in_order_of_making(shelf: Shelf) -> None:
    known = complaint()
    asked = grant(known, 2, 40, status=GrantStatus.ASKED, asked_of=(SAM.id, "U0DANA"))
    with shelf.books() as books:
        books.complaints.add(known)
        assert books.grants.add(asked)
        assert books.grants.add(grant(known, 1, 5, reason=None))
        assert not books.grants.add(replace(asked, reason="again"))
    approved = replace(asked, status=GrantStatus.APPROVED, answered_by=SAM.id, answered_at=TUESDAY)
    with shelf.books() as books:
        assert books.grants.of(known.id) == [grant(known, 1, 5, reason=None), asked]
        books.grants.save(approved)
        assert books.grants.get(asked.id) == approved
        assert books.grants.get("nothing") is None


def test_what_was_given_is_counted_and_what_was_only_asked_for_or_declined_is_not(shelf: Shelf) -> None:
    here, hers, his = complaint("1.0"), complaint("2.0"), complaint("3.0", customer="U9BEN")
    yesterday, long_ago = TUESDAY - timedelta(days=1), TUESDAY - timedelta(days=31)
    with shelf.books() as books:
        for known in (here, hers, his):
            books.complaints.add(known)
        for number, (of, pounds, changes) in enumerate(
            [
                (here, 1, {}),
                (here, 2, {"made_at": yesterday}),
                (here, 4, {"status": GrantStatus.ASKED}),
                (here, 8, {"status": GrantStatus.DECLINED, "answered_at": TUESDAY}),
                (hers, 16, {"made_at": yesterday, "status": GrantStatus.APPROVED, "answered_at": TUESDAY}),
                (hers, 32, {"made_at": long_ago}),
                (his, 64, {}),
                (his, 128, {"money": Money(12800, "EUR")}),
            ]
        ):
            books.grants.add(grant(of, number, pounds, **changes))
        since = {"day_from": TUESDAY - timedelta(hours=10), "customer_from": TUESDAY - timedelta(days=30)}
        spent = books.grants.spent(here, "GBP", **since)
        nobody = books.grants.spent(replace(here, customer=""), "GBP", **since)
    assert spent == Given(complaint=300, customer=(1 + 2 + 16) * 100, day=(1 + 16 + 64) * 100)
    assert nobody.customer == 300, "of a customer that is not known, this complaint counts"


def test_they_go_with_their_complaint(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
        books.grants.add(grant(known, 1, 5))
        books.complaints.delete(known.id)
    with shelf.books() as books:
        assert books.grants.of(known.id) == []
