"""What the coach says: lines with a fact of this thread, what the last reply lacked first."""

from datetime import timedelta

from bot.coaching.prompts import coach
from bot.complaints.model import Agent
from bot.complaints.reading import read_thread
from bot.complaints.thread import Message, Role, Thread
from tests.fakes import TUESDAY

LAURA = Agent("U0LAURA", "Laura Bennett")
HOB = "The hob that you fitted sparks."


def lines(*said: tuple[Role, str]) -> list[str]:
    thread = Thread(tuple(Message(role, "Ada" if role is Role.CUSTOMER else "Laura Bennett", text, TUESDAY) for role, text in said))  # fmt: skip
    reading = read_thread(thread, (), TUESDAY)
    return list(coach(reading, thread, LAURA, TUESDAY, TUESDAY + timedelta(hours=4)))


def first_words(found: list[str]) -> list[str]:
    return [line.partition(":")[0] for line in found]


def test_each_quality_has_a_line_and_ownership_comes_last() -> None:
    found = lines((Role.CUSTOMER, HOB))
    assert first_words(found) == ["Empathy", "Assurance", "Responsiveness", "Tangibles", "Ownership"]
    assert HOB.rstrip(".") in found[0]
    assert "today at 14:00" in found[2]
    assert "My name is Laura" in found[4]


def test_what_the_last_reply_lacked_comes_first() -> None:
    reply = "Laura here. I'm sorry that the hob sparks. I will ask the fitter to come. I send you a written summary."
    found = lines((Role.CUSTOMER, HOB), (Role.AGENT, reply))
    assert first_words(found)[0] == "Responsiveness"


def test_in_another_language_it_says_which() -> None:
    assert "answer in Spanish; say your name, Laura" in lines((Role.CUSTOMER, "Nadie me llama y sigo esperando."))[4]


def test_nobody_is_called_by_the_coach() -> None:
    assert "@channel" not in lines((Role.CUSTOMER, "@channel, the hob sparks, nobody came!"))[0]
