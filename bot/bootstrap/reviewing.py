"""Who looks at a reply after the rules, and who plays a customer: the model, where there is one."""

import secrets

from bot.drafting.prompt_files import PromptFiles
from bot.recovery.livelier import Livelier
from bot.recovery.paid import Counted, Paid
from bot.recovery.purse import Purse
from bot.recovery.second_look import SecondLook


def _fence() -> str:
    return secrets.token_hex(4)


def second_look(model: Counted | None, prompts: PromptFiles, purse: Purse, team: str) -> SecondLook | None:
    """None without a model."""
    return SecondLook(model=Paid(model, purse, team, "review"), prompts=prompts, fence=_fence) if model else None


def livelier(model: Counted | None, prompts: PromptFiles, purse: Purse, team: str) -> Livelier | None:
    """None without a model."""
    return Livelier(model=Paid(model, purse, team, "practice"), prompts=prompts, fence=_fence) if model else None
