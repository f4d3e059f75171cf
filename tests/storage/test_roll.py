"""Who lives: heartbeats, the silent, and strangers that hold something; and a few facts that all share."""

from datetime import timedelta

from bot.recovery.outbox import Owed
from bot.storage import facts
from tests.storage.shelf import Shelf, complaint

SILENCE = timedelta(seconds=20)


def test_who_was_silent_for_too_long_is_dead_and_oneself_never(shelf: Shelf) -> None:
    for worker in ("worker-1", "worker-2", "worker-3"):
        with shelf.books(worker) as books:
            books.roll.beat()
    shelf.clock.move(seconds=15)
    with shelf.books("worker-2") as books:
        books.roll.beat()
        books.roll.beat()
    shelf.clock.move(seconds=6)
    with shelf.books("worker-1") as books:
        assert books.roll.dead(SILENCE) == ["worker-3"]
        assert books.roll.dead(timedelta()) == ["worker-2", "worker-3"]
        books.roll.bury("worker-3")
        assert books.roll.dead(SILENCE) == []


def test_a_stranger_that_holds_something_is_dead_too(shelf: Shelf) -> None:
    known = complaint()
    with shelf.books("never-beat") as books:
        books.complaints.add(known)
        books.outbox.put(Owed(key="card", kind="card", complaint=known.id))
    with shelf.books("done-and-gone") as books:
        books.outbox.put(Owed(key="note", kind="note", complaint=known.id))
        books.outbox.done("note")
    with shelf.books("worker-1") as books:
        assert books.roll.dead(SILENCE) == ["never-beat"]
        books.outbox.release("never-beat")
        assert books.roll.dead(SILENCE) == []


def test_facts_are_kept_changed_and_removed(shelf: Shelf) -> None:
    with shelf.engine.begin() as connection:
        assert facts.read(connection, "anchor") is None
        assert facts.keep_first(connection, "anchor", "monday") == "monday"
        assert facts.keep_first(connection, "anchor", "tuesday") == "monday"
        facts.write(connection, "anchor", "wednesday")
        assert facts.read(connection, "anchor") == "wednesday"
        facts.remove(connection, "anchor")
        assert facts.read(connection, "anchor") is None
