"""What Slack delivers, as plain text: unescaped once, control sequences as words, attachments and blocks read too."""

import html
from collections.abc import Iterator
from typing import Any

from bot.language.markup import plain

Event = dict[str, Any]


def text_of(message: Event) -> str:
    """All that a message says: its text, or what its blocks and attachments say when it has none."""
    text = plain(message.get("text") or "")
    if message.get("bot_id") or not text:
        parts = [text] if text else []
        parts += [plain(part) for part in _said(message.get("blocks") or [])]
        for attachment in message.get("attachments") or []:
            parts += [plain(part) for part in _attached(attachment)]
        text = "\n".join(dict.fromkeys(part for part in parts if part))
    return text


def _attached(attachment: Event) -> Iterator[str]:
    for name in ("pretext", "title", "text"):
        if value := attachment.get(name):
            yield str(value)
    for field in attachment.get("fields") or []:
        yield f"{field.get('title', '')}: {field.get('value', '')}".strip(": ")
    yield from _said(attachment.get("blocks") or [])
    if not any(attachment.get(name) for name in ("text", "title", "blocks")) and attachment.get("fallback"):
        yield str(attachment["fallback"])


def _said(blocks: list[Event]) -> Iterator[str]:
    for block in blocks:
        if block.get("type") in ("section", "header") and isinstance(block.get("text"), dict):
            yield str(block["text"].get("text", ""))
        elif block.get("type") == "rich_text":
            yield "".join(_rich(block.get("elements") or []))
        for field in block.get("fields") or []:
            yield str(field.get("text", ""))


def _rich(elements: list[Event]) -> Iterator[str]:
    for element in elements:
        if element.get("type") == "text":
            yield html.escape(str(element.get("text", "")), quote=False)  # not escaped here; `plain` unescapes all
        elif element.get("type") == "link":
            yield str(element.get("text") or element.get("url", ""))
        elif element.get("type") == "emoji":
            yield f":{element.get('name', '')}:"
        elif element.get("elements"):
            yield from _rich(element["elements"])
            yield "\n"
