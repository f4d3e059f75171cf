"""What models took: summed by team and day, shared by all workers, and never more than one at a time looks."""

import threading
from datetime import timedelta

from bot.drafting.cost import ModelCall, Spent, Took
from bot.drafting.tally import Tally
from tests.fakes import TEAM, TUESDAY
from tests.storage.shelf import Shelf, complaint, draft


def call(**changes: object) -> ModelCall:
    facts = {"team": TEAM, "day": "2026-11-24", "begun_at": TUESDAY, "tokens_in": 100, "tokens_out": 50, "money": 0.5}
    return ModelCall(**facts | changes)  # type: ignore[arg-type]


def test_a_days_sum_is_a_teams_own(shelf: Shelf) -> None:
    with shelf.books() as books:
        books.calls.begin(call())
        books.calls.begin(call(money=0.25))
        books.calls.begin(call(day="2026-11-25"))
        books.calls.begin(call(team="T0OTHER"))
    with shelf.books("worker-2") as books:
        assert books.calls.spent(TEAM, "2026-11-24") == Spent(300, 0.75)
        assert books.calls.spent(TEAM, "2026-11-26") == Spent()


def test_what_it_took_takes_the_place_of_what_was_set_aside(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books() as books:
        books.complaints.add(known)
        books.drafts.add(draft(known, 1))
        number = books.calls.begin(call(complaint=known.id))
        assert books.calls.under_way(known.id, TUESDAY)
        assert not books.calls.under_way(known.id, TUESDAY + timedelta(seconds=1)), "left by a dead process"
        assert not books.calls.under_way("another", TUESDAY)
    took = Tally(requests=2, tokens_in=30, tokens_out=4, model="small")
    ended = TUESDAY + timedelta(seconds=3)
    with shelf.books() as books:
        books.calls.end(number, took, ended, 0.125, 2.5, "model")
        books.calls.wrote(number, f"{known.id}.1")
        assert not books.calls.under_way(known.id, TUESDAY)
    with shelf.books() as books:
        assert books.calls.of_draft(f"{known.id}.1") == call(
            id=number, complaint=known.id, draft=f"{known.id}.1", writer="model", model="small", ended_at=ended,
            requests=2, tokens_in=30, tokens_out=4, money=0.125, seconds=2.5,
        )  # fmt: skip
        assert books.calls.of_draft("another") is None
        assert books.calls.spent(TEAM, "2026-11-24") == Spent(34, 0.125)


def test_of_many_workers_who_look_and_take_none_sees_an_old_sum(shelf: Shelf) -> None:
    """Ten workers want 100 tokens each of 500."""
    got = []
    nobody_else = threading.Event()

    def take() -> None:
        with shelf.books() as books:
            books.calls.one_at_a_time(TEAM)
            spent = books.calls.spent(TEAM, "2026-11-24").tokens
            nobody_else.wait(0.05)  # long enough for the others to look too, if they could
            if spent + 100 <= 500:
                books.calls.begin(call(tokens_in=60, tokens_out=40))
                got.append(True)

    workers = [threading.Thread(target=take) for _ in range(10)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(20)
    assert len(got) == 5
    with shelf.books() as books:
        assert books.calls.spent(TEAM, "2026-11-24").tokens == 500


def test_the_sum_of_some_days_counts_what_has_ended(shelf: Shelf) -> None:
    ended = {"ended_at": TUESDAY, "requests": 1, "seconds": 2.0}
    with shelf.books() as books:
        assert books.calls.took("2026-11-01") == Took()
        books.calls.begin(call(writer="model", **ended))
        books.calls.begin(call(writer="offline", team="T0OTHER", **ended))
        books.calls.begin(call(day="2026-10-31", **ended))
        books.calls.begin(call())  # under way
        assert books.calls.took("2026-11-01") == Took(
            drafts=2, written=1, requests=2, tokens=300, money=1.0, seconds=4.0
        )
        assert books.calls.spent_by_all("2026-11-24") == Spent(450, 1.5)
