"""Slack's rules for what stands inside blocks: buttons, menus, pickers and fields."""

from typing import Any

from tests.fake_slack.refusals import Wrong
from tests.fake_slack.words import Known, check_text_object

_ANY = {"type", "action_id"}
_PICKER = {*_ANY, "placeholder", "confirm", "focus_on_load"}
_CHOICE = {*_PICKER, "options", "initial_option"}
ELEMENTS: dict[str, set[str]] = {
    "button": {*_ANY, "text", "value", "url", "style", "confirm", "accessibility_label"},
    "overflow": {*_ANY, "options", "confirm"},
    "static_select": {*_CHOICE, "option_groups"},
    "radio_buttons": _CHOICE - {"placeholder"},
    "checkboxes": {*_ANY, "options", "initial_options", "confirm", "focus_on_load"},
    "users_select": {*_PICKER, "initial_user"},
    "conversations_select": {*_PICKER, "initial_conversation", "default_to_current_conversation", "filter"},
    "datepicker": {*_PICKER, "initial_date"},
    "timepicker": {*_PICKER, "initial_time", "timezone"},
    "datetimepicker": {*_ANY, "initial_date_time", "confirm", "focus_on_load"},
    "plain_text_input": {
        *_ANY,
        "initial_value",
        "multiline",
        "min_length",
        "max_length",
        "placeholder",
        "focus_on_load",
        "dispatch_action_config",
    },
}
_AT_MOST = {"overflow": 5, "static_select": 100, "radio_buttons": 10, "checkboxes": 10}
INTERACTIVE = frozenset(ELEMENTS) - {"plain_text_input"}
INPUTS = frozenset(ELEMENTS) - {"button", "overflow"}


def check_element(element: Any, where: str, known: Known, allowed: frozenset[str]) -> None:
    """One element. Raises Wrong."""
    kind = element.get("type") if isinstance(element, dict) else None
    if kind not in ELEMENTS:
        raise Wrong(f"{where}: unsupported element type {kind!r}")
    if kind not in allowed:
        raise Wrong(f"{where}: {kind} can't stand here")
    if unknown := set(element) - ELEMENTS[kind]:
        raise Wrong(f"{where}: {kind} has unknown properties {sorted(unknown)}")
    _size(element, "action_id", 255, where)
    if kind == "button":
        _check_button(element, where, known)
    elif kind == "plain_text_input":
        _check_field(element, where)
    if "placeholder" in element:
        check_text_object(element["placeholder"], f"{where}: placeholder", 150, known, kinds=("plain_text",))
    if kind in _AT_MOST:
        _check_options(element, where, known, _AT_MOST[kind])


def _size(thing: dict[str, Any], name: str, limit: int, where: str) -> None:
    value = thing.get(name)
    if value is not None and (not isinstance(value, str) or len(value) > limit):
        raise Wrong(f"{where}: {name} must be a string of at most {limit} characters")


def _check_button(button: dict[str, Any], where: str, known: Known) -> None:
    check_text_object(button.get("text"), f"{where}: button text", 75, known, kinds=("plain_text",))
    _size(button, "value", 2000, where)
    _size(button, "url", 3000, where)
    _size(button, "accessibility_label", 75, where)
    if button.get("style") not in (None, "primary", "danger"):
        raise Wrong(f"{where}: style must be primary or danger")


def _check_field(field: dict[str, Any], where: str) -> None:
    most, least = field.get("max_length", 3000), field.get("min_length", 0)
    if not 1 <= most <= 3000 or not 0 <= least <= most:
        raise Wrong(f"{where}: max_length must be 1 to 3000 and min_length below it")
    initial = field.get("initial_value")
    if initial is not None and not least <= len(initial) <= most:
        raise Wrong(f"{where}: initial_value is {len(initial)} characters, not {least} to {most}")


def _check_options(menu: dict[str, Any], where: str, known: Known, most: int) -> None:
    options = menu.get("options") or []
    if not 1 <= len(options) <= most:
        raise Wrong(f"{where}: must have 1 to {most} options, and has {len(options)}")
    for option in options:
        check_text_object(option.get("text"), f"{where}: option text", 75, known, kinds=("plain_text", "mrkdwn"))
        _size(option, "value", 150, where)
        if "description" in option:
            check_text_object(option["description"], f"{where}: option", 75, known, kinds=("plain_text", "mrkdwn"))
