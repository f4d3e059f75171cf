"""How severe, and whether it goes up at once: by what happened, not by tone."""

import pytest

from bot.complaints.model import Severity
from bot.complaints.severity import by_rules, weigh
from tests.complaints.score_severity import score

BY_LEVEL = {
    Severity.CRITICAL: [
        "There is a smell of gas in the hall.",
        "You sent me somebody else's letter, with their results.",
        "All our customers are locked out.",
        "Your driver's words were plainly racist.",
        "My newborn has had no heating since Monday.",
    ],
    Severity.HIGH: [
        "I will speak to my solicitor.",
        "This is the third time it has leaked.",
        "You promised Monday, and I lost a day of wages.",
        "Cancel my account, I am furious.",
        "Abgebucht wurden 240 Euro, versprochen war gestern.",
    ],
    Severity.MEDIUM: ["The lamp does not light up.", "My order is late.", "You said Monday."],
    Severity.LOW: ["A bit late today, no rush.", "Just a note: the sign hangs slightly wrong."],
}


@pytest.mark.parametrize(("level", "text"), [(level, text) for level, texts in BY_LEVEL.items() for text in texts])
def test_levels(level: Severity, text: str) -> None:
    assert weigh(text).severity is level


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for fitting the cooker so tidily. The knob on the left hisses a little when it is off, and the kids say the kitchen makes them sleepy.",
        "Only to say that the ramp you put in for Grandad slid away this morning. He has a gash on his forehead and is being brave about it.",
        "I opened your letter and it has a lady's blood results in it, name and all. I am not her. I put it back in the envelope.",
    ],
)
def test_soft_words_over_danger_are_critical_in_words_that_no_list_holds(text: str) -> None:
    weight = weigh(text)
    assert weight.severity is Severity.CRITICAL
    assert weight.needs_escalation


def test_in_a_language_that_the_reader_was_not_taught_the_rules_judge() -> None:
    said = "La lampada che mi avete mandato la settimana scorsa non si accende, ho provato anche con un'altra presa e con una lampadina nuova."
    assert weigh(said).severity is Severity.MEDIUM


def test_a_trifle_told_at_length_stays_a_trifle() -> None:
    said = "Dear all, I hardly like to mention it, but the biscuit beside my coffee was a bit stale on Friday. The coffee was fine and I ate it anyway, so no harm done."
    assert weigh(said).severity is Severity.LOW
    assert not weigh(said).needs_escalation


def test_a_child_or_an_old_mother_alone_takes_nothing_up() -> None:
    said = "The sofa for my mother, who is 81, came in green and we had ordered it in blue. She likes green, but she would rather have the blue one."
    assert not weigh(said).needs_escalation


def test_the_figures_on_the_half_that_was_read_while_building() -> None:
    found = score("dev")
    assert found["severity"] >= 36
    assert found["escalation"] >= 38
    assert found["critical read as medium or less"] == 0


def test_tone_changes_nothing() -> None:
    text = "the lamp does not light up"
    assert weigh(text) == weigh(text.upper()) == weigh(f"Dear all, could you kindly look: {text}?")


@pytest.mark.parametrize(
    "text",
    [
        "There is a smell of gas.",
        "I will write to the ombudsman.",
        "The local paper will hear of this.",
        "I got another customer's bill.",
        "He swore at me.",
        "Our customers are affected too: the site is down for all.",
        "I have told you three times.",
        "My mother is in a wheelchair and has no water.",
    ],
)
def test_what_goes_up_at_once(text: str) -> None:
    assert weigh(text).needs_escalation


def test_the_third_report_goes_up_and_the_second_does_not() -> None:
    assert not weigh("The lamp does not light up.", 2).needs_escalation
    assert weigh("The lamp does not light up.", 3).needs_escalation


@pytest.mark.parametrize(
    "text",
    [
        "Seit Sonntag ist die Heizung kalt. Meine Mutter ist 91 und sitzt mit Mantel im Wohnzimmer.",
        "Mi padre tiene 84 años y estamos sin calefacción desde el lunes.",
        "Ma mère a 88 ans et nous sommes sans chauffage depuis lundi.",
        "O meu filho tem asma e ficou cheio de frio.",
        "My 86-year-old neighbour has had no heating since Monday.",
    ],
)
def test_somebody_frail_in_the_cold_is_critical_in_each_language(text: str) -> None:
    weight = weigh(text)
    assert weight.severity is Severity.CRITICAL
    assert weight.needs_escalation


def test_how_often_somebody_trains_is_no_third_report() -> None:
    assert "third" not in by_rules("The physio wants me in the water three times a week and the pool is shut.").signs
    assert "third" in by_rules("I have told you three times that the pool is shut.").signs
    assert "third" in by_rules("Derde keer dat ik dit meld, de rem doet het niet.").signs
