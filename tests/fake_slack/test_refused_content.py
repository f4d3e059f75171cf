"""What a message or a form may hold: Slack's limits, and what no careful bot sends."""

import asyncio
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.fake_slack import FakeSlack
from tests.fake_slack.conftest import QUIET, Call


def section(text: str, kind: str = "mrkdwn") -> dict[str, Any]:
    return {"type": "section", "text": {"type": kind, "text": text}}


def actions(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"type": "actions", "elements": list(buttons)}


def button(text: str = "Go", **more: Any) -> dict[str, Any]:
    return {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": text}, **more}


async def reason(call: Call, **arguments: Any) -> str:
    """Why a post is refused."""
    answer = await call("chat.postMessage", **{"channel": "C0GENERAL", "text": "Hello", **QUIET, **arguments})
    assert not answer["ok"]
    return f"{answer['error']}: {' '.join(answer.get('response_metadata', {}).get('messages', []))}"


async def test_a_good_post_is_taken(slack: FakeSlack, client: AsyncWebClient) -> None:
    blocks = [section("*Hi* <@U0ANN> &amp; <https://tofu-test.slack.com/archives/C1/p1|there>"), actions(button())]
    await client.chat_postMessage(channel="C0GENERAL", text="Hi", blocks=blocks, **QUIET)
    assert slack.refusals == []


@pytest.mark.parametrize(
    ("said", "blocks"),
    [
        ("no more than 50 items", [{"type": "divider"}] * 51),
        ("unsupported block type 'sectoin'", [{"type": "sectoin"}]),
        ("less than 3001 characters", [section("&amp;" * 601)]),
        ("more than 0 characters", [section("")]),
        ("more than 0 characters", [section(" ", "plain_text")]),
        ("needs text or fields", [{"type": "section"}]),
        ("less than 151", [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]),
        ("must be a text object of type plain_text", [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}]),
        ("less than 76", [actions(button("x" * 76))]),
        ("value must be", [actions(button(value="x" * 2001))]),
        ("action_id must be", [actions(button(action_id="x" * 256))]),
        ("style must be", [actions(button(style="loud"))]),
        ("unknown properties ['colour']", [actions(button(colour="red"))]),
        ("action_id already exists", [actions(button(), button())]),
        ("1 to 25 elements", [actions(*(button(action_id=f"a{n}") for n in range(26)))]),
        ("1 to 25 elements", [actions()]),
        ("unsupported element type 'knob'", [actions({"type": "knob"})]),
        ("can't stand here", [actions({"type": "plain_text_input", "action_id": "x"})]),
        ("1 to 10 elements", [{"type": "context", "elements": []}]),
        ("1 to 10 elements", [{"type": "context", "elements": [{"type": "plain_text", "text": "x"}] * 11}]),
        ("block_id already exists", [{"type": "divider", "block_id": "a"}, {"type": "divider", "block_id": "a"}]),
        ("block_id must be", [{"type": "divider", "block_id": "x" * 256}]),
        ("a mass mention", [section("Hey <!channel>")]),
        ("a mass mention", [section("Hey @here", "plain_text")]),
        ("a control sequence in plain text", [section("Hey <@U0ANN>", "plain_text")]),
        ("somebody who does not exist", [section("Hey <@U0NOBODY>")]),
        ("an unescaped '<'", [section("1 < 2")]),
        ("an unescaped '>'", [section("> quoted")]),
        ("an unescaped '&'", [section("R&D")]),
        ("an unescaped '<'", [section("<https://evil.example|Click>")]),
        (
            "less than 76",
            [
                {
                    "type": "section",
                    "text": {"type": "mrkdwn", "text": "x"},
                    "accessory": {
                        "type": "static_select",
                        "options": [{"text": {"type": "plain_text", "text": "x" * 76}, "value": "x"}],
                    },
                }
            ],
        ),
    ],
)
async def test_blocks_beyond_the_limits(slack: FakeSlack, call: Call, said: str, blocks: list[dict[str, Any]]) -> None:
    why = await reason(call, blocks=blocks)
    assert why.startswith("invalid_blocks")
    assert said in why
    assert slack.by_app("C0GENERAL") == []
    [refusal] = slack.mistakes
    assert refusal.method == "chat.postMessage"


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("say nothing to a screen reader", {"text": "", "blocks": [section("x")]}),
        ("a mass mention", {"text": "<!everyone> look"}),
        ("a mass mention", {"text": "@channel look"}),
        ("an unescaped '<'", {"text": "a < b"}),
        ("unfurl_links and unfurl_media", {"unfurl_links": True}),
        ("unfurl_links and unfurl_media", {"unfurl_media": None}),
        ("link_names and parse", {"link_names": True}),
        ("link_names and parse", {"parse": "full"}),
        ("chat:write.customize", {"username": "Boss"}),
        ("msg_too_long", {"text": "x" * 40_001}),
        ("invalid_metadata", {"metadata": {"type": "x"}}),
        ("metadata_too_large", {"metadata": {"event_type": "x", "event_payload": {"k": "x" * 9000}}}),
    ],
)
async def test_posts_that_no_careful_bot_makes(
    slack: FakeSlack, call: Call, said: str, changed: dict[str, Any]
) -> None:
    assert said in await reason(call, **changed)
    assert slack.mistakes


FORM = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "A form"},
    "submit": {"type": "plain_text", "text": "Send"},
    "blocks": [
        {
            "type": "input",
            "block_id": "text",
            "label": {"type": "plain_text", "text": "Words"},
            "element": {"type": "plain_text_input", "action_id": "text", "max_length": 10},
        }
    ],
}


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("type must be modal", {"type": "page"}),
        ("less than 25", {"title": {"type": "plain_text", "text": "x" * 25}}),
        ("private_metadata must be", {"private_metadata": "x" * 3001}),
        ("no more than 100", {"blocks": [{"type": "divider"}] * 101}),
        ("submit is required", {"submit": None}),
        ("unknown properties ['colour']", {"colour": "red"}),
    ],
)
async def test_forms_beyond_the_limits(slack: FakeSlack, call: Call, said: str, changed: dict[str, Any]) -> None:
    view = {name: value for name, value in {**FORM, **changed}.items() if value is not None}
    answer = await call("views.open", trigger_id=slack.views.trigger("U0ANN"), view=view)
    assert answer["error"] == "invalid_arguments"
    assert said in str(answer)


async def test_a_trigger_is_good_for_one_view_and_not_for_long(slack: FakeSlack, call: Call) -> None:
    trigger = slack.views.trigger("U0ANN")
    assert (await call("views.open", trigger_id=trigger, view=FORM))["ok"]
    assert (await call("views.open", trigger_id=trigger, view=FORM))["error"] == "exchanged_trigger_id"
    assert (await call("views.open", trigger_id="made-up", view=FORM))["error"] == "invalid_trigger_id"
    late = slack.views.trigger("U0ANN")
    slack.views.lasts = 0.05
    await asyncio.sleep(0.1)
    assert (await call("views.open", trigger_id=late, view=FORM))["error"] == "expired_trigger_id"


async def test_a_pickers_initial_words_must_fit(slack: FakeSlack, call: Call) -> None:
    element = {"type": "plain_text_input", "action_id": "text", "max_length": 10, "initial_value": "x" * 11}
    view = {**FORM, "blocks": [{**FORM["blocks"][0], "element": element}]}  # type: ignore[dict-item,index]
    answer = await call("views.open", trigger_id=slack.views.trigger("U0ANN"), view=view)
    assert "initial_value is 11 characters" in str(answer)
