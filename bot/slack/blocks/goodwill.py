"""What an agent may offer, and ideas for a customer: answers for one person's eyes."""

from bot.complaints.model import Complaint
from bot.drafting.goodwill import GrantStatus, Left
from bot.drafting.ideas import Fitting
from bot.recovery.spend import MayOffer
from bot.recovery.suggest import Suggested
from bot.slack import ids
from bot.slack.blocks.text import Block, button, escape, ours, row

GRANT_WORDS = {
    GrantStatus.ALLOWED: "noted, it is within what you may spend alone",
    GrantStatus.ASKED: "asked for; you hear from me when it is answered",
    GrantStatus.APPROVED: "approved",
    GrantStatus.DECLINED: "declined",
}
_ASIDE = "Only you see this."
NOTHING_FITS = "Nothing in the playbook fits what this customer wrote, and that is an answer too: put the fault right well, and ask what would help."


def may_offer(found: MayOffer) -> tuple[str, list[Block]]:
    """The answer as text and as blocks, with the button that names a sum."""
    lines = [f"*What you may offer{_to(found.complaint)}* ({escape(_by(found))})"]
    if found.safety:
        lines.append(f"First of all, for safety: {escape(found.safety)}")
    if found.allowed.playbook.allowed:
        lines += ["Without asking anybody you may:", *(f"• {escape(one)}" for one in found.allowed.playbook.allowed)]
    lines += [*_money(found), _ASIDE]
    text = "\n".join(lines)
    return text, [ours(text), row(button("Name a sum", ids.NAME_SUM, found.complaint.id))]


def _to(complaint: Complaint) -> str:
    return f" to {escape(complaint.customer_name)}" if complaint.customer_name else ""


def _by(found: MayOffer) -> str:
    kinds = ", ".join(kind.replace("_", " ") for kind in found.allowed.kinds) or "no kind of failure read"
    return f"{found.allowed.segment} customers; {kinds}"


def _money(found: MayOffer) -> list[str]:
    allowed = found.allowed
    most = allowed.playbook.goodwill.per_complaint
    if most:
        lines = [f"Goodwill: up to {most} for a complaint without asking. Left: {_left(allowed.left)}."]
    else:
        lines = ["Goodwill: the playbook sets no sum, so none without asking."]
    lines += [f"• {grant.money}: {GRANT_WORDS[grant.status]}" for grant in allowed.grants]
    if found.approvers:
        who = escape(" or ".join(found.approvers))
        up_to = allowed.playbook.goodwill.up_to
        lines.append(
            f"Above that {who} approves with one tap{f', up to {up_to}' if up_to else ''}: press *Name a sum*."
        )
    else:
        lines.append("Nobody else is named who approves more: see approvers in the playbook, or TOFU_SUPERVISORS.")
    return lines


def _left(left: Left) -> str:
    parts = [f"{left.complaint} for this complaint"]
    parts += [f"{left.customer} for this customer"] if left.customer else []
    parts += [f"{left.day} today"] if left.day else []
    return f"{left.now} ({', '.join(parts)})" if len(parts) > 1 else parts[0]


def ideas(found: Suggested) -> str:
    """Three ideas at most, each with the customer's words that make it fit."""
    head = f"*An idea{_to(found.complaint).replace(' to ', ' for ', 1)}*"
    if found.safety:
        return "\n".join([head, f"No ideas here. {escape(found.safety)}", _ASIDE])
    if not found.found:
        return "\n".join([head, NOTHING_FITS, _ASIDE])
    return "\n".join([head, *(_idea(number, one) for number, one in enumerate(found.found, 1)), _ASIDE])


def _idea(number: int, one: Fitting) -> str:
    cost = f" ({one.idea.cost}: name the sum first)" if one.idea.cost and one.idea.cost.hundredths else ""
    facts = {"relevant": one.relevant, "personal": one.personal, "compelling": one.compelling}
    checks = " · ".join(f"{name}: “{escape(quote)}”" for name, quote in facts.items())
    return f"{number}. {escape(one.idea.text)}{cost}\n      {checks}"
