"""What a draft asks the customer to do or to leave, because a rule says so: "Please delete the file and do not forward it."."""

import re
from collections.abc import Set as AbstractSet

from bot.complaints.rule_case import said_in, stem
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
    "es": (r"no (?:se )?(?:lo |los )?(?:abr|reenv|compart|difund)", "por favor, no lo abra ni lo reenvíe a nadie."),
    "fr": (r"ne (?:pas |rien )?(?:(?:le |les )?(?:pas )?)?(?:ouvrir|transf|transmettre|partager|diffuser)", "merci de ne pas l'ouvrir et de ne le transmettre à personne."),
    "de": (r"(?:nicht|nichts) (?:weiterzu\w+|zu öffnen|weiterleiten|öffnen|zu teilen)", "Bitte öffnen Sie es nicht und leiten Sie es niemandem weiter."),
    "pt": (r"não (?:o |os )?(?:abr|encaminh|reencaminh|partilh|compartilh|divulg)", "por favor, não o abra nem o reenvie a ninguém."),
    "it": (r"non (?:apr|inoltr|condivid|diffond)", "la prego di non aprirlo e di non inoltrarlo a nessuno."),
    "nl": (r"niet (?:te openen|openen|door te sturen|doorsturen|te delen)", "open het alstublieft niet en stuur het aan niemand door."),
    "ja": (r"開かず|開かない|転送しない|転送せず", "開かず、転送もなさらないようお願いいたします。"),
}  # fmt: skip
_STRANGE = {
    "en": "What reached you belongs to somebody else: ", "es": "Lo que recibió es de otra persona: ", "fr": "Ce que vous avez reçu est à quelqu'un d'autre : ", "de": "Was Sie bekommen haben, gehört jemand anderem: ",
    "pt": "O que recebeu é de outra pessoa: ", "it": "Quello che ha ricevuto è di un'altra persona: ", "nl": "Wat u hebt gekregen, is van iemand anders: ", "ja": "届いたものは別のお客様のものです。",
}  # fmt: skip
_NOT_THEIRS = re.compile(  # in a rule, or in what a customer wrote
    r"\b(?:(?:somebody|someone|anybody|anyone) else(?:'s)?|another (?:\w+(?:'s|’s)|customer|member|patient|person|client|man|woman|tenant|family)|other (?:people|customers|members)'s?|wrong (?:person|recipient|parent|customer|hands|address)|(?:is|it's|its|was) not (?:me|mine|my \w+)|isn't (?:me|mine)|stranger'?s?|"
    r"(?:of|that of|belongs to|for) (?:an? )?(?:certain )?(?:mr|mrs|ms|miss|dr) [a-z]|never (?:met|heard of)|otra persona|otro (?:cliente|paciente|señor)|ajen[oa]s?|quelqu'un d'autre|autre (?:client|patient|personne|dame|monsieur)|pas (?:le |la |les )?(?:mien|mienne)|fremde[nrsm]?|anderen? (?:person|kund\w+|patient\w*)|jemand anderem|"
    r"outra pessoa|outro (?:cliente|paciente|senhor)|altra persona|altro (?:cliente|paziente)|iemand anders|andere (?:klant|pati\w+|ouder))\b|verkeerde (?:ouder|klant|persoon)|別(?:の|人)|他の|他人|知らない",
    re.IGNORECASE,
)
_OF_SOMEBODY_ELSE = re.compile(
    r"\b(?:data|papers?|file|report|letters?|e-?mail|documents?|results?|photos?|somebody else|another|wrong person|datos|documento|resultado|données|dossier|courrier|fremde|daten|unterlagen|dados|exame|dati|referto|gegevens|brief|post)\w*|別|他の|個人情報",
    re.IGNORECASE,
)
PICTURES = re.compile(
    r"\b(?:fotos?|foto's|fotografías?|photos?|photographs?|pictures?|images?|videos?|screenshots?|bild(?:er)?|aufnahmen?|afbeelding(?:en)?)\b",
    re.IGNORECASE,
)
_DAMAGED = re.compile(
    r"brok|snap|crack|scrat|dent|stain|torn|tear|leak|mould|hole|chipp|bent|smash|burn|scorc|damag|shatt|rippe"
)


def to_do(brief: Brief, frame: Frame) -> str:
    """What a rule that fits the thread has us ask the customer to do or leave: "Please delete the file and do not forward it."."""
    said = all_of(brief)
    stems = said_in(said).stems
    for rule in brief.playbook.rules:
        condition, colon, _ = rule.partition(":")
        strange = bool(_OF_SOMEBODY_ELSE.search(rule) and _NOT_THEIRS.search(rule) and _NOT_THEIRS.search(said))
        if colon and not (strange or fits(condition, rule, stems)):
            continue
        if asked := _english(rule) if frame.language == "en" else _abroad(rule, frame.language):
            told = _STRANGE[frame.language] if strange else ""
            return f"{told}{asked if told else asked[0].upper() + asked[1:]}"
    return ""


def _english(rule: str) -> str:
    found = _ASK_TO.search(rule)
    if not found:
        return ""
    what = _OUR_PART.sub("", found["what"]).strip(" ,")
    for infinitive, order in _TO:
        what = infinitive.sub(order, what)
    return f"please {what}."


def _abroad(rule: str, language: str) -> str:
    wanted, said = _KEEP_SHUT.get(language, ("$^", ""))
    return said if re.search(wanted, rule, re.IGNORECASE) and _OF_SOMEBODY_ELSE.search(rule) else ""


def all_of(brief: Brief) -> str:
    """All that stands in the thread."""
    return " ".join(message.text for message in brief.thread)


def fits(condition: str, rule: str, stems: AbstractSet[str]) -> bool:
    """Whether what stands before the colon of a rule is in the thread; pictures are asked for of whatever is damaged."""
    if PICTURES.search(rule) and any(_DAMAGED.match(stem) for stem in stems):
        return True
    return any(stem(word.lower()) in stems for word in words(condition) if len(word) > 3 or word.isupper())
