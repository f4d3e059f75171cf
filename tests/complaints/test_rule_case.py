"""A playbook's rule as case and step, how much of the case a thread names, and whether somebody else hears of it at once."""

import pytest

from bot.complaints.rule_case import case_of, goes_up, held, keeps_down, said_in


@pytest.mark.parametrize(
    ("rule", "case", "step"),
    [
        ("Lost key: ask the porter.", "Lost key", "ask the porter."),
        ("Be kind.", "", "Be kind."),
        ("鍵をなくしたときは、守衛に聞く。", "鍵をなくしたとき", "守衛に聞く。"),
    ],
)
def test_a_rule_is_a_case_and_a_step(rule: str, case: str, step: str) -> None:
    assert case_of(rule) == (case, step)


@pytest.mark.parametrize(
    ("case", "thread", "share"),
    [
        ("Smell of gas", "there is a smell of gas", 1.0),
        ("Smell of gas", "the gas bill", 0.5),
        ("Broken glasses", "Meine Gleitsichtbrille", 0.0),
        ("Neue Brille", "Meine Gleitsichtbrille", 0.5),
        ("Lamps", "one lamp", 1.0),
        ("of the", "of the", 0.0),
    ],
)
def test_how_much_of_a_case_is_named(case: str, thread: str, share: float) -> None:
    assert held(case, said_in(thread)) == share


@pytest.mark.parametrize(
    ("rule", "thread", "up"),
    [
        ("Third cancelled lesson: the head of school is told the same day.", "my third lesson was cancelled", True),
        ("Third cancelled lesson: the head of school is told the same day.", "the tea was cold", False),
        (
            "A gown late for a wedding goes to the head of alterations the same day.",
            "my gown is late and the wedding is on Saturday",
            True,
        ),
        ("Verschobener Termin: am selben Tag an die Leitung geben.", "der Termin wurde wieder verschoben", True),
        ("Pump stopped at a site: incident lead at once.", "the pump stopped", True),
        ("Pump stopped at a site: the result goes to the customer in writing.", "the pump stopped", False),
        ("Water in a unit: the site manager inspects the same day.", "water in my unit", False),
        ("Third cancelled lesson: offer another.", "my third lesson was cancelled", False),
        ("Tres clases anuladas: se avisa al jefe de estudios.", "llevo tres clases anuladas", True),
        ("Posto accessibile spostato: si avvisa il direttore.", "il posto accessibile è stato spostato", True),
        ("Falsche Ware: die Leitung wird informiert.", "das ist die falsche Ware", True),
        ("Late tray: tell the customer at once.", "the tray was late", False),
    ],
)
def test_a_rule_sends_its_case_up(rule: str, thread: str, *, up: bool) -> None:
    assert goes_up((rule,), thread) == up


@pytest.mark.parametrize(
    ("rules", "severe", "up"), [(1, True, True), (1, False, False), (6, True, True), (7, True, False)]
)
def test_a_handful_of_rules_means_a_severe_complaint_in_whatever_words(rules: int, *, severe: bool, up: bool) -> None:
    others = tuple(f"Be kind in case {number}." for number in range(rules - 1))
    assert (
        goes_up(
            ("More than five sites down: page the commander at once.", *others),
            "readers dead in all shops",
            severe=severe,
        )
        is up
    )


@pytest.mark.parametrize(
    ("rules", "down"),
    [
        (("Wet load: ask the yard.", "Be kind."), True),
        (("Wet load: the manager is told at once.",), False),
        ((), False),
        (tuple(f"Be kind in case {number}." for number in range(7)), False),
    ],
)
def test_a_handful_of_rules_that_send_nothing_up_keeps_a_complaint_down(rules: tuple[str, ...], *, down: bool) -> None:
    assert keeps_down(rules) == down
