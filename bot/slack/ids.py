"""Names that Slack hands back to us: actions, forms, shortcuts, and the mark by which we know our own messages."""

import re

OWN = "tofu_own"
NOT_COMPLAINT = "tofu_not_complaint"
WHY = "tofu_why"
POST = "tofu_post"
EDIT = "tofu_edit"
ANOTHER = "tofu_another"
ELSEWHERE = "tofu_elsewhere"
DONE = "tofu_done"
DRAFT = "tofu_draft"
SNOOZE = "tofu_snooze"
HAND_OVER = "tofu_hand_over"
RESOLVE = "tofu_resolve"
ACCEPT = "tofu_accept"
PAUSE = "tofu_pause"
RESUME = "tofu_resume"
ESCALATE = "tofu_escalate"
GIVE_BACK = "tofu_give_back"
REOPEN = "tofu_reopen"
PROMISE = "tofu_promise"
PROMISE_RIGHT = "tofu_promise_right"
PROMISE_WRONG = "tofu_promise_wrong"
POST_AGAIN = "tofu_post_again"
WISH = "tofu_wish"
EXTRA_DONE = "tofu_extra_done"
NOTHING_FITS = "tofu_nothing_fits"
MAY_OFFER = "tofu_may_offer"
IDEA = "tofu_idea"
NAME_SUM = "tofu_name_sum"
APPROVE = "tofu_approve"
DECLINE = "tofu_decline"
CHECK = "tofu_check"
PRACTISE = "tofu_practise"
LESSON = "tofu_lesson"

EDIT_FORM = "tofu_edit_form"
SNOOZE_FORM = "tofu_snooze_form"
HAND_OVER_FORM = "tofu_hand_over_form"
RESOLVE_FORM = "tofu_resolve_form"
PAUSE_FORM = "tofu_pause_form"
PROMISE_FORM = "tofu_promise_form"
SUM_FORM = "tofu_sum_form"

TAKE_OWNERSHIP_SHORTCUT = "tofu_take_ownership"
DRAFT_SHORTCUT = "tofu_draft_reply"
REVIEW_SHORTCUT = "tofu_review_reply"
COMMAND = "/tofu"

EVENT_TYPE = "tofu_said"  # of the metadata of our messages
AGENTS_WORDS = "post:"  # begins the key of an agent's words, which belong to the thread; nothing else of ours does
_MARK = "tofu."
# what a tag says to us when it asks for something, and tells the customer nothing
FOR_US = re.compile(r"(?:own|draft|resolve|why|preview|help)\W*\Z|review\b", re.IGNORECASE)
_PERSON = re.compile(r"[UW][A-Z0-9]{2,20}\Z")
_GROUP = re.compile(r"S[A-Z0-9]{2,20}\Z")


def mark(key: str) -> str:
    """A block id that says which thing owed this message is: a second mark, where metadata is not kept."""
    return f"{_MARK}{key}"[:255]


def key_of(message: dict[str, object]) -> str:
    """The key of a message of ours, by its metadata or its mark; empty when it has none."""
    metadata = message.get("metadata")
    if isinstance(metadata, dict) and metadata.get("event_type") == EVENT_TYPE:
        payload = metadata.get("event_payload")
        if isinstance(payload, dict) and isinstance(payload.get("key"), str):
            return str(payload["key"])
    blocks = message.get("blocks")
    if isinstance(blocks, list):
        for block in blocks:
            block_id = block.get("block_id", "") if isinstance(block, dict) else ""
            if isinstance(block_id, str) and block_id.startswith(_MARK):
                return block_id.removeprefix(_MARK)
    return ""


def is_person(text: str) -> bool:
    """Whether it is a user's id."""
    return bool(_PERSON.match(text))


def is_group(text: str) -> bool:
    """Whether it is a user group's id."""
    return bool(_GROUP.match(text))


def mention(person: str) -> str:
    """A mention, made by our code alone and only from an id."""
    return f"<@{person}>" if is_person(person) else "somebody"
