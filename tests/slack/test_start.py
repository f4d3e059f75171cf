"""`tofu check` and `tofu slack`: what is wrong is said in one sentence each, and nothing else."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.bootstrap.check import check
from bot.bootstrap.slack import slack as listen
from bot.config import Settings
from bot.errors import SetupError
from tests.fake_slack import FakeSlack
from tests.slack.outside import run, surroundings
from tests.slack.team import settings


@pytest.fixture
def chosen(slack: FakeSlack, tmp_path: Path) -> Settings:
    return settings(slack, str(tmp_path / "tofu.sqlite"))


async def started(chosen: Settings) -> None:
    """`tofu slack`, which must not come so far as to listen."""
    async with asyncio.timeout(10):
        await listen(chosen)


async def said(chosen: Settings, capsys: pytest.CaptureFixture[str]) -> str:
    """What both commands say: `check` prints it and fails, `slack` raises the same sentence."""
    with pytest.raises(SetupError) as error:
        await started(chosen)
    assert await check(chosen) == 1
    lines = capsys.readouterr().out.splitlines()
    assert f"✗ {error.value}" in lines
    assert len(lines) == 1, lines
    return str(error.value)


async def test_all_is_well(chosen: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert await check(chosen) == 0
    assert capsys.readouterr().out.startswith("✓ All is well: settings, playbook, database, tokens, scopes")


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            {"bot_token": "xoxb-of-another-app"},
            "Slack does not accept SLACK_BOT_TOKEN (invalid_auth): copy it again from the app's settings.",
        ),
        (
            {"app_token": "xapp-of-another-app"},
            "Slack does not accept SLACK_APP_TOKEN (invalid_auth): copy it again from the app's settings.",
        ),
        ({"api_url": "http://127.0.0.1:9/api/"}, "Slack can't be reached at http://127.0.0.1:9/api/"),
        ({"api_url": "http://tofu.invalid/api/"}, "Slack can't be reached at http://tofu.invalid/api/"),
    ],
)
async def test_a_wrong_token_or_address_is_said(
    chosen: Settings, capsys: pytest.CaptureFixture[str], wrong: dict[str, str], sentence: str
) -> None:
    if "api_url" in wrong:  # both tokens fail there: one sentence for each
        with pytest.raises(SetupError, match="can't be reached at"):
            await started(replace(chosen, **wrong))  # type: ignore[arg-type]
        assert await check(replace(chosen, **wrong)) == 1  # type: ignore[arg-type]
        assert sentence in capsys.readouterr().out
    else:
        assert await said(replace(chosen, **wrong), capsys) == sentence  # type: ignore[arg-type]


async def test_missing_scopes_are_named_with_what_they_are_for(
    slack: FakeSlack, chosen: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    slack.scopes -= {"im:write", "users:read"}
    sentence = await said(chosen, capsys)
    assert "im:write (to open the direct message with an agent), users:read (to know names" in sentence
    assert "Update it from manifest.json" in sentence


@pytest.mark.parametrize("setting", ["owners", "customers", "supervisors"])
async def test_a_group_in_a_setting_wants_the_scope_that_reads_groups(
    slack: FakeSlack, chosen: Settings, capsys: pytest.CaptureFixture[str], setting: str
) -> None:
    slack.scopes -= {"usergroups:read"}
    assert await check(chosen) == 0
    capsys.readouterr()
    sentence = await said(replace(chosen, **{setting: ("U0LAURA", "S0AGENTS")}), capsys)  # type: ignore[arg-type]
    assert "usergroups:read" in sentence


async def test_where_slack_does_not_say_its_scopes_they_are_taken_for_granted(
    slack: FakeSlack, chosen: Settings
) -> None:
    slack.says_scopes = False
    assert await check(chosen) == 0


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ({"body": '{"ok": false, "error": "account_inactive"}'}, "does not accept SLACK_BOT_TOKEN (account_inactive)"),
        ({"status": 503, "body": "<html>Bad gateway</html>"}, "Slack"),
        ({"status": 500, "body": '{"ok": false, "error": "internal_error"}'}, "internal_error"),
        ({"body": "<html>Log in to this network</html>"}, "Slack"),
        ({"cut": "before", "times": 9}, "Slack can't be reached"),
    ],
)
async def test_odd_answers_are_one_sentence_too(
    slack: FakeSlack, chosen: Settings, answer: dict[str, object], sentence: str
) -> None:
    slack.weather.add("auth.test", **answer)
    with pytest.raises(SetupError) as error:
        await started(chosen)
    assert sentence in str(error.value)
    assert "\n" not in str(error.value)


async def test_an_app_token_without_its_scope_is_said(
    slack: FakeSlack, chosen: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    body = '{"ok": false, "error": "missing_scope", "needed": "connections:write"}'
    slack.weather.add("apps.connections.open", body=body, times=2)
    assert "SLACK_APP_TOKEN (missing_scope)" in await said(chosen, capsys)


async def test_a_line_that_is_refused_at_the_start_is_said(slack: FakeSlack, chosen: Settings) -> None:
    slack.lines.refuse_upgrades = 99
    with pytest.raises(SetupError, match="Socket Mode"):
        await started(chosen)


async def test_the_program_itself_says_it_without_a_traceback_and_fails(slack: FakeSlack, tmp_path: Path) -> None:
    slack.lines.refuse_upgrades = 99
    ways: dict[str, dict[str, str]] = {
        "SLACK_BOT_TOKEN": {"SLACK_BOT_TOKEN": "xoxb-of-another-app"},
        "SLACK_BOT_TOKEN must begin with xoxb-": {"SLACK_BOT_TOKEN": "xoxp-a-user-token"},
        "SLACK_APP_TOKEN": {"SLACK_APP_TOKEN": ""},
        "can't be reached": {"SLACK_API_URL": "http://127.0.0.1:9/api/"},
        "Socket Mode": {},
    }
    for number in range(len(ways)):
        (tmp_path / str(number)).mkdir()
    runs = await asyncio.gather(
        *(run("slack", tmp_path / str(n), surroundings(slack, **way)) for n, way in enumerate(ways.values()))
    )
    for (sentence, _), (code, out, err) in zip(ways.items(), runs, strict=True):
        assert code == 1, sentence
        assert out == ""
        [line] = [line for line in err.splitlines() if not line[:4].isdigit()]
        assert line.startswith("tofu: ")
        assert sentence in line
