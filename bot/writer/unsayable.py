"""What no agent repeats, in any language: what one of ours did or said, words in quotation marks, swearing, what is taken back, papers and illnesses.

It says of such a piece at least what it is about: what they were told, how they were treated.
"""

import re

from bot.language.late import late
from bot.writer.unsayable_words import ABOUT, BELONGS, HERS, NOBODY, SAYS

_QUOTATION = re.compile(  # three words or more; a single word in marks is a name or a doubt
    r"[“«„][^”»“\n]*(?:\s[^”»“\s]+){2,}$|[\"“„«»][^\"“”„«»\n]*(?:\s[^\"“”„«»\s]+){2,}[\"”“»«]|(?<!\w)['‘](?!\d)[^'’‘\n]*(?:\s[^'’‘\s]+){2,}['’](?!\w)|[「『][^」』]{6,}[」』]"
)
_CLAUSE = re.compile(
    r",|\s(?:and|but|when|while|y|pero|cuando|et|mais|quand|und|aber|als|e|mas|quando|ma|en|maar|toen)\s"
)
_TOLD = 4  # words that tell something
_LABEL = re.compile(
    r"(?<!\w)(an?|the|your) (?:\"[^\"\n]{2,60}\"|'[^'\n]{2,60}'|“[^”\n]{2,60}”|‘[^’\n]{2,60}’) (?=[a-z])"
)
_NAMED_FOR = re.compile(r" (?:for|as|under|with|pour|por|für|als|wegen|per|voor)(?: an?| the)?\s*$")
_OPENED = re.compile(r"[“„«「].*$")
_PERSON = {
    language: late(
        rf"(?<!\w)(?:{before})(?: |(?<='))(?:(?!{BELONGS})[\w-]+ )?(?:{who})(?!\w)(?!,?(?: (?-i:[A-ZÀ-Þ])[\w'-]+)?,? (?:{may})\b)(?=[ ,.;:]|$)",
        re.IGNORECASE,
    )
    for language, (before, who, may) in HERS.items()
}
_WHO = {language: late(rf"(?<!\w)(?:{who})s?(?:$|'s )", re.IGNORECASE) for language, (_, who, _) in HERS.items()}
_BARE = re.compile(r"(?:^|, |\b(?:and|but|so) )(?:girl|lad|lady|guy|bloke|fella|kid|woman|man|driver|nurse) (?=[a-z])")
_DIALECT = re.compile(  # that an agent would not write
    r"\b(?:tha|tha's|thee|thi|nowt|owt|summat|ah'(?:m|ll|ve)|nee|neet|oot|doon|yesterdi|in't|on't|t'(?=[a-z])|wi'|ovver|an all|an there's|fettle|gradely|champion|bairns?|wor|divvent|gan|hoose|cannae|dinnae|winnae|wisnae|havenae|yer one|yer man|so it is|be doing)\b|"
    r"\b(?:ned|nimma|hob i|hot (?:ma|der|die|des)|san's|is da|da (?:lkw|fahrer|chef)|gstorbn|kana|dalassn|moant|wia a|ausgschaut|gfoan|gsogt|oida|haumma|mia ham|i hob|zwoa|nix is|rinnt si)\b|^na,",
    re.IGNORECASE,
)
_PASSED_TO = re.compile(
    r"\b(?:passed|put through|transferred|spoke|spoken|talked|handed)(?: on| over)? to (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]+\b|^[A-ZÀ-Þ][a-zà-ÿ]+, (?:the|le|la|el|der|die|o|a|il) "
)
_CALLED = re.compile(  # somebody by name: "Gavin it said on his badge", "a certain Yadira"
    r"\bbadge\b|(?<!my )(?<!our )\bname (?:[a-z]+ ){0,3}(?:is|was) [A-Z][a-z]+\b|\bun[ae]? tal\b|\bcalled [A-Z][a-z]+\b(?= (?:on|at|from|in|told|said|who))|\b(?:d'un[e]?|d'un) certain|\b(?:name ?tag|namensschild|plaquinha|cracha)\b",
)
_REPORT = {
    language: late(rf"^(?!.*\b{NOBODY}\b).*(?<!\w){verbs}(?!\w)", re.IGNORECASE) for language, verbs in SAYS.items()
}
_TAKEN_BACK = re.compile(
    r"^\W*(?:esque[çc]\w+|olv[ií]d\w+|oublie[zr]?|vergessen sie|vergesst|vergiss|forget (?:what|that|it|i)|scrap (?:that|it)|dimentic\w+|vergeet)\b|\bje (?:retire|reprends) ce que\b|\bretiro lo dicho\b|\bretiro o que disse\b|\bich nehme (?:das |alles )?zurück\b|\bc'est pas résolu\b|\b(?:olvid\w+|esque[çc]\w+) (?:de )?(?:lo|o) que\b",
    re.IGNORECASE,
)
_SWEARS = re.compile(
    r"\b(?:clowns?|guignols?|payas[oa]s?|palhaços?|hampelm\w+|kasper\w*|pagliacc\w+|muppets?|no mam\w+|neta|pinches?|poca madre|qué madre|carajo|chingad\w+|puñeter\w+|maldit[oa]s?|cachondeo|tom\w+ el pelo|putain|bordel|foutre|foutus?|foutez|chier|saloperies?|ras[- ]le[- ]bol|fout\w* de|arsch\w*|verarsch\w*|verdammt\w*|kotz\w*|"
    r"lachhaft|lächerlich|porra|caralho|put[ao]s?|foda\w*|palhaçada|sacanagem|cazzo|schifo\w*|ridicol\w+|barzelletta|presa in giro|klote\w*|kut\w*|verdomme|godver\w*|belachelijk|carry-on|shower of|bless (?:it|him|her|them|you)|sod (?:it|this|that|all)|pig's ear|dog's (?:dinner|breakfast)|bleedin\w*|gobsh\w+|feck\w*|eejit\w*)\b",
    re.IGNORECASE,
)
_PAPERS = re.compile(
    r"\b(?:NIE|DNI|NIF|CURP|RFC|BSN|CPF|RG|SSN|NINO|passport|pasaporte|passaporte|passeport|reisepass|ausweis\w*|carte d'identité|codice fiscale|paspoort)\b"
    r"|\b(?:HIV|VIH|AIDS|SIDA|positiv[oa]s?|chlamydia|miscarr\w+|lost (?:a|the|our) (?:baby|pregnancy)|in bed plast|bedplassen|bed-?wett\w+|wets? the bed|bettnäss\w+|pipi au lit|fausse couche|abort\w+|fehlgeburt|suicid\w*|adopt(?:ed|ion)|state hospital|psychiatric\w*|asylum|rehab|selbstmord|bankrupt\w*|insolven\w+|deport\w+|meltdowns?|immigra\w+|autorización de residencia)\b",
)
_THREATENS = re.compile(
    r"^(?:wenn|falls)\b.*\b(?:bin|gehe?|melde?|ruf\w*|schreib\w*|wende?) ich\b|^si (?:no|hoy|mañana|en)\b.*\b(?:voy|denuncio|pongo|llamo)\b|^(?:si|sans)\b.*\b(?:je (?:saisis|porte|vais|contacte|poste))\b|^se (?:não|non)\b.*\b(?:vou|faço|vado|chiamo)\b",
    re.IGNORECASE,
)
_CONDUCT = re.compile(
    r"\b(?:laugh\w*|smirk\w*|rude\w*|shout\w*|yell\w*|swore|sworn|snapp\w+|insult\w*|sneer\w*|mock\w*|humiliat\w*|hung up|hang up|rolled (?:his|her|their) eyes|shrugg\w+|wav\w+ (?:me|us) (?:away|off)|turned (?:his|her|their) back|"
    r"r[ií]e\w*|burl\w+|grit\w+|maleducad\w+|groser\w+|insult\w*|colg(?:ó|aron)|ri(?:ait|ant|t)\b|moqu\w+|hurl\w+|impoli\w*|malpoli\w*|raccroch\w+|lacht\w*|gelacht|auslach\w*|angeschrie\w*|unfreundlich\w*|patzig\w*|aufgelegt|dreht sich um|"
    r"riu\w*|gargalh\w+|zomb\w+|gozou|gozar\w*|mal[- ]educad\w+|desligou|desligaram|ris[eo]|ridev\w+|maleducat\w+|scortes\w+|urlat\w+|lach(?:te|en)|uitgelach\w*|onbeleefd|opgehangen|schreeuw\w*)\b",
    re.IGNORECASE,
)
_TOLD_SO = re.compile(r"\b(?:told|said|says|saying|promised|reckon\w*)\b", re.IGNORECASE)
_DONE_TO = re.compile(  # to the customer and theirs
    r"\b(?:me|us|my|our|mi|mis|nos|nuestr\w+|m'\w*|moi|nous|mon|ma|mes|notre|mich|mir|mein\w*|uns\w*|meu|minha|nosso|nossa|mij|ons|mijn|mio|mia|ci)\b",
    re.IGNORECASE,
)


def grounds(piece: str, language: str) -> frozenset[str]:
    """Why a piece, in the customer's own words, may not be repeated: no ground where it may."""
    person, report = _PERSON.get(language), _REPORT.get(language)
    found = {
        "person": (person and person.search(piece))
        or _CALLED.search(piece)
        or _PASSED_TO.search(piece)
        or (language == "en" and _BARE.search(piece)),
        "quotation": _QUOTATION.search(piece),
        "report": report and report.search(piece),
        "dialect": language in ("en", "de") and _DIALECT.search(piece),
        "taken back": _TAKEN_BACK.search(piece),
        "swearing": _SWEARS.search(piece),
        "papers": _PAPERS.search(piece),
        "threat": _THREATENS.search(piece),
    }
    return frozenset(ground for ground, so in found.items() if so)


def within_quotation(piece: str, sentence: str) -> bool:
    """Whether a piece of a sentence stands in somebody's words, whole."""
    return any(piece.strip() in quoted[0] for quoted in _QUOTATION.finditer(sentence))


def quotes(sentence: str) -> bool:
    """Whether somebody's words stand in it."""
    return bool(_QUOTATION.search(sentence))


def before_quotation(piece: str) -> str:
    """What a piece says before the clause in which somebody is quoted; empty where that is all it says, the piece where nobody is.

    Words that only name something go alone: "a 'back in 5' sign" is "a sign", "charged £6 for 'no show at stop'" is "charged £6".
    """
    piece = _LABEL.sub(r"\1 ", piece)
    quoted = _QUOTATION.search(piece)
    if not quoted:
        return piece
    lead = piece[: quoted.start()]
    named = _NAMED_FOR.search(lead)
    if named and quoted.end() >= len(piece.rstrip(" .,!")) and len(lead[: named.start()].split()) >= _TOLD:
        return lead[: named.start()]
    breaks = [at.start() for at in _CLAUSE.finditer(lead)]
    before = piece[: breaks[-1]] if breaks else ""
    return before if len(before.split()) >= _TOLD else ""


def without_quotation(piece: str) -> str:
    """The piece without what stands in quotation marks, or after one that nothing closes."""
    return _OPENED.sub("", _QUOTATION.sub("", piece))


def is_somebody(thing: str, language: str) -> bool:
    """Whether a thing that would be named is a person."""
    who = _WHO.get(language)
    return bool(who and who.search(thing))


def treated(language: str) -> str:
    """How somebody's treatment is named; empty where we have no words for it."""
    return ABOUT.get(language, ("", ""))[1]


def about(piece: str, why: frozenset[str], language: str, *, matters: bool) -> str:
    """What a piece is about of which what one of ours did or said is not repeated; empty where that is not `why`.

    `matters`: whether it tells of something that went wrong; how somebody was treated always does.
    """
    if language not in ABOUT or not why & {"person", "quotation", "report"}:
        return ""
    if _CONDUCT.search(piece):
        return treated(language)
    if matters and "person" in why and _TOLD_SO.search(piece):
        return ABOUT[language][0]
    if matters and "person" in why and _DONE_TO.search(piece):
        return treated(language)
    told, _ = ABOUT[language]
    return told if matters and why & {"quotation", "report"} else ""
