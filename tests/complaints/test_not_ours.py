"""What is full of a complaint's words and is none of ours, or is over; and what sounds alike and is one."""

import json
from pathlib import Path

import pytest

from bot.complaints.detect import Mode, detect
from bot.complaints.others import blames_others, only_asks
from bot.complaints.reading import read_thread
from bot.complaints.relayed import sounds_relayed
from bot.complaints.solved import is_over
from bot.complaints.thread import Message, Role, Thread
from bot.language.detect import language_of
from bot.language.plain import fold
from bot.language.words import sentences
from tests.fakes import TUESDAY

LINES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "sets" / "open" / "lines.jsonl").read_text(encoding="utf-8").splitlines()
]


def share(label: str, says: object) -> float:
    rows = [row["text"] for row in LINES if row["label"] == label]
    return sum(bool(says(text)) for text in rows) / len(rows)  # type: ignore[operator]


def over(text: str) -> bool:
    return is_over(sentences(fold(text)))


@pytest.mark.parametrize(
    "text",
    [
        "What happens if the parcel arrives broken, do I open it before the driver goes? I haven't ordered anything yet.",
        "Si la maleta se pierde, ¿a quién aviso? Es la primera vez que vuelo con ustedes.",
        "Was passiert, wenn das Paket beschädigt ankommt? Frage nur vorsorglich.",
    ],
)
def test_what_might_happen_is_only_asked(text: str) -> None:
    assert only_asks(text, language_of(text))
    assert not read_thread(Thread((Message(Role.CUSTOMER, "Ada", text, TUESDAY),)), (), TUESDAY).is_complaint


@pytest.mark.parametrize(
    "text",
    [
        "If the hob is new, why does it spark? Nobody answers.",
        "The hob sparks. What happens now? I haven't bought a sandwich since Monday because nobody came.",
        "Where is my order? What if it never comes?",
    ],
)
def test_a_question_about_what_failed_is_a_complaint(text: str) -> None:
    assert not only_asks(text, "en")


def test_what_another_firm_did_is_none_of_ours_while_what_ours_did_is() -> None:
    assert blames_others(
        "My landlord won't fix the mould and laughs at me. Does your advice line cover private renting?"
    )
    assert blames_others("Die Konkurrenz hat mir die Räder falsch montiert. Hätten Sie einen Termin?")
    assert not blames_others("My landlord says that you never sent the fitter. Can you send one?")
    assert not blames_others("The courier you use broke the hob. Can you send another?")


def test_a_message_that_only_asks_makes_no_card_and_says_why() -> None:
    text = "What if my delivery is late again and again, is there a refund, or a complaint form? I haven't ordered yet, just asking."
    verdict = detect(text, Role.CUSTOMER, Mode.EAGER, threshold=0.05)
    assert not verdict.is_complaint
    assert verdict.cues[0].cue == "asks what would happen"


@pytest.mark.parametrize(
    "text",
    [
        "Tested it every way I could. You win. Bin the ticket.",
        "Va perfecta, gracias. Por mí ciérralo.",
        "Louis est passé, il a changé le joint. Dossier classé pour nous.",
        "Kann zu. War ein Zahlendreher.",
    ],
)
def test_it_is_over_when_they_say_so(text: str) -> None:
    assert over(text)


@pytest.mark.parametrize(
    "text",
    [
        "You can close the ticket when somebody has come.",
        "They told me the case is closed. It is not fixed.",
        "Please don't close this.",
        "The lift works again, but nobody has called my mother.",
    ],
)
def test_what_they_were_told_or_wait_for_is_not_over(text: str) -> None:
    assert not over(text)


def test_a_complaint_that_a_colleague_brings_is_heard_without_the_words_of_a_list() -> None:
    text = (
        "Big Dave from Mulholland's was on, raging. Wanted 6mm mesh, we gave him 10, his chicks are walking through it."
    )
    assert sounds_relayed(text)
    assert read_thread(Thread((Message(Role.INTERNAL, "Cathal", text, TUESDAY),)), (), TUESDAY).is_complaint
    grumble = "The rota changed again overnight and nobody asked me. Kettle's on."
    assert not read_thread(Thread((Message(Role.INTERNAL, "Cathal", grumble, TUESDAY),)), (), TUESDAY).is_complaint


def test_the_figures_on_what_was_chosen_to_mislead() -> None:
    """Measured: 53 %, 27 %, 51 %; of 881 complaints 2, 0 and 1 are taken for one of these."""
    asks, others = (lambda text: only_asks(text, language_of(text))), blames_others
    assert share("question", asks) > 0.25
    assert share("other_company", others) > 0.25
    assert share("solved", over) > 0.45
    for wrong in (asks, others, over):
        assert share("complaint", wrong) < 0.005
