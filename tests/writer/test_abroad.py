"""Statements in other languages: what stands alone, what things are spoken of, chat spelling written out; steps that come first."""

from dataclasses import replace

import pytest

from bot.complaints.model import Severity
from bot.drafting.playbook import Playbook
from bot.writer.abroad import spelled_out, stands_abroad, things_abroad
from bot.writer.offline import OfflineWriter
from bot.writer.standing import Stand
from tests.writer.threads import brief, said


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("es", "o sea q no estaba ni apuntada", "que no estaba ni apuntada"),
        ("pt", "gente, vc disse q hj vinha rs", "você disse que hoje vinha"),
        ("fr", "bon, vs aviez dit qd ?", "vs aviez dit quand ?"),
        ("de", "servus, der Monteur kam ned", "der Monteur kam nicht"),
        ("en", "q", "q"),
    ],
)
def test_chat_spelling_is_written_out(language: str, typed: str, meant: str) -> None:
    assert spelled_out(typed, language) == meant


@pytest.mark.parametrize(
    ("language", "statement", "stand"),
    [
        ("de", "Der Wechselrichter ist noch immer nicht da", Stand.ALONE),
        ("de", "Ihre Kinder frieren", Stand.ALONE),
        ("de", "Teilrechnung 6.420 €, fällig bei Inbetriebnahme", Stand.FALLS),
        ("de", "Das hat unser Herr Lackner gesagt", Stand.FALLS),
        ("de", "Es war kalt in der Küche", Stand.LEANS),
        ("es", "Me lo dijo la señora Ruiz", Stand.FALLS),
        ("es", "La autoescuela no ha mandado su expediente", Stand.ALONE),
        ("pt", "Passou do meio-dia rs", Stand.FALLS),
    ],
)
def test_how_it_stands(language: str, statement: str, stand: Stand) -> None:
    assert stands_abroad(language, statement) is stand


@pytest.mark.parametrize(
    ("language", "statement", "named"),
    [
        ("es", "Del comprobante y la constancia de baja ni noticias esta semana", ["la constancia de baja"]),
        ("fr", "Le jeune homme a pris la facture du gaz le matin", ["la facture du gaz"]),
        ("pt", "O resultado da biópsia e a fatura não chegaram ontem à tarde", ["o resultado da biópsia", "a fatura"]),
        ("de", "Die Mahnung und der Wechselrichter, seit einer Woche", ["Mahnung", "Wechselrichter"]),
        ("ja", "しみがありました", []),
    ],
)
def test_which_things_it_speaks_of(language: str, statement: str, named: list[str]) -> None:
    assert things_abroad(language, statement) == named


@pytest.mark.parametrize(
    ("rule", "told", "first"),
    [
        (
            "Dosis equivocada: decir primero que no tome más y que llame al 131; avisar a la química.",
            "Mi madre tomó una pastilla de 100 y siente el corazón acelerado. No es su receta.",
            "Primero, por su seguridad: en caso de dosis equivocada, no tome más y llame al 131.",
        ),
        (
            "Seduta saltata: per prima cosa invitare a sentire subito il reparto e il 112.",
            "Nessuno è venuto e la dialisi di mio padre è saltata. La seduta era oggi.",
            "Prima di tutto, per la sua sicurezza: sentire subito il reparto e il 112.",
        ),
    ],
)
async def test_a_rule_that_says_what_comes_first_does_so_where_somebody_may_come_to_harm(
    rule: str, told: str, first: str
) -> None:
    wanted = replace(brief(said(told)), playbook=Playbook(rules=(rule,)))
    grave = replace(wanted, reading=replace(wanted.reading, severity=Severity.CRITICAL))
    calm = replace(wanted, reading=replace(wanted.reading, severity=Severity.LOW, text="Nada de eso."))
    assert ((await OfflineWriter().write(grave)).text or "").startswith(first)
    assert first not in ((await OfflineWriter().write(calm)).text or "")
