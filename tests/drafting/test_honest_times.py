"""A draft says at which time the customer hears, and one that is still to come."""

import pytest

from bot.drafting.honest_times import names_no_time


@pytest.mark.parametrize(
    "text",
    [
        "I will write to you by 5 pm.",
        "I will write to you by 15:30 CET.",
        "You hear from me before five.",
        "I will ring at quarter past, by noon at the latest.",
        "Le escribo a las cinco.",
        "Je vous écris à 17 h 30, ou vers midi.",
        "Je vous écris à cinq heures.",
        "Ich schreibe Ihnen bis 17.30 Uhr.",
        "Ich schreibe Ihnen um fünf.",
        "Ich melde mich bis halb fünf.",
        "Escrevo-lhe ao meio-dia.",
        "Le scrivo entro le 17.",
        "Ik bel u om half zes.",
        "Ik bel u om vijf uur.",
        "17時までにご連絡します。",
        "正午までにご連絡します。",
    ],
)
def test_a_time_in_figures_or_in_words_is_one(text: str) -> None:
    assert not names_no_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "I will write to you today.",
        "I will write to you within two hours.",
        "I will ask about the €3.50 that you paid, and the $12.30.",
        "I will ask about the quarto edition.",
        "Je vous écris cet après-midi.",
        "Ich melde mich: der Eimer war halb leer.",
        "Le escribo dentro de dos horas.",
        "本日中にご連絡します。",
    ],
)
def test_a_day_a_span_or_a_sum_is_none(text: str) -> None:
    assert names_no_time(text)
