"""What of a statement in another language stands alone, what things it speaks of, and chat spelling written out."""

import re
from collections.abc import Mapping

from bot.language.late import late
from bot.language.parts import tagged
from bot.writer.standing import Stand, quotes_on

_SPELLED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "es": (("q|ke", "que"), ("xq|pq|xk", "porque"), ("tb|tmb", "también"), ("x", "por"), ("d", "de"), ("dnd", "donde"), ("msj", "mensaje"), ("porfa", "por favor"), ("no mam[ea]n(?: neta)?|neta|pinches?|maldit[oa]s?|puñeter[oa]s?|a ver|o sea|che|holaa+|jaj[aj]*|literal|en plan|pues nada|la verdad", "")),
    "pt": (("pelo amor de deus|gente do céu|meu deus", ""), ("q", "que"), ("pq", "porque"), ("vcs", "vocês"), ("vc", "você"), ("hj", "hoje"), ("tb|tbm", "também"), ("td", "tudo"), ("msg", "mensagem"), ("oi|olá|viu|porra|caralho|poxa", ""), ("n|ñ", "não"), ("gnt|gente|rs+|k{3,}|(?:ha){2,}|então tá|pô|mano", "")),
    "fr": (("me direz-vous|voyez-vous|figurez-vous|dites-moi", ""), ("jai", "j'ai"), ("lai", "l'ai"), ("cest", "c'est"), ("jen", "j'en"), ("nai", "n'ai"), ("bjr|slt|svp", ""), ("pk|pq", "pourquoi"), ("ds", "dans"), ("qd", "quand"), ("tt", "tout"), ("bcp", "beaucoup"), ("pb", "problème"), ("rdv", "rendez-vous"), ("putain(?: de)?|bordel(?: de)?|mdr|lol|ptdr|franchement|bon|bref|ah|euh|hein", "")),
    "de": (("u\\.", "und"), ("net|ned|nich", "nicht"), ("hab", "habe"), ("is", "ist"), ("verdammt\\w*|servus|servas|moin|naja|tja|hm+|lol|halt|bittschön", "")),
    "it": (("nn", "non"), ("cmq", "comunque"), ("xke|xché|perke", "perché"), ("x", "per"), ("qlc", "qualcosa"), ("ahah\\w*|boh|vabbè|insomma", "")),
    "nl": (("idd|nou|tja|haha\\w*", ""),),
}  # fmt: skip
_CHAT = {
    language: [(late(rf"(?<![\w'])(?:{typed})(?![\w'])[,.!]*", re.IGNORECASE), meant) for typed, meant in pairs]
    for language, pairs in _SPELLED.items()
}
_THANKS = re.compile(
    r"(?:top|super|prima|perfecto|genial|parfait|perfeito|ottimo|klasse|sí|oui|ja|sim|nee|non)?[,!. ]*(?:bedankt|dank je|dank u|danke\w*|gracias|merci|obrigad[oa]|grazie)\b|(?:top|genial|perfecto|parfait|perfeito|ottimo|klasse)[,!.]",
    re.IGNORECASE,
)
_NOBODY_DOES = re.compile(
    r"(?:n['’]|ne )(?:a|ont|est|sont|avait|était|peut|veut|fait|dit|répond|vient|va)\b", re.IGNORECASE
)  # "N'a plus dit un mot": who?
_SPOKEN_TO = re.compile(
    r",\s*(?:señorita|señora|señor|seño|joven|amig[oa]|madame|monsieur|senhora?|moç[oa]|meine damen und herren|signora|signore|mevrouw|meneer)\s*(?=[.!]|$)",
    re.IGNORECASE,
)
_ELIDES = ("fr", "it")  # there an apostrophe opens nothing
_HANGING = re.compile(  # "you with the headmistress on your back": no verb comes
    r"(?:usted|ustedes|você|vocês|o senhor|a senhora|vous) (?:con|com|avec|y|e|et|sin|sem|sans)\b|(?:idem|igual|lo mismo|o mesmo|pareil|genauso|ebenso|stesso) (?:pour|para|bei|per|aqu)",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"\b(?:dire|que|qui|de|du|des|pour|à|et|ou|avec|sans|sur|por|para|con|sin|y|resulta|en|um|mit|ohne|und|oder|zu|com|sem|che|di|per|dat|van|te|met|dass|ob|weil|wenn|donc|alors)$",
    re.IGNORECASE,
)
_LAUGHS = re.compile(r"\b(?:jaja\w*|haha\w*|rs+|k{3,}|mdr|lol|ahah\w*)\b|:\w+:", re.IGNORECASE)
_NAMES_SOMEBODY = re.compile(
    r"\b(?:Herr|Herrn|Frau|Sr\.?|Sra\.?|Dra?\.|D\.|Dª|Doña|Don|M\.|Mme|Mlle|Monsieur|Madame|[Ss]eñora?|[Ss]enhora?|Sig\.|Sig\.ra|[Ss]ignora?|Dott\.|[Mm]evrouw|[Mm]eneer) [A-ZÀ-Ý]"
)
_DETERMINED: Mapping[str, str] = {
    "es": r"(?:el|la|los|las|un|una|su|sus|nuestr[oa]s?) ",
    "fr": r"(?:le |la |les |l'|un |une |votre |vos |notre |nos )",
    "pt": r"(?:o|a|os|as|um|uma|seu|sua|seus|suas|nosso|nossa) ",
    "it": r"(?:il |lo |la |i |gli |le |l'|un |una |un')",
    "nl": r"(?:de|het|een|uw|onze?) ",
}
_OF: Mapping[str, str] = {
    "es": "de|del|de la",
    "fr": "de|du|de la|d'",
    "pt": "de|do|da",
    "it": "di|del|della",
    "nl": "van",
}
_NO_THINGS: Mapping[str, str] = {
    "es": r"una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\w+(?:ó|aba|aron|ieron)|nuestr\w+|est[aeo]s?|algun\w*|que|mañana|tarde|noche|día|días|semana\w*|mes\w*|año\w*|hora\w*|vez|veces|señor\w*|hij[oa]s?|madre|padre|mam[áa]|pap[áa]|mujer|marido|gente|verdad|cosa|mism[oa]|otr[oa]s?|primer\w*|segund\w*|últim\w*|lunes|martes|miércoles|jueves|viernes|sábado|domingo|chic[oa]|cual|fin|puerta de",
    "fr": r"monde|peine|matin|soir\w*|jour\w*|semaine\w*|mois|année\w*|an|ans|heure\w*|fois|monsieur|madame|mère|père|fil[sl]e?|mari|femme|gens|même\w*|autre\w*|premi\w*|second\w*|derni\w*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|peu|plupart|jeune|dame|frère|sœur|suite|bouche|sens",
    "pt": r"\w+(?:ou|ei|ava|iu|aram|eram)|noss\w+|voss\w+|algu\w+|est[ea]s?|ess[ea]s?|que|qual|manhã|tarde|noite|dia|dias|semana\w*|mês|meses|ano\w*|hora\w*|vez|vezes|senhor\w*|filh[oa]s?|mãe|pai|mulher|marido|gente|verdade|coisa|mesm[oa]|outr[oa]s?|primeir\w*|segund\w*|últim\w*|partir|minha|meu|moç[oa]|pessoa\w*|fim|única?",
    "it": r"che|quale|mattin\w*|sera|giorn\w*|settiman\w*|mes\w*|ann\w*|or[ae]|volt\w*|signor\w*|figli\w*|madre|padre|mamma|papà|moglie|marito|gente|stess\w*|altr\w*|prim\w*|second\w*|ultim\w*|cosa",
    "nl": r"ochtend|middag|avond|dag\w*|week|weken|maand\w*|jaar|uur|keer|meneer|mevrouw|dochter|zoon|moeder|vader|man|vrouw|mensen|zelfde|andere?|eerste|tweede|laatste",
}
_THINGS = {
    language: late(
        rf"(?<![\w'])({which}(?!(?:{_NO_THINGS[language]})(?![\w]))[^\W\d_]{{4,}}(?: (?:{_OF[language]}) ?(?!(?:{_NO_THINGS[language]})(?![\w]))[^\W\d_]{{3,}})?)(?![\w'])",
        re.IGNORECASE,
    )
    for language, which in _DETERMINED.items()
}
_MANY_OF_ONE = re.compile(
    r"(?:los|las|os|as|les|des|nos|vos) [^\W\d_]*[^\W\d_sxz](?: |$)"
)  # an article of many before a verb
_NO_NOUNS = frozenset(
    "herrn tag tage tagen woche wochen monat monate monaten jahr jahre jahren uhr stunde stunden minute minuten mal zeit ende anfang frau mann herr sohn tochter mutter vater kind kinder eltern oma opa bruder schwester leute mensch montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember euro franken teil grund fall ding sache sachen morgen abend nacht heute gruß grüße dank hand seite".split()
)


def spelled_out(text: str, language: str) -> str:
    """Chat spelling as words: "q no hj" as "que não hoje"; fillers and laughter are left out."""
    for typed, meant in _CHAT.get(language, ()):
        text = typed.sub(meant, text)
    return _SPOKEN_TO.sub("", re.sub(r",\s*(?=[:;,.])", "", " ".join(text.split()).lstrip(" ,")))


def stands_abroad(language: str, statement: str) -> Stand:
    """How a statement stands that is turned already. German is looked at as a sentence, the others as words."""
    if (
        not statement
        or _HANGING.match(statement)
        or _NOBODY_DOES.match(statement)
        or _THANKS.match(statement)
        or _LAUGHS.search(statement)
        or _OPEN_END.search(statement)
        or _NAMES_SOMEBODY.search(statement)
        or statement.count('"') % 2
        or (language not in _ELIDES and quotes_on(statement))
        or statement.count("(") != statement.count(")")
    ):
        return Stand.FALLS
    return _german(statement) if language == "de" else Stand.ALONE


def _german(statement: str) -> Stand:
    words = tagged(statement, "de")
    if not words:
        return Stand.ALONE
    tags = [word.tag for word in words]
    finite = any(tag.endswith("(FIN)") for tag in tags) or tags[-1] == "VV(INF)"  # "Ihre Kinder frieren"
    if not finite or tags[-1] in ("ART", "APPR", "KON", "KOUS", "PPOSAT"):
        return Stand.FALLS
    low = [word.text.lower() for word in words]
    if {"i", "ich", "mir", "mich", "euer", "eure", "hob", "hätt", "wia"} & set(low):
        return Stand.FALLS
    subject = any(tag in ("NN", "NE", "PIS", "PIAT") for tag in tags) or {"sie", "wir", "niemand", "keiner"} & set(low)
    if not subject:
        return Stand.FALLS
    if low[0] == "es" and any(word.startswith(("kein", "niemand", "nichts")) for word in low[1:4]):
        return Stand.ALONE  # "es kam kein Techniker"
    return Stand.LEANS if low[0] in ("er", "es", "das", "dies", "diese", "dieser") else Stand.ALONE


def things_abroad(language: str, statement: str) -> list[str]:
    """The things that it speaks of, with their article; German nouns without one."""
    if language == "de":
        return [
            w.text
            for w in tagged(statement, "de")
            if w.tag == "NN" and len(w.text) > 3 and w.text[0].isupper() and w.text.lower() not in _NO_NOUNS
        ]
    pattern = _THINGS.get(language)
    named = [found[1][0].lower() + found[1][1:] for found in pattern.finditer(statement)] if pattern else []
    return [thing for thing in named if not _MANY_OF_ONE.match(thing)]
