"""What no draft may say: nothing that the thread, the playbook or the promise does not hold, nothing that backfires."""

import re
from dataclasses import dataclass

from bot.complaints.thread import Role
from bot.drafting.honest_times import dishonest_times
from bot.drafting.offers import unallowed_offers
from bot.drafting.strangers import from_notes, strangers
from bot.drafting.writer import Brief
from bot.language.detect import language_of
from bot.language.phrases import backfiring
from bot.language.plain import clean, fold
from bot.language.redact import private_details
from bot.language.times import clocks, days

_MARKUP = re.compile(
    r"<[@!#][^>]*>?|<https?://[^>]*>|(?<!\w)@(?:channel|here|everyone)\b|!?\[[^\]]*\]\([^)]*\)|```", re.IGNORECASE
)
_LINK = re.compile(
    r"\bhttps?://[^\s<>|)\]]+|\bwww\.[^\s<>|)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
    re.IGNORECASE,
)
_LEFTOVER = re.compile(
    r"\{+\s*[\w .|-]+\s*\}+|(?i:\[\s*(?:your |insert |customer|agent|owner|name|date|time|company|order|amount|phone)[^\]]*\])|"
    r"\b(?:TBD|TBC|TODO|None|undefined|NaN)\b|\[[A-Z][A-Z ]{3,}\]|_{3,}|%\(\w+\)s|lorem ipsum"
)
_SPACED = re.compile(r"\b(\d{1,2}) ?h(?: ?(\d\d))?\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,' ]*\d|\d")
_CLAIM = re.compile(
    r"\bI(?:'ve| have)(?: (?:already|now|just|personally|also|today))* (?:called|rung|phoned|spoken|talked|checked|contacted|booked|arranged|"
    r"refunded|credited|escalated|asked|raised|opened|logged|reviewed|sent|emailed|ordered|fixed|corrected|cancelled|reset|passed|alerted|"
    r"flagged|requested|scheduled|processed|applied|confirmed|found|told|removed|updated|reported)\b|"
    r"\b(?:ya )?he (?:hablado|revisado|contactado|reservado|pedido|llamado)\b|\bj'ai (?:déjà )?(?:contacté|vérifié|parlé|appelé|demandé)\b|"
    r"\bich habe\b.{0,60}\b(?:geprüft|angerufen|gesprochen|gebucht|veranlasst)\b",
    re.IGNORECASE,
)
_APOLOGY = re.compile(
    r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|lo siento|disculp\w+|désolée?|excuses?|tut mir leid|entschuldig\w+|lamento|desculp\w+)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:tell|let|email|notify|inform|message|write to) (?:all )?(?:the |your |our )?other (?:\w+ ){0,2}?(?:customers|guests|schools|tenants|patients|clients|passengers|people)\b|\b(?:other|another) customer'?s?'? (?:name|number|complaint|order|account|case)\b|"
    r"\b(?:i(?:'ve| have)|this (?:case|complaint|ticket) (?:is|has been)) (?:now )?(?:closed|marked|resolved)\b|\b(?:system|hidden) prompt\b|\bmy instructions\b|\b(?:has been|was|foi|ha sido|a été|wurde) (?:approved|liberad[ao]|aprovad[ao]|aprobad[ao]|approuvée?|genehmigt)\b",
    re.IGNORECASE,
)
_SORRIES = 3  # more is grovelling
_HIDE = frozenset(
    {
        "card",
        "card_code",
        "card_expiry",
        "iban",
        "bank_account",
        "national_id",
        "token",
        "password",
        "otp",
        "birth_date",
    }
)


@dataclass(frozen=True, slots=True)
class GuardFault:
    """A reason why a draft is not shown: a fault code and the words at fault."""

    code: str
    words: str


def faults_of(text: str, brief: Brief) -> list[GuardFault]:
    """Hard faults of a draft for this brief; none means that it may be shown."""
    flat = fold(text)
    source = fold("\n".join([*(m.text for m in brief.thread), *(m.author for m in brief.thread), brief.playbook.text]))
    ours = "\n".join([brief.playbook.text, *(m.text for m in brief.thread.of(Role.AGENT))])
    found = [GuardFault(code, words) for code, words in backfiring(flat, brief.reading.language).items()]
    for code, pattern in (("unsafe_markup", _MARKUP), ("placeholder_left", _LEFTOVER), ("invented_fact", _CLAIM)):
        found += [
            GuardFault(code, m[0]) for m in pattern.finditer(flat) if code != "placeholder_left" or m[0] not in source
        ]
    found += [
        GuardFault("unsafe_markup", m[0]) for m in _LINK.finditer(flat) if m[0].rstrip(".,") not in brief.playbook.text
    ]
    found += [
        GuardFault("pii_leak", flat[one.start : one.end])
        for one in private_details(flat, brief.reading.language)
        if one.kind in _HIDE or (one.kind == "phone" and flat[one.start : one.end] not in ours)
    ]
    found += [GuardFault("unauthorised_offer", words) for words in unallowed_offers(flat, brief.playbook)]
    found += [GuardFault("past_time", words) for words in dishonest_times(flat, brief)]
    found += [GuardFault("invented_fact", name) for name in strangers(flat, brief)]
    found += [GuardFault("pii_leak", words) for words in from_notes(flat, brief)]
    found += [GuardFault("obeyed_injection", m[0]) for m in _OTHERS.finditer(flat)]
    if len(_APOLOGY.findall(flat)) > _SORRIES - 1:
        found.append(GuardFault("excessive_apology", "more than two apologies"))
    if language_of(flat, brief.reading.language) != brief.reading.language and len(flat) > 120:
        found.append(GuardFault("wrong_language", flat[:30]))
    found += [GuardFault("invented_fact", number) for number in _new_numbers(flat, source, brief)]
    if brief.agent.first_name.lower() not in flat.lower():
        found.append(GuardFault("no_owner", brief.agent.first_name))
    if text != clean(text) and re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text):
        found.append(GuardFault("unsafe_markup", "an invisible character"))
    return found


def _new_numbers(text: str, source: str, brief: Brief) -> list[str]:
    """Numbers that nobody has said, apart from the promised time and today's and tomorrow's date."""
    masked = list(text)
    for spaced in _SPACED.finditer(text):
        if any((int(spaced[1]), int(spaced[2] or 0)) == (at.hour, at.minute) for at in brief.promised):
            masked[spaced.start() : spaced.end()] = " " * (spaced.end() - spaced.start())
    promised = {(hour, at.minute) for at in brief.promised for hour in (at.hour, at.hour % 12)}
    known = {(r.hour, r.minute) for c in clocks(source) for r in c.readings} | promised
    for clock in clocks(text):
        if {(r.hour, r.minute) for r in clock.readings} & known:
            masked[clock.start : clock.end] = " " * (clock.end - clock.start)
    near = {brief.now.date(), *(at.date() for at in brief.promised)}
    for day in days(text, brief.now):
        if day.day in near:
            masked[day.start : day.end] = " " * (day.end - day.start)
    digits = {_bare(m[0]) for m in _NUMBER.finditer(source)} | {
        part for m in _NUMBER.finditer(source) for part in re.findall(r"\d+", m[0])
    }
    return [
        m[0]
        for m in _NUMBER.finditer("".join(masked))
        if _bare(m[0]) not in digits and not set(re.findall(r"\d+", m[0])) <= digits
    ]


def _bare(number: str) -> str:
    return re.sub(r"[\s,']", "", number).strip(".")
