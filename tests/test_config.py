"""Settings: where they come from, what wins, and that everything wrong with them is said at once."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bot.config import Settings, read_settings
from bot.errors import SetupError
from tests.env_example import FILE, render

NAMES = [item.metadata["name"] for item in fields(Settings)]
NOBODY = 65534


def settings(folder: Path, env: str | bytes | None = None, **environ: str) -> Settings:
    """What is read in a folder with this .env and this environment."""
    if env is not None:
        (folder / ".env").write_bytes(env if isinstance(env, bytes) else env.encode())
    return read_settings(environ, folder)


def gaps(folder: Path, env: str | bytes | None = None, **environ: str) -> str:
    """What is said when they can't be read."""
    with pytest.raises(SetupError) as told:
        settings(folder, env, **environ)
    return str(told.value)


def test_nothing_needs_to_be_set(tmp_path: Path) -> None:
    read = settings(tmp_path)
    assert read == Settings()
    assert (read.bot_token, read.model, read.recovery_hours, read.owners) == ("", "gpt-5-mini", 24.0, ())
    assert read.has_model is False


def test_the_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    read = settings(tmp_path, "TOFU_RECOVERY_HOURS=48\nOPENAI_MODEL=from-file\n", OPENAI_MODEL="from-environment")
    assert (read.recovery_hours, read.model) == (48.0, "from-environment")


@pytest.mark.parametrize("empty", ["", "   ", "\t"])
def test_empty_is_unset_wherever_it_stands(empty: str, tmp_path: Path) -> None:
    assert settings(tmp_path, f"OPENAI_MODEL={empty}\nOPENAI_BASE_URL=\n").model == "gpt-5-mini"
    assert settings(tmp_path, "OPENAI_MODEL=from-file\n", OPENAI_MODEL=empty).model == "from-file"


@pytest.mark.parametrize(
    ("line", "model"),
    [
        ("OPENAI_MODEL=plain", "plain"),
        ("OPENAI_MODEL = spaced ", "spaced"),
        ('OPENAI_MODEL="in quotes # and a hash"', "in quotes # and a hash"),
        ("OPENAI_MODEL='single'", "single"),
        ("OPENAI_MODEL=before # a remark", "before"),
        ("export OPENAI_MODEL=exported", "exported"),
        ("OPENAI_MODEL=first\nOPENAI_MODEL=second", "second"),
        ("OPENAI_MODEL=$HOME", "$HOME"),
        ("OPENAI_MODEL=dos\r\nTOFU_TIMEZONE=UTC\r", "dos"),
        ("\ufeffOPENAI_MODEL=after-a-byte-order-mark", "after-a-byte-order-mark"),
        ("OPENAI_MODEL=Zoë", "Zoë"),
    ],
)
def test_a_line_is_read_as_people_write_it(line: str, model: str, tmp_path: Path) -> None:
    assert settings(tmp_path, f"{line}\n").model == model


@pytest.mark.parametrize("wrong", ["this is no setting", "OPENAI_MODEL", 'OPENAI_MODEL="no end', "=value", "A B=c"])
def test_a_malformed_line_is_named_by_its_number(wrong: str, tmp_path: Path) -> None:
    said = gaps(tmp_path, f"# a remark\n\nTOFU_TIMEZONE=UTC\n{wrong}\n")
    assert said == "Line 4 of .env can't be read: write NAME=value."


def test_every_gap_gets_one_sentence_and_all_are_named_at_once(tmp_path: Path) -> None:
    said = gaps(
        tmp_path,
        "nonsense here\nTOFU_LOG_LEVEL=LOUD\n",
        SLACK_BOT_TOKEN="xapp-1-wrong-way-round",
        SLACK_API_URL="slack.com",
        TOFU_RECOVERY_HOURS="a day",
        TOFU_RETENTION_DAYS="-1",
    )
    assert said == (
        "Line 1 of .env can't be read: write NAME=value. "
        "SLACK_BOT_TOKEN must begin with xoxb-: look under the app's settings. "
        "SLACK_API_URL must be an address that begins with http:// or https://. "
        "TOFU_RECOVERY_HOURS must be a number above 0. "
        "TOFU_RETENTION_DAYS must be a number above 0. "
        "TOFU_LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR."
    )


@pytest.mark.parametrize("number", ["0", "-3", "nan", "inf", "1e7", "ten", "1,5"])
def test_a_number_is_a_number_above_nothing(number: str, tmp_path: Path) -> None:
    assert gaps(tmp_path, TOFU_CLOCK_SPEED=number) == "TOFU_CLOCK_SPEED must be a number above 0."


@pytest.mark.parametrize(("text", "amount"), [("", 1e6), ("none", None), ("0", 0), ("2.5e6", 2.5e6)])
def test_an_amount_may_be_nothing_or_without_limit(text: str, amount: float | None, tmp_path: Path) -> None:
    assert settings(tmp_path, TOFU_TOKENS_PER_DAY=text).tokens_per_day == amount
    assert gaps(tmp_path, TOFU_MONEY_PER_DAY="-1") == "TOFU_MONEY_PER_DAY must be a number, 0 or more, or none."


@pytest.mark.parametrize(("text", "on"), [("", None), ("on", True), ("OFF", False)])
def test_a_switch_is_on_off_or_left_to_us(text: str, on: bool | None, tmp_path: Path) -> None:
    assert settings(tmp_path, TOFU_REDACT=text).redact is on
    assert gaps(tmp_path, TOFU_REDACT="yes") == "TOFU_REDACT must be on or off."


def test_names_stand_with_commas_or_spaces_between(tmp_path: Path) -> None:
    assert settings(tmp_path, TOFU_OWNERS=" U07ADA, U07BEN  S07CARE,\n").owners == ("U07ADA", "U07BEN", "S07CARE")


def test_a_file_in_another_encoding_is_said_to_be_one(tmp_path: Path) -> None:
    said = gaps(tmp_path, "TOFU_TIMEZONE=Zoë\n".encode("utf-16"))
    assert said.startswith(".env can't be read (")
    assert said.endswith("make it a UTF-8 text file that this user may read.")


@contextmanager
def as_nobody() -> Iterator[None]:
    """As a user who may read what everybody may; root may read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_not_be_read_is_named() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / ".env").write_text("TOFU_TIMEZONE=UTC\n")
        (folder / ".env").chmod(0o000)
        with as_nobody():
            said = gaps(folder)
    assert said.startswith(".env can't be read ([Errno 13] Permission denied")


def test_secrets_are_not_printed_with_the_settings(tmp_path: Path) -> None:
    read = settings(
        tmp_path,
        SLACK_BOT_TOKEN="xoxb-1",
        OPENAI_API_KEY="sk-1",
        DATABASE_URL="postgresql://a:pw@h/d",
    )
    assert [part for part in ("xoxb-1", "sk-1", "pw") if part in repr(read)] == []
    assert "gpt-5-mini" in repr(read)


def test_the_example_file_is_what_the_declarations_say() -> None:
    assert FILE.read_text(encoding="utf-8") == render(), "write it anew: python -m tests.env_example"


def test_the_example_file_with_every_line_uncommented_is_the_default(tmp_path: Path) -> None:
    lines = [
        line.removeprefix("# ") for line in render().splitlines() if line.removeprefix("# ").split("=")[0] in NAMES
    ]
    assert len(lines) == len(NAMES)
    assert settings(tmp_path, "\n".join(lines)) == Settings()
