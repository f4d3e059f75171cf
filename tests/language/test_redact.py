"""Private details are hidden for one call and put back; what an agent needs in order to act stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.redact import Veil
from tests.language.score_redaction import score
from tests.language.usual_patterns import hidden_by_usual_patterns


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ring me on +44 7700 900982 please.", "phone"),
        ("Write to ada.obi@mail.example.com please.", "email"),
        ("My card is 4111 1111 1111 1111 thanks", "card"),
        ("IBAN DE44 5001 0517 5407 3249 31, thanks", "iban"),
        ("my password is hunter-22, it fails", "password"),
        ("our alarm code is 7714, it fails", "password"),
        ("date of birth 03/07/1961, as asked", "birth date"),
        ("Driver's license D4471-9920-33, to look me up", "identity paper"),
        ("my passport number is 533401928, as asked", "identity paper"),
        ("Mi NIE X4829174T, por si hace falta", "identity paper"),
        ("su CURP es OLFE850312MDFLRR08, lo leí", "identity paper"),
        ("the token xoxb-2204417-notreal-Jq81LwZx3 leaked", "token"),
    ],
)
def test_it_is_hidden_and_comes_back(text: str, kind: str) -> None:
    veil = Veil()
    hidden = veil.hide(text)
    assert f"‹{kind} 1›" in hidden
    assert veil.show(hidden) == text


@pytest.mark.parametrize(
    "text",
    ["Order 550-1873 and ticket 60118.", "ts 1732447821.004500 in C0XYZ12AB", "You took £38.50 on 20 November.", "Job K-204 at 09:15.", "The pan 24001 is dented.", "a licence number plate AB12 CDE"],
)  # fmt: skip
def test_what_an_agent_needs_stays(text: str) -> None:
    assert Veil().hide(text) == text


def test_the_same_detail_gets_the_same_placeholder() -> None:
    assert Veil().hide("a@b.example.com and a@b.example.com") == "‹email 1› and ‹email 1›"


def test_the_written_set() -> None:
    found = score("dev")
    assert found.found.total() >= 66
    assert found.missed.total() <= 2
    assert found.taken == []


def test_what_is_usually_written_for_it_leaks_most_and_eats_what_an_agent_needs() -> None:
    usual = score("dev", hidden_by_usual_patterns)
    assert usual.missed.total() > 20
    assert len(usual.taken) > 25
    assert hidden_by_usual_patterns("ts 1732447821.004500, order 2207 1184 9930") == "ts [PHONE], order [PHONE]"


@pytest.mark.parametrize(
    "text", ["GB82 WEST 1234 5698 765İ 32", "İT60 X054 2811 1010 0000 0123 456", "DE44 5001 ſ517 5407 3249 31"]
)
def test_letters_that_only_look_like_those_of_an_account_number_break_nothing(text: str) -> None:
    veil = Veil()
    assert veil.show(veil.hide(text)) == text


@given(st.text(max_size=200))
def test_whatever_is_written_comes_back(text: str) -> None:
    veil = Veil()
    assert "‹" in text or veil.show(veil.hide(text)) == text
