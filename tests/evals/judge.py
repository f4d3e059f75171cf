"""A model as judge, only when one is named: the five qualities, and what it finds invented. Its word stands beside the rules', never above them."""

import json
import secrets
from typing import Any

from bot.bootstrap.prompts import prompt_files
from bot.drafting.quoting import quoted
from bot.errors import WriterFailed
from bot.language.redact import Veil
from bot.writer.provider import Provider
from tests.evals.cases import Case

QUALITIES = ("empathy", "assurance", "responsiveness", "tangibles", "ownership")


class Judge:
    """One judgement; the connection ends with it."""

    def __init__(self, model: Provider) -> None:
        self._model = model

    async def judge(self, case: Case, draft: str) -> tuple[int | None, str]:
        """Points out of ten, and invented words; None when the judge gave no answer that can be used."""
        veil = Veil()
        thread, words = veil.hide(quoted(case.asked.thread)), veil.hide(draft)
        asked = prompt_files().get("judge").render(fence=secrets.token_hex(4), thread=thread, draft=words)
        try:
            said = json.loads(await self._model.complete(asked, _schema()))
            return sum(min(2, max(0, int(said[name]))) for name in QUALITIES), veil.show(str(said.get("invented", "")))
        except (WriterFailed, ValueError, KeyError, TypeError, AttributeError):
            return None, ""
        finally:
            await self._model.close()


def _schema() -> dict[str, Any]:
    places: dict[str, Any] = {name: {"type": "integer", "enum": [0, 1, 2]} for name in QUALITIES}
    places["invented"] = {"type": "string"}
    schema = {"type": "object", "properties": places, "required": list(places), "additionalProperties": False}
    return {"name": "judgement", "strict": True, "schema": schema}
