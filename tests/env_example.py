"""Renders .env.example from the settings as they are declared: `python -m tests.env_example` writes it."""

from dataclasses import fields
from pathlib import Path

from bot.config import Settings

FILE = Path(__file__).parents[1] / ".env.example"
HEAD = """\
# Every setting with its default. None is needed to try `make demo`.
# Copy this file to .env and uncomment what you set; what stands in the environment wins.
"""


def render() -> str:
    """The file's text."""
    parts = [
        f"# {item.metadata['about']}.\n# {item.metadata['name']}={item.metadata['default']}\n"
        for item in fields(Settings)
    ]
    return "\n".join([HEAD, *parts])


if __name__ == "__main__":
    FILE.write_text(render(), encoding="utf-8")
