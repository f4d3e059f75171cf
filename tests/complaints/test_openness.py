"""What only sounds like a complaint, in words that no list holds; and what is one under a smile."""

import pytest

from bot.complaints.openness import leaning, sounds_like_none
from bot.complaints.reading import read_thread
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY

NONE = [
    "I am reporting you to the authorities. My husband went in for one candle and came out with a hobby, a toolbox of wax and a new best friend called Ron. The house smells of figs. Do not change a thing.",
    "Vengo a denunciarlos: mi marido probó vuestro cocido y ahora dice que el mío no sabe a nada. Veinte años de matrimonio en peligro por un plato de sopa. El sábado volvemos con los niños.",
    "Ich werde Sie verklagen! Seit dem Tanzkurs will mein Mann jeden Abend Walzer, der Teppich ist durch und ich habe Muskelkater vor Glück. Bitte so weitermachen.",
    'Hello, we\'re putting on a play called "The Broken Promise" in June. Do you have a hall for sixty, and what happens to the deposit if the cast falls ill?',
]
OPEN = [
    "What a treat, a third week of cold showers. My skin has never been better, thank you all so much. When might the plumber grace us?",
    "It's the tiniest thing and you are all so kind, but the cot arrived without its screws and the baby is due on Sunday.",
    "Bravo, le nouveau canapé est arrivé avec un trou au milieu et personne ne répond au téléphone. On fait comment pour s'asseoir ?",
    "Our boiler has been off since Monday and nobody rings back.",
]


def thread(*texts: str, answered: bool = False) -> Thread:
    said = [Message(Role.CUSTOMER, "Ada Obi", text, TUESDAY) for text in texts]
    return Thread((*said[:1], Message(Role.AGENT, "Sam", "On it.", TUESDAY), *said[1:]) if answered else tuple(said))


@pytest.mark.parametrize("text", NONE)
def test_what_only_sounds_like_one(text: str) -> None:
    assert sounds_like_none(text)
    assert not read_thread(thread(text), (), TUESDAY).is_complaint


@pytest.mark.parametrize("text", OPEN)
def test_what_is_one_under_a_smile(text: str) -> None:
    assert not sounds_like_none(text)
    assert read_thread(thread(text), (), TUESDAY).is_complaint


def test_words_of_danger_are_never_play() -> None:
    text = f"{NONE[0]} The gas alarm went off twice and I can smell gas."
    assert read_thread(thread(text), (), TUESDAY).is_complaint


def test_nothing_is_taken_for_none_in_a_letter_or_a_language_that_the_reader_was_not_taught() -> None:
    assert not sounds_like_none("What a lovely day we had. " * 40)
    assert not sounds_like_none("素晴らしい一日でした。ありがとうございました。")


@pytest.mark.parametrize(
    ("text", "complains"),
    [
        ("Of the sixty cloths that we ordered thirty came, eleven of them stained. This is the third Friday that I write the same letter, and we have eighty guests tonight.", True),
        ("明日の七五三の着物が今朝届きました。開けたら男の子用の羽織袴でした。うちは3歳の女の子です。", True),
        ("Shelf 9 was at plus six when we came in. The contract says minus twenty.", True),
        ("Was there meant to be somebody here at nine with the ladders? It is half past eleven.", True),
        ("Merci pour le devis, on signe vendredi.", False),
        ("Do you open on Saturdays, and may I bring a dog to the terrace? Asking for my sister who comes in May.", False),
        ("What happens if a plate arrives broken, do I write here or to the courier?", False),
    ],
)  # fmt: skip
def test_the_reader_tells_a_dry_fact_from_a_question(text: str, *, complains: bool) -> None:
    assert leaning(text) is not None
    assert read_thread(thread(text), (), TUESDAY).is_complaint == complains


def test_it_says_nothing_of_a_language_that_it_was_not_taught() -> None:
    assert leaning("안녕하세요, 오늘 아침에 온 상자가 젖어 있었고 아무도 전화를 받지 않습니다.") is None


@pytest.mark.parametrize(
    ("text", "complains"),
    [
        ("The stones came with a hole in the bag and nobody answers, a scandal. You have nothing with it, I know. How many kilos do I need?", False),
        ("Los de la mensajería me han reventado la caja y nadie coge el teléfono. Nada que ver con vosotros. ¿Cuándo paso a por los cuencos?", False),
        ("That coach firm lost my sister's stick and swore blind she never had one. Nowt to do with you. Will the quarter past two take a scooter?", False),
        ("Ordered a cape off another shop, never came, they refuse my refund. Wish I'd come to you first. Have you got a large?", False),
        ("Your driver broke the gate and your office says it has nothing to do with them. Nobody rings back.", True),
    ],
)  # fmt: skip
def test_what_a_customer_says_is_not_our_doing_is_no_complaint(text: str, *, complains: bool) -> None:
    assert read_thread(thread(text), (), TUESDAY).is_complaint == complains
