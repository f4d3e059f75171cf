"""The five qualities of a reply: what earns 0, 1 or 2."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.facts import root
from bot.coaching.qualities import QUALITIES
from bot.coaching.reply import Reply
from bot.coaching.review import review
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY

THREAD = Thread((
    Message(Role.CUSTOMER, "Ada", "The hob that you fitted sparks. I rang twice and nobody came on Monday.", TUESDAY),
    Message(Role.AGENT, "Kim", "Noted.", TUESDAY),
))  # fmt: skip
SCORES = {
    "Empathy": [
        (0, "We will look at it."),
        (0, "Sorry for any inconvenience with the hob."),
        (1, "I'm sorry about this."),
        (2, "The hob sparks, you rang twice and nobody came on Monday. I'm sorry."),
        (2, "That was wrong: the hob sparks, and nobody came when you rang twice."),
    ],
    "Assurance": [
        (0, "Thank you for your message."),
        (0, "I will come back to you."),
        (1, "I will look into this for you."),
        (1, "It will be sorted."),
        (1, "I will check it now."),
        (1, "I will look into this with my colleagues and I will tell you the outcome."),
        (0, "Ich melde mich heute um 9:00 Uhr wieder bei Ihnen, egal was bis dahin ist."),
        (2, "I will ask the fitter to bring a new hob plate."),
        (2, "Voy a preguntar al técnico por la placa nueva."),
        (2, "Ich prüfe den Auftrag mit dem Monteur."),
        (2, "I will check it now. I will order a new hob plate from the depot."),
    ],
    "Responsiveness": [
        (0, "I will write soon."),
        (0, "The van leaves today at 16:00."),
        (1, "I will write to you at 16:00."),
        (1, "I will write to you tomorrow."),
        (1, "I will update you within 2 days."),
        (2, "I will write to you today at 16:00."),
        (2, "Ich schreibe Ihnen heute um 16 Uhr."),
    ],
    "Tangibles": [
        (0, "I will deal with it."),
        (1, "I will confirm."),
        (2, "I will send you a written summary."),
        (2, "Se lo dejo por escrito."),
    ],
    "Ownership": [
        (0, "It will be dealt with."),
        (1, "I will deal with it."),
        (1, "I own this until it is resolved."),
        (1, "My name is Laura and I own this."),
        (2, "My name is Laura and I own this until it is resolved."),
        (2, "Ich bin Laura und übernehme das, bis es gelöst ist."),
    ],
}


@pytest.mark.parametrize(
    ("name", "score", "text"), [(name, score, text) for name, cases in SCORES.items() for score, text in cases]
)
def test_what_a_reply_earns(name: str, score: int, text: str) -> None:
    quality = {quality.name: quality for quality in QUALITIES}[name]
    assert quality.score(Reply(text, THREAD, "Laura Bennett", "en")).score == score


def test_every_quality_says_what_to_do_about_a_low_score() -> None:
    assert [quality.name for quality in QUALITIES] == [
        "Empathy",
        "Assurance",
        "Responsiveness",
        "Tangibles",
        "Ownership",
    ]
    assert all(quality.advice.endswith(".") for quality in QUALITIES)


def test_roots_are_crude_but_meet() -> None:
    assert root("collected") == root("collection") == root("collecting")
    assert root("mum") == root("mother"), "words for the same person are one"
    assert root("three") == root("dreimal") == "3"
    assert root("letters") == root("letter")


# ---------------------------------------------------------------- the review
GOOD = (
    "Hi Ada, my name is Laura and I own this until your hob is safe. The hob sparks and nobody came on Monday: I'm sorry. "
    "I will ask the fitter to come to you, and I will write to you here today at 16:00 with a written summary."
)
AT_FAULT = {
    "no_time": "Hi Ada, Laura here, I will see to the hob myself and then come back to you with news of it, and with a list of what we did.",
    "no_owner": "The hob will be seen to today at 16:00.",
    "ignores_issue": "Thank you. Laura here, I will write today at 16:00.",
    "blames_customer": "You should have rung again about the hob.",
    "blames_other_team": "The courier is late with the hob.",
    "invented_fact": "I have already booked the fitter for the hob.",
    "unauthorised_offer": "I have refunded you for the hob. A full refund.",
    "rude_tone": "That hob is not really our thing tbh.",
    "shouting": "PLEASE read the hob manual.",
    "too_short": "The hob? Noted.",
    "too_long": "The hob sparks. " * 80,
}  # fmt: skip


def test_a_good_reply_has_full_marks_and_no_fault() -> None:
    found = review(GOOD, THREAD, "Laura Bennett", "en")
    assert set(found.labels.values()) == {2}
    assert found.faults == {}


@pytest.mark.parametrize("code", AT_FAULT)
def test_each_fault_is_found_where_it_is_made_and_not_in_a_good_reply(code: str) -> None:
    assert code in review(AT_FAULT[code], THREAD, "Laura Bennett", "en").faults


def test_the_words_at_fault_are_named_and_an_absence_has_none() -> None:
    faults = review("Calm down. You should have rung.", THREAD, "", "en").faults
    assert faults["dismissive"] == "Calm down"
    assert faults["blames_customer"] == "You should have"
    assert faults["no_owner"] == ""


def test_a_sentence_with_an_invention_earns_nothing_and_the_others_keep_what_they_earned() -> None:
    said = "I have already booked the fitter, and I will write to you today at 16:00."
    found = review(f"Hi Ada, Laura here. {said}", THREAD, "Laura Bennett", "en")
    assert found.labels["responsiveness"] == found.labels["ownership"] == 0
    assert found.faults["invented_fact"] == said
    told = Thread((*THREAD.messages, Message(Role.AGENT, "Kim", "I have already booked the fitter.", TUESDAY)))
    assert "invented_fact" not in review(said, told, "Laura Bennett", "en").faults
    assert set(review(f"{GOOD} {said}", THREAD, "Laura Bennett", "en").labels.values()) == {2}


@pytest.mark.parametrize(
    "words", ["I'm sorry you feel that way.", "Sorry for any inconvenience.", "Mistakes were made."]
)
def test_words_that_backfire_cost_the_empathy(words: str) -> None:
    assert review(f"{GOOD} {words}", THREAD, "Laura Bennett", "en").labels["empathy"] == 0


@given(st.text(), st.text(max_size=20), st.sampled_from(["en", "de", "ja", "xx"]))
def test_any_reply_can_be_reviewed(text: str, owner: str, language: str) -> None:
    found = review(text, THREAD, owner, language)
    assert set(found.labels.values()) <= {0, 1, 2}
    assert len(found.labels) == len(QUALITIES)
