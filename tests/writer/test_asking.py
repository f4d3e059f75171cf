"""What a draft asks of the customer: what a rule wants of them, in their language, and never what our own people are asked for."""

from dataclasses import replace

import pytest

from bot.drafting.playbook import Playbook
from bot.writer.asking import missing
from bot.writer.frames import FRAMES
from tests.writer.threads import brief, said


@pytest.mark.parametrize(
    ("language", "rule", "told", "asked"),
    [
        ("en", "Damage: ask for photos of the damage.", "The damage is bad, the box is torn.", "Could you send me photos of the damage?"),
        ("en", "Lost bag: the agent asks for a depot search and for a new label.", "My bag is lost.", "Could you send me a new label?"),
        ("en", "Lost bag: the agent asks for a depot search.", "My bag is lost.", ""),
        ("en", "Lost bag: ask for the order number, nothing else.", "My bag is lost.", "Could you send me your order number?"),
        ("es", "Llegó roto: pedir el número de pedido y una foto del paquete.", "El plato llegó roto.", "¿Podría enviarme el número de pedido y una foto del paquete?"),
        ("es", "Llegó roto: pedir al almacén una fecha.", "El plato llegó roto.", ""),
        ("fr", "Colis abîmé : demander une photo du colis.", "Le colis est abîmé.", "Pouvez-vous m'envoyer une photo du colis ?"),
        ("pt", "Cobrança repetida: pedir a unidade e o número de matrícula.", "A cobrança veio repetida.", "Pode enviar-me a unidade e o número de matrícula, por favor?"),
    ],
)  # fmt: skip
def test_what_a_rule_wants_is_asked_for(language: str, rule: str, told: str, asked: str) -> None:
    wanted = replace(brief(said(told)), playbook=Playbook((rule,)))
    assert missing(wanted, FRAMES[language]) == asked
