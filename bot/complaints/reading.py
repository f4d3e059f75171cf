"""A whole thread understood: who speaks, is it a complaint, how severe, in which language, resolved or not."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.complaints.claims import weight as claimed
from bot.complaints.complaining import complain, of_ours
from bot.complaints.detect import Cue, Mode, about, detect
from bot.complaints.ending import sounds_over
from bot.complaints.model import Severity
from bot.complaints.relayed import passes_on, sounds_relayed, told_by_name
from bot.complaints.rule_case import goes_up, keeps_down
from bot.complaints.severity import Weight, weigh
from bot.complaints.thread import Message, Role, Thread
from bot.language.detect import language_of
from bot.language.orders import is_meant_for_the_writer, parted
from bot.language.plain import fold

_SEVERE = (Severity.HIGH, Severity.CRITICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a thread says, for drafts and coaching. `text`: all that customers wrote, or what was passed on for them."""

    is_complaint: bool
    score: float
    severity: Severity | None
    needs_escalation: bool
    language: str
    resolved: bool
    text: str
    about: str
    cues: tuple[Cue, ...]
    customers: tuple[str, ...]
    last_reply: Message | None

    @property
    def wants_draft(self) -> bool:
        """Whether an ownership draft is due."""
        return self.is_complaint and not self.resolved


def read_thread(thread: Thread, rules: tuple[str, ...], now: datetime) -> Reading:
    """Read a thread with the playbook's rules beside it."""
    spoken = voices(thread)
    text = "\n".join(fold(message.text) for message in spoken)
    named = any(told_by_name(message) and claimed(message.text, language_of(message.text)) > 1 for message in spoken)
    brought = not thread.of(Role.CUSTOMER, Role.UNKNOWN) and any(sounds_relayed(m.text) for m in spoken)
    role = Role.CUSTOMER if thread.of(Role.CUSTOMER) or named or brought else Role.AGENT
    verdicts = [detect(message.text, message.role, Mode.EAGER) for message in spoken]
    together = detect(text, role, Mode.EAGER)
    best = max([*verdicts, together], key=lambda verdict: verdict.score, default=together)
    last_customer = spoken[-1] if spoken else None
    language = language_of(last_customer.text if last_customer else text)
    weight = weigh(_without_orders(text), _reports(thread))
    if role is Role.CUSTOMER:
        complains = bool(spoken) and complain(thread, spoken, text, language, best.score, weight)
    else:
        complains = bool(spoken) and of_ours(thread, spoken, best.score)
    return Reading(
        is_complaint=complains,
        score=best.score,
        severity=weight.severity if complains else None,
        needs_escalation=complains and _goes_up(weight, rules, text),
        language=language,
        resolved=_resolved(thread),
        text=text,
        about=about(text, best.cues),
        cues=best.cues,
        customers=tuple(dict.fromkeys(m.author for m in thread.of(Role.CUSTOMER) if m.author)),
        last_reply=next((m for m in reversed(thread.messages) if m.role in (Role.AGENT, Role.BOT)), None),
    )


def _goes_up(weight: Weight, rules: tuple[str, ...], text: str) -> bool:
    """Whether it goes up at once: by a rule of the team, or by its weight, which must tell more where none of their rules does."""
    if goes_up(rules, text, severe=weight.severity in _SEVERE):
        return True
    return weight.needs_escalation and (weight.surely or not keeps_down(rules))


def voices(thread: Thread) -> tuple[Message, ...]:
    """Who complains: the customers, or whoever of us passes a complaint on where no customer writes; a note beside it is none."""
    ours = thread.of(Role.AGENT, Role.INTERNAL)
    relayed = tuple(m for m in ours if told_by_name(m) or passes_on(m.text) or sounds_relayed(m.text))
    return thread.of(Role.CUSTOMER) or thread.of(Role.UNKNOWN) or relayed or ours


def _without_orders(text: str) -> str:
    """The text without what tells a program what to write: that makes nothing graver."""
    for order in filter(is_meant_for_the_writer, parted(text).orders):
        text = text.replace(order, " ")
    return text


def _resolved(thread: Thread) -> bool:
    """Only the customer can say so, and can take it back."""
    customers = thread.of(Role.CUSTOMER)
    return len(thread.messages) > 1 and bool(customers) and sounds_over(customers[-1].text, answered=thread.answered)


def _reports(thread: Thread) -> int:
    """How often it was reported: customers' messages that lie half a day or more apart."""
    reports, last = 0, None
    for message in thread.of(Role.CUSTOMER):
        if last is None or message.at - last >= timedelta(hours=12):
            reports += 1
        last = message.at
    return reports
