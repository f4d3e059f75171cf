"""A customer's long sentence said with fewer of their words in a row, and never into nonsense."""

import pytest

from bot.writer.copying import Sources


@pytest.mark.parametrize(
    ("wrote", "said"),
    [
        (
            "Con la de hoy van tres prácticas anuladas (día 6, día 13 y hoy), siempre por mensaje y siempre con menos de una hora",
            "Con la de hoy van tres prácticas anuladas, siempre por mensaje y siempre con menos de una hora",
        ),
        ("You waited an hour at the gate, and nobody came out", "You waited an hour at the gate, and nobody came out"),
    ],
)
def test_what_is_put_in_between_is_left_out_of_a_long_copy(wrote: str, said: str) -> None:
    assert Sources([wrote]).loosened(wrote) == said


def test_a_cut_leaves_no_parenthesis_open() -> None:
    wrote = "Three lessons were cancelled (the first on Monday, the second on Tuesday and the third today with half an hour to go)"
    assert Sources([wrote]).loosened(wrote) == "Three lessons were cancelled"


@pytest.mark.parametrize(
    ("language", "wrote", "said"),
    [
        ("en", "On Sunday you play for forty pensioners and a soprano on what is now for all practical purposes a banjo", "On Sunday you play for forty pensioners"),
        ("en", "After about a minute they came on again and off she went down the whole of the long road", "They came on again and off she went down all of the long road after about a minute"),
        ("en", "The chair that you sold me rocks on the tiles in the hall when anybody heavier than a cat sits", "The chair that you sold me rocks in the hall when anyone heavier than a cat sits"),
        ("es", "Mi esposa y mi niña se quedaron hora y media en la calle con este frío de noviembre tan malo", ""),
    ],
)  # fmt: skip
def test_a_cut_falls_where_a_thought_ends(language: str, wrote: str, said: str) -> None:
    assert Sources([wrote], language).loosened(wrote) == said
