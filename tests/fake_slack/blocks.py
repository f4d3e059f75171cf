"""Slack's rules for blocks in messages and views."""

from typing import Any

from tests.fake_slack.elements import INPUTS, INTERACTIVE, check_element
from tests.fake_slack.refusals import Wrong
from tests.fake_slack.words import Known, check_text_object

_BLOCKS: dict[str, set[str]] = {
    "section": {"text", "fields", "accessory", "expand"},
    "header": {"text"},
    "divider": set(),
    "context": {"elements"},
    "actions": {"elements"},
    "input": {"label", "element", "hint", "optional", "dispatch_action"},
    "image": {"image_url", "slack_file", "alt_text", "title"},
    "rich_text": {"elements"},
}
MESSAGE, VIEW = 50, 100
_EITHER = ("mrkdwn", "plain_text")


def check_blocks(blocks: Any, known: Known, *, limit: int = MESSAGE) -> None:
    """All blocks of a message or a view. Raises Wrong."""
    if not isinstance(blocks, list):
        raise Wrong("blocks must be a list")
    if len(blocks) > limit:
        raise Wrong(f"no more than {limit} items allowed, and there are {len(blocks)}")
    ids = [block["block_id"] for block in blocks if isinstance(block, dict) and "block_id" in block]
    if len(ids) != len(set(ids)):
        raise Wrong("a block_id already exists: each must be unique")
    for number, block in enumerate(blocks):
        check_block(block, f"blocks/{number}", known)


def check_block(block: Any, where: str, known: Known) -> None:
    """One block. Raises Wrong."""
    kind = block.get("type") if isinstance(block, dict) else None
    if kind not in _BLOCKS:
        raise Wrong(f"{where}: unsupported block type {kind!r}")
    if unknown := set(block) - _BLOCKS[kind] - {"type", "block_id"}:
        raise Wrong(f"{where}: {kind} has unknown properties {sorted(unknown)}")
    block_id = block.get("block_id", "x")
    if not isinstance(block_id, str) or not 1 <= len(block_id) <= 255:
        raise Wrong(f"{where}: block_id must be 1 to 255 characters")
    if check := _CHECKS.get(kind):
        check(block, where, known)


def _section(block: dict[str, Any], where: str, known: Known) -> None:
    if not block.get("text") and not block.get("fields"):
        raise Wrong(f"{where}: a section needs text or fields")
    if "text" in block:
        check_text_object(block["text"], f"{where}/text", 3000, known, kinds=_EITHER)
    fields = block.get("fields") or []
    if len(fields) > 10:
        raise Wrong(f"{where}: no more than 10 fields")
    for field in fields:
        check_text_object(field, f"{where}/fields", 2000, known, kinds=_EITHER)
    if "accessory" in block:
        check_element(block["accessory"], f"{where}/accessory", known, INTERACTIVE)


def _header(block: dict[str, Any], where: str, known: Known) -> None:
    check_text_object(block.get("text"), f"{where}/text", 150, known, kinds=("plain_text",))


def _context(block: dict[str, Any], where: str, known: Known) -> None:
    elements = block.get("elements")
    if not isinstance(elements, list) or not 1 <= len(elements) <= 10:
        raise Wrong(f"{where}: context must have 1 to 10 elements")
    for element in elements:
        if element.get("type") != "image":
            check_text_object(element, f"{where}/elements", 3000, known, kinds=_EITHER)


def _actions(block: dict[str, Any], where: str, known: Known) -> None:
    elements = block.get("elements")
    if not isinstance(elements, list) or not 1 <= len(elements) <= 25:
        raise Wrong(f"{where}: actions must have 1 to 25 elements")
    for element in elements:
        check_element(element, f"{where}/elements", known, INTERACTIVE)
    ids = [element["action_id"] for element in elements if "action_id" in element]
    if len(ids) != len(set(ids)):
        raise Wrong(f"{where}: an action_id already exists in this block")


def _input(block: dict[str, Any], where: str, known: Known) -> None:
    check_text_object(block.get("label"), f"{where}/label", 2000, known, kinds=("plain_text",))
    if "hint" in block:
        check_text_object(block["hint"], f"{where}/hint", 2000, known, kinds=("plain_text",))
    check_element(block.get("element"), f"{where}/element", known, INPUTS)


def _image(block: dict[str, Any], where: str, known: Known) -> None:
    if not block.get("alt_text") or not (block.get("image_url") or block.get("slack_file")):
        raise Wrong(f"{where}: an image needs an address and alt_text")


def _rich_text(block: dict[str, Any], where: str, known: Known) -> None:
    if not isinstance(block.get("elements"), list):
        raise Wrong(f"{where}: rich_text needs elements")


_CHECKS = {
    "section": _section,
    "header": _header,
    "context": _context,
    "actions": _actions,
    "input": _input,
    "image": _image,
    "rich_text": _rich_text,
}
_VIEW = {
    "type",
    "title",
    "blocks",
    "close",
    "submit",
    "private_metadata",
    "callback_id",
    "clear_on_close",
    "notify_on_close",
    "external_id",
    "submit_disabled",
}


def check_view(view: Any, known: Known) -> None:
    """A modal. Raises Wrong."""
    if not isinstance(view, dict) or view.get("type") != "modal":
        raise Wrong("view: type must be modal")
    if unknown := set(view) - _VIEW:
        raise Wrong(f"view has unknown properties {sorted(unknown)}")
    for name, needed in (("title", True), ("submit", False), ("close", False)):
        if needed or name in view:
            check_text_object(view.get(name), f"view/{name}", 24, known, kinds=("plain_text",))
    for name, limit in (("private_metadata", 3000), ("callback_id", 255), ("external_id", 255)):
        if len(view.get(name) or "") > limit:
            raise Wrong(f"view: {name} must be at most {limit} characters")
    check_blocks(view.get("blocks"), known, limit=VIEW)
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        raise Wrong("view: submit is required when a block is of type input")
