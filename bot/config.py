"""Settings: read once from the environment and `.env`; all gaps are named at once. Only bootstrap reads them from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from bot import values
from bot.errors import SetupError


def setting(
    name: str, about: str, default: str = "", read: Callable[[str], Any] = values.text, *, secret: bool = False
) -> Any:
    """Declares a setting: its name in the environment, what it is for, its default as text, how it is read."""
    unset: Any = () if read is values.names else None if read in (values.amount, values.switch) else ""
    ready = read(default) if default else unset
    return field(
        default=ready,
        repr=not secret,
        metadata={"name": name, "about": about, "default": default, "read": read, "secret": secret},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting with its default. None is needed to try the demo."""

    bot_token: str = setting(
        "SLACK_BOT_TOKEN", "The bot token of your Slack app", read=values.token("xoxb-"), secret=True
    )
    app_token: str = setting(
        "SLACK_APP_TOKEN", "The app-level token for Socket Mode", read=values.token("xapp-"), secret=True
    )
    api_url: str = setting(
        "SLACK_API_URL", "Slack's Web API, or a stand-in for tests", "https://slack.com/api/", values.url
    )
    model_key: str = setting(
        "OPENAI_API_KEY", "Key of a model provider; without one the offline writer writes", secret=True
    )
    model_url: str = setting(
        "OPENAI_BASE_URL", "Any OpenAI-compatible address, such as http://localhost:11434/v1", read=values.url
    )
    model: str = setting("OPENAI_MODEL", "The model's name at that provider", "gpt-5-mini")
    model_seconds: float = setting(
        "TOFU_MODEL_SECONDS", "Seconds in which a draft is there, by whomever", "20", values.number
    )
    tokens_per_day: float | None = setting(
        "TOFU_TOKENS_PER_DAY", "Tokens that a model may take in a day, or none for no limit", "1000000", values.amount
    )
    money_per_day: float | None = setting(
        "TOFU_MONEY_PER_DAY", "Money that a model may take in a day; no limit when empty", read=values.amount
    )
    price_in: float | None = setting(
        "TOFU_PRICE_IN", "Price of a million tokens that a model is given", read=values.amount
    )
    price_out: float | None = setting(
        "TOFU_PRICE_OUT", "Price of a million tokens that a model writes", read=values.amount
    )
    redact: bool | None = setting(
        "TOFU_REDACT",
        "on or off: hide private details from the model; on unless it is on this machine",
        read=values.switch,
    )
    database_url: str = setting("DATABASE_URL", "sqlite:///… or postgresql://…", "sqlite:///tofu.sqlite", secret=True)
    owners: tuple[str, ...] = setting(
        "TOFU_OWNERS",
        "Ids of people (U…) or user groups (S…) who may own; all full members when empty",
        read=values.names,
    )
    customers: tuple[str, ...] = setting(
        "TOFU_CUSTOMERS", "Ids of people or user groups who are listened to; everybody when empty", read=values.names
    )
    customer_apps: tuple[str, ...] = setting(
        "TOFU_CUSTOMER_APPS", "Ids (A… or B…) of integrations whose posts are customers' words", read=values.names
    )
    our_domains: tuple[str, ...] = setting(
        "TOFU_OUR_DOMAINS",
        "E-mail domains of colleagues; who has another one is a customer (needs users:read.email)",
        read=values.domains,
    )
    supervisors: tuple[str, ...] = setting(
        "TOFU_SUPERVISORS",
        "Ids of people or user groups who hear what is late and may resolve anything",
        read=values.names,
    )
    team_channel: str = setting("TOFU_TEAM_CHANNEL", "Id (C…) of the channel for what customers must not see")
    mode: str = setting(
        "TOFU_MODE",
        "How readily I speak up: quiet, careful or eager; a channel may set its own",
        "careful",
        values.mode,
    )
    doubtful_share: float = setting(
        "TOFU_DOUBTFUL_SHARE",
        "With a model: the share of messages, at most, that it is asked about; 0 is none",
        "0.05",
        values.share,
    )
    recovery_hours: float = setting("TOFU_RECOVERY_HOURS", "The recovery window, in hours", "24", values.number)
    timezone: str = setting("TOFU_TIMEZONE", "Your team's time zone; an agent's own comes from Slack", "UTC")
    working_hours: str = setting("TOFU_WORKING_HOURS", "When you work: reminders keep to it", "Mon-Fri 09:00-18:00")
    holidays: str = setting("TOFU_HOLIDAYS", "Days off by region, such as GB-ENG, or ISO dates with commas")
    extra_hours: float = setting(
        "TOFU_EXTRA_HOURS", "The longer clock, for something unexpected beyond the fix, in hours", "72", values.number
    )
    on_duty: tuple[str, ...] = setting(
        "TOFU_ON_DUTY",
        "Ids of people or user groups whom a critical complaint may reach at any hour",
        read=values.names,
    )
    retention_days: float = setting(
        "TOFU_RETENTION_DAYS", "Days for which words are kept once resolved", "30", values.number
    )
    playbook: str = setting("TOFU_PLAYBOOK", "Your playbook (.md or .yaml); the one that came with TOFU when empty")
    quiet_review: bool = setting(
        "TOFU_QUIET_REVIEW",
        "on: an agent is told, directly and alone, of a hard fault in a reply that they have posted",
        "off",
        values.switch,
    )
    log_level: str = setting("TOFU_LOG_LEVEL", "DEBUG, INFO, WARNING or ERROR", "INFO", values.level)
    clock_speed: float = setting(
        "TOFU_CLOCK_SPEED", "3600 makes an hour last a second, to try things out", "1", values.number
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
