"""A customer's own circumstances, quoted: what it took from them, what it was for, whom it touched. A new one is an entry here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.language.cues import Cues, bare
from bot.language.plain import shorten
from bot.language.redact import private_details
from bot.language.words import sentences

CIRCUMSTANCES: Mapping[str, str] = {
    "occasion": r"\b(?:wedding|get(?:s|ting)? married|birthday|anniversary|christening|baptism|funeral|graduation|exam|interview|(?:my|our|on|for|family|summer) (?:\w+ )?holidays?|vacation|flight|trip|christmas|party|guests|move|moving|recital|first day|"
    r"boda|cumpleanos|examen|entrevista|vacaciones|vuelo|mariage|anniversaire|entretien|vacances|demenag\w+|hochzeit|geburtstag|prufung|vorstellungsgesprach|urlaub|umzug|casamento|aniversario|exame|ferias)\b",
    "somebody": r"\b(?:my|our) (?:\w+ )?(?:daughters?|sons?|child|children|kids?|baby|toddler|mother|father|mum|mom|dad|nan|gran\w*|grand\w+|wife|husband|partner|sister|brother|dog|cat|mate|friend|neighbour|family)\b|"
    r"\b(?:mi (?:hij[oa]|madre|padre|abuel[oa]|bebe)|ma (?:fille|mere|femme)|mon (?:fils|pere|mari|bebe)|meine?r? (?:tochter|mutter|frau|baby)|mein(?:em|en)? (?:sohn|vater|mann|kind)|(?:meu filho|minha filha|minha mae|meu pai))\b",
    "time": r"\b(?:day(?:'?s)? off|(?:took|taken|lost|wasted|gave up|spent) (?:a|an|my|the|two|three|half|all|our|another|\d+) (?:\w+ )?(?:days?|mornings?|afternoons?|evenings?|hours?|lunch|weekend)|wait(?:ed|ing)? (?:in|all (?:day|morning|afternoon))|"
    r"(?:waited|stood|sat|queued|on hold)\b[^.!?]*\b(?:hours?|minutes|day|morning|afternoon)|horas esperando|todo el dia|heures d'attente|toute la journee|stunden gewartet|den ganzen tag|horas a espera|o dia todo)\b",
    "money": r"(?:[£€$] ?\d|\b\d+ ?(?:£|€|\$|euros?|pounds|dollars))|\b(?:out of pocket|overdrawn|wages|day's pay|unpaid|rent|had to (?:buy|pay)|paid (?:for|again|extra)|cost (?:me|us)|sin cobrar|a decouvert|lohn|salario)\b",
    "effort": r"\b(?:(?:called|rang|phoned|emailed|wrote|chased|asked|told (?:you|them)|explained)\b[^.!?]*\b(?:twice|again|three|four|five|six|\d+|several|every)|(?:drove|travelled|walked|carried|queued|went)\b[^.!?]*\b(?:miles|across|there|back|all the way|stairs|for nothing)|"
    r"(?:llame|llamado)\b[^.!?]*\bveces|appele\b[^.!?]*\bfois|\d ?mal angerufen|liguei\b[^.!?]*\bvezes)\b",
    "comfort": r"\b(?:cold|freezing|shiver\w*|(?:could|can)(?:n't| ?not) sleep|awake|slept (?:on|in|badly)|no sink|no (?:hot )?water|no heating|in the dark|wet|soaked|noise|smell\w*|hungry|frio|dormir|froid|kalt|kein(?:e)? (?:heizung|wasser)|schlafen)\b",
    "work": r"\b(?:my|our|own) (?:\w+ )?(?:business|shop|salon|cafe|restaurant|clients|customers|staff|job|boss|shift|deadline)\b|\b(?:work from home|lost (?:sales|a customer|orders)|had to close|mi (?:negocio|trabajo|jefe)|mon travail|meine arbeit|mein chef|meu trabalho)\b",
    "worry": r"\b(?:worr(?:ied|ying|y)|scared|frightened|afraid|anxious|panic\w*|in tears|crying|cried|upset|embarrass\w*|humiliat\w*|ashamed|preocupad\w+|asustad\w+|inquiet\w*|besorgt|angst|preocupad\w+)\b",
    "loyal": r"\b(?:(?:for|been|with you)\b[^.!?]*\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) years|loyal|regular (?:customer|guest)|always (?:come|came|bought|ordered|recommended|used)|years a customer|first time (?:customer|order)|first order)\b",
}  # RE2, on bare text
_QUOTE = 110  # characters
_PARTS = re.compile(r"(?<=[,;:])\s+|\s+[–—-]\s+")


@dataclass(frozen=True, slots=True)
class Told:
    """A circumstance, and the customer's own sentence that tells it."""

    name: str
    quote: str


@cache
def _cues() -> Cues:
    return Cues(list(CIRCUMSTANCES.values()))


def circumstances(texts: list[str]) -> list[Told]:
    """What customers tell of themselves in their messages, each circumstance once, with the first sentence that tells it."""
    names, found = list(CIRCUMSTANCES), dict[str, Told]()
    for text in texts:
        for sentence in sentences(text):
            plain = bare(sentence)
            for number in _cues().matching(plain):
                name = names[number]
                if name not in found and (words := quotable(sentence, _cues().words(number, plain))):
                    found[name] = Told(name, words)
    return [found[name] for name in names if name in found]


def quotable(sentence: str, words: str) -> str:
    """The part of a sentence that says these bare words, as it was said; empty when that would repeat a private detail."""
    parts = _PARTS.split(sentence) if len(sentence) > _QUOTE else [sentence]
    part = next((part for part in parts if words in bare(part)), sentence)
    return "" if private_details(part) else shorten(part.strip(" ,;:"), _QUOTE)


def sentence_with(words: str, texts: list[str]) -> str:
    """The customer's own sentence in which these bare words stand; empty when none may be quoted."""
    for text in texts:
        for sentence in sentences(text):
            if words in bare(sentence) and (quote := quotable(sentence, words)):
                return quote
    return ""
