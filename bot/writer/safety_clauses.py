"""A clause of a safety step: whether it is for us alone, and how it is said to the customer."""

import re

_I = re.IGNORECASE
FOR_US = re.compile(  # a clause of a step that no customer is told
    r"^[^.;]*\b(?:bei|an|von|mit) (?:der|die|den|dem|unserer|unserem) \w*(?:leitung|leiter\w*|team|stelle|abteilung|dienst|meister\w*)\b[^.;]*\b(?:anfordern|melden|geben|weitergeben|weiterleiten|bestellen|beantragen|abstimmen|klären|prüfen lassen)$|"
    r"^(?:(?:and|then|also|und|dann|y|luego|et|puis|e|en|dan) )*(?:(?:first |then )?(?:ask|check|confirm|find out|see)(?: first)?(?: the \w+)? (?:whether|if|that|how|where|which|what)\b|"
    r"(?:never|do not|don't|nobody|nunca|no|ne pas|ne jamais|jamais|nie|niemals|nicht|niets|nooit|mai|não|jamás) (?:say|discuss|tell|name|promise|mention|give|comment|speculate|offer|admit|speak|guess|blame|decir|prometer|ofrecer|hablar|opinar|mencionar|dire|promettre|annoncer|évoquer|avancer|donner|sagen|nennen|versprechen|zusagen|zeggen|beloven|noemen|promettere|parlare|dizer|falar|prever)\b|"
    r"(?:[\w'-]+ ){0,3}(?:lead|manager|supervisor|desk|team|head|officer|director|commander|chief|engineer|office|leitung|\w+leitung|leiter\w*|gerente|responsable|encargad\w+|coordinador\w*|jefe|chef|direction|responsável|responsabile|leiding|leidinggevende)(?: (?:is |are )?(?:told|informed|notified|rung|paged))?(?: (?:at once|the same \w+|today|right away|straight away|immediately|within [\w ]+|gleich|sofort|enseguida|en seguida|de inmediato|aussitôt|tout de suite|subito|meteen|direct))*"
    r"(?: (?:informieren|verständigen|anrufen|einschalten|inlichten|bellen))?$|"
    r"(?:(?:then|and) )?(?:page|report|log|record|note|open an?|send the|escalate|hand|pass)\b(?!.* first that )|"
    r"(?:(?:then|and) )?(?:tell|inform|notify|alert|wake) (?:(?:the|our|a) )?(?:[\w-]+ ){0,2}(?:lead|manager|supervisor|desk|team|head|officer|director|commander|chief|engineer|office|superintendent|pharmacist|nurse)\b)",
    _I,
)
_HOW_TO = re.compile(
    r"^(?:tell|show|ask|say|explain)(?: to)? (?:the \w+|him|her|them)(?: first)? how to ([^:]+): (.+)$", _I
)
_FIRST_THAT = re.compile(r"^.*\b(?:say|tell (?:them|the \w+)) first that (.+)$", _I)
_ABOUT_THEM = (
    (re.compile(r"^(?:tell|ask) (?:him|her|them) (?:first )?to (?=[a-z])", _I), ""),
    (re.compile(r"^(?:tell|ask) (?:him|her|them) (?:first )?not to (?=[a-z])", _I), "please do not "),
    (re.compile(r"^advise (?:him |her |them |the \w+ )?(?:to )?ringing (?=[a-z])", _I), "ring "),
    (
        re.compile(
            r"\b(if|when|until|unless|or) (?:s?he|they|the (?:customer|client|user|guest|member|patient|caller)) (?=(?:feels? (?:unwell|faint|ill|sick|in danger|unsafe|pain)|cannot|can't|(?:is|are) (?:unwell|in danger|in pain|dizzy|faint)|smells?)\b)",
            _I,
        ),
        r"\1 you ",
    ),
    (re.compile(r"(?<=\byou )(feel|need|get|smell)s\b", _I), r"\1"),
    (re.compile(r"(?<=\byou )(?:is)\b", _I), "are"),
    (re.compile(r"(?<=\byou )(?:has)\b", _I), "have"),
    (re.compile(r"(?<=\byou )(.{3,40})\b(?:his|her|their) (?=[a-z])", _I), r"\1your "),
    (re.compile(r"^(?:zuerst )?darum bitten, (?=dass )", _I), ""),
    (re.compile(r"^(?:zuerst )?auf (einen? [^,.;]+?) hinweisen\b", _I), r"suchen Sie \1 auf"),
)
_NUMBER = re.compile(
    r"(?:^|(?P<when>(?:if(?=[^,]* (?:you|they|she|he|anybody|anyone|somebody|someone|there)\b)|in case of|bei|en cas de|en caso de|em caso de|in caso di|bij) [^,;]+?),? )(?P<number>(?:999|112|911|000|111|144|119|15|118|1906|113)(?: or \d{3})?)$",
    _I,
)
_CALLS_IT = re.compile(
    r"\b(?:call|ring|phone|dial|rufen|anrufen|appel\w+|llam\w+|ligu?\w+|chiam\w+|bel(?:len)?|means?|heißt) (?:the |le |al |il |o )?$",
    _I,
)
_CALL = {
    "en": "call {}",
    "de": "rufen Sie {}",
    "es": "llame al {}",
    "fr": "appelez le {}",
    "pt": "ligue {}",
    "it": "chiami il {}",
    "nl": "bel {}",
}


def to_them(part: str, language: str) -> str:
    """A clause of a step as said to them: "tell him to call 911 if he feels unwell" is "call 911 if you feel unwell"."""
    if first := _FIRST_THAT.match(part):
        part = first[1]
    if how := _HOW_TO.match(part):
        return f"to {how[1]}, {how[2]}"
    for about, said in _ABOUT_THEM:
        part = about.sub(said, part)
    *before, last = part.split(", ")
    if not FOR_US.match(last):
        before.append(last)
    part = ", ".join(before)
    if (number := _NUMBER.search(part)) and not _CALLS_IT.search(part[: number.start("number")]):
        call = _CALL.get(language, "{}").format(number["number"])
        when = f"{number['when']}{' ' if language in ('de', 'nl') else ', '}" if number["when"] else ""
        return f"{part[: number.start()]}{when}{call}"
    return part
