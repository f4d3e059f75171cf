"""The team's playbook: found, read, and `tofu playbook check`."""

from importlib.resources.abc import Traversable
from pathlib import Path

from bot.bootstrap.prompts import prompt_files
from bot.console.page import tell
from bot.drafting.playbook_file import Read, read_playbook
from bot.drafting.prompt_files import PromptFiles
from bot.drafting.team_playbook import TeamPlaybook
from bot.errors import SetupError


def playbook(path: str, prompts: PromptFiles) -> TeamPlaybook:
    """The one that is named, else the one that came with this program. Raises SetupError with every mistake and its line."""
    file, read = _read(path, prompts)
    if read.mistakes:
        found = " ".join(map(str, read.mistakes))
        raise SetupError(f"The playbook {file} can't be used. {found}")
    return read.playbook


def check_playbook(path: str) -> int:
    """`tofu playbook check [FILE]`: one line for each mistake. 0 when there is none, else 1. Raises SetupError."""
    file, read = _read(path, prompt_files())
    for mistake in read.mistakes:
        tell(f"✗ {file}: {mistake}")
    if not read.mistakes:
        tell(f"✓ {file}: {_counted(read.playbook)}.")
    return 1 if read.mistakes else 0


def _read(path: str, prompts: PromptFiles) -> tuple[str, Read]:
    file: Traversable = Path(path).expanduser() if path else prompts.root / "playbook" / "default.md"
    name = path or file.name
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = "is no UTF-8 text" if isinstance(error, UnicodeDecodeError) else f"can't be read ({error.strerror})"
        raise SetupError(f"The playbook {name} {why}: check TOFU_PLAYBOOK.") from None
    return name, read_playbook(text, markdown=not name.lower().endswith((".yaml", ".yml")))


def _counted(found: TeamPlaybook) -> str:
    """What it holds, in a line."""
    rules, allowed, ideas = (
        sum(len(getattr(one, name)) for one in found.sections) for name in ("rules", "allowed", "ideas")
    )
    most = found.chosen().goodwill.per_complaint
    money = f"{most} for a complaint without asking" if most else "no sum without asking"
    return f"{len(found.sections) - 1} sections, {rules} rules, {allowed} allowed actions, {ideas} ideas, {money}"
