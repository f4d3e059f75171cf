"""What no draft may say: nothing that the thread, the playbook or the promise does not hold, nothing that backfires."""

import re
from dataclasses import dataclass

from bot.drafting.writer import Brief
from bot.language.phrases import backfiring
from bot.language.plain import clean, fold
from bot.language.times import clocks, days

_MARKUP = re.compile(
    r"<[@!#][^>]*>?|<https?://[^>]*>|(?<!\w)@(?:channel|here|everyone)\b|!?\[[^\]]*\]\([^)]*\)|```", re.IGNORECASE
)
_LINK = re.compile(r"\bhttps?://[^\s<>|)\]]+|\bwww\.[^\s<>|)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_LEFTOVER = re.compile(
    r"\{+\s*[\w .|-]+\s*\}+|(?i:\[\s*(?:your |insert |customer|agent|owner|name|date|time|company|order|amount|phone)[^\]]*\])|"
    r"\b(?:TBD|TBC|TODO|None|undefined|NaN)\b|_{3,}|%\(\w+\)s|lorem ipsum"
)
_NUMBER = re.compile(r"\d[\d.,' ]*\d|\d")
_CLAIM = re.compile(
    r"\bI(?:'ve| have)(?: (?:already|now|just|personally|also|today))* (?:called|rung|phoned|spoken|talked|checked|contacted|booked|arranged|"
    r"refunded|credited|escalated|asked|raised|opened|logged|reviewed|sent|emailed|ordered|fixed|corrected|cancelled|reset|passed|alerted|"
    r"flagged|requested|scheduled|processed|applied|confirmed|found|told|removed|updated|reported)\b|"
    r"\b(?:ya )?he (?:hablado|revisado|contactado|reservado|pedido|llamado)\b|\bj'ai (?:déjà )?(?:contacté|vérifié|parlé|appelé|demandé)\b|"
    r"\bich habe\b.{0,60}\b(?:geprüft|angerufen|gesprochen|gebucht|veranlasst)\b",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?:\d[ -]?){13,19}")


@dataclass(frozen=True, slots=True)
class GuardFault:
    """A reason why a draft is not shown: a fault code and the words at fault."""

    code: str
    words: str


def faults_of(text: str, brief: Brief) -> list[GuardFault]:
    """Hard faults of a draft for this brief; none means that it may be shown."""
    flat = fold(text)
    source = fold("\n".join([*(m.text for m in brief.thread), *(m.author for m in brief.thread), brief.playbook.text]))
    found = [GuardFault(code, words) for code, words in backfiring(flat, brief.reading.language).items()]
    for code, pattern in (("unsafe_markup", _MARKUP), ("placeholder_left", _LEFTOVER), ("invented_fact", _CLAIM)):
        found += [
            GuardFault(code, m[0]) for m in pattern.finditer(flat) if code != "placeholder_left" or m[0] not in source
        ]
    found += [
        GuardFault("unsafe_markup", m[0]) for m in _LINK.finditer(flat) if m[0].rstrip(".,") not in brief.playbook.text
    ]
    found += [GuardFault("pii_leak", m[0]) for m in _CARD.finditer(flat) if _luhn(re.sub(r"\D", "", m[0]))]
    found += [GuardFault("invented_fact", number) for number in _new_numbers(flat, source, brief)]
    if brief.agent.first_name.lower() not in flat.lower():
        found.append(GuardFault("no_owner", brief.agent.first_name))
    if text != clean(text) and re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text):
        found.append(GuardFault("unsafe_markup", "an invisible character"))
    return found


def _new_numbers(text: str, source: str, brief: Brief) -> list[str]:
    """Numbers that nobody has said, apart from the promised time and today's and tomorrow's date."""
    masked = list(text)
    for clock in clocks(text):
        promised = brief.update_at.hour, brief.update_at.minute
        known = {(r.hour, r.minute) for c in clocks(source) for r in c.readings} | {promised}
        if {(r.hour, r.minute) for r in clock.readings} & known:
            masked[clock.start : clock.end] = " " * (clock.end - clock.start)
    near = {brief.now.date(), brief.update_at.date()}
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


def _luhn(digits: str) -> bool:
    values = [int(d) for d in reversed(digits)]
    return (sum(values[0::2]) + sum(sum(divmod(2 * v, 10)) for v in values[1::2])) % 10 == 0
