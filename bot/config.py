"""Settings: read once from the environment and `.env`; all gaps are named at once. Only bootstrap reads them from here."""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from bot.errors import SetupError


def _text(value: str) -> str:
    return value


def _names(value: str) -> tuple[str, ...]:
    names = tuple(part for part in re.split(r"[\s,]+", value.strip()) if part)
    for name in names:
        if not re.match(r"[A-Z][A-Z0-9]{2,}\Z", name):
            raise ValueError(
                f"must be Slack ids such as U07ABCDE1, not {name!r}: a profile's menu has “Copy member ID”"
            )
    return names


def _number(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 < number < 1e6:
        raise ValueError("must be a number above 0")
    return number


def _amount(value: str) -> float | None:
    if value.lower() == "none":
        return None
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e15:
        raise ValueError("must be a number, 0 or more, or none")
    return number


def _switch(value: str) -> bool:
    if value.lower() not in {"on", "off"}:
        raise ValueError("must be on or off")
    return value.lower() == "on"


def _token(prefix: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if not value.startswith(prefix):
            raise ValueError(f"must begin with {prefix}: look under the app's settings")
        return value

    return read


def _level(value: str) -> str:
    if value.upper() not in logging.getLevelNamesMapping():
        raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
    return value.upper()


def _share(value: str) -> float:
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise ValueError("must be a number from 0 to 1")
    return share


def _mode(value: str) -> str:
    if value.lower() not in ("quiet", "careful", "eager"):
        raise ValueError("must be quiet (mentions only), careful or eager")
    return value.lower()


def _url(value: str) -> str:
    if not re.match(r"https?://\S+\Z", value):
        raise ValueError("must be an address that begins with http:// or https://")
    return value


def setting(
    name: str, about: str, default: str = "", read: Callable[[str], Any] = _text, *, secret: bool = False
) -> Any:
    """Declares a setting: its name in the environment, what it is for, its default as text, how it is read."""
    unset: Any = () if read is _names else None if read in (_amount, _switch) else ""
    ready = read(default) if default else unset
    return field(
        default=ready,
        repr=not secret,
        metadata={"name": name, "about": about, "default": default, "read": read, "secret": secret},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting with its default. None is needed to try the demo."""

    bot_token: str = setting("SLACK_BOT_TOKEN", "The bot token of your Slack app", read=_token("xoxb-"), secret=True)
    app_token: str = setting(
        "SLACK_APP_TOKEN", "The app-level token for Socket Mode", read=_token("xapp-"), secret=True
    )
    api_url: str = setting("SLACK_API_URL", "Slack's Web API, or a stand-in for tests", "https://slack.com/api/", _url)
    model_key: str = setting(
        "OPENAI_API_KEY", "Key of a model provider; without one the offline writer writes", secret=True
    )
    model_url: str = setting(
        "OPENAI_BASE_URL", "Any OpenAI-compatible address, such as http://localhost:11434/v1", read=_url
    )
    model: str = setting("OPENAI_MODEL", "The model's name at that provider", "gpt-5-mini")
    model_seconds: float = setting(
        "TOFU_MODEL_SECONDS", "Seconds in which a draft is there, by whomever", "20", _number
    )
    tokens_per_day: float | None = setting(
        "TOFU_TOKENS_PER_DAY", "Tokens that a model may take in a day, or none for no limit", "1000000", _amount
    )
    money_per_day: float | None = setting(
        "TOFU_MONEY_PER_DAY", "Money that a model may take in a day; no limit when empty", read=_amount
    )
    price_in: float | None = setting("TOFU_PRICE_IN", "Price of a million tokens that a model is given", read=_amount)
    price_out: float | None = setting("TOFU_PRICE_OUT", "Price of a million tokens that a model writes", read=_amount)
    redact: bool | None = setting(
        "TOFU_REDACT", "on or off: hide private details from the model; on unless it is on this machine", read=_switch
    )
    database_url: str = setting("DATABASE_URL", "sqlite:///… or postgresql://…", "sqlite:///tofu.sqlite", secret=True)
    owners: tuple[str, ...] = setting(
        "TOFU_OWNERS", "Ids of people (U…) or user groups (S…) who may own; all full members when empty", read=_names
    )
    customers: tuple[str, ...] = setting(
        "TOFU_CUSTOMERS", "Ids of people or user groups who are listened to; everybody when empty", read=_names
    )
    customer_apps: tuple[str, ...] = setting(
        "TOFU_CUSTOMER_APPS", "Ids (A… or B…) of integrations whose posts are customers' words", read=_names
    )
    supervisors: tuple[str, ...] = setting(
        "TOFU_SUPERVISORS", "Ids of people or user groups who hear what is late and may resolve anything", read=_names
    )
    team_channel: str = setting("TOFU_TEAM_CHANNEL", "Id (C…) of the channel for what customers must not see")
    mode: str = setting(
        "TOFU_MODE", "How readily I speak up: quiet, careful or eager; a channel may set its own", "careful", _mode
    )
    doubtful_share: float = setting(
        "TOFU_DOUBTFUL_SHARE",
        "With a model: the share of messages, at most, that it is asked about; 0 is none",
        "0.05",
        _share,
    )
    recovery_hours: float = setting("TOFU_RECOVERY_HOURS", "The recovery window, in hours", "24", _number)
    timezone: str = setting("TOFU_TIMEZONE", "Your team's time zone; an agent's own comes from Slack", "UTC")
    working_hours: str = setting("TOFU_WORKING_HOURS", "When you work: reminders keep to it", "Mon-Fri 09:00-18:00")
    holidays: str = setting("TOFU_HOLIDAYS", "Days off by region, such as GB-ENG, or ISO dates with commas")
    extra_hours: float = setting(
        "TOFU_EXTRA_HOURS", "The longer clock, for something unexpected beyond the fix, in hours", "72", _number
    )
    on_duty: tuple[str, ...] = setting(
        "TOFU_ON_DUTY", "Ids of people or user groups whom a critical complaint may reach at any hour", read=_names
    )
    retention_days: float = setting("TOFU_RETENTION_DAYS", "Days for which words are kept once resolved", "30", _number)
    playbook: str = setting("TOFU_PLAYBOOK", "Your playbook (.md or .yaml); the one that came with TOFU when empty")
    quiet_review: bool = setting(
        "TOFU_QUIET_REVIEW",
        "on: an agent is told, directly and alone, of a hard fault in a reply that they have posted",
        "off",
        _switch,
    )
    log_level: str = setting("TOFU_LOG_LEVEL", "DEBUG, INFO, WARNING or ERROR", "INFO", _level)
    clock_speed: float = setting(
        "TOFU_CLOCK_SPEED", "3600 makes an hour last a second, to try things out", "1", _number
    )

    @property
    def has_model(self) -> bool:
        """Whether a model is to be asked."""
        return bool(self.model_key or self.model_url)


def read_settings(environ: Mapping[str, str], folder: Path) -> Settings:
    """From the environment, then `.env` in the folder; an empty value is unset. Raises SetupError with every gap."""
    gaps: list[str] = []
    given = {**_dotenv(folder / ".env", gaps), **{name: value for name, value in environ.items() if value.strip()}}
    values: dict[str, Any] = {}
    for item in fields(Settings):
        text = given.get(item.metadata["name"], "").strip()
        if text:
            try:
                values[item.name] = item.metadata["read"](text)
            except ValueError as error:
                gaps.append(f"{item.metadata['name']} {error}.")
    if gaps:
        raise SetupError(" ".join(gaps))
    return Settings(**values)


def _dotenv(file: Path, gaps: list[str]) -> dict[str, str]:
    """The lines of a `.env` file; malformed ones are named, not passed over."""
    if not file.is_file():
        return {}
    from dotenv.parser import parse_stream

    found: dict[str, str] = {}
    try:
        with file.open(encoding="utf-8-sig") as stream:
            for line in parse_stream(stream):
                if line.error or (line.key and line.value is None):
                    gaps.append(f"Line {line.original.line} of {file.name} can't be read: write NAME=value.")
                elif line.key and line.value:
                    found[line.key] = line.value
    except (OSError, UnicodeDecodeError) as error:
        gaps.append(f"{file.name} can't be read ({error}): make it a UTF-8 text file that this user may read.")
    return found
