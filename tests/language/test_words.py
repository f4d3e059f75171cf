"""Sentences and words, and in which language they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.detect import language_of
from bot.language.words import sentences, words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four...", "Five"]),
        ("line one\nline two\n\n", ["line one", "line two"]),
        ("- a lamp\n* a chair\n• a sofa\n2) second\n(3) third", ["a lamp", "a chair", "a sofa", "second", "third"]),
        ("Mr. Hill came at 3 p.m. He left.", ["Mr. Hill came at 3 pm He left."]),
        ("Am 3. Dezember kommt er. Gut.", ["Am 3. Dezember kommt er.", "Gut."]),
        ("It cost 3.50 now. Why?", ["It cost 3.50 now.", "Why?"]),
        ("来ません。なぜ？はい！", ["来ません。", "なぜ?はい!"]),
        ("Is it fixed? No. 4711 is the third one.", ["Is it fixed?", "No. 4711 is the third one."]),
        ("I asked twice. No. Nobody came.", ["I asked twice.", "No.", "Nobody came."]),
        ("1. The lamp is cold\n 2. It hums", ["The lamp is cold", "It hums"]),
        ("", []),
        (" . ", ["."]),
    ],
)  # fmt: skip
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_words_are_words_and_numbers_as_they_are_written() -> None:
    assert words("It's Ada-Mae's 3rd, at 10:30 (£1,250.50)!") == [
        "It's",
        "Ada-Mae's",
        "3",
        "rd",
        "at",
        "10:30",
        "1,250.50",
    ]


@given(st.text())
def test_any_text_has_sentences_and_words(text: str) -> None:
    assert all(part == part.strip() and part for part in sentences(text))
    assert all(words(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The cooker you fitted has stopped working and nobody calls me back."),
        ("es", "La cocina que instalaron no funciona y nadie me llama."),
        ("fr", "La cuisinière que vous avez posée ne marche plus et personne ne rappelle."),
        ("de", "Der Herd, den Sie eingebaut haben, geht nicht, und niemand ruft zurück."),
        ("pt", "O fogão que instalaram não funciona e ninguém me liga."),
        ("it", "La cucina che avete montato non funziona e nessuno mi richiama."),
        ("nl", "Het fornuis dat u heeft geplaatst werkt niet en niemand belt mij."),
        ("ja", "取り付けていただいたコンロが動きません。"),
        ("zh", "你们安装的炉子不能用了"),
        ("ko", "설치한 레인지가 작동하지 않아요"),
        ("ru", "Плита не работает, и никто не звонит"),
        ("el", "Η κουζίνα δεν λειτουργεί και κανείς δεν παίρνει"),
        ("ar", "الموقد لا يعمل ولا أحد يتصل بي"),
        ("he", "הכיריים לא עובדות ואף אחד לא מתקשר"),
        ("hi", "चूल्हा काम नहीं कर रहा और कोई फ़ोन नहीं करता"),
        ("th", "เตาใช้ไม่ได้และไม่มีใครโทรกลับ"),
    ],
)
def test_languages(language: str, text: str) -> None:
    assert language_of(text) == language


def test_with_no_words_to_go_by_the_default_is_meant() -> None:
    assert language_of("") == "en"
    assert language_of("👍 12345", "de") == "de"
    assert language_of("Zwxq", "fr") == "fr"


@given(st.text())
def test_any_text_is_in_some_language(text: str) -> None:
    assert len(language_of(text)) == 2
