"""Who is asked about doubtful messages."""

from bot.config import Settings
from bot.drafting.prompt_files import PromptFiles
from bot.recovery.doubts import Doubts


def doubts(settings: Settings, prompts: PromptFiles) -> Doubts:
    """Who is asked about doubtful messages: nobody without a model."""
    if not settings.has_model:
        return Doubts()
    from bot.writer.openai import provider
    from bot.writer.second_opinion import ModelOpinion

    asked = provider(settings.model_key, settings.model_url, settings.model)
    return Doubts(ModelOpinion(asked, prompts), settings.doubtful_share)
