"""What of a thread is never said back, and how far a draft may grow."""

from dataclasses import replace

import pytest

from bot.complaints.reading import read_thread
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.guard import faults_of
from bot.language.times import clocks
from bot.writer.offline import OfflineWriter
from bot.writer.tongues import TONGUES
from tests.writer.threads import NOW, brief, said, thread


async def draft(*told: str) -> str:
    return (await OfflineWriter().write(brief(said(*told)))).text or ""


@pytest.mark.parametrize(
    ("told", "never"),
    [
        ("You took £31 six times. The app login is my email and pw Wombat!88paddle so you can look.", "Wombat"),
        ("The tablets are wrong. The bag says Mr I Beddoe, not mam.", "Beddoe"),
        ("The coordinator left at nine 'because of the babysitter'. Nobody was there.", "babysitter"),
        ("The hall was cold. My uncle's firm (Tolley Marsh solicitors) will write to you.", "uncle"),
        ("The bale is black in the middle and stinks like a pub carpet. The gate was left open.", "carpet"),
        ("The lift never worked. The girls serving were dotes, every one of them.", "dotes"),
        ("The heating never came on. It isn't them I'm giving out about.", "giving out"),
    ],
)
async def test_this_is_never_said_back(told: str, never: str) -> None:
    text = await draft(told)
    assert "personal ownership" in text
    assert never not in text


async def test_what_is_told_with_a_question_mark_is_told_all_the_same() -> None:
    text = await draft("I was waiting outside the college for my lesson and nobody came?? My test is on Wednesday.")
    assert "nobody came" in text.lower()
    assert TONGUES["en"].parts("Could you ring me?") == []


async def test_a_draft_stays_short_enough_to_be_read() -> None:
    letter = " ".join(f"Box number {n} never came and nobody in your office rang me about box {n}." for n in range(60))
    assert len((await draft(letter)).split()) <= 180


@pytest.mark.parametrize(
    ("last", "resolved"),
    [
        ("You may put away my file. It was very bad and now it is very good.", True),
        ("Il marche, vous pouvez fermer le dossier.", True),
        ("What must I say differently so that it works?", False),
        ("It works now, but the door is broken.", False),
    ],
)
def test_a_thread_is_over_when_the_customer_says_so_and_not_when_they_ask_for_it(last: str, resolved: bool) -> None:
    thread = Thread(
        (
            Message(Role.CUSTOMER, "Ada", "My heating does not work.", NOW),
            Message(Role.AGENT, "Laura", "I am on it.", NOW),
            Message(Role.CUSTOMER, "Ada", last, NOW),
        )
    )
    assert read_thread(thread, (), NOW).resolved is resolved


def test_an_exercise_among_colleagues_is_no_complaint() -> None:
    task = "Task 2 for the newbies, this one is made up: I am DISGUSTED, the food was cold and nobody rang me back."
    thread = Thread((Message(Role.INTERNAL, "Lucinda", task, NOW),))
    assert not read_thread(thread, (), NOW).is_complaint


@pytest.mark.parametrize(
    ("text", "hour"), [("bis 13:00 Uhr am selben Tag", 13), ("um 9 Uhr am Freitag", 9), ("at 7 a.m.", 7)]
)
def test_the_german_am_is_no_morning(text: str, hour: int) -> None:
    assert hour in [reading.hour for clock in clocks(text) for reading in clock.readings]


async def test_a_name_in_letters_of_another_kind_makes_no_other_language_of_a_draft() -> None:
    wanted = brief(said("ok", author="绀閞搲歚\u3282滺谳"), variant=2)
    assert faults_of((await OfflineWriter().write(wanted)).text or "", wanted) == []


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ("New cylinder came at five. Gas smell is coming from the regulator side.", "gas smell"),
        ("You papered the hall. The paper we hung on Sunday is off the wall.", "paper you hung on Sunday"),
        ("The roller door you put in in August has been stuck halfway for nine days now.", "stuck halfway"),
        ("I rang twice. Can't use the bathroom since Monday.", "can't use the bathroom"),
        ("Nobody came. That Saturday was Mam's 70th and the hall was dark.", "That Saturday"),
        ("Sinéad, the last bay never got filled. The load was light.", "The last bay"),
    ],
)
async def test_what_only_looks_like_an_order_or_a_threat_is_said_back(told: str, back: str) -> None:
    of = brief(said(told))
    text = (await OfflineWriter().write(replace(of, agent=replace(of.agent, name="Sinéad Ryan")))).text or ""
    assert back in text
    assert "Sinéad, " not in text


async def test_an_end_that_was_taken_back_and_friends_at_the_paper_are_not_said_back() -> None:
    turns = (
        (Role.CUSTOMER, "Only 50 of the 80 chairs came.", 9.0),
        (Role.AGENT, "The van is on its way.", 8.0),
        (Role.CUSTOMER, "All here now, sorted, thanks a million.", 7.0),
        (Role.CUSTOMER, "Scratch that. The 30 chairs from last night are for toddlers, and my nephew at the Telegraph has asked to see it.", 1),
    )  # fmt: skip
    text = (await OfflineWriter().write(brief(thread(*turns)))).text or ""
    assert "toddlers" in text
    assert not {"sorted", "Telegraph", "nephew"} & set(text.replace(",", " ").replace(".", " ").split())


async def test_a_firm_that_had_no_instruction_gives_none_to_a_machine() -> None:
    text = await draft(
        "Nobody has come. I rang and they have had no instruction. Water comes through the kitchen ceiling."
    )
    assert "kitchen ceiling" in text
