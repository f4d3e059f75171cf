"""German and Dutch from our side: "ich warte und niemand ruft mich an" becomes "Sie warten und niemand ruft Sie an"."""

import re

from bot.writer.sides import Sides, done

_DE = {
    "bin": "sind", "war": "waren", "muss": "müssen", "kann": "können", "will": "wollen", "weiß": "wissen", "darf": "dürfen", "soll": "sollen", "mag": "mögen", "ging": "gingen", "kam": "kamen",
    "bekam": "bekamen", "rief": "riefen", "fand": "fanden", "stand": "standen", "saß": "saßen", "schrieb": "schrieben", "sprach": "sprachen", "nahm": "nahmen", "verlor": "verloren", "blieb": "blieben",
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
    before=(
        (r"\bob(?:wohl)? ihr\b", lambda m: f"{m[0][:-3]}{done('wir')}"),
        (r"(?-i:\bIhr(?=(?:e|er|em|en|es)?\b))(e|er|em|en|es)?\b(?! (?:habt|seid|wart|könnt|müsst))", lambda m: done("unser") + (m[1] or "")),
        (r"\b(?:eure[rmns]?|euer)\b", lambda m: done("unser" + m[0].lower().removeprefix("euer").removeprefix("eur"))),
        (r"(?-i:\bSie\b)(?! (?:hat|ist|war|wurde|kam|kann|ging)\b)", lambda _: done("wir")),
        (r"(?-i:\bIhnen\b)|\beuch\b", lambda _: done("uns")),
        (rf"\bich\b((?: (?!und\b|,)[^\s,.;]+)+ )(?<=\s){_LAST}$", _ending),
        (rf"(?<=dass )ich\b((?: [^\s,.;]+)+ ){_LAST}\b", _ending),
        (r"\b([^\W\d_]+e|bin|war|kann|muss|will|darf) ich (?:mich|mir)\b", lambda m: f"{_inverted(m)} {done('sich')}"),
        (r"\b(?!(?:heute|alle|keine|eine|meine|diese|ohne|gerne|ehe|welche|jede|ganze|letzte|erste|zweite) )([^\W\d_]+(?:e|bin|war|kann|muss|weiß|will|darf|soll)|bin|war|kann|muss) ich\b", _inverted),
        (r"\bich ([^\W\d_]+) (mich|mir)\b", lambda m: done(f"Sie {_plural(m[1])} sich")),
        (r"^(?:hab|habe) (?=(?:schon|auch|am|gestern|heute|dann|nun|mehrfach|zweimal|dreimal|extra|sofort|noch|die|den|das|Ihnen|es)\b)", lambda _: f"{done('Sie haben')} "),
        (r"\bich ([^\W\d_]+)", _after),
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

_NL = {"ben": "bent", "heb": "hebt", "was": "was", "had": "had", "kan": "kunt", "wil": "wilt", "moet": "moet", "ga": "gaat", "sta": "staat", "zit": "zit", "weet": "weet", "zie": "ziet", "doe": "doet", "kon": "kon", "moest": "moest", "zal": "zult", "mag": "mag", "kreeg": "kreeg", "kwam": "kwam", "ging": "ging", "stond": "stond", "werd": "werd", "vond": "vond", "zat": "zat", "liep": "liep", "belde": "belde"}  # fmt: skip


def _dutch(found: "re.Match[str]") -> str:
    verb = found[1].lower()
    past = re.search(r"(?:te|de|t|(?<![io])d)$", verb) and verb not in ("rijd", "vind", "houd", "word")
    return done(f"u {_NL.get(verb) or (verb if past else verb + 't')}")


DUTCH = Sides(
    before=(
        (
            r"\b(?:u|jullie) (heeft|hebt|hebben|bent|zijn)\b",
            lambda m: done("wij " + ("hebben" if m[1].lower().startswith("he") else "zijn")),
        ),
        (r"\buw\b|\bjullie\b(?= [a-z])", lambda _: done("onze")),
        (
            r"\b(?:moest|moet|kreeg|kan|kon|zou|dat|als|waar|en) ik\b(?= (?:bij|te|in|op|met|naar|van|het|de|er|niet|nu|weer|al|nog|maar|uw?|mijn|een)\b)",
            lambda m: f"{m[0][:-2]}{done('u')}",
        ),
        (r"\bik ([^\W\d_]+)", _dutch),
    ),
    words={"mijn": "uw", "mij": "u", "me": "u", "ons": "u", "onze": "uw"},
    mine=r"\b(?:ik|mijn|mij|wij|we)\b",
)
