"""Which rule of a playbook says what comes before anything else, because somebody may come to harm."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.complaints.gravity import subjects_of
from bot.complaints.model import Severity
from bot.complaints.rule_case import case_of, held, said_in

_I = re.IGNORECASE
_EMERGENCY = re.compile(
    r"(?<![\d.,:])(?:999|112|911|111|144|119)(?![\d:%]|[.,]\d)|\ble 15\b|\bemergency (?:line|number|services?)\b|evacuat|everyone out|notruf|(?:línea|número|linha|numéro|numero) (?:de |d'|di )(?:emerg|urg)|緊急|救急",
    _I,
)
_COMES_FIRST = re.compile(
    r"\b(?:first|before anything(?: else)?|primero|antes (?:de|que) nada|logo no (?:começo|início)|primeiro|antes de mais|per prima cosa|prima di tutto|d'abord|en premier|zuerst|als erstes|eerst|bovenaan)\b|まず|最初に",
    _I,
)
_STOPS_HARM = re.compile(
    r"\d{3}|\b(?:stop|don't|do not|nobody|keep|no tom\w+|deje|não|pare|ne pas|arrêt\w+|nicht|niemand|non|niet|geen|llamar|acompañ\w+|appeler|anrufen|ligar|veterin\w+|vet)\b|119|使わ|食べ|召し上が|触",
    _I,
)
_SAYS_SO = re.compile(  # that it comes first, which is said to us
    r"[,;]?\s*(?:\b(?:say (?:this|it) (?:first|before anything(?: else)?)|this comes first|das (?:zuerst sagen|steht als erstes)|(?:decirlo|dígalo|dilo|decir esto|se dice) (?:lo )?(?:primero|antes que nada|al (?:principio|inicio|comienzo))|(?:à|a) dire (?:en premier|au début|d'emblée)|le dire en premier|"
    r"(?:dizer|diga) (?:isto|isso) (?:primeiro|no início|logo no início)|(?:dirlo per|va detto per) prim[oa](?: cosa)?|(?:dit (?:eerst zeggen|staat bovenaan)|zeg dit eerst))\b\.?)",
    _I,
)
_TELLS_FIRST = re.compile(
    r"\b(?:first (?:tell|ask)|(?:tell|ask) (?:the |them )?\w* ?first|say first)\b|\bzuerst (?:sagen|bitten)\b|\beerst (?:zeggen|vragen)\b|\b(?:decir|pedir) primero\b|\bdire d'abord\b|\bdizer primeiro\b",
    _I,
)
_OF_HARM = frozenset({"body", "care", "hazard", "origin"})  # what a text is about where somebody may come to harm


@dataclass(frozen=True, slots=True)
class SafetyRule:
    """`when`: the case that it is for; `step`: what is to be done or said in it; `sure`: the thread names that case."""

    when: str
    step: str
    sure: bool = True


def safety_rule(rules: Sequence[str], thread: str, severity: Severity | None = None) -> SafetyRule | None:
    """The rule that comes before anything else, None where no safety rule fits what the thread says.

    It fits where the thread holds half of the words of its case; where the complaint is critical or high, it fits if it is the
    nearest and the thread names a thing of it, or speaks of bodies, medicines or hazards: people in danger choose their own words.
    """
    found = [rule for rule in map(_read, rules) if rule]
    if not found:
        return None
    said = said_in(thread)
    near = [(held(rule.when, said), -place, rule) for place, rule in enumerate(found)]
    share, _, best = max(near, key=lambda row: row[:2])
    if share >= 1 / 2:
        return best
    grave = severity in (Severity.CRITICAL, Severity.HIGH)
    if grave and (share > 0 or severity is Severity.CRITICAL or not _OF_HARM.isdisjoint(subjects_of(thread))):
        return SafetyRule(best.when, best.step, sure=share > 0)
    return None


def _read(rule: str) -> SafetyRule | None:
    """A rule as its case and its step; None where it is no safety rule."""
    case, todo = case_of(rule)
    first = (
        _SAYS_SO.search(rule) or _TELLS_FIRST.search(rule) or (_COMES_FIRST.search(rule) and _STOPS_HARM.search(rule))
    )
    if not case or not (first or _EMERGENCY.search(todo)):
        return None
    when, step = _SAYS_SO.sub("", case).strip(), _SAYS_SO.sub(".", todo).replace("..", ".").strip()
    return SafetyRule(when, step) if when and step.strip(" .") else None
