"""What a draft asks the customer to do or to leave, because a rule says so."""

from dataclasses import replace

import pytest

from bot.drafting.playbook import Playbook
from bot.writer.asking_to import to_do
from bot.writer.frames import FRAMES
from tests.writer.threads import brief, said

STRANGER = "I open the report that I paid for and it is of another man, with his address."


@pytest.mark.parametrize(
    ("language", "rule", "told", "asked"),
    [
        ("en", "Another man's report: ask the person to delete the file and not to forward it; say sorry.", STRANGER, "What reached you belongs to somebody else: please delete the file and do not forward it."),
        ("en", "Another man's report: ask the recipient not to open or share it and to delete it once the lead says so.", STRANGER, "What reached you belongs to somebody else: please do not open or share it."),
        ("en", "Another man's report: ask them to keep it sealed, not to copy it, and arrange collection.", STRANGER, "What reached you belongs to somebody else: please keep it sealed, do not copy it."),
        ("en", "Another man's report: ask them to ring the office.", STRANGER, ""),
        ("en", "Wet boots: ask them to keep the box.", "My boots were wet inside the box.", "Please keep the box."),
        ("en", "Wet carpet: ask the tenant to keep it.", STRANGER, ""),
        ("de", "Fremder Bericht: den Kunden bitten, nichts weiterzuleiten; Daten sperren.", "Der Bericht ist von einem fremden Mann.", "Was Sie bekommen haben, gehört jemand anderem: Bitte öffnen Sie es nicht und leiten Sie es niemandem weiter."),
        ("es", "Informe de otra persona: pedir que no se abra ni se reenvíe el documento.", "El informe es de otra persona.", "Lo que recibió es de otra persona: por favor, no lo abra ni lo reenvíe a nadie."),
        ("fr", "Colis abîmé : demander une photo.", "Le colis est abîmé.", ""),
    ],
)  # fmt: skip
def test_what_a_rule_has_us_ask_is_asked(language: str, rule: str, told: str, asked: str) -> None:
    assert to_do(replace(brief(said(told)), playbook=Playbook((rule,))), FRAMES[language]) == asked
