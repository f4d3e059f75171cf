"""The fake brings a press once, takes a few answers for it, and can be asked for bad weather."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.fake_slack import FakeSlack
from tests.fake_slack.app import App, line
from tests.fake_slack.conftest import QUIET, Call
from tests.fake_slack.delivery import Patience
from tests.fake_slack.filled import NotSent
from tests.fake_slack.test_refused_content import FORM
from tests.fake_slack.trouble import Trouble


async def with_button(slack: FakeSlack, call: Call) -> dict[str, Any]:
    button = {"type": "button", "action_id": "go", "value": "v1", "text": {"type": "plain_text", "text": "Go"}}
    blocks = [{"type": "actions", "elements": [button]}]
    await call("chat.postMessage", channel="C0GENERAL", text="Press", blocks=blocks, **QUIET)
    return slack.by_app("C0GENERAL")[0]


async def test_a_press_comes_once_and_unacked_it_is_a_warning(
    slack: FakeSlack, session: aiohttp.ClientSession, call: Call
) -> None:
    app = App()
    app.answer = lambda envelope: None if envelope["type"] == "interactive" else {}
    slack.deliveries.patience = Patience(ack=0.05)
    message = await with_button(slack, call)
    async with line(slack, session, app):
        pressed = await slack.press("U0ANN", message, "Go")
        await asyncio.sleep(0.1)
    presses = [envelope["payload"] for envelope in app.got if envelope["type"] == "interactive"]
    assert not pressed.acked
    assert len(presses) == len(slack.warnings) == 1
    assert presses[0]["actions"][0]["value"] == "v1"
    assert presses[0]["user"] == {"id": "U0ANN", "username": "ann archer", "name": "ann archer", "team_id": "T0TOFU001"}
    with pytest.raises(AssertionError, match="no button 'Stop'"):
        await slack.press("U0ANN", message, "Stop")


async def test_five_answers_to_a_press_and_no_sixth(
    slack: FakeSlack, session: aiohttp.ClientSession, call: Call
) -> None:
    app = App()
    message = await with_button(slack, call)
    async with line(slack, session, app):
        pressed = await slack.press("U0ANN", message, "Go")
    url = app.got[-1]["payload"]["response_url"]

    async def answer(**body: Any) -> str:
        async with session.post(url, json=body) as response:
            return str((await response.json()).get("error", "taken"))

    said = {"text": "psst", "response_type": "ephemeral"}
    assert await answer(text="psst") == "invalid_arguments", "how it is to be seen must be said"
    assert await answer(**{**said, "text": "<!here>"}) == "invalid_arguments"
    assert [await answer(**said) for _ in range(6)] == ["taken"] * 5 + ["used_url"]
    assert pressed.said == ["psst"] * 5
    assert len(slack.ephemerals("U0ANN")) == 5


async def test_a_command_is_answered_with_its_ack(slack: FakeSlack, session: aiohttp.ClientSession) -> None:
    app = App()
    app.answer = lambda _: {"text": "here &amp; now", "response_type": "ephemeral"}
    async with line(slack, session, app):
        pressed = await slack.command("U0ANN", "C0GENERAL", "help me & you")
        app.answer = lambda _: {"text": "a < b", "response_type": "ephemeral"}
        wrong = await slack.command("U0ANN", "C0GENERAL", "x")
    assert app.got[1]["payload"]["text"] == "help me &amp; you"
    assert pressed.said == ["here & now"]
    assert wrong.said == []
    assert slack.mistakes


async def test_a_form_is_sent_when_it_is_filled_in_and_closes_unless_it_is_refused(
    slack: FakeSlack, session: aiohttp.ClientSession, call: Call
) -> None:
    app = App()
    app.answer = lambda _: {"response_action": "errors", "errors": {"text": "no"}}
    await call("views.open", trigger_id=slack.views.trigger("U0ANN"), view={**FORM, "private_metadata": "p"})
    async with line(slack, session, app):
        with pytest.raises(NotSent, match="must be filled in"):
            await slack.submit("U0ANN")
        with pytest.raises(NotSent, match="0 to 10 characters"):
            await slack.submit("U0ANN", {"text": "x" * 11})
        await slack.submit("U0ANN", {"text": "hello"})
        assert slack.view("U0ANN")
        app.answer = lambda _: {}
        await slack.submit("U0ANN", {"text": "hello"})
        assert slack.view("U0ANN") is None
    sent = app.got[-1]["payload"]["view"]
    assert sent["private_metadata"] == "p"
    assert sent["state"]["values"]["text"]["text"] == {"type": "plain_text_input", "value": "hello"}


# ------------------------------------------------------------ bad weather
@pytest.mark.parametrize(("how", "kept"), [("before", 0), ("after", 1)])
async def test_a_call_whose_line_is_cut(slack: FakeSlack, call: Call, how: str, kept: int) -> None:
    trouble: Trouble = slack.weather.add("chat.postMessage", cut=how)
    with pytest.raises(aiohttp.ClientError):
        await call("chat.postMessage", channel="C0GENERAL", text="x", **QUIET)
    assert len(slack.by_app("C0GENERAL")) == kept
    assert trouble.met == 1


async def test_answers_that_are_no_help(slack: FakeSlack, call: Call) -> None:
    slack.weather.too_many("chat.postMessage", seconds=7)
    slack.weather.broken("chat.postMessage")
    slack.weather.page("chat.postMessage")
    post = {"channel": "C0GENERAL", "text": "x", **QUIET}
    full = await call("chat.postMessage", **post)
    assert (full["status"], full["headers"]["Retry-After"]) == (429, "7")
    assert (await call("chat.postMessage", **post))["status"] == 500
    with pytest.raises(aiohttp.ContentTypeError):
        await call("chat.postMessage", **post)
    assert slack.by_app("C0GENERAL") == []
    assert (await call("chat.postMessage", **post))["ok"]
