"""What is wrong with the surroundings is said in one sentence, exit code 1, and never with a traceback."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, chdir
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.bootstrap.parts import open_storage
from bot.complaints.model import Complaint, Place
from bot.config import Settings
from bot.errors import SetupError
from tests.scripted_model import answers
from tests.scripted_model.server import ScriptedModel
from tests.tofu_process import Ended, command, environment, tofu

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WITH_DATABASE = (("migrate",), ("forget", "c0ffee"), ("check",))


def sentence(said: Ended) -> str:
    """The one sentence that a command ended with."""
    assert said.code == 1
    assert "Traceback" not in said.err + said.out
    line = said.err.strip() or said.out.splitlines()[0]
    assert "\n" not in line
    return line.removeprefix("tofu: ").removeprefix("✗ ")


# ------------------------------------------------------------------ settings
@pytest.mark.parametrize("words", [("hear",), ("slack",), *WITH_DATABASE])
async def test_a_malformed_line_of_the_settings_is_named(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("# ours\nTOFU_RECOVERY_HOURS=24\nthis is no setting\n")
    said = await tofu(*words, folder=tmp_path)
    assert sentence(said) == "Line 3 of .env can't be read: write NAME=value."
    assert said.out == ""


async def test_the_demo_needs_no_settings_and_minds_no_malformed_ones(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("this is no setting\n")
    process = await asyncio.create_subprocess_exec(
        *command("demo"),
        cwd=tmp_path,
        env=environment(TOFU_RECOVERY_HOURS="never"),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    first = await asyncio.wait_for(process.stdout.readline(), 20)
    process.kill()
    await process.communicate()
    assert first.startswith(b"TOFU, Take Ownership, Follow Up")


async def test_the_teams_own_rules_are_all_named_at_once(tmp_path: Path) -> None:
    env = {"TOFU_TIMEZONE": "Mars/Phobos", "TOFU_WORKING_HOURS": "nine to five", "TOFU_HOLIDAYS": "XX"}
    said = sentence(await tofu("check", folder=tmp_path, env=env))
    assert [name for name in env if f"{name}: " not in said] == []


@pytest.mark.parametrize("words", [("check",), ("slack",), ("followups",)])
async def test_a_limit_in_money_without_prices_is_said_before_anything_begins(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    env = {"TOFU_MONEY_PER_DAY": "5", "SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "SLACK_API_URL": "http://127.0.0.1:1/"}  # fmt: skip
    said = await tofu(*words, folder=tmp_path, env=env)
    assert "TOFU_MONEY_PER_DAY needs TOFU_PRICE_IN and TOFU_PRICE_OUT" in sentence(said)


# ------------------------------------------------------------------ the database
@pytest.mark.parametrize(
    ("url", "begins"),
    [
        ("books.txt", "DATABASE_URL can't be read: use sqlite:///tofu.sqlite or postgresql://"),
        ("postgresql://host:port/name", "DATABASE_URL can't be read: use sqlite:///tofu.sqlite or postgresql://"),
        ("mysql://host/name", "DATABASE_URL names 'mysql': TOFU keeps its books in SQLite or PostgreSQL."),
        ("sqlite://", "DATABASE_URL names no file"),
        ("sqlite:///nowhere/tofu.sqlite", "The folder of DATABASE_URL, nowhere, does not exist: make it first."),
        ("sqlite:///.", "The database sqlite:///. can't be written"),
        ("sqlite:///letter.txt", "The database sqlite:///letter.txt can't be opened (file is not a database)"),
        ("mysql://ann:secret@host/name", "DATABASE_URL names 'mysql'"),
    ],
)
async def test_a_wrong_database_is_one_sentence(url: str, begins: str, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam, " * 50)
    said = sentence(await tofu("migrate", folder=tmp_path, env={"DATABASE_URL": url}))
    assert said.startswith(begins)
    assert "secret" not in said


@pytest.mark.parametrize("words", WITH_DATABASE)
async def test_every_command_that_needs_the_database_says_so(words: tuple[str, ...], tmp_path: Path) -> None:
    env = {"DATABASE_URL": "postgresql://ann:secret@127.0.0.1:1/tofu"}
    said = sentence(await tofu(*words, folder=tmp_path, env=env))
    assert said.startswith("The database postgresql://ann:***@127.0.0.1:1/tofu can't be opened")


async def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    await tofu("migrate", folder=tmp_path)
    with sqlite3.connect(tmp_path / "tofu.sqlite") as books:
        books.execute("UPDATE tofu_version SET version_num = '9999'")
    books.close()
    said = sentence(await tofu("forget", "c0ffee", folder=tmp_path))
    assert said.startswith("The database was made by a newer TOFU than this one: install that version again.")


@pytest.mark.parametrize("holds_books", [False, True])
async def test_a_folder_that_can_not_be_written_is_one_sentence(holds_books: bool, tmp_path: Path) -> None:
    if holds_books:
        (tmp_path / "tofu.sqlite").touch()
    tmp_path.chmod(0o555)
    try:
        for words in WITH_DATABASE:
            said = sentence(await tofu(*words, folder=tmp_path, humble=True))
            assert said.startswith("The database sqlite:///tofu.sqlite can't be written")
            assert "give this user write access to its folder" in said
    finally:
        tmp_path.chmod(0o755)


@asynccontextmanager
async def at_work(folder: Path) -> AsyncIterator[None]:
    """Another process holds the books, as `tofu slack` does while it runs."""
    hold = (
        "import sys; from pathlib import Path; from bot.storage.alone import claim\n"
        "held = claim(Path('tofu.sqlite')); print('held', flush=True); sys.stdin.read()"
    )
    process = await asyncio.create_subprocess_exec(
        *(command()[0], "-c", hold),
        cwd=folder,
        env=environment(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout
        assert await process.stdout.readline() == b"held\n"
        yield
    finally:
        process.kill()
        await process.communicate()


async def test_a_second_process_on_one_sqlite_file_is_told_so(tmp_path: Path) -> None:
    async with at_work(tmp_path):
        with (
            chdir(tmp_path),
            pytest.raises(SetupError, match=r"Another TOFU process works on tofu.sqlite: stop it first"),
        ):
            open_storage(Settings())
        # a short look or a single change may be done beside it
        assert (await tofu("forget", "c0ffee", folder=tmp_path)).out == "There is no such complaint.\n"
        assert "process works on" not in (await tofu("check", folder=tmp_path)).out


# ------------------------------------------------------------------ what goes well, for comparison
async def test_migrate_says_what_it_did(tmp_path: Path) -> None:
    first, second = [await tofu("migrate", folder=tmp_path) for _ in range(2)]
    assert (first.code, first.out) == (0, "The database is up to date now.\n")
    assert (second.code, second.out) == (0, "The database was up to date already.\n")


async def test_forget_removes_one_complaint_and_says_so(tmp_path: Path) -> None:
    storage = open_storage(Settings(database_url=f"sqlite:///{tmp_path}/tofu.sqlite"))
    named = (
        Complaint(id=name, place=Place("T1", "C1", ts), message=ts, heard_by="agent", customer="U1", opened_at=MONDAY)
        for name, ts in (
            ("c0ffee", "1732000000.000100"),
            ("mocha", "1732000000.000200"),
            ("decaf", "1732000000.000300"),
        )
    )
    await storage.unit(lambda books: [books.complaints.add(one) for one in named])
    storage.close()
    said = await tofu("forget", "c0ffee", folder=tmp_path)
    assert (said.code, said.out) == (0, "Removed, with its drafts, promises and reminders.\n")
    said = await tofu("forget", "c0ffee", folder=tmp_path)
    assert (said.code, said.out) == (1, "There is no such complaint.\n")
    link = "https://acme.example/archives/C1/p1732000099000900?thread_ts=1732000000.000200&cid=C1"
    assert (await tofu("forget", link, folder=tmp_path)).code == 0
    elsewhere = "https://acme.example/archives/C2/p1732000000000300"
    assert (await tofu("forget", elsewhere, folder=tmp_path)).out == "There is no such complaint.\n"
    with sqlite3.connect(tmp_path / "tofu.sqlite") as books:
        assert books.execute("SELECT id FROM tofu_complaints").fetchall() == [("decaf",)]
    books.close()


async def test_check_names_a_model_that_can_not_be_reached_beside_all_else(tmp_path: Path) -> None:
    env = {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}
    said = await tofu("check", folder=tmp_path, env=env)
    assert said.code == 1
    assert said.err == ""
    tokens, model = said.out.splitlines()
    assert tokens.startswith("✗ SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set")
    assert model.startswith("✗ The model at http://127.0.0.1:1/v1 can't be reached: check OPENAI_BASE_URL")


async def test_check_says_nothing_of_a_model_that_answers(tmp_path: Path) -> None:
    async with ScriptedModel(answers.good) as model:
        said = await tofu("check", folder=tmp_path, env={"OPENAI_BASE_URL": model.url})
    assert "model" not in said.out
    assert model.requests == 1
