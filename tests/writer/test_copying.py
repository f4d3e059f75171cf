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
    found = Sources([wrote]).loosened(wrote)
    assert found
    assert found.count("(") == found.count(")")


def test_a_place_is_cut_and_what_only_looks_like_one_is_not() -> None:
    wrote = "On Sunday you play for forty pensioners and a soprano on what is now for all practical purposes a banjo"
    assert "soprano is now" not in Sources([wrote]).loosened(wrote)


def test_what_comes_first_stays_first_where_it_is_no_time() -> None:
    wrote = "After about a minute they came on again and off she went down the whole of the long road"
    assert not Sources([wrote]).loosened(wrote).startswith("A minute they")
    wrote = "Mi esposa y mi niña se quedaron hora y media en la calle con este frío de noviembre tan malo"
    assert not Sources([wrote], "es").loosened(wrote).endswith(" con")
