"""German and Dutch from our side: "ich warte und niemand ruft mich an" becomes "Sie warten und niemand ruft Sie an"."""

import re

from bot.writer.sides import Sides, done

_DE = {
    "bin": "sind", "war": "waren", "muss": "müssen", "kann": "können", "will": "wollen", "weiß": "wissen", "darf": "dürfen", "soll": "sollen", "mag": "mögen", "ging": "gingen", "kam": "kamen",
    "fuhr": "fuhren", "sah": "sahen", "gab": "gaben", "lag": "lagen", "hielt": "hielten", "ließ": "ließen", "trug": "trugen", "las": "lasen", "aß": "aßen", "lief": "liefen", "half": "halfen", "traf": "trafen", "bat": "baten",
    "zog": "zogen", "stieg": "stiegen", "schlief": "schliefen", "erhielt": "erhielten", "fiel": "fielen", "trank": "tranken", "wollte": "wollten", "hab": "haben", "möchte": "möchten", "bekam": "bekamen", "rief": "riefen", "fand": "fanden", "stand": "standen", "saß": "saßen", "schrieb": "schrieben", "sprach": "sprachen", "nahm": "nahmen", "verlor": "verloren", "blieb": "blieben",
}  # fmt: skip
_LAST = r"(habe|bin|war|hatte|muss|musste|kann|konnte|wurde|werde|soll|sollte)"


def _plural(verb: str) -> str:
    low = verb.lower()
    return _DE.get(low) or (low + "n" if low.endswith(("e", "er")) else low + "en")


def _after(found: "re.Match[str]") -> str:
    return done(f"Sie {_plural(found[1])}")


def _inverted(found: "re.Match[str]") -> str:
    verb = _plural(found[1])
    return done(f"{verb.capitalize() if found[1][0].isupper() else verb} Sie")


def _ending(found: "re.Match[str]") -> str:
    return f"{done('Sie')}{found[1]}{done(_plural(found[2]))}"


GERMAN = Sides(
    large_nouns=True,
    before=(
        (r"\bob(?:wohl)? ihr\b", lambda m: f"{m[0][:-3]}{done('wir')}"),
        (r"(?-i:\bIhr(?=(?:e|er|em|en|es)?\b))(e|er|em|en|es)?\b(?! (?:habt|seid|wart|könnt|müsst))", lambda m: done("unser") + (m[1] or "")),
        (r"\b(?:eure[rmns]?|euer)\b", lambda m: done("unser" + m[0].lower().removeprefix("euer").removeprefix("eur"))),
        (r"(?-i:\bSie\b)(?! (?:hat|ist|war|wurde|kam|kann|ging|will|muss|darf|soll|lag|saß|stand|fiel|rief|schlief|weinte)\b)(?! (?!habt|seid|wart|mit|nicht|heut|jetzt|erst|selbst|sonst|meist|fast|zuletzt|zuerst|direkt|laut|seit|damit|somit|dort|sofort|gut|recht|oft|nichts?)[a-zäöüß]{2,}t\b)", lambda _: done("wir")),
        (r"(?-i:\bIhnen\b)|\beuch\b", lambda _: done("uns")),
        (rf"\bich\b((?: (?!und\b|,)[^\s,.;]+)+ )(?<=\s){_LAST}$", _ending),
        (rf"(?<=dass )ich\b((?: [^\s,.;]+)+ ){_LAST}\b", _ending),
        (r"\b([^\W\d_]+e|bin|war|kann|muss|will|darf) ich (?:mich|mir)\b", lambda m: f"{_inverted(m)} {done('sich')}"),
        (rf"\b({'|'.join(_DE)}) ich\b", _inverted),
        (r"\b(?!(?:heute|alle|keine|eine|meine|diese|ohne|gerne|ehe|welche|jede|ganze|letzte|erste|zweite) )([^\W\d_]+(?:e|bin|war|kann|muss|weiß|will|darf|soll)|bin|war|kann|muss) ich\b", _inverted),
        (r"\bich ([^\W\d_]+) (mich|mir)\b", lambda m: done(f"Sie {_plural(m[1])} sich")),
        (r"^(?:hab|habe) (?=(?:schon|auch|am|gestern|heute|dann|nun|mehrfach|zweimal|dreimal|extra|sofort|noch|die|den|das|Ihnen|es)\b)", lambda _: f"{done('Sie haben')} "),
        (rf"\bich ([^\W\d_]+e|{'|'.join(_DE)})\b", _after),
        (r"(?<=\bund )((?:habe|bin|brauche|warte|muss|kann|arbeite|zahle|bekomme|hatte|war|musste|konnte|werde|sitze|stehe|schlafe|kaufe|fahre|verliere|mache|heize|koche|esse))\b", lambda m: done(_plural(m[1]))),
        (r"(?<=\bund )(?-i:([a-zäöü]{3,}e))\b(?= (?:am|im|an|in|auf|mit|bei|nach|zu|seit|den|die|das|mich|mir|nicht|nun|jetzt|noch|jeden|jede|vom|zur|zum)\b)", lambda m: done(_plural(m[1]))),
        (r"\bihr\b(?= (?:habt|seid|wart|könnt|müsst|sagt|es|mir|uns|das)\b)", lambda _: done("wir")),
    ),
    words={
        "mein": "Ihr", "meine": "Ihre", "meiner": "Ihrer", "meinem": "Ihrem", "meinen": "Ihren", "meines": "Ihres", "unser": "Ihr", "unsere": "Ihre", "unserer": "Ihrer", "unserem": "Ihrem",
        "unseren": "Ihren", "mich": "Sie", "mir": "Ihnen", "wir": "Sie", "uns": "Ihnen", "habt": "haben", "seid": "sind", "wart": "waren", "könnt": "können", "müsst": "müssen", "dein": "unser", "deine": "unsere",
    },
    mine=r"\b(?:ich|mein\w*|mich|mir)\b",
)  # fmt: skip

_NL = {
    "ben": "bent", "heb": "hebt", "was": "was", "had": "had", "kan": "kunt", "wil": "wilt", "moet": "moet", "ga": "gaat", "sta": "staat", "zit": "zit", "weet": "weet", "zie": "ziet", "doe": "doet", "kon": "kon",
    "moest": "moest", "zal": "zult", "mag": "mag", "kreeg": "kreeg", "kwam": "kwam", "ging": "ging", "stond": "stond", "werd": "werd", "vond": "vond", "zat": "zat", "liep": "liep", "belde": "belde", "zou": "zou",
    "wist": "wist", "zag": "zag", "deed": "deed", "bleef": "bleef", "schreef": "schreef", "las": "las", "hoefde": "hoefde", "durf": "durft", "wou": "wou", "sliep": "sliep", "reed": "reed",
}  # fmt: skip
_NL_LINKS = r"en|maar|want|of|dus"  # after these the verb follows
_NL_UNDER = (
    r"dat|die|waar\w*|als|omdat|terwijl|toen|voordat|nadat|zodat|sinds|hoe|wat|wie|welke"  # after these it comes last
)
_NL_NO_VERB = r"(?:aan|bij|te|in|op|met|naar|van|het|de|er|niet|nu|weer|al|nog|maar|uw?|mijn|een|geen|ze|hem|haar|dat|die|dit|dus|ook|daar|hier|zelf|toch|net|pas|alleen|vandaag|gisteren|elke|iedere|drie|twee|vier|wel|jullie|jou|om|uit|voor|door)"


def _nl(verb: str) -> str:
    low = verb.lower()
    past = re.search(r"(?:te|de|t|(?<![io])d)$", low) and low not in ("rijd", "vind", "houd", "word", "meld", "bied")
    return _NL.get(low) or (low if past else low + "t")


def _nl_after(found: "re.Match[str]") -> str:
    return done(f"u {_nl(found[1])}")


def _nl_before(found: "re.Match[str]") -> str:
    verb = _nl(found[1])
    return done(f"{verb.capitalize() if found[1][0].isupper() else verb} u")


def _nl_last(found: "re.Match[str]") -> str:
    helped = found[3].lower().endswith("n") and re.search(
        r"(?:moet|moest|kan|kon|wil|wou|mag|mocht|zal|zou|ga|ging) $", found[2]
    )
    return f"{found[1]} {done('u')}{found[2]}{found[3] if helped else done(_nl(found[3]))}"


_NL_OURS = {"heeft": "hebben", "hebt": "hebben", "bent": "zijn", "had": "hadden", "was": "waren", "kwam": "kwamen", "zei": "zeiden", "zou": "zouden", "stuurde": "stuurden", "beloofde": "beloofden"}  # fmt: skip
DUTCH = Sides(
    before=(
        (r"\b(bij|naar|van|aan|met|door|voor|tegen|op|over|zonder) (?:u|jullie)\b(?! [a-z]+(?:ing|er|e|eur|ist)\b)", lambda m: f"{m[1]} {done('ons')}"),
        (
            r"\b(?:u|jullie) (heeft|hebt|hebben|bent|zijn|had|hadden|was|waren|kwam|kwamen|zei|zeiden|zou|zouden|stuurde|stuurden|beloofde|beloofden)\b",
            lambda m: done("wij " + _NL_OURS.get(m[1].lower(), m[1].lower())),
        ),
        (r"\buw\b|\bjullie\b(?= [a-z])", lambda _: done("onze")),
        (rf"\b({_NL_UNDER}) ik\b((?: [^\s,;.]+)*? )((?-i:[a-zà-ÿ]{{2,12}}))(?=$|[,;.])", _nl_last),
        (rf"\b({'|'.join(_NL)}) ik\b", _nl_before),
        (rf"(?<!\w)(?!(?:{_NL_LINKS}|{_NL_UNDER})\b)([^\W\d_]+) ik\b(?= {_NL_NO_VERB}\b|$)", _nl_before),
        (r"\bik ([^\W\d_]+)", _nl_after),
    ),
    words={"mijn": "uw", "mij": "u", "me": "u", "ons": "u", "onze": "uw"},
    mine=r"\b(?:ik|mijn|mij|wij|we)\b(?! (?:hebben|zijn|hadden|waren|kwamen|zeiden|zouden|stuurden|beloofden)\b)",
    unsure=r"(?:mn|m'n|wij|we|onszelf|u|je|jij|jou|jouw|jullie|of wat)\b",
)  # fmt: skip
