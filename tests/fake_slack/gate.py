"""Who may call what: tokens, scopes, and arguments that a method knows."""

from typing import Any

from tests.fake_slack.methods import METHODS, PREFIX, Method
from tests.fake_slack.refusals import No
from tests.fake_slack.world import World

BOT_TOKEN, APP_TOKEN = "xoxb-1-2-bot", "xapp-1-A0TOFU001-1-app"


def check(
    world: World, scopes: set[str], tokens: dict[str, str], method: str, asked: dict[str, Any], token: str
) -> None:
    """Raises No."""
    known = METHODS.get(method)
    if known is None:
        raise No("unknown_method", method, mistake=True)
    _check_token(known, tokens, token)
    if unknown := set(asked) - known.known:
        raise No("invalid_arguments", f"{method} knows no {sorted(unknown)}", mistake=True)
    if missing := [name for name in known.required if asked.get(name) in (None, "")]:
        raise No("invalid_arguments", f"{method} needs {missing}", mistake=True)
    if known.one_of and not any(asked.get(name) for name in known.one_of):
        error = "no_text" if "text" in known.one_of else "invalid_arguments"
        raise No(error, f"{method} needs one of {list(known.one_of)}", mistake=True)
    _check_scope(world, known, scopes, asked)


def _check_token(method: Method, tokens: dict[str, str], token: str) -> None:
    if not token:
        raise No("not_authed")
    if token not in tokens.values():
        raise No("invalid_auth")
    if not token.startswith(method.token):
        raise No("not_allowed_token_type", mistake=True)


def _check_scope(world: World, method: Method, scopes: set[str], asked: dict[str, Any]) -> None:
    needed = method.scope
    if needed.startswith("*"):
        room = world.rooms.get(str(asked["channel"]))
        needed = PREFIX[room.kind if room else "channel"] + needed[1:]
    if needed and needed not in scopes:
        raise No("missing_scope", needed=needed, provided=",".join(sorted(scopes)))
