"""A forwarded mail is its writer's, not the colleague's who forwards it."""

from datetime import UTC, datetime

import pytest

from bot.complaints.forwarded import opened
from bot.complaints.reading import read_thread
from bot.complaints.thread import Message, Role, Thread

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LETTER = "The coach came an hour late and set us down at the wrong theatre. 43 infants missed the first half. Nobody rang back."
MAIL = f"""Landed with me, what do I write back?

---------- Forwarded message ----------
From: Delyth Penhallow, Bryn School <d@school.example>
Date: Fri 20 Nov 2026, 16:12
Subject: Booking 8846

{LETTER}"""


def by(role: Role, text: str) -> Message:
    return Message(role, "Nia", text, NOW, id="1", author_id="U1")


def test_its_words_are_the_customers_and_the_note_stays_ours() -> None:
    note, letter = opened(Thread((by(Role.AGENT, MAIL),)))
    assert (note.role, note.text) == (Role.AGENT, "Landed with me, what do I write back?")
    assert (letter.role, letter.author, letter.text, letter.author_id) == (
        Role.CUSTOMER,
        "Delyth Penhallow",
        LETTER,
        "",
    )


@pytest.mark.parametrize(
    "mark", ["Begin forwarded message:", "--- Weitergeleitete Nachricht ---", "-----Original Message-----"]
)
def test_other_programs_mark_it_otherwise(mark: str) -> None:
    (letter,) = opened(Thread((by(Role.INTERNAL, f"{mark}\n> Von: Udo Hahn\n> Betreff: Lift\n>\n> Er steht."),)))
    assert (letter.author, letter.text) == ("Udo Hahn", "Er steht.")


def test_it_is_heard_as_the_complaint_that_it_is() -> None:
    reading = read_thread(opened(Thread((by(Role.AGENT, MAIL),))), (), NOW)
    assert reading.is_complaint
    assert reading.customers == ("Delyth Penhallow",)


def test_beside_a_customers_own_words_a_mail_is_somebody_elses() -> None:
    thread = Thread((by(Role.CUSTOMER, "It broke."), by(Role.AGENT, MAIL)))
    assert opened(thread) == thread


def test_what_only_a_customer_pastes_stays_as_it_is() -> None:
    thread = Thread((by(Role.CUSTOMER, MAIL),))
    assert opened(thread) == thread
