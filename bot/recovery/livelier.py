"""A model plays the customer of a practice round: it says in own words what the case has them say, and nothing else."""

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.coaching.practice import Round
from bot.drafting.prompt_files import PromptFiles
from bot.drafting.quoting import flat, object_in
from bot.errors import WriterFailed
from bot.language.plain import shorten
from bot.language.redact import Veil
from bot.recovery.ports import Model
from bot.recovery.work import log

_LONGEST = 400  # characters of what the customer says
_NUMBER = re.compile(r"\d+")
_SCHEMA = {
    "name": "customer",
    "strict": True,
    "schema": {
        "type": "object",
        "properties": {"says": {"type": "string"}},
        "required": ["says"],
        "additionalProperties": False,
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Livelier:
    """`fence`: makes a code for one call; `deadline`: real seconds, after which the case's own words stand."""

    model: Model
    prompts: PromptFiles
    fence: Callable[[], str]
    deadline: float = 6.0

    async def says(self, played: Round) -> str:
        """What the customer answers last, in livelier words. Never fails: the case's own words are always there."""
        turn = played.turns[-1]
        try:
            async with asyncio.timeout(self.deadline):
                said = await self._ask(played)
        except (WriterFailed, TimeoutError) as error:
            log.warning("a practice round went on without the model: %r", error)
            return turn.answer
        known = " ".join([*played.case.says.values(), played.case.setting, *(one.reply for one in played.turns)])
        odd = set(_NUMBER.findall(said)) - set(_NUMBER.findall(known))
        return turn.answer if odd or not said or len(said) > _LONGEST else said

    async def _ask(self, played: Round) -> str:
        turn, fence, veil = played.turns[-1], self.fence(), Veil()
        reply = turn.reply if self.model.here else veil.hide(turn.reply, played.case.language)
        asked = self.prompts.get("customer").render(
            fence=fence,
            customer=played.case.customer,
            setting=played.case.setting,
            language=played.case.language,
            means=turn.answer,
            reply=shorten(flat(reply), 2000),
        )
        answer = await self.model.complete(asked, _SCHEMA)
        if fence in answer.lower():
            raise WriterFailed("the model repeated what it was told to keep to itself")
        try:
            said = json.loads(object_in(answer))["says"]
        except (ValueError, KeyError, TypeError):
            raise WriterFailed("the model's answer could not be read") from None
        return flat(veil.show(str(said)))
