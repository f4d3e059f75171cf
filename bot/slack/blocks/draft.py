"""The private draft: coaching under the qualities' names, the words, and plain buttons; and the post for the customer."""

from bot.drafting.draft import Draft, DraftStatus
from bot.language.when import clock_and_day, in_zone
from bot.recovery.says import DraftToAgent, ThreadPost
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, escape, fallback, ours, paragraphs, row

_STATE = {
    DraftStatus.POSTING: "Being posted…",
    DraftStatus.POSTED: "✅ Posted to the thread.",
    DraftStatus.ELSEWHERE: "✅ Sent elsewhere. The promise counts from now.",
    DraftStatus.DROPPED: "Dropped: a newer draft takes its place, or the complaint is closed.",
}
_WRITERS = {"model": "Written by the model.", "offline": "Written by the built-in writer."}


def private_draft(say: DraftToAgent) -> tuple[str, list[Block]]:
    """The fallback text and the blocks of an agent's private message."""
    draft = say.draft
    about = escape(say.complaint.about)
    thread = f" (<{say.link}|open the thread>)" if say.link else ""
    blocks: list[Block] = [ours(f"*Your draft: {about or 'a complaint'}*{thread}")]
    if draft.status is DraftStatus.PENDING:
        blocks += [coaching_line(line) for line in draft.coaching]
        blocks.append({"type": "divider"})
    blocks += paragraphs(draft.text or "The words of this draft have been forgotten.")
    blocks.append(context(*_small_print(draft)))
    if draft.status is DraftStatus.PENDING and draft.text:
        blocks.append(_buttons(draft))
    words = "\n".join([f"Your draft: {say.complaint.about}", *draft.coaching, draft.text or ""])
    return fallback(words), blocks


def coaching_line(line: str) -> Block:
    """One line of coaching: its quality in bold, the rest as it is."""
    quality, colon, rest = line.partition(":")
    return ours(f"*{escape(quality)}:*{escape(rest)}" if colon else escape(line))


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
    )


def thread_post(say: ThreadPost) -> tuple[str, list[Block]]:
    """An agent's words for the customer, with a line that names whose words they are."""
    text = say.draft.text or ""
    whose = f"Words of {ids.mention(say.draft.agent.id)} ({escape(say.draft.agent.name)}), posted with TOFU"
    return fallback(text), [*paragraphs(text), context(whose)]
