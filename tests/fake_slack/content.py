"""What a message, an ephemeral or a response may say: checked as Slack checks it, and a little more strictly."""

import json
from typing import Any

from tests.fake_slack.blocks import check_blocks
from tests.fake_slack.methods import CUSTOMIZE
from tests.fake_slack.refusals import No, Wrong
from tests.fake_slack.words import check_mrkdwn
from tests.fake_slack.world import World

LONGEST = 40_000


def check_content(world: World, asked: dict[str, Any], *, text_alone: bool = True) -> None:
    """Text and blocks. Raises No, always as a mistake of the caller."""
    if found := CUSTOMIZE & set(asked):
        raise No("missing_scope", f"{sorted(found)} want chat:write.customize", mistake=True)
    if asked.get("link_names") or asked.get("parse") not in (None, "none"):
        raise No("invalid_arguments", "link_names and parse turn words into mentions", mistake=True)
    if asked.get("attachments"):
        raise No("invalid_attachments", "no attachments: blocks are there", mistake=True)
    text, blocks = asked.get("text") or "", asked.get("blocks")
    if not isinstance(text, str) or len(text) > LONGEST:
        raise No("msg_too_long", f"text must be at most {LONGEST} characters", mistake=True)
    if not text.strip():
        raise No("no_text", "blocks without text say nothing to a screen reader" if blocks else "", mistake=True)
    try:
        check_mrkdwn(text, world.known)
    except Wrong as wrong:
        raise No("invalid_arguments", f"text: {wrong}", mistake=True) from None
    if blocks is not None:
        try:
            check_blocks(blocks, world.known)
        except Wrong as wrong:
            raise No("invalid_blocks", str(wrong), mistake=True) from None


def check_quiet(asked: dict[str, Any]) -> None:
    """A post must not unfurl what others wrote. Raises No."""
    if any(asked.get(name) not in (False, "false", "0", 0) for name in ("unfurl_links", "unfurl_media")):
        raise No("invalid_arguments", "unfurl_links and unfurl_media must be false", mistake=True)


def check_metadata(asked: dict[str, Any]) -> None:
    """Metadata has a type and a payload, and is small. Raises No."""
    metadata = asked.get("metadata")
    if metadata is None:
        return
    if not isinstance(metadata, dict) or set(metadata) != {"event_type", "event_payload"}:
        raise No("invalid_metadata_format", "event_type and event_payload, nothing else", mistake=True)
    if not isinstance(metadata["event_payload"], dict) or not str(metadata["event_type"]):
        raise No("invalid_metadata_schema", "the payload must be an object", mistake=True)
    if len(json.dumps(metadata)) > 8000:
        raise No("metadata_too_large", mistake=True)
