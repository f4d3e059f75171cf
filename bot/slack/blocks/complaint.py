"""The complaint card: what it is about, how severe, who owns it, the time left, what comes next."""

from bot.complaints.failures import failures_in
from bot.complaints.model import Complaint, Severity, Status
from bot.followups.model import FollowUp
from bot.language.plain import shorten
from bot.language.when import clock_and_day, in_zone, span
from bot.recovery.says import ComplaintCard
from bot.slack import ids
from bot.slack.blocks.text import Block, button, context, escape, fallback, ours, plain_text, row

_SIGN = {
    Severity.LOW: "⚪ low",
    Severity.MEDIUM: "🟡 medium",
    Severity.HIGH: "🟠 high",
    Severity.CRITICAL: "🔴 critical",
}
_WORDS = 140  # characters of the customer's in one fact
_KINDS = 3  # of failure that a card names
_ANSWER = 280  # characters of a closing answer; the register keeps all of it
KIND_WORDS = {
    "unowned": "if nobody owns it by then",
    "on_duty": "if nobody owns it by then, who is on duty",
    "next_turn": "the next in turn is asked",
    "first_answer": "if the customer has not heard by then",
    "customer_chasing": "the customer asks for news",
    "promise_coming_due": "the promise comes due",
    "promise_due": "the promise is due",
    "promise_late": "the promise is late",
    "owner_silent": "the supervisor hears of the late promise",
    "let_go": "it waits for a new owner",
    "pause_over": "the pause ends",
    "half_window": "half of the recovery window will be gone",
    "last_call": "last call before the window ends",
    "window_missed": "the window ends",
    "customer_quiet": "if the customer stays quiet",
    "extra": "something unexpected for them",
    "check_back": "ask the customer how it went",
    "still_open": "if it is still open",
}


def card(say: ComplaintCard, timezone: str) -> tuple[str, list[Block]]:
    """The fallback text and the blocks. `timezone`: the team's, as a card has many readers."""
    complaint = say.complaint
    head = _head(complaint)
    about = f"“{complaint.about}”" if complaint.about else "A customer is unhappy; see the thread."
    if complaint.heard_by == "emoji":
        about = f"{complaint.text or 'An emoji'} and no words. I can't tell from that: ask them what is wrong."
    facts = _facts(say, timezone)
    blocks: list[Block] = [
        ours(f"*{head}*"),
        {"type": "section", "text": plain_text(about, 600)},
        context("\n".join(facts)),
    ]
    blocks += _buttons(complaint)
    return fallback(". ".join([head, about, *facts])), blocks


def _head(complaint: Complaint) -> str:
    owner = escape(complaint.owner.name) if complaint.owner else ""
    match complaint.status:
        case Status.RESOLVED:
            return f"Resolved by {owner}"
        case Status.DISMISSED:
            return "Not a complaint"
        case _ if owner:
            return f"{owner} owns this complaint"
        case _ if complaint.heard_by == "emoji":
            return "Is something wrong here?"
        case _:
            return "A complaint that nobody owns yet"


def _facts(say: ComplaintCard, timezone: str) -> list[str]:
    complaint = say.complaint
    if not complaint.active:
        return [f"Severity: {_SIGN[complaint.severity]}{_took(complaint)}", *_closing(complaint)]
    facts = [f"Severity: {_SIGN[complaint.severity]}{_kinds(complaint)}", _window(say, timezone)]
    if complaint.promised_at:
        facts.append(f"Promised: the customer hears by {clock_and_day(in_zone(complaint.promised_at, timezone))}")
    if complaint.paused_until:
        facts.append(
            f"Paused, waiting for the customer, until {clock_and_day(in_zone(complaint.paused_until, timezone))}"
        )
    if complaint.chases:
        facts.append(f"The customer has asked for news: {complaint.chases}×")
    if complaint.owner and complaint.extra_at is None:
        facts.append(f"Something unexpected for them: by {clock_and_day(in_zone(complaint.extra_due_at, timezone))}")
    facts += _side(say, timezone)
    if say.next_follow_up:
        facts.append(next_line(say.next_follow_up, timezone))
    if say.link and say.at.channel != complaint.place.channel:
        facts.append(f"<{say.link}|Open the thread>")
    return facts


def _side(say: ComplaintCard, timezone: str) -> list[str]:
    """The customer's side. What else they may tell others stays out of a thread in which they read along."""
    side = say.side
    if side is None:
        return []
    facts = [f"They want: “{escape(shorten(side.wants, _WORDS))}”"] if side.wants else []
    if side.proposed_at:
        at = clock_and_day(in_zone(side.proposed_at, timezone))
        facts.append(f"They propose {at}: it needs a yes or a correction")
    if side.earlier:
        facts.append(f"They have complained before: {side.earlier}× in 30 days")
    elif side.repeat:
        facts.append(f"Not the first time: “{escape(shorten(side.repeat, _WORDS))}”")
    if side.word_of_mouth and say.at.channel != say.complaint.place.channel:
        facts.append(f"They may tell others: “{escape(shorten(side.word_of_mouth, _WORDS))}”")
    return facts


def _kinds(complaint: Complaint) -> str:
    """What failed, in a word or two, as the customer tells it."""
    found = [kind.replace("_", " ") for kind in failures_in(complaint.text or "")]
    return f" · {', '.join(found[:_KINDS])}" if found else ""


def _took(complaint: Complaint) -> str:
    return f", resolved after {span(complaint.resolved_at - complaint.opened_at)}" if complaint.resolved_at else ""


def _closing(complaint: Complaint) -> list[str]:
    """The two answers that were given at the end."""
    answers = {"What failed": complaint.what_failed, "Put right": complaint.how_put_right}
    return [f"{asked}: {escape(shorten(answer, _ANSWER))}" for asked, answer in answers.items() if answer]


def _window(say: ComplaintCard, timezone: str) -> str:
    ends = say.complaint.window_ends_at
    left = ends - say.now
    words = f"{span(left)} left" if left.total_seconds() > 0 else f"ended {span(left)} ago"
    return f"Recovery window: {words} (until {clock_and_day(in_zone(ends, timezone))})"


def next_line(follow_up: FollowUp, timezone: str) -> str:
    """What comes next, and when."""
    words = KIND_WORDS.get(follow_up.kind, follow_up.kind.replace("_", " "))
    return f"Next follow-up: {clock_and_day(in_zone(follow_up.due_at, timezone))} ({words})"


def _buttons(complaint: Complaint) -> list[Block]:
    if complaint.status is Status.RESOLVED:
        return [row(button("Reopen", ids.REOPEN, complaint.id))]
    if not complaint.active:
        return []
    why = button("Why?", ids.WHY, complaint.id)
    if complaint.status is Status.PAUSED:
        return [row(button("Resume", ids.RESUME, complaint.id), button("Resolved", ids.RESOLVE, complaint.id), why)]
    if not complaint.owner:
        own = button("I'll own this", ids.OWN, complaint.id, style="primary")
        return [row(own, button("Not a complaint", ids.NOT_COMPLAINT, complaint.id), why)]
    return [
        row(button("Draft", ids.DRAFT, complaint.id), button("Resolved", ids.RESOLVE, complaint.id), why),
        row(
            button("Hand over", ids.HAND_OVER, complaint.id),
            button("Pause", ids.PAUSE, complaint.id),
            button("Escalate", ids.ESCALATE, complaint.id),
        ),
    ]


def why(complaint: Complaint) -> str:
    """Why we spoke up: the words that counted, and the score."""
    if complaint.heard_by == "emoji":
        return "Somebody sent an unhappy emoji and no words. That alone is no complaint, so I ask."
    if complaint.heard_by == "agent":
        return "An agent said that this is a complaint."
    weights = complaint.cue_weights or (None,) * len(complaint.cues)  # none are kept of what was heard long ago
    told = zip(complaint.cues, weights, strict=True)
    words = ", ".join(f"“{escape(cue)}”" + (f" {weight:+.1f}" if weight else "") for cue, weight in told)
    bar = "" if complaint.threshold is None else f" of {complaint.threshold:.2f} needed here"
    asked = " I was not sure, so a model was asked, and it said so." if complaint.heard_by == "model" else ""
    return (
        f"I spoke up because of {words or 'words that are not kept any more'} "
        f"(score {complaint.score:.2f}{bar}, severity {complaint.severity}).{asked}"
    )
