"""What a draft asks the customer to do or to leave, because a rule says so: "Please delete the file and do not forward it."."""

import re

from bot.complaints.model import Severity
from bot.drafting.writer import Brief
from bot.language.words import words
from bot.writer.frame import Frame

_ASK_TO = re.compile(  # what a rule has us ask somebody to do or leave, at once: no errand, no call to somebody else
    r"\bask(?:s|ing)?(?: first)?(?: the)? (?:person|recipients?|customers?|clients?|members?|guests?|owners?|family|parents?|patients?|tenants?|residents?|users?|caller|reader|them|him|her|whoever [\w ]{2,20})(?: first)? "
    r"(?P<what>(?:not )?to (?:delete|keep|open|copy|forward|share|use|wear|drive|ride|touch|move|eat|throw|wash|photograph|leave|close|hold|set|stop|switch|unplug|pass|read|show)\b[^.;:]*)",
    re.IGNORECASE,
)
_OUR_PART = re.compile(  # of it
    r"(?:,? and (?:not )?to [^,.;]*?)? (?:once|when|as soon as|after) .*$|,? and (?:say|tell|give|book|raise|log|arrange|have)\b.*$|, (?:say|tell|then|have)\b.*$|,? (?:if (?:the|our)|so that (?:the|our)|because)\b.*$",
    re.IGNORECASE,
)
_TO = (
    (re.compile(r"^not to ", re.IGNORECASE), "do not "),
    (re.compile(r"^to ", re.IGNORECASE), ""),
    (re.compile(r",? and not to ", re.IGNORECASE), " and do not "),
    (re.compile(r", not to ", re.IGNORECASE), ", do not "),
    (re.compile(r",? and to ", re.IGNORECASE), ", and "),
)
_KEEP_SHUT = {  # what was sent to the wrong person, in a rule, and how it is asked for
    "es": (r"no (?:se )?(?:lo |los )?(?:abr|reenv|compart|difund)", "Por favor, no lo abra ni lo reenvíe a nadie."),
    "fr": (
        r"ne (?:pas |rien )?(?:(?:le |les )?(?:pas )?)?(?:ouvrir|transf|transmettre|partager|diffuser)",
        "Merci de ne pas l'ouvrir et de ne le transmettre à personne.",
    ),
    "de": (
        r"(?:nicht|nichts) (?:weiterzu\w+|zu öffnen|weiterleiten|öffnen|zu teilen)",
        "Bitte öffnen Sie es nicht und leiten Sie es niemandem weiter.",
    ),
    "pt": (
        r"não (?:o |os )?(?:abr|encaminh|reencaminh|partilh|compartilh|divulg)",
        "Por favor, não o abra nem o reenvie a ninguém.",
    ),
    "it": (r"non (?:apr|inoltr|condivid|diffond)", "La prego di non aprirlo e di non inoltrarlo a nessuno."),
    "nl": (
        r"niet (?:te openen|openen|door te sturen|doorsturen|te delen)",
        "Open het alstublieft niet en stuur het aan niemand door.",
    ),
    "ja": (r"開かず|開かない|転送しない|転送せず", "お手元のものは開かず、転送もなさらないようお願いいたします。"),
}
_OF_SOMEBODY_ELSE = re.compile(
    r"\b(?:data|papers?|file|report|letters?|e-?mail|documents?|results?|photos?|somebody else|another|wrong person|datos|documento|resultado|données|dossier|courrier|fremde|daten|unterlagen|dados|exame|dati|referto|gegevens|brief|post)\w*|別|他の|個人情報",
    re.IGNORECASE,
)
PICTURES = re.compile(r"\b(?:fotos?|fotografías?|photos?|pictures?|images?|videos?|screenshots?)\b", re.IGNORECASE)
_DAMAGED = re.compile(
    r"brok|snap|crack|scrat|dent|stain|torn|tear|leak|mould|hole|chipp|bent|smash|burn|scorc|damag|shatt|rippe"
)


def to_do(brief: Brief, frame: Frame) -> str:
    """What a rule that fits the thread has us ask the customer to do or leave: "Please delete the file and do not forward it."."""
    stems = {stem(word) for word in words(said_in(brief).lower())}
    for rule in brief.playbook.rules:
        condition, colon, _ = rule.partition(":")
        if colon and not fits(condition, rule, stems) and brief.reading.severity is not Severity.CRITICAL:
            continue
        if frame.language == "en" and (found := _ASK_TO.search(rule)):
            what = _OUR_PART.sub("", found["what"]).strip(" ,")
            for infinitive, order in _TO:
                what = infinitive.sub(order, what)
            return f"Please {what}."
        wanted, said = _KEEP_SHUT.get(frame.language, ("$^", ""))
        if re.search(wanted, rule, re.IGNORECASE) and _OF_SOMEBODY_ELSE.search(rule):
            return said
    return ""


def said_in(brief: Brief) -> str:
    """All that stands in the thread."""
    return " ".join(message.text for message in brief.thread)


def fits(condition: str, rule: str, stems: set[str]) -> bool:
    """Whether what stands before the colon of a rule is in the thread; pictures are asked for of whatever is damaged."""
    if PICTURES.search(rule) and any(_DAMAGED.match(stem) for stem in stems):
        return True
    return any(stem(word.lower()) in stems for word in words(condition) if len(word) > 3 or word.isupper())


def stem(word: str) -> str:
    """The beginning of a word, by which its forms are one."""
    return word[:5]
