"""The customer's side of a thread: chasing, a repeat, who else hears of it, what they want, a time they propose."""

from datetime import timedelta

import pytest

from bot.complaints.signals import Signals, signals
from bot.complaints.thread import Message, Role, Thread
from tests.complaints.score_signals import score
from tests.fakes import TUESDAY


def heard(*said: str) -> Signals:
    """Turns a day apart, each beginning with who speaks: "c: …" or "a: …"; the last one now."""
    roles = {"c": Role.CUSTOMER, "a": Role.AGENT, "i": Role.INTERNAL}
    days = range(len(said) - 1, -1, -1)
    turns = zip(said, days, strict=True)
    thread = Thread(tuple(Message(roles[s[0]], s[0], s[3:], TUESDAY - timedelta(days=n)) for s, n in turns))
    return signals(thread, TUESDAY)


@pytest.mark.parametrize(
    "last",
    [
        "Any news?",
        "Still waiting for a call.",
        "You said you'd ring yesterday.",
        "Gibt es was Neues?",
        "Sigo esperando.",
    ],
)
def test_a_customer_who_asks_for_what_is_owed_chases(last: str) -> None:
    assert heard("c: The hob sparks.", "a: I'll ring you tomorrow.", f"c: {last}").chasing == last


@pytest.mark.parametrize(
    "last",
    ["Twelve days and my phone hasn't so much as buzzed, has this slipped down the back of the sofa?", "Was ist denn nun mit meinem Antrag, bei mir ist nichts im Briefkasten gewesen."],
)  # fmt: skip
def test_a_chase_is_heard_in_words_that_no_list_holds(last: str) -> None:
    assert heard("c: The form went in on the second.", f"c: {last}").chasing == last


def test_the_same_words_are_less_of_a_chase_in_a_first_message() -> None:
    said = "The form that I posted, has anybody had a look at it?"
    assert heard("c: The form went in.", f"c: {said}").chasing
    assert not heard(f"c: {said}").chasing


def test_what_is_in_a_language_that_the_reader_was_not_taught_is_left_to_the_rules() -> None:
    assert heard("c: Buongiorno, la lampada non funziona.", "c: Ieri sono venuto da voi con la lampada.") == Signals()


def test_the_third_message_without_an_answer_chases() -> None:
    assert heard("c: The hob sparks.", "c: It smells too.", "c: We have no dinner.").chasing


@pytest.mark.parametrize(
    "last", ["Here is the number: 4471 20.", "No rush at all.", "The photo is attached.", "Kitchen, by the window."]
)
def test_what_we_asked_for_is_no_chase(last: str) -> None:
    assert heard("c: The hob sparks.", "a: Which hob is it?", f"c: {last}").chasing is None


def test_what_colleagues_say_among_themselves_is_no_sign_of_the_customers() -> None:
    assert heard("i: Any news? Third time this week.", "c: The hob sparks.") == Signals()


def test_a_repeat_is_quoted_and_a_neighbours_case_is_none() -> None:
    assert heard("c: The hob sparks. This is the third time.").repeat == "This is the third time."
    assert heard("c: My sister had hers mended too, in May. Mine sparks.").repeat is None


def test_who_else_may_hear_of_it_is_quoted() -> None:
    said = "I'm putting this on Google, one star."
    assert heard(f"c: The hob sparks. {said}").word_of_mouth == said


def test_what_they_want_is_in_their_own_words() -> None:
    assert heard("c: The hob sparks. I want my money back.").wants == "my money back"
    assert heard("c: The hob sparks. I want to know why.").wants is None


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("Could you come on Thursday at 2?", "2026-11-26T14:00:00+00:00"),
        ("So that's tomorrow then?", "2026-11-25T17:00:00+00:00"),
        ("¿Podría ser el jueves a las 10?", "2026-11-26T10:00:00+00:00"),
    ],
)
def test_a_time_that_the_customer_proposes_is_read(said: str, at: str) -> None:
    proposed = heard("c: The hob sparks.", "a: We'll send somebody.", f"c: {said}").proposes
    assert proposed
    assert (proposed.at.isoformat(), proposed.quote) == (at, said)


@pytest.mark.parametrize("said", ["Nobody came on Monday at 2.", "Thursday at 9 is perfect, thanks."])
def test_the_time_of_the_failure_or_a_yes_proposes_nothing(said: str) -> None:
    assert heard("c: The hob sparks.", "a: Is Thursday at 9 good?", f"c: {said}").proposes is None


@pytest.mark.parametrize(
    ("said", "wants"),
    [
        ("Where's my refund? It was the 2nd.", "my refund"),
        ("Could he have a different carer in the mornings?", "a different carer in the mornings"),
        ("Last chance to give me a straight answer.", "a straight answer"),
        ("A later slot would be lovely.", "later slot"),
        ("Please reopen 5120 and give us the export.", "reopen 5120 and give us the export"),
        ("Ein anderer Platz wäre schön.", "Ein anderer Platz"),
        ("Envoyez-moi les billets, on embarque ce soir.", "Envoyez-moi les billets"),
        ("Querría una mesa dentro.", "una mesa dentro"),
        ("Preciso trocar o sabor.", "trocar o sabor"),
        ("Could you let me know what is going on?", None),
        ("I expect you're busy.", None),
        ("I waited forty minutes for somebody to unlock the rooms.", None),
        ("Please hold off sending the letter.", None),
    ],
)
def test_what_they_want(said: str, wants: str | None) -> None:
    assert heard(f"c: {said}").wants == wants


def test_what_they_wanted_before_counts_where_they_only_name_a_time_now() -> None:
    assert (
        heard("c: I want the crown refitted.", "a: Of course.", "c: Thursday at 2 then?").wants == "the crown refitted"
    )


def test_an_empty_thread_says_nothing() -> None:
    assert signals(Thread(()), TUESDAY) == Signals()


def test_the_figures_on_the_half_that_was_read_while_building() -> None:
    for name, (precision, recall) in score("dev").items():
        assert precision >= 0.9, name
        assert recall >= 0.85, name
