"""Practice rounds and the customer's side are kept as they are, in either database, and go when they shall."""

from dataclasses import replace
from datetime import timedelta

from bot.coaching.practice import Sheet, Turn
from bot.coaching.review import Review
from bot.complaints.model import Complaint
from bot.complaints.side import Side
from tests.fakes import TEAM, TUESDAY
from tests.storage.shelf import Shelf, complaint

MARKS = Review(labels={"empathy": 1, "ownership": 2}, faults={"too_short": ""})
TURN = Turn("I'm sorry 😡 “x”", MARKS, "ok and what will you do")
SHEET = Sheet(team=TEAM, agent="U0LAURA", case="lift-again", began_at=TUESDAY, last_at=TUESDAY, message="1.0", turns=(TURN,))  # fmt: skip
SIDE = Side(complaint="", word_of_mouth="One star.", wants="my money back", repeat="Again.", earlier=2, proposed_at=TUESDAY, proposed="Thursday?")  # fmt: skip


def test_a_round_comes_back_as_it_was_and_each_person_has_one(shelf: Shelf) -> None:
    other = replace(SHEET, agent="U0SAM", turns=())
    with shelf.books() as books:
        for sheet in (replace(SHEET, turns=()), SHEET, other):
            books.rounds.save(sheet)
    with shelf.books() as books:
        assert (books.rounds.get(TEAM, "U0LAURA"), books.rounds.get(TEAM, "U0SAM")) == (SHEET, other)
        assert books.rounds.get("T0OTHER", "U0LAURA") is None
        books.rounds.end(TEAM, "U0LAURA")
        assert books.rounds.get(TEAM, "U0LAURA") is None
        assert books.rounds.get(TEAM, "U0SAM") == other


def test_rounds_in_which_nothing_is_said_any_more_go(shelf: Shelf) -> None:
    with shelf.books() as books:
        books.rounds.save(SHEET)
        books.rounds.save(replace(SHEET, agent="U0SAM", last_at=TUESDAY + timedelta(hours=1)))
        assert books.rounds.end_idle(TUESDAY + timedelta(minutes=30)) == 1
        assert books.rounds.get(TEAM, "U0SAM")


def kept(shelf: Shelf, *complaints: Complaint) -> None:
    with shelf.books() as books:
        assert all(books.complaints.add(one) for one in complaints)


def test_the_customers_side_comes_back_and_goes_with_its_complaint(shelf: Shelf) -> None:
    known = complaint()
    kept(shelf, known)
    side = replace(SIDE, complaint=known.id)
    with shelf.books() as books:
        books.sides.save(Side(complaint=known.id))
        books.sides.save(side)
    with shelf.books() as books:
        assert books.sides.get(known.id) == side
        books.complaints.delete(known.id)
        assert books.sides.get(known.id) is None


def test_words_of_the_customers_side_can_be_forgotten_alone(shelf: Shelf) -> None:
    known = complaint()
    kept(shelf, known)
    with shelf.books() as books:
        books.sides.save(replace(SIDE, complaint=known.id))
        books.sides.forget(known.id)
        assert books.sides.get(known.id) is None


def test_earlier_complaints_of_the_same_customer_are_counted(shelf: Shelf) -> None:
    now = complaint("5.0")
    days = [replace(complaint(f"{n}.0"), opened_at=TUESDAY - timedelta(days=n)) for n in (1, 2, 40)]
    none = replace(complaint("7.0"), opened_at=TUESDAY - timedelta(days=3)).dismissed()
    strangers = complaint("8.0", customer="U9OTHER", opened_at=TUESDAY - timedelta(days=1))
    later = complaint("9.0", opened_at=TUESDAY + timedelta(days=1))
    kept(shelf, now, *days, none, strangers, later)
    with shelf.books() as books:
        assert books.sides.earlier(now, TUESDAY - timedelta(days=30)) == 2
