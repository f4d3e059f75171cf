"""Whom the offline writer greets, who it says decides, and what it says first for safety."""

import pytest

from bot.complaints.thread import Thread
from bot.drafting.writer import Brief
from bot.writer.offline import OfflineWriter
from tests.writer.threads import brief, said

HOB = "The hob that you fitted sparks. I rang twice and nobody came on Monday."


async def opening(of: Brief) -> str:
    return (await OfflineWriter().write(of)).text or ""


@pytest.mark.parametrize(
    ("author", "name", "greeting"),
    [
        ("Ada Obi", "", "Hi Ada,"),
        ("Ada Obi", "Grace Hopper", "Hi Grace,"),
        ("Mrs Mae Hill", "", "Hi Mrs Hill,"),
        ("customer", "", "Hello,"),
        ("", "", "Hello,"),
        ("  ", "", "Hello,"),
        ("<!channel>", "", "Hello,"),
        ("<@U1|ann> Ada", "", "Hi Ada,"),
        ("*Ada* `Obi`", "", "Hi Ada,"),
        ("https://evil.example", "", "Hello,"),
        ("@here", "", "Hello,"),
        ("Mrs", "", "Hi Mrs,"),
        ("Frau Dr. Hill (she/her)", "", "Hi Frau Hill,"),
        ("Ada-Mae O'Hara", "", "Hi Ada-Mae,"),
        ("J. Petersen", "", "Hi J. Petersen,"),
        ("I lost a day's pay.", "", "Hi I,"),
    ],
)
async def test_the_customer_is_greeted_by_name_where_there_is_one(author: str, name: str, greeting: str) -> None:
    assert (await opening(brief(said(HOB, author=author), name=name))).startswith(greeting)


async def test_two_customers_are_greeted_together() -> None:
    both = Thread((*said(HOB), *said("Mine sparks too.", author="Grace Hopper")))
    assert (await opening(brief(both))).startswith("Hi Ada and Grace,")
    one_has_no_name = Thread((*said(HOB), *said("Mine sparks too.", author="guest")))
    assert (await opening(brief(one_has_no_name))).startswith("Hi Ada,")
    no_names = Thread((*said(HOB, author="client"), *said("Mine sparks too.", author="guest")))
    assert (await opening(brief(no_names))).startswith("Hello,")


# ---------------------------------------------------------------- what the playbook adds
@pytest.mark.parametrize(
    ("escalate_to", "who"),
    [
        ("", "the people who run this"),
        ("Duty vet", "our duty vet"),
        ("Dana Frost, service manager", "Dana Frost, our service manager,"),
        ("the night desk, upstairs", "our the night desk, upstairs"),
        ("IT", "our IT"),
    ],
)
async def test_who_decides(escalate_to: str, who: str) -> None:
    assert f"I will ask {who}" in await opening(brief(said(HOB), escalate_to=escalate_to))


async def test_a_rule_for_the_agent_is_said_to_the_customer() -> None:
    rule = "Brake fault after a service: tell the customer not to ride the bike. Say this first."
    told = "The front brake let go on the hill with my son in the box, he could have been killed. You serviced it yesterday."
    text = await opening(brief(said(told), rules=(rule,)))
    assert text.startswith("First, to keep you safe: please do not ride the bike. Hi Ada,")
    assert "brake" in text.split("Hi Ada")[1]


@pytest.mark.parametrize(
    ("rule", "step"),
    [
        (
            "Wrong medicine handed out: ask the owner to give none of it and keep the packet. If any was given, they ring the duty vet on 01632 960144. Say this first. Clinical lead told the same day.",
            "give none of it and keep the packet. If any was given, please ring the duty vet on 01632 960144. Hi",
        ),
        (
            "Medicine that made somebody ill: tell them not to take any more of it, to keep the box, and to ring 111 now. This comes first.",
            "please do not take any more of it, keep the box, and ring 111 now. Hi",
        ),
        (
            "Wrong medicine given to a resident: call 999 and the home manager is told the same morning.",
            "call 999. Hi",
        ),
    ],
)
async def test_what_a_rule_says_to_us_alone_is_not_said_to_the_customer(rule: str, step: str) -> None:
    told = "You gave my mother the wrong medicine on Monday and she collapsed, she is barely breathing."
    assert (await opening(brief(said(told), rules=(rule,)))).startswith(f"First, to keep you safe: {step}")


async def test_a_rule_that_speaks_to_us_alone_makes_no_safety_sentence() -> None:
    rule = "Blocked fire door: the fire safety officer is told at once."
    told = "The fire door on our floor is blocked with crates, there was smoke on Monday and nobody could get out."
    assert (await opening(brief(said(told), rules=(rule,)))).startswith("Hi Ada,")


async def test_safety_comes_before_the_greeting() -> None:
    rule = "Hob sparks: Switch it off at the main. Say this first."
    text = await opening(brief(said(HOB), rules=(rule,)))
    assert text.startswith("First, to keep you safe: switch it off at the main. Hi Ada,")
