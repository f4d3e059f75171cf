"""A safety rule's short hand as what the customer is to do."""

import pytest

from bot.writer.safety import _as_orders, _in_case


@pytest.mark.parametrize(
    ("step", "language", "said"),
    [
        ("gas off, windows open, everyone out.", "en", "turn the gas off, open the windows, get everyone outside"),
        ("get everybody out, touch nothing, no water, ring 112 from outside.", "en", "get everyone outside, touch nothing, use no water, ring 112 from outside"),
        ("off at the mains and nobody rides it.", "en", "switch it off at the mains and nobody rides it"),
        ("no more of them, keep the box.", "en", "take no more of them, keep the box"),
        ("tell the customer to stop using it and to ring the line on 0800 555 0101.", "en", "stop using it and ring the line on 0800 555 0101"),
        ("page the engineer, and say first that gauges are read by hand.", "en", "gauges are read by hand"),
        ("say first, stop eating it and keep the tin; quality lead Ray Moss is told at once.", "en", "stop eating it and keep the tin"),
        ("if it is unwell, tell the owner first to ring the vet. Site lead is told the same evening.", "en", "if it is unwell, ring the vet"),
        ("the nurse checks the next meal and the manager is told.", "en", ""),
        ("primero confirmar que está a salvo; avisar al supervisor de inmediato.", "es", ""),
        ("tell him to call 911 if he feels unwell or cannot hold his position.", "en", "call 911 if you feel unwell or cannot hold your position"),
        ("incident lead at once. Tell the customer first how to water by hand: turn the blue lever.", "en", "to water by hand, turn the blue lever"),
        ("ask first whether she is safe; if she feels in danger, 999. Duty manager the same evening. Never discuss discipline.", "en", "if you feel in danger, call 999"),
        ("the chair is not to be used until an engineer has seen it. Clinical lead told the same day.", "en", "the chair is not to be used until an engineer has seen it"),
        ("tell the tower not to ring any bell until our bell hanger has inspected the frame.", "en", "please do not ring any bell until our bell hanger has inspected the frame"),
        ("zuerst auf einen warmen Raum hinweisen, bei Gefahr 112. Schichtleitung gleich informieren.", "de", "suchen Sie einen warmen Raum auf, bei Gefahr rufen Sie 112"),
        ("ask the boater to keep off it and use the bank gate; harbour manager told within the hour.", "en", "keep off it and use the bank gate"),
        ("lo primero, pedir que alguien de confianza entre ahora en la casa; con desmayo, llamar al 112.", "es", "que alguien de confianza entre ahora en la casa; con desmayo, llamar al 112"),
        ("999.", "en", "call 999"),
        ("darum bitten, dass niemand sie allein benutzt. Baugeländer noch am selben Tag bei der Montageleitung anfordern.", "de", "dass niemand sie allein benutzt"),
        ("dire d'appeler le 15.", "fr", "appeler le 15"),
        ("zuerst bitten, die Brille nicht mehr zu tragen und einen Arzt aufzusuchen.", "de", "die Brille nicht mehr tragen und einen Arzt aufsuchen"),
        ("Se houver mal-estar, dizer primeiro para ligar 112.", "pt", "se houver mal-estar, ligar 112"),
        ("まず召し上がらないようお願いし、当日中に店長へ報告する。", "ja", "召し上がらないでください"),
        ("vraag om iedereen eronder weg te houden en bij gevaar 112 te bellen.", "nl", "iedereen eronder weg houden en bij gevaar 112 bellen"),
        ("まず「息が苦しければすぐ119番」と伝える。", "ja", "息が苦しければすぐ119番に電話してください"),
    ],
)  # fmt: skip
def test_short_hand_becomes_what_to_do_and_what_is_for_us_is_left_out(step: str, language: str, said: str) -> None:
    assert _as_orders(step, language) == said


@pytest.mark.parametrize(
    ("when", "language", "sure", "case"),
    [
        ("Wrong tablets handed out", "en", False, "in case of wrong tablets handed out, "),
        ("Wrong tablets handed out", "en", True, ""),
        ("Threats at a customer's door", "en", False, ""),
        ("If somebody is hurt", "en", True, "if somebody is hurt, "),
        ("Person stuck in a lift", "en", False, ""),
        ("Dosis equivocada", "es", False, "en caso de dosis equivocada, "),
        ("CO alarm", "en", False, "in case of CO alarm, "),
        ("Lose Sprosse", "de", False, ""),
    ],
)
def test_the_case_is_named_where_it_may_not_be_this_one(when: str, language: str, *, sure: bool, case: str) -> None:
    assert _in_case(when, language, sure=sure) == case
