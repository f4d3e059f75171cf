"""Who writes, what a model may cost and see: read from the settings."""

from typing import TYPE_CHECKING

from bot.config import Settings
from bot.drafting.cost import Limits
from bot.drafting.prompt_files import PromptFiles
from bot.drafting.writer import Writer
from bot.errors import SetupError

if TYPE_CHECKING:
    from bot.writer.provider import Provider


def model_of(settings: Settings) -> "Provider | None":
    """The one model, with one breaker and one set of connections for all who ask it. Raises SetupError."""
    if not settings.has_model:
        return None
    from bot.writer.openai import provider
    from bot.writer.provider import Patience

    patience = Patience.within(settings.model_seconds)
    return provider(settings.model_key, settings.model_url, settings.model, patience)


def writers(settings: Settings, prompts: PromptFiles, model: "Provider | None") -> tuple[Writer, Writer]:
    """Who writes, and who steps in: the same one when there is no model."""
    from bot.writer.offline import OfflineWriter

    offline = OfflineWriter()
    if model is None:
        return offline, offline
    from bot.writer.openai import ModelWriter

    return ModelWriter(model, prompts, redact=settings.redact), offline


async def let_go(writer: Writer) -> None:
    """The connections of a writer that has some."""
    from bot.writer.openai import ModelWriter

    if isinstance(writer, ModelWriter):
        await writer.close()


def limits(settings: Settings) -> Limits:
    """What a day's drafts may cost. Raises SetupError when money is limited and nothing has a price."""
    if settings.money_per_day is not None and None in (settings.price_in, settings.price_out):
        raise SetupError("TOFU_MONEY_PER_DAY needs TOFU_PRICE_IN and TOFU_PRICE_OUT, the prices of a million tokens.")
    return Limits(
        tokens=settings.tokens_per_day,
        money=settings.money_per_day,
        price_in=settings.price_in or 0.0,
        price_out=settings.price_out or 0.0,
    )


def redacts(settings: Settings) -> bool:
    """Whether a model would be shown placeholders for private details."""
    from bot.writer.addresses import OPENAI, is_local

    return not is_local(settings.model_url or OPENAI) if settings.redact is None else settings.redact
