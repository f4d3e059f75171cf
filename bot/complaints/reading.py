"""A whole thread understood: who speaks, is it a complaint, how severe, in which language, resolved or not."""

import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.complaints.claims import weight as claimed
from bot.complaints.detect import Cue, Mode, about, detect
from bot.complaints.ending import sounds_over
from bot.complaints.gravity import subjects_of
from bot.complaints.jest import is_none
from bot.complaints.model import Severity
from bot.complaints.openness import LETTER, leaning, plays_at_law, sounds_like_none
from bot.complaints.others import says_not_yours, why_not_ours
from bot.complaints.relayed import SOMEBODY, passes_on, sounds_relayed, told_by_name
from bot.complaints.rule_case import goes_up, keeps_down
from bot.complaints.severity import Weight, by_rules, weigh
from bot.complaints.thread import Message, Role, Thread
from bot.language.detect import language_of
from bot.language.orders import is_meant_for_the_writer, parted
from bot.language.plain import fold

_EXERCISE = re.compile(
    r"\b(?:made[- ]up|training|trainees?|newbies|exercise|role[- ]?play|fictional|sample|practice|mock|übung|ejercicio|exercice|exercício|esempio)\b",
    re.IGNORECASE,
)
_HARM, _HARDLY = frozenset({"body", "care"}), 0.15  # what such a text is about, and the least score
_OPEN = 0.0  # how far the reader may lean towards "none" and still hear a complaint alone,
_NONE, _NONE_SURELY, _SURE = 1.0, 2.0, 0.9  # and where the detector hears one; where it is as sure as this
_NONE_FOR_ALL_THAT = 3.25  # and where much is stated
_BACK = 1.5  # what the reader's leaning to "none" counts less where a customer came back after an answer
_SEVERE = (Severity.HIGH, Severity.CRITICAL)
_LEAST = 0.02  # the detector's score where nothing is stated: what it never heard of is chatter
_FEW = 9  # words of which the reader must have that many then, too
_MUCH = 3  # failures and effects that are stated
_SURELY_OPEN = -2.0  # then no list of jests and strangers is asked
_ENOUGH = 0.55  # somebody asks about this very thread, so it is judged more readily than a passing message
_ENOUGH_ABROAD = 0.2  # of these languages the detector has heard little
_UNKNOWN = 0.3  # a score where the detector knows no words of the language, and only what is stated counts
_STATED = 1.1  # log odds that each failure or effect which a customer states adds, beyond the first


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
        complains = bool(spoken) and _of_customers(thread, text, language, best.score, weight)
    else:
        complains = bool(spoken) and best.score >= _ENOUGH and not _made_up(thread, spoken)
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


def _of_customers(thread: Thread, text: str, language: str, score: float, weight: Weight) -> bool:
    """Whether customers complain in this text, or those do of whom we tell."""
    spoken = voices(thread)
    lean = leaning(text)  # its voice counts most: it was taught what lists take for complaints, and what they miss
    open_surely = lean is not None and lean < _SURELY_OPEN
    if (
        _made_up(thread, spoken)
        or (says_not_yours(text) and not _in_danger(text))
        or (not open_surely and (is_none(text) or why_not_ours(text, language)))
    ):
        return False
    if not thread.of(Role.CUSTOMER, Role.UNKNOWN) and any(sounds_relayed(m.text) for m in spoken):
        among_us = all(m.role is Role.INTERNAL for m in spoken) and not SOMEBODY.search(text)
        return not among_us and (_in_danger(text) or not sounds_like_none(text))
    enough = _ENOUGH_ABROAD if language in ("it", "nl") else _ENOUGH
    stated = claimed(text, language)
    surest = max(score, _more_readily(max(score, _UNKNOWN * (language == "ja")), stated))
    heard = surest >= enough or _harmed(text, weight, score)
    if lean is None:
        return heard
    tells = stated or (score >= _LEAST and len(text.split()) >= _FEW)
    if (lean < _OPEN and tells) or (heard and (len(text.split()) > LETTER or _in_danger(text))):
        return True
    if _came_back(thread):
        lean -= _BACK
    if plays_at_law(text):
        return heard and lean < _NONE
    return heard and lean < (_NONE_FOR_ALL_THAT if stated >= _MUCH else _NONE_SURELY if surest >= _SURE else _NONE)


def _came_back(thread: Thread) -> bool:
    """Whether a customer wrote again after one of us had answered: who only asks or praises seldom does."""
    last = thread.of(Role.CUSTOMER)[-1:]
    return (
        bool(last)
        and any(m.role is Role.AGENT for m in thread.messages[: thread.messages.index(last[0])])
        and len(thread.of(Role.CUSTOMER)) > 1
    )


def _made_up(thread: Thread, spoken: tuple[Message, ...]) -> bool:
    """Whether it is an exercise of ours, to learn by."""
    return all(m.role is Role.INTERNAL for m in spoken) and any(_EXERCISE.search(m.text) for m in thread)


def _harmed(text: str, weight: Weight, score: float) -> bool:
    """Whether somebody came to harm by a medicine or in somebody's care, however kindly they put it."""
    grave = weight.severity is Severity.CRITICAL and score >= _HARDLY
    return grave and _HARM.issubset(subjects_of(text))


def _in_danger(text: str) -> bool:
    """Whether words of danger stand in it: then it is never taken for play."""
    return by_rules(text).severity is Severity.CRITICAL


def _without_orders(text: str) -> str:
    """The text without what tells a program what to write: that makes nothing graver."""
    for order in filter(is_meant_for_the_writer, parted(text).orders):
        text = text.replace(order, " ")
    return text


def _more_readily(score: float, stated: int) -> float:
    """The score with what is stated counted in: a trade's own words for what broke are in no list."""
    odds = math.log(max(score, 1e-6) / max(1 - score, 1e-6)) + _STATED * max(stated - 1, 0)
    return 1 / (1 + math.exp(-odds))


def _resolved(thread: Thread) -> bool:
    """Only the customer can say so, and can take it back."""
    customers = thread.of(Role.CUSTOMER)
    if len(thread.messages) < 2 or not customers:
        return False
    last = customers[-1]
    return sounds_over(
        last.text, answered=any(m.role is Role.AGENT for m in thread.messages[: thread.messages.index(last)])
    )


def _reports(thread: Thread) -> int:
    """How often it was reported: customers' messages that lie half a day or more apart."""
    reports, last = 0, None
    for message in thread.of(Role.CUSTOMER):
        if last is None or message.at - last >= timedelta(hours=12):
            reports += 1
        last = message.at
    return reports
