"""Verbs turn with their person, a greeting keeps nothing out, and small slips of the chat are put right."""

import pytest

from bot.writer.tongues import TONGUES


def said(language: str, sentence: str) -> list[str]:
    tongue = TONGUES[language]
    return [tongue.turned(part, frozenset()) for part in tongue.parts(sentence) if not tongue.barred(part)]


@pytest.mark.parametrize(
    ("language", "sentence", "back"),
    [
        ("fr", "Vous m'avez dit que vous me rappelleriez", "Nous vous avons dit que nous vous rappellerions"),
        ("fr", "Vous nous avez facturé deux fois", "Nous vous avons facturé deux fois"),
        ("fr", "Je conduis un bus scolaire moi", "Vous conduisez un bus scolaire"),
        ("fr", "Je connais mes droits", "Vous connaissez vos droits"),
        ("fr", "J'apprends que le colis est perdu", "Vous apprenez que le colis est perdu"),
        ("es", "Traje el recibo", "Trajo el recibo"),
        ("es", "Me caí en la entrada", "Se cayó en la entrada"),
        ("es", "No me quejo", "No se queja"),
        ("es", "Tuvimos que irnos", "Tuvieron que irse"),
        ("pt", "Começo a trabalhar na segunda", "Começa a trabalhar na segunda"),
        ("pt", "Trabalho de noite", "Trabalha de noite"),
        ("de", "Ich habe mich geärgert", "Sie haben sich geärgert"),
        ("de", "Habe schon am Mittwoch angerufen", "Sie haben schon am Mittwoch angerufen"),
        ("nl", "Ik rijd elke dag naar de dialyse", "U rijdt elke dag naar de dialyse"),
        ("nl", "Ik hoorde dat ik bij u moet zijn", "U hoorde dat u bij ons moet zijn"),
        ("en", "mate we've been stuck for 55 min in the heat", "You've been stuck for 55 min in the heat"),
        ("en", "cancelled in october and youve taken 34 quid again", "You cancelled in October and we have taken 34 quid again"),
        ("en", "your app charged me £8 for a no show", "Our app charged you £8 for a no show"),
        ("en", "Nobody been since New Year", "Nobody has been since New Year"),
    ],
)  # fmt: skip
def test_it_is_said_back_in_the_customers_person(language: str, sentence: str, back: str) -> None:
    assert said(language, sentence)[0] == back


@pytest.mark.parametrize(
    ("language", "greeted", "told"),
    [
        ("es", "Hola buenas, nadie vino el jueves", "Nadie vino el jueves"),
        ("fr", "Bonjour, personne n'est venu jeudi", "Personne n'est venu jeudi"),
        ("de", "Guten Tag, niemand kam am Donnerstag", "Niemand kam am Donnerstag"),
        ("pt", "Bom dia, ninguém veio na quinta", "Ninguém veio na quinta"),
        ("it", "Buongiorno, nessuno è venuto giovedì", "Nessuno è venuto giovedì"),
        ("nl", "Goedemiddag, niemand kwam donderdag", "Niemand kwam donderdag"),
    ],
)
def test_what_stands_behind_a_greeting_is_told(language: str, greeted: str, told: str) -> None:
    assert said(language, greeted) == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "I am not threatening anybody.",
        "I hesitate to trouble you in a busy week.",
        "Evenings are best.",
        "'you won't hear from us again' well I did didn't I",
    ],
)
def test_what_tells_nothing_is_not_said_back(sentence: str) -> None:
    assert said("en", sentence) == []


@pytest.mark.parametrize(
    ("language", "typed", "turned"),
    [
        ("es", "Yo manejo un taxi", "Usted maneja un taxi"),
        ("es", "Yo vivo en Lima", "Usted vive en Lima"),
        ("pt", "não consegui levar o xarope", "Não conseguiu levar o xarope"),
        ("pt", "eu trabalho o dia todo", "Trabalha o dia todo"),
        ("fr", "Moi je suis coincée dans un train", "Vous êtes coincée dans un train"),
        ("de", "Gestern stand ich bei Ihnen im Laden", "Gestern standen Sie bei uns im Laden"),
        ("de", "da fuhr ich nach Hause", "Da fuhren Sie nach Hause"),
        ("nl", "dat wil ik helemaal niet", "Dat wilt u helemaal niet"),
    ],
)
def test_verbs_turn_with_whoever_acts(language: str, typed: str, turned: str) -> None:
    assert TONGUES[language].turned(typed, frozenset()) == turned
