"""What one of ours did or said, quotations, swearing, papers and jokes are not repeated; what they are about is named."""

import pytest

from bot.writer.offline import OfflineWriter
from bot.writer.sober import sobriety
from bot.writer.unsayable import about, before_quotation, grounds, is_somebody, within_quotation, without_quotation
from tests.writer.threads import brief, said


async def draft(text: str) -> str:
    return (await OfflineWriter().write(brief(said(text)))).text or ""


@pytest.mark.parametrize(
    ("piece", "language", "ground"),
    [
        ("the attendant said we should move along", "en", "person"),
        ("girl couldnt find it on the rail", "en", "person"),
        ("la encargada se me rió en la cara", "es", "person"),
        ("le livreur a jeté le carton", "fr", "person"),
        ("die Dame dreht sich einfach um", "de", "person"),
        ("o motoboy foi embora", "pt", "person"),
        ("la commessa mi ha riso in faccia", "it", "person"),
        ("de monteur liep weg", "nl", "person"),
        ("the note says 'it is only the rain outside'", "en", "quotation"),
        ("me salta con «vuelva usted mañana»", "es", "quotation"),
        ("da hieß es, das sei normal", "de", "report"),
        ("Esqueça o que eu disse na quinta", "pt", "taken back"),
        ("Mi NIE por si hace falta", "es", "papers"),
        ("Wenn heute nichts kommt, gehe ich zum Anwalt", "de", "threat"),
    ],
)
def test_such_a_piece_is_not_repeated(piece: str, language: str, ground: str) -> None:
    assert ground in grounds(piece, language)


@pytest.mark.parametrize(
    ("piece", "language"),
    [
        ("the engineer never came", "en"),
        ("your driver did not turn up", "en"),
        ("my cleaner found the parcel in the bin", "en"),
        ("nobody told us", "en"),
        ("nadie me contesta", "es"),
        ("el técnico no vino", "es"),
        ("niemand sagt mir etwas", "de"),
        ("die Medikamente meiner Frau", "de"),
        ("le technicien n'est pas venu", "fr"),
        ("ninguém me responde", "pt"),
        ("the plant called 'Duchess' died", "en"),
    ],
)
def test_who_did_not_come_and_nobodys_word_may_be_repeated(piece: str, language: str) -> None:
    assert not grounds(piece, language)


@pytest.mark.parametrize(
    ("told", "named", "never"),
    [
        ("My bag is lost. Your man Dennis laughed at me.", "how you were treated", ("Dennis", "laughed")),
        ("The lift failed again. The clerk told me 'you should have been quicker love'.", "what you were told", ("quicker", "clerk")),
    ],
)  # fmt: skip
async def test_what_it_is_about_is_named(told: str, named: str, never: tuple[str, ...]) -> None:
    text = await draft(told)
    assert named in text
    assert not any(word in text for word in never)


def test_what_is_quoted_across_a_cut_is_seen() -> None:
    sentence = "Un señor dice «siempre los mismos, que aprendan a hacer papeles»."
    assert within_quotation("que aprendan a hacer papeles", sentence)
    assert not within_quotation("Un señor dice", sentence)
    assert without_quotation("La web dice «todo va muy bien hoy» y nada") == "La web dice  y nada"
    assert without_quotation("La web dice «todo va") == "La web dice "


def test_a_person_is_no_thing() -> None:
    assert is_somebody("our attendant", "en")
    assert is_somebody("our man's crisps", "en")
    assert is_somebody("o motoboy", "pt")
    assert not is_somebody("your bag", "en")


def test_conduct_always_matters_what_was_told_only_where_something_failed() -> None:
    laughed, told = "your clerk laughed at me", "it says 'all is well with you' on it"
    assert about(laughed, grounds(laughed, "en"), "en", matters=False) == "how you were treated"
    assert about(told, grounds(told, "en"), "en", matters=False) == ""
    assert about(told, grounds(told, "en"), "en", matters=True) == "what you were told"


@pytest.mark.parametrize(
    ("sober", "loud", "language"),
    [
        ("nobody came on Monday", "it flapped about like a galleon", "en"),
        ("my daughter missed her exam", "the sofa smells like a wet dog in a disco", "en"),
        ("seit Montag ist die Heizung kalt", "die Tür quietscht wie ein Schwein am Spieß", "de"),
        ("personne n'est venu lundi", "c'est la mer du Nord dans ma cuisine", "fr"),
    ],
)
def test_a_plain_statement_is_heard_as_more_sober_than_a_figure_of_speech(sober: str, loud: str, language: str) -> None:
    plain, coloured = (sobriety(one, grounds(one, language), language) for one in (sober, loud))
    assert plain is not None
    assert coloured is not None
    assert plain > coloured + 0.5


def test_of_a_language_that_it_was_not_taught_it_says_nothing() -> None:
    assert sobriety("nessuno è venuto", (), "it") is None


async def test_the_loud_piece_is_said_where_nothing_else_is_left() -> None:
    text = await draft("battery off the hire bike has gone puffy down one side")
    assert "battery" in text.lower()


@pytest.mark.parametrize(
    ("piece", "kept"),
    [
        ("The front desk has had a 'back in 5' sign up since nine", "The front desk has had a sign up since nine"),
        ("I was then charged £6 for 'passenger no show'", "I was then charged £6"),
        ("I paid and she said 'that is not my job'", ""),
        ("I waited an hour at the gate and he said 'not my job, pal'", "I waited an hour at the gate"),
        ("Nothing is quoted here", "Nothing is quoted here"),
    ],
)
def test_what_stands_beside_a_quotation(piece: str, kept: str) -> None:
    assert before_quotation(piece) == kept
