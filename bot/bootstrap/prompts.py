"""Where the prompts of this program are."""

from pathlib import Path

from bot.drafting.prompt_files import PromptFiles


def prompt_files() -> PromptFiles:
    """The prompts that came with this program: inside the installed package, else beside it in a checkout."""
    from importlib.resources import files

    inside = files("bot") / "prompts"
    return PromptFiles(inside if inside.is_dir() else Path(__file__).parents[2] / "prompts")
