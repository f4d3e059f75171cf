"""manifest.json, the events and methods that the code uses, and the scopes that they want fit together."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.slack import ids
from bot.slack.connection import GROUP_SCOPES, SCOPES
from bot.slack.listeners.actions import ACTIONS
from bot.slack.listeners.shortcuts import SHORTCUTS
from bot.slack.listeners.views import FORMS
from tests.fake_slack.methods import METHODS

ROOT = Path(__file__).parents[2]
MANIFEST: dict[str, Any] = json.loads((ROOT / "manifest.json").read_text())
GIVEN = MANIFEST["oauth_config"]["scopes"]
REQUIRED, OPTIONAL = set(GIVEN["bot"]), set(GIVEN["bot_optional"])
OF_EVENT = {
    "app_mention": {"app_mentions:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
}
OF_FEATURE = {"commands": "slash_commands", "assistant:write": "agent_view"}
NEVER = {"chat:write.customize", "chat:write.public", "files:read", "channels:join", "users:read.email", "admin"}


def called() -> set[str]:
    """The methods of the Web API that bot/slack calls, as Slack spells them."""
    source = "\n".join(file.read_text() for file in (ROOT / "bot" / "slack").rglob("*.py"))
    spelt = {name.replace(".", "_"): name for name in METHODS}
    found = set(
        re.findall(r"\"((?:auth|apps|chat|conversations|users|usergroups|dnd|views|reactions)_\w+)\"", source)
    ) - {
        "users_select",
        "dnd_enabled",
    }
    assert found <= set(spelt), f"no such methods: {found - set(spelt)}"
    return {spelt[name] for name in found}


def wanted(method: str) -> set[str]:
    """The scopes of a method, in every kind of room in which we use it."""
    scope = METHODS[method].scope
    if not scope.startswith("*"):
        return {scope} - {""}
    kinds = ("channels", "groups", "im") if scope == "*:history" else ("channels", "groups")
    return {kind + scope[1:] for kind in kinds}


def test_every_method_that_the_code_calls_is_found() -> None:
    assert {"auth.test", "chat.postMessage", "chat.update", "conversations.replies", "views.open"} <= called()


@pytest.mark.parametrize("method", sorted(called()))
def test_a_method_has_its_scopes(method: str) -> None:
    assert wanted(method) <= REQUIRED | OPTIONAL


@pytest.mark.parametrize("event", MANIFEST["settings"]["event_subscriptions"]["bot_events"])
def test_an_event_has_its_scope(event: str) -> None:
    assert OF_EVENT[event] <= REQUIRED | OPTIONAL


def test_no_scope_is_asked_for_that_nothing_needs() -> None:
    needed = {scope for method in called() for scope in wanted(method)}
    needed |= {
        scope for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"] for scope in OF_EVENT[event]
    }
    needed |= {scope for scope, feature in OF_FEATURE.items() if MANIFEST["features"].get(feature)}
    assert needed == REQUIRED | OPTIONAL


def test_what_the_start_checks_is_what_the_manifest_asks_for() -> None:
    assert set(SCOPES) == REQUIRED - {"assistant:write"}, "without that one only the agent view is missing"
    assert set(GROUP_SCOPES) <= OPTIONAL


def test_no_user_scopes_and_none_of_those_that_a_bot_must_not_have() -> None:
    assert set(GIVEN) == {"bot", "bot_optional"}
    assert not (REQUIRED | OPTIONAL) & NEVER
    assert not any(scope.startswith(("admin", "files")) for scope in REQUIRED | OPTIONAL)


def test_shortcuts_and_commands_are_those_that_are_listened_to() -> None:
    assert {shortcut["callback_id"] for shortcut in MANIFEST["features"]["shortcuts"]} == set(SHORTCUTS)
    assert [command["command"] for command in MANIFEST["features"]["slash_commands"]] == [ids.COMMAND]
    assert all(shortcut["type"] == "message" for shortcut in MANIFEST["features"]["shortcuts"])


def test_every_name_that_slack_hands_back_is_listened_to() -> None:
    names = {value for name, value in vars(ids).items() if name.isupper() and str(value).startswith("tofu_")}
    assert names - {ids.EVENT_TYPE} == {*ACTIONS, *FORMS, *SHORTCUTS}


def test_it_listens_by_socket_mode_and_belongs_to_one_workspace() -> None:
    chosen = MANIFEST["settings"]
    assert chosen["socket_mode_enabled"] is True
    assert chosen["interactivity"] == {"is_enabled": True}
    assert chosen["org_deploy_enabled"] is False
    assert MANIFEST["features"]["app_home"]["messages_tab_read_only_enabled"] is False, "people can write to it"
