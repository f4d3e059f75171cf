"""A model says of one doubtful message whether it is a complaint: one word out of three, private details hidden before."""

import json
import re
import secrets
from typing import Any

from bot.drafting.prompt_files import PromptFiles
from bot.errors import WriterFailed
from bot.language.detect import language_of
from bot.language.plain import clean, shorten
from bot.language.redact import Veil
from bot.recovery.ports import Model

ANSWERS = ("complaint", "none", "unclear")
_LONGEST = 1500  # characters that a model is shown
_OBJECT = re.compile(r"\{[^{}]*\}")
_SCHEMA = {
    "name": "second_opinion",
    "strict": True,
    "schema": {
        "type": "object",
        "properties": {"answer": {"type": "string", "enum": list(ANSWERS)}},
        "required": ["answer"],
        "additionalProperties": False,
    },
}


class ModelOpinion:
    """Implements recovery.ports.Opinion."""

    def __init__(self, provider: Model, prompts: PromptFiles) -> None:
        self._provider = provider
        self._prompts = prompts

    def shown(self, text: str) -> str:
        """What a model sees of a message: cut, and without private details unless the model is on this machine."""
        words = shorten(" ".join(clean(text).split()), _LONGEST)
        return words if self._provider.here else Veil().hide(words, language_of(words))

    async def is_complaint(self, shown: str) -> bool:
        asked = self._prompts.get("hear").render(fence=secrets.token_hex(4), text=shown)
        return _word(await self._provider.complete(asked, _SCHEMA)) == "complaint"


def _word(answer: str) -> str:
    """The one word, whatever thoughts or pleasantries stand around its object."""
    for found in reversed(_OBJECT.findall(answer)):
        try:
            given: Any = json.loads(found)
        except ValueError:
            continue
        word = given.get("answer")
        if word in ANSWERS:
            return str(word)
    raise WriterFailed("the model's answer could not be read")
