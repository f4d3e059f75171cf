"""A customer's last word: over, or not yet."""

import pytest

from bot.complaints.ending import sounds_over
from bot.complaints.reading import read_thread
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY

OVER = [
    "got it, fits grand. sorted 👍",
    "The lad came at eight and the drum spins like a top. Much obliged.",
    "Found it behind the bin, my mistake, so sorry for the fuss!",
    "Recibido y probado, todo en orden. Asunto concluido, gracias.",
    "Impeccable, tout marche depuis ce matin, merci à Karim.",
    "Läuft wieder, vielen Dank an den Kollegen!",
]
OPEN = [
    "scratch that. steps are a river again and we are washing pints by hand. dont care how just get it sorted",
    "Retiro las gracias. Apenas las desempacamos y una de las lonas trae un boquete.",
    "Thanks for the quick answer. Nobody has come yet and the kitchen is still under water.",
    "Scrap that, it went off again at three this morning and would not take the code.",
    "It works on one side now, the other one is still dead.",
    "Gracias por contestar, pero sigue sin llegar nada.",
    "Oubliez mon « vous pouvez fermer » : la fumée sort de nouveau par la porte.",
]


def answered(last: str) -> Thread:
    said = ((Role.CUSTOMER, "Ada Obi", "The washing machine you mended leaks over the floor again."), (Role.AGENT, "Sam", "On my way tomorrow at eight."), (Role.CUSTOMER, "Ada Obi", last))  # fmt: skip
    return Thread(tuple(Message(role, who, text, TUESDAY) for role, who, text in said))


@pytest.mark.parametrize("text", OVER)
def test_it_is_over(text: str) -> None:
    assert sounds_over(text, answered=True)
    reading = read_thread(answered(text), (), TUESDAY)
    assert reading.resolved
    assert not reading.wants_draft


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_over_yet(text: str) -> None:
    assert not sounds_over(text, answered=True)
    assert read_thread(answered(text), (), TUESDAY).wants_draft


def test_who_goes_on_for_a_page_is_not_content() -> None:
    assert not sounds_over("Thank you, all is well. " + "It rained in on Monday and nobody rang. " * 30, answered=True)


def test_without_an_answer_only_plain_words_end_it() -> None:
    assert not sounds_over("The lad came at eight and the drum spins like a top.", answered=False)
