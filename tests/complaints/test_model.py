"""One complaint and the few ways in which it may change."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.complaints.model import Agent, Complaint, Place, Severity, Status, complaint_id
from bot.errors import AlreadyOwned, NotAllowed, Outdated
from tests.fakes import TUESDAY

LAURA, SAM = Agent("U0LAURA", "Laura Bennett"), Agent("U0SAM", "Sam Okafor")
PLACE = Place("T", "C", "1.0")
OPEN = Complaint(
    id=complaint_id(PLACE), place=PLACE, message="1.0", heard_by="trigger", customer="U", text="Nobody came.",
    about="Nobody came.", customer_name="Ada", cues=("nobody came",), opened_at=TUESDAY,
)  # fmt: skip
OWNED = OPEN.owned_by(LAURA, TUESDAY)
LATER = TUESDAY + timedelta(hours=1)
RESOLVED = OWNED.resolved("U0LAURA", TUESDAY, " the van ", " a new slot ")


def test_one_complaint_a_thread_so_its_id_follows_from_the_thread() -> None:
    assert complaint_id(PLACE) == complaint_id(Place("T", "C", "1.0"))
    others = [Place("T2", "C", "1.0"), Place("T", "C2", "1.0"), Place("T", "C", "1.1")]
    assert len({complaint_id(place) for place in (PLACE, *others)}) == 4
    assert len(complaint_id(PLACE)) == 16


def test_severities_have_an_order() -> None:
    assert [severity.rank for severity in Severity] == [0, 1, 2, 3]


def test_people_are_called_by_their_first_name_and_names_in_one_piece_stay_whole() -> None:
    assert LAURA.first_name == "Laura"
    assert Agent("U", "山田太郎").first_name == "山田太郎"
    assert Agent("U", "  ").first_name == "  "


def test_owning_keeps_when_it_was_first_owned() -> None:
    assert (OWNED.status, OWNED.owner, OWNED.owned_at) == (Status.OWNED, LAURA, TUESDAY)
    assert OWNED.owned_by(LAURA, LATER) == OWNED
    taken = OWNED.offered(SAM).taken_over_by(SAM, LATER)
    assert (taken.owner, taken.owned_at, taken.offered_to) == (SAM, TUESDAY, "")


def test_what_is_owned_or_over_is_not_owned_again() -> None:
    with pytest.raises(AlreadyOwned, match="Laura Bennett owns this already"):
        OWNED.owned_by(SAM, TUESDAY)
    for over in (RESOLVED, OPEN.dismissed()):
        for agent in (LAURA, SAM):
            with pytest.raises(Outdated, match=f"is {over.status} already"):
                over.owned_by(agent, TUESDAY)


def test_handing_over_needs_an_owner_an_offer_and_the_right_colleague() -> None:
    with pytest.raises(Outdated, match="nothing to hand over"):
        OPEN.offered(SAM)
    with pytest.raises(Outdated, match="nothing to hand over"):
        RESOLVED.offered(SAM)
    with pytest.raises(Outdated, match="by now"):
        RESOLVED.taken_over_by(SAM, LATER)
    with pytest.raises(AlreadyOwned, match="has not offered it to you"):
        OWNED.taken_over_by(SAM, LATER)


def test_only_what_nobody_owns_is_dismissed() -> None:
    assert OPEN.dismissed().status is Status.DISMISSED
    for other in (OWNED, RESOLVED, OPEN.dismissed()):
        with pytest.raises(Outdated):
            other.dismissed()


def test_resolving_ends_the_promise_and_keeps_the_answers() -> None:
    promised = OWNED.promised(TUESDAY + timedelta(hours=4), TUESDAY)
    resolved = promised.resolved("U0LAURA", TUESDAY, " the van ", " a new slot ")
    assert (resolved.promised_at, resolved.what_failed, resolved.how_put_right) == (None, "the van", "a new slot")
    assert not resolved.active
    with pytest.raises(Outdated, match="resolved already"):
        resolved.resolved("U0LAURA", TUESDAY, "", "")
    with pytest.raises(NotAllowed, match="Nobody owns this complaint yet"):
        OPEN.resolved("U0LAURA", TUESDAY, "", "")


def test_forgetting_keeps_the_facts_and_no_words() -> None:
    gone = RESOLVED.forgotten()
    assert (gone.text, gone.about, gone.customer_name, gone.cues, gone.what_failed, gone.how_put_right) == (None, "", "", (), "", "")  # fmt: skip
    facts = replace(RESOLVED, text=None, about="", customer_name="", cues=(), what_failed="", how_put_right="")
    assert gone == facts
