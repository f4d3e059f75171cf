"""Is each time at which a draft says that the customer hears still to come, and inside what the playbook asks for?"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bot.drafting.writer import Brief
from bot.language.times import clocks, instants
from bot.language.words import sentences

_HEARS = re.compile(
    r"\b(?:i(?:'ll| will|'m going to| am going to)|you(?:'ll| will) hear|expect|le (?:escrib|llam|inform)\w+|voy a|je vous|vous aurez|ich|melde|schreibe|rufe|vou|ligo|telefon(?:o|eo|iere)|escrevo|retorno|(?:le|ti|la|vi) (?:scriv|chiam|telefon|rispond)\w+|ik)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\b(?:write|ring|call|phone|update|text|message|tell|hear|report|reply|be in touch|back to you|post|email|escrib\w+|llam\w+|inform\w+|écri\w*|appel\w*|réponse|dirai|schreib\w*|ruf\w*|meld\w*|ligo|lig\w+|telefon\w+|"
    r"escrev\w+|retorn\w+|avis\w+|digo|scriv\w+|chiam\w+|bel|schrijf)\b",
    re.IGNORECASE,
)
_SPACED = re.compile(r"\b(\d{1,2}) ?h(?: ?(\d\d))?\b", re.IGNORECASE)
_NAMES = re.compile(  # a clock time by which a thing is called: "that 10:42 scan"
    r"\b(?:that|this|your|the) \d{1,2}[:.]\d\d (?=(?:scan|train|bus|coach|slot|appointment|flight|ferry|showing|class|service|departure|delivery|booking)\b)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(  # what no clock is read from
    r"\b(?:noon|midday|midnight|half past|quarter (?:past|to)|mediodía|(?<!-)midi|minuit|mittags?|halb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|viertel (?:vor|nach)|meio-dia|meia-noite|e meia|"
    r"mezzogiorno|mezzanotte|e mezza|un quarto|half (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)|kwart (?:voor|over)|(?:a las?|às|alle|entro le) (?:[a-zà-ÿ]+|\d{1,2})|"
    r"(?:um|bis|gegen|vor|ab) (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|(?:à|vers|avant|d'ici) (?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) heures?|(?:om|voor|tegen|rond) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?: uur)?)\b|正午|\d時",
    re.IGNORECASE,
)
_SUM = re.compile(r"[£€$] ?\d[\d.,]*")
_SLACK = timedelta(minutes=5)


def dishonest_times(text: str, brief: Brief) -> Iterator[str]:
    """The sentence of each promise that is past already, or later than the customer must have heard."""
    heard = _clocks_of(" ".join([*(m.text for m in brief.thread), brief.playbook.text]))
    latest = brief.playbook.latest_update(brief.now) + _SLACK
    for sentence in sentences(_unspaced(_NAMES.sub("", text))):
        if not (_HEARS.search(sentence) and _CONTACT.search(sentence)):
            continue
        clock = _clocks_of(sentence)
        if known := [at for at in brief.promised if (at.hour % 12, at.minute) in clock]:
            said = [brief.update_at] if brief.earlier and brief.earlier.due in known else known
        else:
            said = list(instants(sentence, brief.now))
            said += [at + timedelta(hours=12) for at in said if at.hour < 12]
        elsewhere = not known and clock and clock <= heard and _promised_in(text, brief)
        if said and not elsewhere and not any(brief.now < at <= latest for at in said):
            yield sentence[:80]


def _clocks_of(text: str) -> set[tuple[int, int]]:
    return {(reading.hour % 12, reading.minute) for one in clocks(text) for reading in one.readings}


def _promised_in(text: str, brief: Brief) -> bool:
    """Whether the promised time stands somewhere in the draft: then a time that somebody named is no other promise."""
    return (brief.update_at.hour % 12, brief.update_at.minute) in _clocks_of(text)


def names_no_time(text: str) -> bool:
    """Whether no clock time stands in it at all, in figures or in words: nobody knows then when they hear."""
    return not (_IN_WORDS.search(text) or any(True for _ in clocks(_unspaced(_SUM.sub("", text)))))


def _unspaced(text: str) -> str:
    """With "12:30" for "12 h 30"."""
    return _SPACED.sub(lambda found: f"{found[1]}:{found[2] or '00'}", text)
