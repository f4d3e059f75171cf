"""Who looks at a reply after the rules: the model, where one is set."""

import secrets

from bot.config import Settings
from bot.drafting.prompt_files import PromptFiles
from bot.recovery.second_look import SecondLook


def second_look(settings: Settings, prompts: PromptFiles) -> SecondLook | None:
    """None without a model. Raises SetupError when it can't be reached at all."""
    if not settings.has_model:
        return None
    from bot.writer.openai import provider

    model = provider(settings.model_key, settings.model_url, settings.model)
    return SecondLook(model=model, prompts=prompts, fence=lambda: secrets.token_hex(4))
