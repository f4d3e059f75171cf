"""An excuse of ours is not said again; a promise of ours is."""

import pytest

from bot.writer.hearsay import without_hearsay
from bot.writer.offline import OfflineWriter
from tests.writer.threads import brief, said


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "I rang about the colours, and somebody here said the brands change", "I rang about the colours"),
        ("en", "I was told the job had been closed as no access", ""),
        ("en", "I was told a surveyor would come on Tuesday", "I was told a surveyor would come on Tuesday"),
        ("en", "She called in the morning and was told the report is under process", "She called in the morning"),
        ("en", "When I rang I was told the damp visit had been completed", ""),
        ("en", "they said they'd ring me back", "they said they'd ring me back"),
        ("es", "marqué el jueves para recordarles y me dijeron sí señora no se preocupe", "marqué el jueves para recordarles"),
        ("es", "me dijeron que venían el lunes", "me dijeron que venían el lunes"),
        ("fr", "j'ai appelé trois fois et on m'a dit que c'était normal", "j'ai appelé trois fois"),
        ("pt", "liguei ontem à noite e disseram-me que era da idade do aparelho", "liguei ontem à noite"),
        ("de", "mir wurde gesagt, es sei normal", "mir wurde gesagt, es sei normal"),  # not looked for
    ],
)  # fmt: skip
def test_what_is_left(language: str, text: str, left: str) -> None:
    assert without_hearsay(language, text) == left


async def test_an_excuse_is_not_said_in_a_draft() -> None:
    thread = said("The tray you sent holds the wrong tablets. I rang yesterday and the girl said the brands change.")
    text = (await OfflineWriter().write(brief(thread))).text or ""
    assert "brands" not in text
    assert "tablets" in text


async def test_who_stands_beside_the_customer_stays_there() -> None:
    thread = said("Your bus put me and my dad out on the Ballymun Road in the rain.")
    assert "put you and your dad out" in ((await OfflineWriter().write(brief(thread))).text or "")


@pytest.mark.parametrize("broken", ["The door certainly was.", "As you explained after the first lot."])
async def test_half_a_sentence_is_not_said_back(broken: str) -> None:
    text = (await OfflineWriter().write(brief(said(f"The lilies came again. {broken}")))).text or ""
    assert broken not in text
