"""The facts of a thread on which a coaching line can stand: the customer's own words, and who has answered them so far.

Nothing in them speaks to a program, is private, or swears.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.coaching.facts import Issue, issues
from bot.coaching.private import secrets
from bot.coaching.reply import Reply
from bot.complaints.claims import Claim, claims
from bot.complaints.reading import Reading
from bot.complaints.thread import Role, Thread
from bot.language.detect import language_of
from bot.language.orders import is_order, parted
from bot.language.plain import plain, shorten
from bot.language.redact import private_details
from bot.language.times.moments import moment
from bot.language.times.reading import times

_CONTROL = re.compile(r"<[^>\n]*>|@(?:channel|here|everyone)\b,?|[<>`]")
_POINT = re.compile(r"^(?:\d+[.)]|[-*•])\s+")
_SWEARS = re.compile(r"\*{2,}|\b(?:wtf|f\w?ck\w*|shit\w*|bloody|damn)\b")
_NUMBER = re.compile(
    r"\b(?:order|job|ticket|booking|case|ref(?:erence)?|invoice|account|claim|flight|policy|tag|repair|pedido|commande|dossier|bestellung|auftrag|encomenda|processo)\b"
    r"(?: (?:no|number|nr|n))?[.:#º°]* ?#?(?P<bare>[A-Z]{0,4}[- ]?\d[\w-]{2,})|\b(?P<code>[A-Z]{1,5}-\d{2,}[\w-]*)\b",
    re.IGNORECASE,
)
_LONG, _SHORT = 90, 80  # characters of the customer's in one line
_TELLS, _SAYS = 3, 2  # roots of words that make a sentence tell something by itself, and beside another
_FULL, _STORY = 8, 24  # roots, words
_SAME = 25  # characters by which a sentence is known again
_DUE = re.compile(
    r"\b(?:by|before|until|need|needs|must|have to|has to|goes?|is|are|closes?|opens?|starts?|leaves?|fl(?:y|ies)|travels?|moves?|moving|gets?|due|will|away|expecting|booked)\b|'(?:ll|s|re|m)\b|"
    r"\b(?:antes|necesito|necesitamos|vence|tengo que|avant|besoin|dois|devons|brauche|brauchen|muss|müssen|spätestens|preciso|precisamos|tenho de|até)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|told|said|says|promised|promises|reported|rang|wrote|came|sent|cancelled|failed|went|got|took|gave|ran|fell|broke|stood|sat|waited|told|since|every|each|ago|last|yesterday|versprach|fue|était|war|foi)\b|n't\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?!need|book|expect)[a-z]{3,}ed\b(?![^.]*\b(?:by|before|until)\b)")
_ASKS = re.compile(
    r"^\W*(?:so |and |but |e |y |et |und |also |dann )?(?:why|when|who|what|which|how|where|por qu[eéê]|cu[aá]ndo|qui[eé]n|qu[eé]|c[oó]mo|d[oó]nde|pourquoi|quand|qui|que|quoi|comment|où|warum|wieso|wann|wer|was|wie|wo|porque|quando|quem|o que|como|onde)\b",
    re.IGNORECASE,
)
_TO_US = re.compile(  # what to say to a customer is said to whoever drafts, and told by nobody who complains
    r"\b(?:tell|inform|assure|reassure|notify) (?:the |this |your |our )?(?:customer|client|user|guest|tenant|caller|recipient)s?\b",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:i|my|me|we|our|us|it|mi|nos|nuestr\w+|me|je|mon|ma|mes|nous|notre|nos|ich|mein\w*|wir|uns\w*|mir|mich|eu|meu|minha|nosso|nossa)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # praise, thanks, and what plays at them
    r"\b(?:thanks|thank you|grateful|well done|can't wait|to be fair|kind|lovely|polite|brilliant|simple question|leave you alone|(?:do not|don't) know|just type|ignore|i bought|i wiped|(?:three|two|four|several|these) (?:\w+ )?(?:problems|things|points))\b",
    re.IGNORECASE,
)
_SOON = timedelta(days=30)  # a day of theirs within which an answer counts


@dataclass(frozen=True, slots=True)
class Told:
    """Each empty where there is none. `asks`: their last question. `due`: a sentence of theirs with a day that is yet to come. `more`: what no other holds.

    `orders`: what in their messages tells a writer what to write.
    """

    failure: str
    effect: str = ""
    asks: str = ""
    due: str = ""
    more: str = ""
    number: str = ""
    orders: str = ""

    def may_say(self, words: str) -> bool:
        """Are these words theirs to be repeated: no order to whoever writes, and nothing private?"""
        return may_say(words) and not _is_order(words, self.orders)


def told(reading: Reading, thread: Thread, owner: str, now: datetime) -> Told:
    """What the customers told. `now`: aware, in their zone."""
    orders = _orders(thread)
    told_by_them = issues(Reply("", thread, owner))
    known = [issue for issue in told_by_them if may_say(issue.text) and not _is_order(issue.text, orders)]
    telling = [issue for issue in known if len(issue.roots) >= _TELLS] or known
    states = {issue: claims(issue.text, reading.language) for issue in known}
    failure = next((issue for issue in telling if issue.grave), None) or max(
        (issue for issue in telling if issue.failure), key=lambda issue: _weight(issue, states[issue], hurts=False), default=None
    )  # fmt: skip
    if failure is None:
        about = reading.about if not _is_order(reading.about, orders) else ""
        return Told(said(about), number=_number(reading.text), orders=orders)
    rest = [issue for issue in known if issue is not failure and len(issue.roots) >= _SAYS]
    asks = next((issue for issue in reversed(known) if _asks(issue, failure)), None)
    rest = [issue for issue in rest if not _is_question(issue)]
    due = next((issue for issue in rest if _is_due(issue, reading.language, now)), None)
    effect = max(rest, key=lambda issue: _weight(issue, states[issue], hurts=True) - (issue is due), default=None)
    left = [
        issue
        for issue in rest
        if issue in telling and issue.failure and not _ASIDE.search(issue.text) and issue not in (effect, due)
    ]
    more = max(left, key=lambda issue: _weight(issue, states[issue], hurts=False), default=None)
    return Told(
        said(failure.text), _said(effect), _said(asks, _SHORT), _said(due, _SHORT), _said(more, _SHORT), _number(reading.text), orders
    )  # fmt: skip


def _weight(issue: Issue, states: Sequence[Claim], *, hurts: bool) -> float:
    """How well a sentence tells what failed, or what that did; a long one tells a story."""
    fails, does = any(claim.failure for claim in states), any(claim.effect for claim in states)
    first, then = (does, fails) if hurts else (fails, does)
    return (
        1.5 * first
        + 0.5 * then
        + 0.1 * min(len(issue.roots), _FULL)
        - (len(issue.text.split()) > _STORY)
        - 2.0 * bool(_ASIDE.search(issue.text))
    )


def _asks(issue: Issue, failure: Issue) -> bool:
    """A question that asks for something, about this matter."""
    about = bool(_OURS.search(issue.text) or issue.roots & failure.roots)
    return _is_question(issue) and about and bool(_ASKS.search(issue.text))


def _orders(thread: Thread) -> str:
    """All that tells a writer what to write or to do, instead of what happened."""
    asked = thread.of(Role.CUSTOMER) or thread.of(Role.UNKNOWN)
    return "\n".join(order for message in asked for order in parted(message.text).orders)


def _is_order(words: str, orders: str) -> bool:
    return words[:_SAME] in orders or is_order(words) or bool(_TO_US.search(words))


def _is_question(issue: Issue) -> bool:
    return issue.text.rstrip().endswith("?")


def answered_by(thread: Thread) -> Sequence[str]:
    """Who of ours has written to the customer, each once."""
    return tuple(dict.fromkeys(message.author for message in thread.of(Role.AGENT)))


def may_say(words: str) -> bool:
    """Are there any, without private details and swearing?"""
    return bool(words) and not (secrets(plain(words)) or _SWEARS.search(plain(words)))


def said(words: str, longest: int = _LONG) -> str:
    """As a quote that fits a line."""
    return shorten(_POINT.sub("", _CONTROL.sub("", words).strip()), longest).rstrip(".!?")


def _said(issue: Issue | None, longest: int = _LONG) -> str:
    if issue is None:
        return ""
    return said(issue.text, longest) + "?" * _is_question(issue)


def _is_due(issue: Issue, language: str, now: datetime) -> bool:
    if not _DUE.search(issue.text) or _PAST.search(issue.text) or _DONE.search(issue.text):
        return False
    for when in times(issue.text, language):
        at = moment(when, now) if when.firm and when.lead not in ("since", "past") and when.day else None
        if at is not None and now < at < now + _SOON and (when.clock or at.date() > now.date()):
            return True
    return False


def _number(text: str) -> str:
    """The number that they gave for it, where one was given."""
    private = {range(one.start, one.end) for one in private_details(text, language_of(text))}
    open_ones = (
        m for m in _NUMBER.finditer(text) if not any(m.start() < r.stop and r.start < m.end() for r in private)
    )
    return next((m[0].strip() for m in open_ones if may_say(m[0])), "")
