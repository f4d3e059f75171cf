"""How severe a complaint is and whether it must go up at once: cues by level, the highest one counts.

Politeness does not lower it and capitals do not raise it. A new cue is an entry in a list here.
"""

import re

from bot.complaints.model import Severity


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


_DANGER = _any(
    r"\b(?:carbon monoxide|co alarm|gas leak|smell(?:s|ed|ing)? (?:of )?gas|electric shock|sparks?|sparking|smoke|caught fire|on fire|choked|choking|poison\w*|allerg\w*|unconscious|collapsed|ambulance|999|112|911)\b",
    r"\b(?:oxygen|cylinder|concentrator|dialysis|insulin|ventilator|medic(?:ation|ine)s? (?:missing|wrong))\b",
    r"\basthma\b.{0,200}\b(?:attack|hospital|mould|mold|damp)\b",
)
_VULNERABLE = _any(
    r"\b(?:new ?born|baby|week old|month old|toddler|pregnant|disab\w+|wheelchair|dementia|elderly|pensioner|priority (?:register|services)|carer)\b",
    r"\b(?:my|his|her|our) (?:late|dying)\b",
    r"\bbeb[eé]\b|\bsäugling\b|\bschwanger\b|\bRollstuhl\b|\bnourrisson\b",
    "熱がある子",
)
_RISK = _any(
    r"\b(?:no (?:heat\w*|electric\w*|power|water|gas)|without (?:heat\w*|electric\w*|power|water|gas)|hospital|attack|fell|fall|trip(?:ped)?|hurt|injur\w*|headach\w*|unsafe|danger\w*|smell|alarm)\b"
)
_LAW = _any(
    r"\b(?:solicitors?|lawyers?|ombudsman|court|legal action|sue|small claims|trading standards|regulator|data protection|ico|police|tribunal)\b",
    r"\b(?:abogad[oa]|denuncia|juzgado|avocat|tribunal|anwalt|gericht|verbraucherzentrale|advogad[oa]|tribunal|procon)\b",
)
_PRESS = _any(
    r"\b(?:press|newspaper|journalist|reporter|local paper|bbc|followers|go(?:ing)? viral|twitter|tiktok|instagram|facebook group|(?:bad|one[- ]star|1[- ]star|honest) review)\b",
    r"\b(?:prensa|presse|zeitung|jornal)\b",
)
_OTHERS_DATA = _any(
    r"\b(?:someone|somebody) else'?s (?:letter|bill|data|details|account|records?|prescription|results?|file)\b",
    r"\b(?:another|other|different) (?:person|customer|patient|client)(?:'s|s')? (?:details|name|letter|data|account|results?|records?|bill|file)\b",
    r"\bdata (?:breach|leak)\b",
)
_CONDUCT = _any(
    r"\b(?:racist|racism|sexist|discriminat\w*|homophob\w*|slur|grop\w+|touched me|harass\w*|assault\w*|laughed at (?:me|us|my|him|her)|swore at|called (?:me|her|him) (?:a|names)|mocked|because (?:i'?m|of my) (?:black|asian|muslim|deaf|gay|accent|age|foreign))\b",
)
_MANY = _any(
    r"\b(?:all|every one of|hundreds of|thousands of|our) (?:our )?(?:customers|users|clients|patients|orders) (?:are|have|cannot|can't|see|saw|affected)\b",
    r"\b\d{1,3}(?:[,.]\d{3})+ (?:orders|customers|users|payments|messages)\b",
    r"\bfinding out from \W?our customers\b",
    r"\b(?:site|system|service|platform) (?:is )?down for (?:all|every)",
)
_THIRD = _any(
    r"\b(?:third|fourth|fifth|sixth|3rd|4th|5th|6th) (?:time|report|letter|visit|call|complaint|attempt)\b",
    r"\b(?:three|four|five|six|3|4|5|6|drei|tres|trois|três) ?(?:times|mal|veces|fois|vezes)\b",
    r"\btold (?:you|them) (?:three|four|five|six) times\b",
)
_REPEATED = _any(
    r"\b(?:again|twice|second (?:time|day|one|report|visit)|yet another|another \d|every (?:single )?(?:time|evening|day|week|night)|keeps?|still not|over and over)\b",
    r"\b(?:otra vez|dos veces|de nuevo|encore|deux fois|schon wieder|zweimal|outra vez|duas vezes)\b",
)
_PROMISE = _any(
    r"\b(?:you|they|it|he|she|we were|i was|was) (?:said|told|promised|confirmed|assured|scheduled)\b",
    r"\b(?:said|told) (?:someone|somebody|they|he|she|you|a \w+) would\b",
    r"\b(?:booked for|due (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b",
    r"\b(?:versprach|versprochen|prometi\w+|promis|me dijeron|me disseram|on m'a dit)\b",
)
_MONEY = _any(
    r"[£€$]\s?\d{2,}",
    r"\b\d{2,}\s?(?:[£€$]|euros?|pounds?|dollars?)",
    r"\b(?:overdrawn|wages|rent|payroll|mortgage|deposit|paid|refund|charged)\b",
)
_STAKES = _any(
    r"\b(?:wedding|married|funeral|exam|interview|flight|holiday|deadline|close[sd]? the month|by friday|on friday|leave for|on saturday|tomorrow at|month[- ]end|moving)\b",
    r"\b(?:lost (?:a |my )?(?:day|morning|wages)|day(?:s)? off|morning's pay|work on monday)\b",
    r"\bmedikament\w*\b",
)
_LEAVING = _any(
    r"\b(?:cancel(?:ling)? (?:my|our)|leaving|switch(?:ing)? (?:to|provider)|going elsewhere|last chance|never again|somewhere else|bin ich weg|me voy|kündig\w*|je résilie|vou cancelar)\b"
)
_ANGER = _any(
    r"\b(?:furious|disgust\w*|unacceptable|f\*+|fuck\w*|wtf|what the f|vergonha|vergüenza|honteux|unverschämt|in tears)\b"
)
_TRIFLE = _any(r"\b(?:a bit|slightly|small thing|minor|no rush|not urgent|little thing|just a note|fyi|tiny)\b")


def severity_of(text: str) -> Severity:
    """The severity of what a customer wrote, all messages together."""
    if _DANGER.search(text) or _OTHERS_DATA.search(text) or _MANY.search(text) or _discriminates(text):
        return Severity.CRITICAL
    if _VULNERABLE.search(text) and _RISK.search(text):
        return Severity.CRITICAL
    points = sum(
        weight
        for pattern, weight in (
            (_LAW, 3),
            (_PRESS, 2),
            (_CONDUCT, 2),
            (_THIRD, 2),
            (_VULNERABLE, 2),
            (_REPEATED, 1),
            (_PROMISE, 1),
            (_MONEY, 1),
            (_STAKES, 1),
            (_LEAVING, 2),
            (_ANGER, 2),
        )
        if pattern.search(text)
    )
    if points >= 2:
        return Severity.HIGH
    if points == 0 and _TRIFLE.search(text):
        return Severity.LOW
    return Severity.MEDIUM


def _discriminates(text: str) -> bool:
    return bool(
        re.search(r"\b(?:racist|racism|discriminat\w*|slur|grop\w+|assault\w*|harass\w*)\b", text, re.IGNORECASE)
    )


def needs_escalation(text: str, reports: int = 1) -> bool:
    """Safety, a vulnerable person at risk, law or press, someone else's data, conduct, or a third report."""
    if any(pattern.search(text) for pattern in (_DANGER, _LAW, _PRESS, _OTHERS_DATA, _CONDUCT, _MANY, _THIRD)):
        return True
    if _VULNERABLE.search(text) and _RISK.search(text):
        return True
    return reports >= 3
