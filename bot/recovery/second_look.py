"""A model looks at a reply after the rules: it proposes labels with quotes, and the rules let through what holds."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.coaching.proposal import Proposal, agreed
from bot.coaching.qualities import QUALITIES
from bot.coaching.reply import Reply
from bot.coaching.review import Review
from bot.drafting.prompt_files import PromptFiles
from bot.drafting.quoting import LONGEST, object_in, quoted
from bot.errors import WriterFailed
from bot.language.redact import Veil
from bot.recovery.ports import Model
from bot.recovery.work import log

_NAMES = tuple(quality.name.lower() for quality in QUALITIES)
WITH = "A model proposed the marks; the rules checked each against your words."
WITHOUT = "Marked by the rules alone: the model gave no answer that could be used."


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """`fence`: makes a code for one call; `deadline`: real seconds, after which the rules' review stands."""

    model: Model
    prompts: PromptFiles
    fence: Callable[[], str]
    deadline: float = 7.0

    async def at(self, reply: Reply, rules: Review) -> tuple[Review, str]:
        """The review that both agree on, and whose it is, in words. Never fails for the model's sake."""
        try:
            async with asyncio.timeout(self.deadline):
                return agreed(reply, rules, await self._ask(reply)), WITH
        except TimeoutError:
            log.warning("a review was made without the model: no answer within %g seconds", self.deadline)
        except WriterFailed as error:
            log.warning("a review was made without the model: %s", error)
        return rules, WITHOUT

    async def _ask(self, reply: Reply) -> dict[str, Proposal]:
        """Nobody's name goes with the thread: a label hangs on words, and not on who says them."""
        fence, veil = self.fence(), Veil()
        hidden = (lambda text: text) if self.model.here else (lambda text: veil.hide(text, reply.said_in))
        asked = self.prompts.get("review").render(
            fence=fence,
            thread=hidden(quoted(reply.thread, named=False)),
            reply=hidden(reply.read[:LONGEST]),
            language=reply.said_in,
        )
        answer = await self.model.complete(asked, SCHEMA)
        if fence in answer.lower():
            raise WriterFailed("the model repeated what it was told to keep to itself")
        return _proposals(answer, veil)


def _proposals(answer: str, veil: Veil) -> dict[str, Proposal]:
    """What can be read of an answer, quality by quality. Raises WriterFailed when that is nothing."""
    try:
        said = json.loads(object_in(answer))
    except (ValueError, RecursionError):
        said = None
    marks = said if isinstance(said, dict) else {}
    read = {name: found for name in _NAMES if (found := _proposal(marks.get(name), veil))}
    if not read:
        raise WriterFailed("the model's answer holds no marks that can be read")
    return read


def _proposal(said: Any, veil: Veil) -> Proposal | None:
    if not isinstance(said, dict) or type(said.get("label")) is not int:
        return None
    quote, why = (veil.show(said[name]) if isinstance(said.get(name), str) else "" for name in ("quote", "why"))
    return Proposal(said["label"], quote, why)


_ONE = {
    "type": "object",
    "properties": {
        "label": {"type": "integer", "enum": [0, 1, 2]},
        "quote": {"type": "string", "description": "Words of the reply, copied letter by letter; may be empty."},
        "why": {"type": "string", "description": "Other words of the reply that bear it out; may be empty."},
    },
    "required": ["label", "quote", "why"],
    "additionalProperties": False,
}
SCHEMA: Mapping[str, Any] = {
    "name": "review",
    "strict": True,
    "schema": {
        "type": "object",
        "properties": dict.fromkeys(_NAMES, _ONE),
        "required": list(_NAMES),
        "additionalProperties": False,
    },
}
