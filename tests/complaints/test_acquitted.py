"""What is full of a complaint's words and is none about us; what ends one."""

import pytest

from bot.complaints.others import why_not_ours
from bot.complaints.solved import is_over


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The airline lost my bag. None of that is you, you are lovely. Can I have the keys at five?", "en"),
        ("Nothing's gone wrong, I haven't used you yet. What is the procedure if the rats come back?", "en"),
        ("A ClaroVale mentiu para mim, uma vergonha. Com vocês tá tudo certo.", "pt"),
        ("Meine Bank hat alles gesperrt, eine Frechheit, ihr könnt nichts dafür.", "de"),
        ("Le train a encore été annulé, vous n'y êtes pour rien.", "fr"),
    ],
)
def test_who_lets_off_steam_about_somebody_else_complains_of_nothing(text: str, language: str) -> None:
    assert why_not_ours(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "The clerk said it's nothing to do with you but my bag is lost.",
        "You lost my bag. What happens now?",
    ],
)
def test_a_complaint_stays_one(text: str) -> None:
    assert not why_not_ours(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Por mí eso está cerrado. Mil gracias.",
        "C'est parfait pour moi, vous pouvez ranger le dossier, merci.",
        "Karton da. Von mir aus ist die Sache erledigt.",
    ],
)
def test_it_is_over_in_their_words(text: str) -> None:
    assert is_over(text.split(". "))
