"""What the team allows and asks for: rules in plain words, the most that may be spent, by when the customer must hear."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.complaints.model import Severity
from bot.drafting.goodwill import Goodwill
from bot.drafting.idea import Idea
from bot.drafting.money import Money
from bot.drafting.safety_rules import SafetyRule, safety_rule
from bot.language.times import clocks

_CONTACT = re.compile(
    r"\b(?:updates?|call ?back|(?:ring|phone|write|get|hear|come)s? back|answer\w*|repl\w+|respond\w*|respons\w+|respuesta|réponse|répondre|rückmeldung|antwort\w*|resposta|responder|retorn\w+|"
    r"risposta|rispond\w+|antwoord\w*|reactie|bericht\w*|nachricht|bescheid|nouvelles|point au client|noticias|notícias|notizie|first word|a word|news|follow-up|contact\w*|rappel\w*|aggiorna\w*|terugkoppeling|writes? back|(?:inform\w*|avis\w+|tell|notify|prévenir|benachrichtig\w+) (?:al |o |le |il |den |the )?(?:cliente|client|customer|kunden?)|(?:den |der )?kund\w+ (?:informieren|benachrichtigen))\b|連絡|回答|返信",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?<![\d:.,])(?<![\w])([1-9]\d*|one|an|two|three|four|six|twelve|una|dos|tres|cuatro|une|deux|trois|quatre|einer|zwei|drei|vier|uma|duas|três|quatro|due|tre|quattro|twee|drie)\s*(?:-\s*)?(?:(?:hours?|horas?|heures?|stunden?|ore|uur)(?![\w-])|時間)",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"(\d+)\s*(?:minutes?|minutos?|minuten|minuti|分)", re.IGNORECASE)
_EVERY_HOUR = re.compile(r"\bevery hour\b|\bhourly\b|\bcada hora\b|\btoutes les heures\b|\bstündlich\b", re.IGNORECASE)
_THE_HOUR = re.compile(
    r"\b(?:dans l'heure|within the hour|inside the hour|innerhalb (?:einer|der) stunde|binnen (?:einer stunde|het uur|een uur)|dentro de (?:una|la) hora|numa hora|entro (?:un'ora|l'ora))\b",
    re.IGNORECASE,
)
_NUMBERS = {
    "one": 1, "an": 1, "two": 2, "three": 3, "four": 4, "six": 6, "twelve": 12,
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "einer": 1, "zwei": 2, "drei": 3, "vier": 4,
    "uma": 1, "duas": 2, "três": 3, "quatro": 4, "due": 2, "tre": 3, "quattro": 4, "twee": 2, "drie": 3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Playbook:
    """Rules as sentences, most important first. `max_goodwill`: the largest sum that words for the customer may name."""

    rules: tuple[str, ...] = ()
    max_goodwill: float = 0.0
    currency: str = ""
    update_within_hours: float | None = None
    escalate_to: str = ""
    allowed: tuple[str, ...] = ()  # what an agent may do alone; the rules say so too
    goodwill: Goodwill = field(default_factory=Goodwill)
    approvers: tuple[str, ...] = ()
    ideas: tuple[Idea, ...] = ()
    words_to_use: tuple[str, ...] = ()
    words_to_avoid: tuple[str, ...] = ()

    def granting(self, money: Money | None) -> "Playbook":
        """The same, where this sum may be named to this customer."""
        if money is None:
            return self
        rule = f"{money} may be offered to this customer for this complaint."
        return replace(self, rules=(*self.rules, rule), max_goodwill=money.amount, currency=money.currency)

    @property
    def text(self) -> str:
        """All that may be repeated to a customer as known."""
        return "\n".join([*self.rules, self.escalate_to])

    def latest_update(self, now: datetime) -> datetime:
        """By when the customer must have heard: the soonest that a rule asks for, 24 hours when none does."""
        times = [now + timedelta(hours=self.update_within_hours)] if self.update_within_hours else []
        for rule in self.rules:
            if _CONTACT.search(rule):
                times += _limits(rule, now)
        return min(times, default=now + timedelta(hours=24))

    def safety_step(self, thread: str, severity: Severity | None = None) -> str:
        """The step that comes before anything else, when a safety rule fits what the thread says; else empty."""
        found = self.safety_rule(thread, severity)
        return found.step if found else ""

    def safety_rule(self, thread: str, severity: Severity | None = None) -> SafetyRule | None:
        """The rule of that step, with the case that it is for."""
        return safety_rule(self.rules, thread, severity)


def _limits(rule: str, now: datetime) -> list[datetime]:
    times = [now + timedelta(hours=_number(found[1])) for found in _HOURS.finditer(rule)]
    times += [now + timedelta(minutes=int(found[1])) for found in _MINUTES.finditer(rule)]
    if _EVERY_HOUR.search(rule) or _THE_HOUR.search(rule):
        times.append(now + timedelta(hours=1))
    for clock in clocks(_MINUTES.sub(" ", _HOURS.sub(" ", rule))):  # "sous 24 heures" names no midnight
        at = datetime.combine(now.date(), clock.readings[-1], now.tzinfo)
        times.append(at if at > now else at + timedelta(days=1))
    return times


def _number(text: str) -> int:
    return _NUMBERS.get(text.lower()) or int(text)
