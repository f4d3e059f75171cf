"""What is kept of channels: one row for each that somebody has set or taught."""

from bot.complaints.channel import Channel
from bot.complaints.detect import Mode
from tests.fakes import TEAM, TUESDAY
from tests.storage.shelf import Shelf


def test_a_channel_that_nobody_has_touched_is_as_it_comes(shelf: Shelf) -> None:
    with shelf.books() as books:
        assert books.channels.get(TEAM, "C0HELP") == Channel(team=TEAM, id="C0HELP")
        assert books.channels.to_change(TEAM, "C0HELP") == Channel(team=TEAM, id="C0HELP")


def test_what_was_set_and_taught_is_found_again_and_written_over(shelf: Shelf) -> None:
    fresh = Channel(team=TEAM, id="C0HELP")
    eager = fresh.settled("U0LAURA", TUESDAY, mode=Mode.EAGER).corrected()
    with shelf.books() as books:
        books.channels.keep(eager)
    with shelf.books() as books:
        assert books.channels.get(TEAM, "C0HELP") == eager
        books.channels.keep(books.channels.to_change(TEAM, "C0HELP").settled("U0SAM", TUESDAY, threshold=0.6))
    with shelf.books() as books:
        again = books.channels.get(TEAM, "C0HELP")
        assert (again.mode, again.threshold, again.steps, again.changed_by) == (Mode.EAGER, 0.6, 0, "U0SAM")


def test_channels_of_other_workspaces_and_names_are_their_own(shelf: Shelf) -> None:
    with shelf.books() as books:
        books.channels.keep(Channel(team=TEAM, id="C0HELP").corrected())
    with shelf.books() as books:
        assert books.channels.get("T0OTHER", "C0HELP").steps == 0
        assert books.channels.get(TEAM, "C0OTHER").steps == 0
        assert books.channels.get(TEAM, "C0HELP").steps == 1
