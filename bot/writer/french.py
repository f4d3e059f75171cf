"""French from our side: "j'ai appelé et personne ne m'a rappelé" becomes "vous avez appelé et personne ne vous a rappelé"."""

import re

from bot.writer.sides import Sides, done

_I = {
    "ai": "avez", "suis": "êtes", "étais": "étiez", "avais": "aviez", "vais": "allez", "fais": "faites", "dis": "dites", "peux": "pouvez", "veux": "voulez", "dois": "devez", "sais": "savez",
    "vois": "voyez", "viens": "venez", "tiens": "tenez", "prends": "prenez", "attends": "attendez", "reçois": "recevez", "crois": "croyez", "dors": "dormez", "pars": "partez", "sors": "sortez",
    "vis": "vivez", "mets": "mettez", "perds": "perdez", "paie": "payez", "appelle": "appelez", "rappelle": "rappelez", "achète": "achetez", "élève": "élevez", "finis": "finissez", "ouvre": "ouvrez",
    "réponds": "répondez", "entends": "entendez", "lis": "lisez", "écris": "écrivez", "bois": "buvez", "serai": "serez", "aurai": "aurez", "faisais": "faisiez", "devais": "deviez", "pouvais": "pouviez",
}  # fmt: skip
_WE = {"sommes": "êtes", "avons": "avez", "faisons": "faites", "disons": "dites"}
_OURS = {
    "avez": "avons",
    "êtes": "sommes",
    "aviez": "avions",
    "étiez": "étions",
    "faites": "faisons",
    "dites": "disons",
}
_TO_ME = r"((?:ne |n'|nous |me |m'|y |en |le |la |les |l'|leur |lui )*)"
_BETWEEN = r"((?:ne |n'|me |m'|y |en |le |la |les |l'|leur |lui )*)"


_ENDINGS = tuple(
    (re.compile(f"{end}$"), turned)
    for end, turned in (
        ("connais", "connaissez"), ("parais", "paraissez"), ("plais", "plaisez"), ("ais", "iez"), ("rai", "rez"), ("e", "ez"), ("prends", "prenez"), ("iens", "enez"), ("mets", "mettez"),
        ("bats", "battez"), ("cris", "crivez"), ("uis", "uisez"), ("(?<=re)lis|(?<=é)lis", "lisez"), ("çois", "cevez"), ("ois", "oyez"), ("pars", "partez"), ("sors", "sortez"), ("sers", "servez"), ("sens", "sentez"),
        ("dors", "dormez"), ("cours", "courez"), ("vis", "vivez"), ("ds", "dez"), ("is", "issez"), ("s", "ez"),
    )
)  # fmt: skip


def _of_you(verb: str) -> str:
    """The form after "vous" of the one after "je"."""
    if known := _I.get(verb):
        return known
    return next((end.sub(turned, verb) for end, turned in _ENDINGS if end.search(verb)), verb)


def _i(found: "re.Match[str]") -> str:
    return done(f"vous {_between(found[1])}{_of_you(found[2].lower())}")


def _i_to_you(found: "re.Match[str]") -> str:
    return done(f"vous nous {_of_you(found[1].lower())}")


def _we(found: "re.Match[str]") -> str:
    verb = found[2].lower()
    turned = _WE.get(verb) or re.sub(r"geons$", "gez", re.sub(r"çons$", "cez", verb))
    return done(f"vous {_between(found[1])}{re.sub('ons$', 'ez', turned)}")


def _between(words: str) -> str:
    return words.replace("nous ", "vous ").replace("me ", "vous ").replace("m'", "vous ")


def _you(found: "re.Match[str]") -> str:
    verb = found[2].lower()
    return done(f"nous {_between(found[1])}{_OURS.get(verb) or re.sub('ez$', 'ons', verb)}")


FRENCH = Sides(
    before=(
        (r"\bmoi,? (?=je\b|j')", ""),
        (r"\bje vous ([^\W\d_]+)", _i_to_you),
        (rf"\bvous {_TO_ME}([^\W\d_]+ez|êtes|faites|dites)\b", _you),
        (rf"\b(?:je |j'){_BETWEEN}([^\W\d_]+)", _i),
        (rf"\bnous {_BETWEEN}([^\W\d_]+ons|sommes)\b", _we),
        (rf"{''.join(f'(?<! {word})' for word in ('pour', 'avec', 'chez', 'sans', 'à', 'de', 'et', 'que', 'comme', 'entre', 'devant', 'sur', 'contre', 'vers', 'par'))} moi(?=,|$)", lambda _: ""),
        (r"\bm'(?=[^\W\d_])", lambda _: done("vous") + " "),
        (r"\b(?:et|puis) (?<=et )(suis|ai|dois|peux)\b", lambda m: m[0]),
    ),
    words={
        "me": "vous", "moi": "vous", "mon": "votre", "ma": "votre", "mes": "vos", "notre": "votre", "nos": "vos", "nous": "vous", "mien": "vôtre", "mienne": "vôtre", "votre": "notre", "vos": "nos",
        "vous": "nous",
    },
    mine=r"\b(?:je|j'|moi|mon|mes)\b",
)  # fmt: skip
