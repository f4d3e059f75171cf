"""What a draft asks of the customer: what a rule wants collected and nobody has said, and to post nothing secret again."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from bot.complaints.reading import voices
from bot.complaints.rule_case import HANDFUL, said_in, stem
from bot.drafting.writer import Brief
from bot.language.plain import shorten
from bot.language.redact import private_details
from bot.language.words import words
from bot.writer.asking_to import PICTURES, all_of, fits, to_do
from bot.writer.frame import AND, Frame

_SECRETS = frozenset(
    {
        "card",
        "card_code",
        "password",
        "otp",
        "token",
        "iban",
        "bank_account",
        "national_id",
        "birth_date",
        "identity_paper",
    }
)
_COLLECT = re.compile(
    r"\b(?:collect|ask for|get|take|note|pedir|solicitar|pida|demander|noter|erfragen|fragen nach|chiedere|vragen)\b.{0,40}\b(?:(?:order|job|booking|ticket|reference|account|serial|policy|invoice) (?:number|no)|reference|"
    r"número|referencia|referência|numéro|référence|\w*nummer|numero)\b",
    re.IGNORECASE,
)
_A_NUMBER = re.compile(r"\b(?=[\w/-]*\d)(?:[A-Z]{1,6}[-/ ]?\d{3,}|\d{4,}|\d{2,}-\d{2,})", re.IGNORECASE)
_ASK_FOR = re.compile(
    r"\b(?:ask|asks|asking|ask which [^.;:]{2,30} and)(?: (?:the |a )?(?:customers?|clients?|callers?|guests?|members?|patients?|passengers?|travellers?|travelers?|tenants?|residents?|parents?|family|learners?|students?|pupils?|drivers?|shoppers?|them|him|her))? for (?:an? |the |their )?([^.;:]+)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\bask(?:s|ing)?(?: (?:the )?\w+)? which (\w+(?: \w+)?) (it was|it is|is meant|they mean|was used)\b",
    re.IGNORECASE,
)
_ASK_FOR_ABROAD = {  # an order to the agent, in the infinitive: whom else they ask stands behind the verb
    language: re.compile(rf"(?<![\w'])(?:{verb}) (?!{others})(?P<what>[^.;:]+)", re.IGNORECASE)
    for language, verb, others in (
        (
            "es",
            "pedir(?:le)?(?: primero)?",
            r"(?:al?|que|disculpas?|perd[oó]n|ayuda|cita|autorizaci|permiso|aprobaci)\b",
        ),
        ("fr", "demander(?: d'abord)?", r"(?:à|aux?|que|si|pardon|conseil|l'accord|l'avis|une autorisation)(?: |$)"),
        (
            "pt",
            "pedir(?: primeiro)?",
            r"(?:ao?s?|à|que|desculpas?|ajuda|autoriza)\b(?! (?:unidade|foto|data|número|matr|nota|nome|refer))",
        ),
        ("it", "chiedere(?: prima)?", r"(?:al?|alla|di|che|se|scusa|conferma|autorizzazione)\b"),
        (
            "nl",
            "(?:vraag|vragen)(?: de klant)?(?: eerst)?(?: om)?",
            r"(?:aan|of|dat|wie|wat|toestemming|hulp|advies)\b",
        ),
    )
} | {
    "de": re.compile(
        r"\bum (?P<what>(?!Geduld|Verständnis|Entschuldigung|Rückruf)[^.;:]{3,60}?) bitten\b", re.IGNORECASE
    )
}
_BETWEEN_ABROAD = re.compile(r",\s*|\s+(?:y|e|et|ou|o|u|und|oder|en)\s+")
_OF_US = re.compile(r"\b(?:agent|desk|owner)\b[^.;:]{0,12}$", re.IGNORECASE)  # who asks one of ours
_TO_BE_DONE = re.compile(
    r"\bto be \w+", re.IGNORECASE
)  # "ask for the payments to be stopped": no question to a customer
_NEXT = re.compile(
    r",? (?:(?:and )?nothing (?:else|more)|only)\b.*$|,? (?:and |then )?(?:then|pull|open|send|tell|book|pass|log|raise|check|give|before|within|so that|if|when)\b.*$"
)
_BETWEEN = re.compile(r",\s*(?:and\s+)?(?:for\s+)?|\s+and\s+(?:for\s+)?|\s+or\s+(?:for\s+)?")
_NUMBERS = re.compile(
    r"\b(?:\w*nummer|comprovante|número|numéro|numero|matr[ií]cula|referencia|référence|referência|id|ids|number|no|ref|reference|code|serial|plate|registration)\b",
    re.IGNORECASE,
)
_PROOFS = re.compile(
    r"\b(?:receipts?|proof|cop(?:y|ies)|names?|address|postcode|size|batch|label|e-?mail|e-tickets?|invoice|statements?|unidade|nombre|nome|nom|dirección|endereço|adresse|indirizzo|fecha|data|recibo|nota|factura|fatura|reçu|ticket|scontrino|beleg|rechnung|quittung|etikett|lieferschein|bon|factuur|naam|adres|talla|tamanho|taille|lote|étiquette|etiqueta)\b",
    re.IGNORECASE,
)
_BY_US = re.compile(r"\bthe (?:agent|desk|owner)(?: (?:may|can|should|must|will))? $", re.IGNORECASE)
_FOR_OTHERS = re.compile(
    r"\b(?:approval|permission|cpf|contraseña|senha|tarjeta|cartão|carte|help|answer|reply|explanation|authori[sz]ation|slot|decision|sign-off|password|card|pin|bank|security|date of birth)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(f"{_ASK_FOR.pattern}|{_WHICH.pattern}", re.IGNORECASE)
_AT_MOST = 3  # questions in one draft
_ITEM = 6  # words


def asked(brief: Brief, frame: Frame) -> str:
    """The sentences, empty where nothing is to be asked."""
    return frame.space.join(filter(None, (warned(brief, frame), to_do(brief, frame), missing(brief, frame))))


def warned(brief: Brief, frame: Frame) -> str:
    """A word of warning where a customer has posted what opens an account."""
    kinds = {one.kind for m in voices(brief.thread) for one in private_details(shorten(m.text, 10_000), frame.language)}
    return frame.space.join(
        filter(None, (frame.private if kinds & _SECRETS else "", frame.change if "password" in kinds else ""))
    )


def missing(brief: Brief, frame: Frame) -> str:
    """A question for what a rule wants collected, where nobody has said it."""
    found = _items(brief) if frame.language == "en" else _items_abroad(brief, frame.language)
    if frame.ask_for and (items := list(found)[:_AT_MOST]):
        *first, last = items
        between = AND[frame.language]
        return frame.ask_for.format(items=f"{', '.join(first)}{between}{last}" if first else last)
    wanted = any(_COLLECT.search(rule) for rule in brief.playbook.rules)
    return frame.ask_number if wanted and not _A_NUMBER.search(all_of(brief)) else ""


def _items(brief: Brief) -> Iterator[str]:
    """What rules that fit the thread say to ask for, and nobody has said: "photos of the damage", "your booking ID"."""
    said = all_of(brief)
    stems = said_in(said).stems
    for rule in _rules_that_ask(brief, _ASKS, stems):
        if (which := _WHICH.search(rule)) and stem(which[1].split()[-1].lower()) not in stems:
            yield f"the {which[1]}"
        for found in _ASK_FOR.finditer(rule):
            of_us = _OF_US.search(rule[: found.start()]) and found[1].startswith(
                ("a date", "date", "a time", "an answer")
            )
            if of_us or _TO_BE_DONE.search(found[1]):
                continue
            by_us = _BY_US.search(rule[: found.start()])
            for item in _BETWEEN.split(_NEXT.sub("", found[1].strip())):
                if _is_theirs(item, by_us=bool(by_us)) and not _known(item, said, stems):
                    yield _yours(item.strip())


def _rules_that_ask(brief: Brief, pattern: "re.Pattern[str]", stems: AbstractSet[str]) -> list[str]:
    """The rules with something to ask for whose case this is; the only one of a handful that asks for a number is meant for whatever comes."""
    asking = [rule for rule in brief.playbook.rules if pattern.search(rule)]
    fitting = [rule for rule in asking if ":" not in rule or fits(rule.partition(":")[0], rule, stems)]
    alone = len(asking) == 1 and len(brief.playbook.rules) <= HANDFUL
    return fitting or ([rule for rule in asking if _COLLECT.search(rule)] if alone else [])


def _items_abroad(brief: Brief, language: str) -> Iterator[str]:
    """The same in another language: an item stands in the rule as it is said."""
    if not (pattern := _ASK_FOR_ABROAD.get(language)):
        return
    said = all_of(brief)
    stems = said_in(said).stems
    for rule in _rules_that_ask(brief, pattern, stems):
        for item in (one.strip() for found in pattern.finditer(rule) for one in _BETWEEN_ABROAD.split(found["what"])):
            if _is_theirs(item, by_us=True) and not _known(item, said, stems):
                yield re.sub(r"^(?:son|sa) ", "votre ", item) if language == "fr" else item


def _is_theirs(item: str, *, by_us: bool) -> bool:
    """Whether a customer can give it: "the agent asks for a search" is no question to them, "asks for photos" is."""
    proof = _NUMBERS.search(item) or PICTURES.search(item) or _PROOFS.search(item)
    return 0 < len(words(item)) <= _ITEM and not _FOR_OTHERS.search(item) and bool(proof or not by_us)


def _known(item: str, said: str, stems: AbstractSet[str]) -> bool:
    if PICTURES.search(item):
        return bool(PICTURES.search(said))
    if _NUMBERS.search(item):
        return bool(_A_NUMBER.search(said))
    return stem(words(item.lower())[-1]) in stems


def _yours(item: str) -> str:
    if re.match(r"(?:the|an?|their|your|any|some)\b", item, re.IGNORECASE):
        return re.sub(r"^their\b", "your", item, flags=re.IGNORECASE)
    return item if words(item)[0].lower().endswith("s") else f"{'your' if _NUMBERS.search(item) else 'the'} {item}"
