"""Trained readers: what they read of a text, and what they leave unread."""

from importlib.resources import files

import pytest

from bot.language.learned import MARKS_SHARE, Reader, reader, terms

NAMES = sorted(path.name.removesuffix(".tsv.gz") for path in files("bot.language").joinpath("readers").iterdir())
WEIGHTS = {
    "late": "900\t",
    "again": "100\t-100",
    "#seen": "\t1000",
    "it": "\t0",
    "was": "\t0",
}
TOY = Reader(("late", "rude"), (-1.0, -2.0), (0.5, 0.0), WEIGHTS)


def test_a_thing_is_said_when_its_words_reach_over_its_bar() -> None:
    assert set(TOY.says("It was late again.")) == {"late"}
    assert not TOY.says("It was on time again.")


def test_a_mark_that_a_rule_set_stands_beside_the_words() -> None:
    marked = TOY.sums("It was late.", ("seen",))
    assert marked["rude"] - TOY.sums("It was late.")["rude"] == pytest.approx(10.0 * MARKS_SHARE)
    assert TOY.sums("It was late.", ("seen", "seen")) == marked


def test_what_is_said_in_more_words_is_not_said_more() -> None:
    assert TOY.sums("It was late again.")["late"] < TOY.sums("It was late.")["late"] + 1


def test_of_a_text_without_known_words_nothing_is_said() -> None:
    sure = Reader(("late",), (3.0,), (0.0,), WEIGHTS)
    assert not sure.says("荷物が届きません")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We wait for Ada Brook here.", "We wait for Mohammed Hussain here."),
        ("My mother waits, she is cold.", "My father waits, he is cold."),
        ("The colour of it was cancelled.", "The color of it was canceled."),
        ("Ring at 4pm, order 5512.", "Ring at 11:30, order 98."),
        ("it came WET", "IT CAME WET"),
        ("Está parado, señora", "Esta parado, senora"),
    ],
)
def test_names_sex_spelling_figures_capitals_and_accents_tell_nothing(one: str, other: str) -> None:
    unlike = set(terms(one)) ^ set(terms(other))
    known = {term for name in NAMES for term in reader(name).weights}
    assert unlike & known == set()


def test_pieces_of_words_are_read_so_that_a_new_form_is_known() -> None:
    assert {"~<del", "~delay", "~layed"} & set(terms("it was redelayed, delay")) >= {"~<del", "~delay"}
    assert not any(term.startswith("~") for term in terms("Siobhan"))


@pytest.mark.parametrize("name", NAMES)
def test_each_reader_that_is_shipped_can_be_read(name: str) -> None:
    shipped = reader(name)
    assert len(shipped.things) == len(shipped.starts) == len(shipped.bars) == len(set(shipped.things))
    assert len(shipped.weights) > 1000
    assert not shipped.says("")


def test_all_of_them_together_stay_small() -> None:
    sizes = [len(path.read_bytes()) for path in files("bot.language").joinpath("readers").iterdir()]
    assert sum(sizes) < 700_000
