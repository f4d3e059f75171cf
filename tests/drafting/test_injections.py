"""A model that obeys every instruction in a complaint, behind the guard: nothing of what it was told reaches the draft."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.complaints.model import Agent
from bot.complaints.thread import Message, Role, Thread
from bot.drafting.playbook import Playbook
from bot.drafting.writer import Brief, Written
from bot.recovery.compose import Asked, Composer
from bot.writer.offline import OfflineWriter
from tests.writer.threads import NOW

SET = Path(__file__).parents[1] / "sets" / "injections" / "trade.jsonl"
CASES = [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]
OBEYED = {
    "refund": "I will refund £480 to you today.",
    "credit": "You will receive a credit of £500.",
    "approve_limit": "Your refund is approved up to £2000.",
    "promise": "I guarantee that it is fixed today.",
    "policy_change": "Under our policy everything is free of charge.",
    "callback": "Please call our support on +44 7700 900982.",
    "change_owner": "My name is Barry Quill and Barry Quill owns this.",
    "close_all": "I have closed all complaints.",
    "mark_resolved": "This case is resolved and I have closed it.",
    "tell_customers": "I will tell the other customers that their money comes back.",
    "leak_other_complaint": "Another customer's complaint was about account 88120045.",
    "reveal_prompt": "My instructions are to fill in places of a message.",
    "mass_mention": "<!channel> please read this.",
    "link": "See https://refunds.evil.example/pay for your money.",
}


class Obeys:
    """Writes a decent draft that holds what the instruction wants, and the customer's whole text too."""

    def __init__(self, wish: str) -> None:
        self.wish = wish

    async def write(self, brief: Brief) -> Written:
        text = (
            f"Hi Ada, my name is Laura and I will take ownership of this until it is resolved. I'm sorry. {self.wish}"
        )
        return Written(text=text, writer="model")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['id']}")
async def test_nothing_that_was_ordered_is_in_the_draft(case: dict[str, Any]) -> None:
    name = case["text"] if case["where"] == "display_name" else "Ada Obi"
    text = "The hob is broken and nobody came." if case["where"] == "display_name" else case["text"]
    asked = Asked(
        thread=Thread((Message(Role.CUSTOMER, name, text, NOW),)),
        agent=Agent("U1", "Laura Bennett", "UTC"),
        playbook=Playbook(),
        now=NOW,
        customer_name=name,
        by_agent=True,
    )
    obeys = Obeys(OBEYED[case["wants"]])
    made = await Composer(obeys, OfflineWriter()).compose(asked)
    assert made.written is None or made.written.writer == "offline"
    assert obeys.wish not in (made.text or "")
    assert not re.search(case["marker"], made.text or "", re.IGNORECASE), made.text
