"""Who is asked about doubtful messages."""

from bot.config import Settings
from bot.drafting.prompt_files import PromptFiles
from bot.recovery.doubts import Doubts
from bot.recovery.paid import Counted, Paid
from bot.recovery.purse import Purse


def doubts(settings: Settings, model: Counted | None, prompts: PromptFiles, purse: Purse, team: str) -> Doubts:
    """Nobody without a model."""
    if model is None:
        return Doubts()
    from bot.writer.second_opinion import ModelOpinion

    return Doubts(ModelOpinion(Paid(model, purse, team, "hear"), prompts), settings.doubtful_share)
