"""What the order of the messages tells, and what is asked for: nothing that is not so."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Brief, Earlier
from bot.writer.offline import OfflineWriter
from tests.writer.threads import NOW, brief, said, thread


async def draft(of: Brief) -> str:
    return (await OfflineWriter().write(of)).text or ""


def by_mike(thread: Thread) -> Thread:
    return Thread(tuple(replace(one, author="Mike") if one.role is Role.AGENT else one for one in thread))


CHASED = ((Role.CUSTOMER, "My boiler is not working.", 50.0), (Role.CUSTOMER, "Any news? Still no heating.", 26.0))


async def test_who_wrote_in_vain_hears_that_we_know_it() -> None:
    text = await draft(brief(thread(*CHASED, (Role.CUSTOMER, "The boiler still does not work.", 1))))
    assert "You have written here three times without an answer from any of us." in text


@pytest.mark.parametrize(
    "turn",
    [
        (Role.AGENT, "I am on it.", 2.0),
        (Role.CUSTOMER, "The boiler still does not work. Nobody came.", 25.9),
    ],
)
async def test_an_answer_or_one_burst_of_messages_ends_the_count(turn: tuple[Role, str, float]) -> None:
    text = await draft(brief(thread(*CHASED[1:], turn, (Role.CUSTOMER, "The boiler is still broken.", 1))))
    assert ("written here twice" in text) is (turn[0] is Role.CUSTOMER)
    assert "three times" not in text


async def test_whoever_answered_does_not_say_that_nobody_did() -> None:
    turns = (
        CHASED[0],
        (Role.AGENT, "I am on it.", 49.0),
        *CHASED[1:],
        (Role.CUSTOMER, "The boiler is still broken.", 1),
    )
    mine = await draft(brief(thread(*turns)))
    other = await draft(brief(by_mike(thread(*turns))))
    assert ("written here twice without an answer" in other, "I gave you the earlier" in other) == (True, False)
    assert ("without an answer" in mine, "I gave you the earlier" in mine) == (False, True)


async def test_nobody_owes_an_answer_to_a_thank_you() -> None:
    turns = ((Role.AGENT, "It is 11:30.", 60.0), (Role.CUSTOMER, "Thank you. I told my brother.", 59.0))
    text = await draft(brief(thread(*turns, (Role.CUSTOMER, "They started at 11 and my brother missed it.", 1))))
    assert "without an answer" not in text


@pytest.mark.parametrize(("who", "own"), [("Laura", True), ("Mike", False)])
async def test_the_owner_stands_by_an_earlier_answer_of_their_own(who: str, own: bool) -> None:
    turns = [
        Message(Role.CUSTOMER, "Ada", "What time is it?", NOW - timedelta(hours=4)),
        Message(Role.AGENT, who, "Half past eleven.", NOW - timedelta(hours=3)),
        Message(Role.CUSTOMER, "Ada", "It was at eleven and nobody told us. We missed it.", NOW - timedelta(hours=1)),
    ]
    assert (
        "I gave you the earlier answer here, and it did not settle this." in await draft(brief(Thread(tuple(turns))))
    ) is own


@pytest.mark.parametrize(
    ("rule", "told", "asks"),
    [
        ("Damage: ask for photos of the damage.", "The table came with a cracked leg.", "Could you send me photos of the damage?"),
        ("Damage: ask for photos of the damage.", "The table came cracked, photo attached.", ""),
        ("Seat complaint: ask for booking ID and show time.", "The seat was broken.", "Could you send me your booking ID and the show time?"),
        ("Seat complaint: ask for booking ID.", "The seat was broken, booking 447120.", ""),
        ("Parking: ask for the plate.", "The seat was broken.", ""),
        ("Refunds: ask the manager for approval.", "The refund never came.", ""),
    ],
)  # fmt: skip
async def test_a_rule_says_what_to_ask_for_and_only_what_is_missing_is_asked(rule: str, told: str, asks: str) -> None:
    text = await draft(replace(brief(said(told)), playbook=Playbook(rules=(rule,))))
    assert asks in text if asks else "Could you" not in text


async def test_who_was_told_something_elsewhere_had_an_answer() -> None:
    wanted = brief(thread(*CHASED, (Role.CUSTOMER, "The boiler still does not work.", 1)))
    told = replace(wanted, earlier=Earlier(due=None, same_agent=True))
    assert "without an answer" not in await draft(told)


async def test_a_word_that_ends_like_thanks_is_none() -> None:
    turns = ((Role.CUSTOMER, "the export of the data stopped", 30.0), (Role.CUSTOMER, "It is still not working.", 1.0))
    assert "written here twice" in await draft(brief(thread(*turns)))


async def test_of_a_note_only_what_was_turned_to_the_customer_is_named() -> None:
    note = "I am off the phone with my boss about the coffee machine. Mrs Ada Brook rang: her boiler never came on."
    text = await draft(brief(Thread((Message(Role.AGENT, "Laura", note, NOW),)), name="Ada Brook"))
    assert "coffee" not in text
