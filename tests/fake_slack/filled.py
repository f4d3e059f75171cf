"""A form as its person sends it: what was typed, what was left alone, what the client would not let through."""

from typing import Any

_INITIAL = {
    "plain_text_input": ("value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "users_select": ("selected_user", "initial_user"),
    "static_select": ("selected_option", "initial_option"),
}


class NotSent(AssertionError):
    """The client says what is missing, and sends nothing."""


def state_of(view: dict[str, Any], typed: dict[str, str | None]) -> dict[str, Any]:
    """`view.state.values`. `typed` by block_id; None empties a field. Raises NotSent."""
    inputs = {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}
    if unknown := set(typed) - set(inputs):
        raise NotSent(f"there is no field {sorted(unknown)}, only {sorted(inputs)}")
    values: dict[str, Any] = {}
    for block_id, block in inputs.items():
        element = block["element"]
        name, initial = _INITIAL[element["type"]]
        value = typed[block_id] if block_id in typed else element.get(initial)
        _check(block, element, value)
        values[block_id] = {element["action_id"]: {"type": element["type"], name: value}}
    return {"values": values}


def _check(block: dict[str, Any], element: dict[str, Any], value: str | None) -> None:
    label = block["label"]["text"]
    if not value and not block.get("optional"):
        raise NotSent(f"“{label}” must be filled in")
    if value and element["type"] == "plain_text_input":
        least, most = element.get("min_length", 0), element.get("max_length", 3000)
        if not least <= len(value) <= most:
            raise NotSent(f"“{label}” must have {least} to {most} characters")
