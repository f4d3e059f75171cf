"""The seven "Mike" patterns: friendly words that leave the customer with nothing, and harmless ones that sound like them."""

import pytest

from bot.coaching.mike import mike
from bot.coaching.reply import Reply
from bot.complaints.thread import Thread
from tests.coaching.score_mike import score

PATTERNS = {
    "disowns_promise": "Oh, that text is just automated, I wouldn't read anything into it!",
    "no_power": "Bless you. We've no control over the lab, I'm afraid.",
    "non_answer": "It's down to be collected, so that's where we are.",
    "no_date": "There's a backlog, so I don't want to give you a date.",
    "refuses_range": "No, I couldn't even give you a rough idea, days or weeks.",
    "not_us": "That's down to the crews, not us.",
    "shrug": "Your guess is as good as mine!",
}


def heard(text: str, language: str = "en") -> list[str]:
    return [fault.code for fault in mike(Reply(text, Thread(()), "", language))]


@pytest.mark.parametrize("code", PATTERNS)
def test_each_pattern_is_heard_however_friendly_it_sounds(code: str) -> None:
    assert code in heard(PATTERNS[code])
    assert code in heard(f"Aw, sorry lovely! {PATTERNS[code]} Have a great day 😊")


@pytest.mark.parametrize("code", PATTERNS)
def test_a_step_of_ones_own_cancels_it(code: str) -> None:
    assert not heard(f"{PATTERNS[code]} So I will ring the depot myself and tell you by 4 today.")


@pytest.mark.parametrize(
    ("language", "text"),
    [("es", "Eso lo lleva la subcontrata."), ("fr", "On viendra quand on pourra, allez savoir."), ("de", "Da sind mir die Hände gebunden."), ("pt", "Está em análise, não há previsão.")],
)  # fmt: skip
def test_they_are_heard_in_other_languages(language: str, text: str) -> None:
    assert heard(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks for letting me know, Ada, I'm glad the hob works now."),
        ("en", "Here is the photo of the plate that you asked for."),
        ("en", "I hope the dinner went well despite all this."),
        ("de", "Danke für das Foto, Ada, ich habe es bekommen."),
        ("es", "Gracias por la foto de la placa, ya la tengo."),
    ],
)
def test_a_plain_message_leaves_nobody_with_nothing(language: str, text: str) -> None:
    assert not heard(text, language)


def test_a_long_reply_is_read_sentence_by_sentence() -> None:
    said = "Bless you, your guess is as good as ours when the plate turns up, it comes when it comes."
    long = f"Good morning Ada. It is a fine day here. The hob is the white one by the door. {said}"
    assert any(fault.quote in said for fault in mike(Reply(long, Thread(()), "", "en")))


def test_the_figures_on_the_half_that_was_read_while_building() -> None:
    precision, recall, _, _ = score("dev")
    assert precision >= 0.95
    assert recall >= 0.92
