"""Messages that belong to one complaint beside the one that it hangs on."""

from dataclasses import replace
from datetime import timedelta

from bot.complaints.model import Place
from tests.fakes import TEAM, TUESDAY
from tests.storage.shelf import Shelf, complaint

MINUTE = timedelta(minutes=1)


def part(number: int) -> Place:
    return Place(TEAM, "C0SERVICE", f"1795514500.{number:06d}")


def test_a_complaint_is_found_by_each_of_its_parts_and_a_part_belongs_to_one(shelf: Shelf) -> None:
    one, other = complaint(), complaint("1795514499.000001")
    with shelf.books() as books:
        books.complaints.add(one)
        books.complaints.add(other)
        assert books.complaints.join(one.id, part(2), TUESDAY + 2 * MINUTE)
        assert books.complaints.join(one.id, part(1), TUESDAY + MINUTE)
        assert not books.complaints.join(other.id, part(1), TUESDAY)
    with shelf.books() as books:
        assert books.complaints.parts(one.id) == [part(1).thread, part(2).thread]
        assert books.complaints.in_thread(part(2)) == one
        assert books.complaints.in_thread(replace(part(2), channel="C0OTHER")) is None
        assert books.complaints.leave(part(2))
        assert not books.complaints.leave(part(2))
        assert books.complaints.in_thread(part(2)) is None


def test_what_somebody_said_lately_is_found_by_its_newest_part(shelf: Shelf) -> None:
    one = complaint()
    with shelf.books() as books:
        books.complaints.add(one)
        books.complaints.join(one.id, part(1), TUESDAY + 4 * MINUTE)

    def lately(minutes: int, *, channel: str = "C0SERVICE", who: str = "U9ADA") -> object:
        with shelf.books() as books:
            return books.complaints.said_lately(TEAM, channel, who, TUESDAY + minutes * MINUTE)

    assert lately(0) == lately(4) == one
    assert lately(5) is None
    assert lately(0, channel="C0OTHER") is None
    assert lately(0, who="U9BEN") is None


def test_parts_go_with_their_complaint(shelf: Shelf) -> None:
    one = complaint()
    with shelf.books() as books:
        books.complaints.add(one)
        books.complaints.join(one.id, part(1), TUESDAY)
        books.complaints.delete(one.id)
        assert books.complaints.parts(one.id) == []
        assert books.complaints.in_thread(part(1)) is None
