"""Which rule comes before anything else: what is a safety rule, and in which thread it fits."""

import pytest

from bot.complaints.model import Severity
from bot.drafting.safety_rules import safety_rule

BATTERY = "Swollen or smoking battery: do not charge it, everyone out, ring 112. Say this first."
TABLETS = "Wrong tablets handed out: take none of them and ring the pharmacist on 0800 555 0110. Say this before anything else."


@pytest.mark.parametrize(
    ("rule", "when", "step"),
    [
        (BATTERY, "Swollen or smoking battery", "do not charge it, everyone out, ring 112."),
        ("Leak under the boiler, say this FIRST: shut the valve.", "Leak under the boiler", "shut the valve."),
        ("Loose rail on a balcony: tell the customer not to lean on it. Say this first.", "Loose rail on a balcony", "tell the customer not to lean on it."),
        ("Frost on the ramp: first ask the customer to use the side door.", "Frost on the ramp", "first ask the customer to use the side door."),
        ("Feed line down: page the engineer, and say first that gauges are read by hand.", "Feed line down", "page the engineer, and say first that gauges are read by hand."),
        ("Lose Sprosse: zuerst bitten, die Leiter nicht zu benutzen.", "Lose Sprosse", "zuerst bitten, die Leiter nicht zu benutzen."),
        ("Malaise après un soin : dire d'appeler le 15. Le dire en premier.", "Malaise après un soin", "dire d'appeler le 15."),
        ("Remmen doen het niet: eerst zeggen dat er niet gereden mag worden.", "Remmen doen het niet", "eerst zeggen dat er niet gereden mag worden."),
        ("アレルギーの症状があるときは、まず「すぐ119番」と伝える。", "アレルギーの症状があるとき", "まず「すぐ119番」と伝える。"),
    ],
)  # fmt: skip
def test_a_safety_rule_is_a_case_and_a_step(rule: str, when: str, step: str) -> None:
    found = safety_rule([rule], when, Severity.CRITICAL)
    assert found
    assert (found.when, found.step) == (when, step)


@pytest.mark.parametrize(
    "rule",
    [
        "First update within 5 hours.",
        "Emergency visits: the planner decides.",
        "On-call safety lead: Ines Roth. Wake her.",
        "Fees: never raise them in a first message.",
        "Refunds above 112 euros: ask the manager.",
        "Call 999.",
    ],
)
def test_what_asks_for_nothing_that_keeps_somebody_safe_is_none(rule: str) -> None:
    assert not safety_rule([rule], "My mother fell and bleeds, there is smoke.", Severity.CRITICAL)


@pytest.mark.parametrize(
    ("thread", "severity", "fits", "sure"),
    [
        ("The battery is swollen.", None, True, True),
        ("The batteries swelled up in the shed.", Severity.HIGH, True, True),
        ("It hisses and smells of nail polish, my eyes burn.", Severity.HIGH, True, False),
        ("You charged me twice and nobody answers.", Severity.HIGH, False, False),
        ("The battery was late.", Severity.LOW, False, False),
    ],
)
def test_it_fits_by_its_words_or_where_somebody_may_come_to_harm(
    thread: str, severity: Severity | None, *, fits: bool, sure: bool
) -> None:
    found = safety_rule([BATTERY], thread, severity)
    assert bool(found) == fits
    assert not found or found.sure == sure


def test_of_several_it_is_the_nearest() -> None:
    rules = [BATTERY, TABLETS]
    found = safety_rule(rules, "My son took two of the wrong tablets and is dizzy.", Severity.CRITICAL)
    assert found
    assert found.when == "Wrong tablets handed out"


def test_a_part_of_a_longer_word_names_the_thing_too() -> None:
    found = safety_rule(["Sturz mit neuer Brille: zuerst bitten, sie nicht zu tragen."], "Die Gleitsichtbrille drückt.", Severity.HIGH)  # fmt: skip
    assert found
    assert found.sure
