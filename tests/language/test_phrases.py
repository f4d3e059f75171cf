"""Phrases that backfire, in each language."""

import pytest

from bot.language.phrases import backfiring


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "I'm sorry you feel that way", "non_apology"),
        ("en", "Sorry for any inconvenience", "any_inconvenience"),
        ("en", "Mistakes were made", "passive_blame"),
        ("es", "Lamento las molestias", "any_inconvenience"),
        ("fr", "Veuillez excuser la gêne occasionnée", "any_inconvenience"),
        ("de", "Wir bedauern die Unannehmlichkeiten", "any_inconvenience"),
        ("pt", "Houve um mal-entendido", "passive_blame"),
        ("it", "Mi scuso per il disagio", "any_inconvenience"),
        ("nl", "Excuses voor het ongemak", "any_inconvenience"),
    ],
)
def test_what_backfires_is_found_with_its_words(language: str, text: str, code: str) -> None:
    found = backfiring(text, language)
    assert code in found
    assert found[code] in text


def test_what_is_well_said_is_left_alone_and_an_unknown_language_has_no_phrases_of_its_own() -> None:
    assert backfiring("I am sorry. I will write to you here today at 15:00.", "en") == {}
    assert "any_inconvenience" not in backfiring("Sorry for any inconvenience", "xx")
