"""The private draft: the words, plain buttons, and under them the coaching by quality; and the post for the customer."""

from bot.drafting.draft import Draft, DraftStatus
from bot.drafting.writer import Wish
from bot.language.when import clock_and_day, in_zone
from bot.recovery.says import DraftToAgent, ThreadPost
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, escape, fallback, menu, ours, paragraphs, plain_text, row

_STATE = {
    DraftStatus.POSTING: "Being posted…",
    DraftStatus.POSTED: "✅ Posted to the thread.",
    DraftStatus.ELSEWHERE: "✅ Sent elsewhere. The promise counts from now.",
    DraftStatus.DROPPED: "Dropped: a newer draft takes its place, or the complaint is closed.",
}
DIVIDER: Block = {"type": "divider"}
CHECK = "Before you post, check it against the thread. Only you see this."
_WRITERS = {"model": "Written by the model.", "offline": "Written by the built-in writer."}


def private_draft(say: DraftToAgent) -> tuple[str, list[Block]]:
    """The fallback text and the blocks of an agent's private message."""
    draft, complaint = say.draft, say.complaint
    pending = draft.status is DraftStatus.PENDING
    name = f" for {escape(complaint.customer_name)}" if complaint.customer_name else ""
    thread = f" (<{say.link}|open the thread>)" if say.link else ""
    blocks: list[Block] = [ours(f"*Your draft{name}*{thread}")]
    if complaint.about:
        blocks.append({"type": "context", "elements": [plain_text(f"About: “{complaint.about}”", 600)]})
    blocks += [DIVIDER, *paragraphs(draft.text or "The words of this draft have been forgotten."), DIVIDER]
    blocks.append(context("\n".join(_small_print(draft))))
    if pending and draft.text:
        blocks += [_buttons(draft), _questions(draft)]
    if pending and draft.coaching:
        blocks.append(context("\n".join([CHECK, *(coaching_line(line) for line in draft.coaching)])))
    words = "\n".join([f"Your draft: {complaint.about}", draft.text or "", *draft.coaching])
    return fallback(words), blocks


def coaching_line(line: str) -> str:
    """One line of coaching: its quality in bold, the rest as it is."""
    quality, colon, rest = line.partition(":")
    return f"*{escape(quality)}:*{escape(rest)}" if colon else escape(line)


def _small_print(draft: Draft) -> list[str]:
    lines = []
    if draft.status is DraftStatus.PENDING:
        who = "Edited by you." if draft.edited else _WRITERS.get(draft.writer, "")
        lines.append(f"{who} {escape(draft.note)}".strip())
        if draft.next_update_at:
            due = clock_and_day(in_zone(draft.next_update_at, draft.agent.timezone))
            lines.append(f"It promises an update at {due}; posting it sets your reminder.")
    else:
        lines.append(_STATE[draft.status])
    return lines


def _buttons(draft: Draft) -> Block:
    return row(
        button("Post to thread", ids.POST, draft.id, style="primary"),
        button("Edit", ids.EDIT, draft.id),
        button("Another wording", ids.ANOTHER, draft.id),
        button("Sent elsewhere", ids.ELSEWHERE, draft.id),
        menu(ids.WISH, {f"{draft.id}|{wish}": wish.capitalize() for wish in Wish}),
    )


def _questions(draft: Draft) -> Block:
    return row(
        button("What may I offer?", ids.MAY_OFFER, draft.complaint),
        button("An idea for this customer", ids.IDEA, draft.complaint),
    )


def thread_post(say: ThreadPost) -> tuple[str, list[Block]]:
    """An agent's words for the customer, with a line that names whose words they are."""
    text = say.draft.text or ""
    whose = f"Words of {ids.mention(say.draft.agent.id)} ({escape(say.draft.agent.name)}), posted with TOFU"
    return fallback(text), [*paragraphs(text), context(whose)]
