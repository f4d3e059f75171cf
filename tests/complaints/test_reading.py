"""A whole thread understood: who complains, how often, in which language, and whether it is over."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.complaints.model import Severity
from bot.complaints.reading import Reading, read_thread, voices
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY

C, A, B, K, U = Role.CUSTOMER, Role.AGENT, Role.BOT, Role.INTERNAL, Role.UNKNOWN
LATE = "The lamp never came. I was told Monday."


def thread(*said: tuple[Role, str] | tuple[Role, str, float]) -> Thread:
    """Messages an hour apart, or after so many hours."""
    messages, at = [], TUESDAY
    for role, text, *hours in said:
        at += timedelta(hours=hours[0] if hours else 1)
        messages.append(Message(role, {C: "Ada", A: "Laura", K: "Kim", B: "Relay"}.get(role, "Jo"), text, at))
    return Thread(tuple(messages))


def read(*said: tuple[Role, str] | tuple[Role, str, float], rules: tuple[str, ...] = ()) -> Reading:
    return read_thread(thread(*said), rules, TUESDAY)


def test_a_customer_complains_and_an_agent_has_answered() -> None:
    reading = read((C, LATE), (A, "Sorry for any inconvenience."), (C, "And now?"))
    assert reading.is_complaint
    assert reading.wants_draft
    assert reading.severity is Severity.MEDIUM
    assert reading.customers == ("Ada",)
    assert reading.text == f"{LATE}\nAnd now?"
    assert reading.about == "The lamp never came."
    assert reading.last_reply is not None
    assert reading.last_reply.text == "Sorry for any inconvenience."


def test_an_empty_thread_is_no_complaint() -> None:
    reading = read()
    assert (reading.is_complaint, reading.severity, reading.language, reading.about) == (False, None, "en", "")


def test_who_complains_where_no_customer_writes() -> None:
    assert [m.role for m in voices(thread((C, "a"), (U, "b"), (A, "c")))] == [C]
    assert [m.role for m in voices(thread((U, "b"), (A, "c")))] == [U]
    assert [m.role for m in voices(thread((A, "c"), (K, "d"), (B, "e")))] == [A, K]
    passed_on = read((A, "Mrs Hill rang, she is upset: nobody turned up on Monday and she was charged twice."))
    assert passed_on.is_complaint


def test_it_is_over_when_the_customer_says_so_and_not_before() -> None:
    assert read((C, LATE), (A, "It is fixed."), (C, "It works now, thank you!")).resolved
    assert not read((C, LATE), (A, "It works now.")).resolved
    assert not read((C, "It works now.")).resolved, "a thread of one message is no end"
    assert not read((A, "Hello"), (A, "It works now.")).resolved
    assert not read((C, LATE), (C, "It works now, but the second one stopped.")).resolved
    assert not read((C, LATE), (C, "It works now!"), (C, "Scrap that, it is broken")).resolved
    assert not read((C, LATE), (C, "It works now!")).wants_draft


@pytest.mark.parametrize(
    "text",
    [
        "Ya funciona.",
        "C'est réglé.",
        "Hat sich erledigt.",
        "Já funciona.",
        "Tutto risolto.",
        "Het werkt weer.",
        "直りました",
    ],
)
def test_it_is_over_in_other_languages(text: str) -> None:
    assert read((C, LATE), (C, text)).resolved


def test_the_language_is_the_customers_last_words() -> None:
    assert read((C, LATE), (C, "Nadie me llama y sigo esperando.")).language == "es"


def test_a_third_report_over_days_goes_up_and_three_messages_in_an_hour_do_not() -> None:
    daily = [(C, LATE, 0), (C, "Still nothing.", 13), (C, "And again nothing.", 13)]
    assert read(*daily).needs_escalation
    quick = [(C, LATE, 0), (C, "Still nothing.", 0.2), (C, "Nothing at all.", 0.2)]
    assert not read(*quick).needs_escalation


@pytest.mark.parametrize(
    ("rule", "goes_up"),
    [
        ("Any mention of lamps: hand to Dana Frost", True),
        ("Any mention of lamps, tell the night desk", True),
        ("Be kind about lamps", False),
        ("Any mention of lamps: be kind", False),
        ("Any mention of boilers: hand to Dana Frost", False),
        ("A: hand to Dana Frost", False),
        ("A lamp is late: escalate", True),
    ],
)
def test_a_rule_of_the_playbook_sends_it_up(rule: str, goes_up: bool) -> None:
    assert read((C, LATE), rules=(rule,)).needs_escalation is goes_up


def test_nothing_goes_up_that_is_no_complaint() -> None:
    assert not read((C, "Do you sell lamps?"), rules=("Any mention of lamps: hand to Dana Frost",)).needs_escalation


def test_a_thread_knows_its_last_word_and_its_customer() -> None:
    mixed = thread((U, "a"), (A, "b"))
    assert mixed.last is not None
    assert mixed.last.text == "b"
    assert Thread(()).last is None
    named = Thread(tuple(Message(U, "Jo", "a", TUESDAY, author_id=f"U{n}") for n in range(2)))
    assert [m.role for m in named.with_customer("U1")] == [U, C]
    assert named.with_customer("") == named
    assert named.with_customer("U1", unless="U1") == named, "an agent who passes it on is not the customer"


_messages = st.builds(Message, st.sampled_from(Role), st.text(max_size=10), st.text(max_size=80), st.just(TUESDAY))


@given(st.lists(_messages, max_size=6).map(tuple), st.lists(st.text(max_size=40), max_size=3).map(tuple))
def test_any_thread_can_be_read(messages: tuple[Message, ...], rules: tuple[str, ...]) -> None:
    reading = read_thread(Thread(messages), rules, TUESDAY)
    assert reading.is_complaint == (reading.severity is not None)
    assert reading.is_complaint or not (reading.needs_escalation or reading.wants_draft)


def test_what_an_agent_tells_of_somebody_by_name_is_a_complaint() -> None:
    note = "Rob Tate rang again. His crown fell out for the second time and nobody called him back."
    assert read_thread(thread((A, note)), (), TUESDAY).is_complaint
    wife = "Need help wording this. Phone call from wife of Mr Suresh Kulkarni, nobody came and the sample is not there, she was told it is lost."
    assert read_thread(thread((A, wife)), (), TUESDAY).is_complaint
    ours = "Rob Tate rang. He says the new crown is perfect."
    assert not read_thread(thread((A, ours)), (), TUESDAY).is_complaint


def test_a_note_beside_a_complaint_that_is_passed_on_is_no_part_of_it() -> None:
    at = TUESDAY
    passed = Message(Role.AGENT, "Nuno", "Mrs Ada Brook rang: no water since yesterday, nobody told her.", at)
    note = Message(Role.INTERNAL, "Depot", "between us: our digger hit the main", at)
    assert voices(Thread((passed, note))) == (passed,)
    assert voices(Thread((note,))) == (note,)


def test_whoever_was_harmed_by_a_medicine_complains_however_kindly() -> None:
    told = (
        "Probably my own fault for not looking. I picked up Bramble's tablets from ye at dinner time and gave him one. Only tonight I saw the label: another dog, four times the weight. "
        "He has been sick three times and can't stand on his legs. Should I give him the next one? No rush."
    )
    found = read((Role.CUSTOMER, told))
    assert found.is_complaint
    assert found.severity is Severity.CRITICAL


def test_a_complaint_in_a_trades_own_words_is_heard_as_a_whole() -> None:
    told = (
        "Linen for Friday just in: fifty cloths ordered, thirty in the bags. Of the thirty, nine have somebody's gravy on them. Napkins: all there, bravo, but they are green. "
        "This is the third Friday that I write the same letter and we are full tonight."
    )
    assert read((Role.CUSTOMER, told)).is_complaint
