"""Who lives: heartbeats, the silent, and strangers that hold something; and a few facts that all share."""

from bot.recovery.outbox import Owed
from bot.storage import facts
from tests.storage.shelf import Shelf, complaint


def test_the_others_and_when_they_last_said_that_they_live(shelf: Shelf) -> None:
    begun = shelf.clock.real()
    for worker in ("worker-1", "worker-2", "worker-3"):
        with shelf.books(worker) as books:
            books.roll.beat()
    later = shelf.clock.move(seconds=15)
    with shelf.books("worker-2") as books:
        books.roll.beat()
        books.roll.beat()
    with shelf.books("worker-1") as books:
        assert books.roll.others() == {"worker-2": later, "worker-3": begun}
        books.roll.bury("worker-3")
        assert books.roll.others() == {"worker-2": later}


def test_a_stranger_that_holds_something_is_among_them(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books("never-beat") as books:
        books.complaints.add(known)
        books.outbox.put(Owed(key="card", kind="card", complaint=known.id))
    with shelf.books("done-and-gone") as books:
        books.outbox.put(Owed(key="note", kind="note", complaint=known.id))
        books.outbox.done("note")
    with shelf.books("worker-1") as books:
        assert books.roll.others() == {"never-beat": None}
        books.outbox.release("never-beat")
        assert books.roll.others() == {}


def test_facts_are_kept_changed_and_removed(shelf: Shelf) -> None:
    with shelf.engine.begin() as connection:
        assert facts.read(connection, "anchor") is None
        assert facts.keep_first(connection, "anchor", "monday") == "monday"
        assert facts.keep_first(connection, "anchor", "tuesday") == "monday"
        facts.write(connection, "anchor", "wednesday")
        assert facts.read(connection, "anchor") == "wednesday"
        facts.remove(connection, "anchor")
        assert facts.read(connection, "anchor") is None
