"""The playbook: by when the customer must hear, and what is said first for safety."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drafting.playbook import Playbook
from tests.fakes import TUESDAY


@pytest.mark.parametrize(
    ("rules", "hours"),
    [
        ((), 24),
        (("Be kind.",), 24),
        (("Update within 3 hours.",), 3),
        (("First reply within an hour; call back within two hours.",), 1),
        (("Reply within 30 minutes.",), 0.5),
        (("Contact every hour until it is fixed.",), 1),
        (("Antwort innerhalb von 4 Stunden.",), 4),
        (("Respuesta en 2 horas.",), 2),
        (("2時間以内に連絡すること。",), 2),
        (("Update by 14:00.",), 4),
        (("Antwoord vóór 14:00 uur op dezelfde dag.",), 4),
        (("Rückmeldung bis 14:00 am selben Tag.",), 4),
        (("Retorno até as 14:00 do mesmo dia.",), 4),
        (("Point au client avant 14:00 le jour même.",), 4),
        (("Bericht aan de klant vóór 14:00 op dezelfde dag.",), 4),
        (("Nouvelles dans les 2 heures.",), 2),
        (("Respuesta en dos horas.",), 2),
        (("Rappel dans l'heure.",), 1),
        (("Update by 9:00.",), 23),
        (("Informar al cliente antes de las 14:00 del mismo día.",), 4),
        (("Write back within 3 hours.",), 3),
        (("Se comunica al jefe de zona antes de las 11:00.",), 24),
        (("Update at 5.",), 7),
        (("Parcels leave within 2 hours.",), 24),
        (("Update within 6 hours.", "Call back within twelve hours."), 6),
        (("Update after a 2-hour-window.",), 24),
    ],
)
def test_by_when_the_customer_must_have_heard(rules: tuple[str, ...], hours: float) -> None:
    assert Playbook(rules).latest_update(TUESDAY) == TUESDAY + timedelta(hours=hours)


def test_a_number_of_hours_beside_the_rules_counts_too() -> None:
    assert Playbook(update_within_hours=2).latest_update(TUESDAY) == TUESDAY + timedelta(hours=2)
    both = Playbook(("Update within 1 hour.",), update_within_hours=2)
    assert both.latest_update(TUESDAY) == TUESDAY + timedelta(hours=1)


@given(st.lists(st.text(max_size=60) | st.from_regex(r"(update|reply) (by|within) [0-9]{1,2}( hours|:[0-9]{2})?", fullmatch=True), max_size=4))  # fmt: skip
def test_any_rule_leaves_a_time_within_a_day_ahead_or_at_once(rules: list[str]) -> None:
    at = Playbook(tuple(rules)).latest_update(TUESDAY)
    assert at >= TUESDAY


# ---------------------------------------------------------------- safety
GAS = "Smell of gas: Open the windows and leave the house. Say this first."


@pytest.mark.parametrize(
    ("rules", "thread", "step"),
    [
        ((GAS,), "There is a smell of gas in the hall.", "Open the windows and leave the house."),
        ((GAS,), "The lamp is dark.", ""),
        (("Be kind.", GAS), "a strong gas smell", "Open the windows and leave the house."),
        (("Smell of gas, call 999",), "smell of gas", ""),
        (("Smell of gas: be kind.",), "smell of gas", ""),
        (("To a: call 999.",), "to a", ""),
        (("A fall with injury: call 112", GAS), "a smell of gas", "Open the windows and leave the house."),
        ((), "smell of gas", ""),
    ],
)
def test_the_step_that_comes_before_anything_else(rules: tuple[str, ...], thread: str, step: str) -> None:
    assert Playbook(rules).safety_step(thread) == step


def test_what_may_be_repeated_as_known() -> None:
    assert Playbook(("One.", "Two."), escalate_to="Dana Frost").text == "One.\nTwo.\nDana Frost"
