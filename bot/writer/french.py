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
_BETWEEN = r"((?:ne |n'|me |m'|y |en |le |la |les |l'|leur |lui )*)"


def _i(found: "re.Match[str]") -> str:
    verb = found[2].lower()
    turned = _I.get(verb)
    if turned is None:
        turned = (
            re.sub(r"(?:ais)$", "iez", verb)
            if verb.endswith("ais")
            else re.sub(r"rai$", "rez", verb)
            if verb.endswith("rai")
            else verb + "z"
            if verb.endswith("e")
            else re.sub(r"is$", "issez", verb)
        )
    return done(f"vous {_between(found[1])}{turned}")


def _we(found: "re.Match[str]") -> str:
    verb = found[2].lower()
    turned = _WE.get(verb) or re.sub(r"geons$", "gez", re.sub(r"çons$", "cez", verb))
    return done(f"vous {_between(found[1])}{re.sub('ons$', 'ez', turned)}")


def _between(words: str) -> str:
    return words.replace("me ", "vous ").replace("m'", "vous ")


def _you(found: "re.Match[str]") -> str:
    verb = found[2].lower()
    return done(f"nous {found[1]}{_OURS.get(verb) or re.sub('ez$', 'ons', verb)}")


FRENCH = Sides(
    before=(
        (r"\bje vous ai\b|\bje vous (?=[^\W\d_]+)", lambda m: done("vous nous avez") if m[0].lower().endswith("ai") else done("vous nous ")),
        (rf"\bvous {_BETWEEN}([^\W\d_]+ez|êtes|faites|dites)\b", _you),
        (rf"\b(?:je |j'){_BETWEEN}([^\W\d_]+)", _i),
        (rf"\bnous {_BETWEEN}([^\W\d_]+ons|sommes)\b", _we),
        (r"\bm'(?=[^\W\d_])", lambda _: done("vous") + " "),
        (r"\b(?:et|puis) (?<=et )(suis|ai|dois|peux)\b", lambda m: m[0]),
    ),
    words={
        "me": "vous", "moi": "vous", "mon": "votre", "ma": "votre", "mes": "vos", "notre": "votre", "nos": "vos", "nous": "vous", "mien": "vôtre", "mienne": "vôtre", "votre": "notre", "vos": "nos",
        "vous": "nous",
    },
    mine=r"\b(?:je|j'|moi|mon|mes)\b",
)  # fmt: skip
