"""Faults in words that no list holds, heard by the trained reader; and what sounds alike and is none."""

import pytest

from bot.coaching.review import review
from bot.complaints.thread import Message, Role, Thread
from bot.language.detect import language_of
from tests.coaching.score_replies import score
from tests.fakes import TUESDAY

THREAD = Thread((Message(Role.CUSTOMER, "Ada", "The hob that you fitted sparks. Nobody came on Monday.", TUESDAY),))
AT_FAULT = {
    "hands_off": "That question is one for the people who made the hob, give their office a ring.",
    "policy_hiding": "The booklet sets it out in section four and there is no exception to that, full stop.",
    "dismissive": "It is just a few sparks, most people would hardly notice.",
    "blames_customer": "If you had read the card in the box, we would not be here now.",
    "blames_other_team": "The lads in the depot never pack it right, that is on them.",
    "passive_blame": "It appears that the visit somehow slipped out of the diary.",
    "rude_tone": "Congratulations, you have found somebody who cares, now jog on.",
    "vague_time": "We will get round to it once things have quietened down.",
}
HARMLESS = [
    "You should never have had to ring twice about a hob that sparks, Ada.",
    "The card in the box told you to ring us, and when you rang about the sparks nobody came.",
    "It was our depot that sent the wrong part for the hob, and that is on me.",
    "I don't know yet why nobody came on Monday about the hob, and I won't guess.",
]


def faults(text: str, language: str = "en") -> dict[str, str]:
    return dict(review(text, THREAD, "Laura Bennett", language).faults)


@pytest.mark.parametrize("code", AT_FAULT)
def test_it_is_heard_and_quoted_from_the_sentence_that_says_it(code: str) -> None:
    quote = faults(f"Hello Ada. {AT_FAULT[code]}")[code]
    assert quote
    assert quote in AT_FAULT[code]


def test_what_the_reader_alone_hears_is_quoted_as_the_whole_sentence() -> None:
    said = "Worse things happen in kitchens every day."
    assert faults(f"Hello Ada. {said}")["dismissive"] == said


@pytest.mark.parametrize("text", HARMLESS)
def test_what_sounds_alike_is_none_beside_a_step_and_a_time(text: str) -> None:
    good = "Hi Ada, my name is Laura Bennett. I will ask the fitter to bring a new hob plate, and I will write to you today at 16:00 with a photo of the plate. I stay with this until the hob is safe."
    assert not faults(f"{text} {good}")


def test_to_send_somebody_on_is_not_to_blame_them_too() -> None:
    found = review("Sorry, that is the policy. You would have to ask the workshop.", THREAD, "Laura Bennett", "en")
    assert "hands_off" in dict(found.faults)
    assert "blames_customer" not in dict(found.faults)


def test_a_hand_off_is_none_where_the_reply_takes_the_matter_on_and_names_help_for_somebody_unwell() -> None:
    said = "Please ring your doctor tonight if your hand still hurts."
    own = "I will ask the fitter to bring a new hob plate, and write to you today at 16:00."
    assert "hands_off" not in faults(f"{said} {own}")
    assert "hands_off" in faults("Please ring your council office about it.")


def test_a_reply_in_a_language_that_the_reader_was_not_taught_is_left_to_the_lists() -> None:
    assert not {"hands_off", "dismissive", "rude_tone"} & set(faults("Dovete sentire il produttore, noi vendiamo soltanto il piano cottura e nulla di più.", "it"))  # fmt: skip


def test_the_figures_on_the_halves_that_may_be_read() -> None:
    for half in ("dev", "dev_more"):
        found = score(half)
        assert found["alarms on excellent"] == 0
        assert found["precision"] >= 0.85
        assert found["recall"] >= 0.8
        assert min(found["empathy"], found["assurance"]) >= 0.9


@pytest.mark.parametrize(
    ("code", "reply"),
    [
        ("blames_other_team", "The lab grinds them, so that one is not us."),
        ("blames_other_team", "Isso foi a pastelaria que se enganou, nós só entregamos."),
        ("hands_off", "The claims people are upstairs, try them directly."),
        ("hands_off", "Das fährt eine andere Firma, da stecken wir nicht drin."),
        ("blames_customer", "Lessons end early when pupils haven't practised at home."),
        ("blames_customer", "Hay que mirar esas cosas antes de entregar la prenda."),
        ("dismissive", "Headstones do settle in the first year, it is perfectly normal."),
        ("over_promise", "You have my word that you will be paid."),
        ("vague_time", "Someone will look at it when it gets looked at."),
    ],
)
def test_what_is_not_taken_on_is_heard_in_other_words(code: str, reply: str) -> None:
    assert code in faults(reply, language_of(reply))


@pytest.mark.parametrize(
    ("code", "reply"),
    [
        (
            "blames_other_team",
            "It is down to the lab which day it comes, so I will ring the lab myself today at 15:00 and write to you here.",
        ),
        (
            "hands_off",
            "No depende de mí y no le prometo la hora: voy a pedirle a la jefa un hueco y la llamo hoy a las 13:15.",
        ),
        ("dismissive", "A loose stone is not perfectly normal, and I will ask the mason today at 15:00 to look at it."),
    ],
)
def test_beside_what_is_done_about_it_the_same_words_are_honest(code: str, reply: str) -> None:
    assert code not in faults(reply, language_of(reply))
