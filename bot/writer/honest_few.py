"""Italian and Japanese, a little: what needs no other verb is turned, Japanese is said back as heard, the rest is left out."""

import re

from bot.writer.sides import Sides, done

_ONE = r"(?:\w*(?:at|ut|it|rs|rt|nt|ott|ost|mast|uss|ers|ors|ess|is)[oa])"  # a participle of one person
ITALIAN = Sides(
    before=(
        (
            r"\bmi (?=(?:è|sono|era|erano) (?:arrivat|stat|rimast|successo|capitat|costat|servit)|arriv\w+|serv\w+|tocca\b|costa\b|si\b|(?:ha|hanno|avevano|è stat[oa]|era stat[oa]) (?:\w+ )?(?:detto|risposto|dato|promesso|inviato|mandato|addebitato|assicurato|spiegato|chiesto|consegnato|rotto|fatto|scritto|comunicato|rovinato)\b|chied\w+|dic\w+|rispond\w+)",
            lambda _: f"{done('le')} ",
        ),
        (
            r"\b(?:il mio|la mia|i miei|le mie|il nostro|la nostra|i nostri|le nostre)\b",
            lambda m: done({"il": "il suo", "la": "la sua", "i": "i suoi", "le": "le sue"}[m[0].lower().split()[0]]),
        ),
        (r"\b(mi[oa]|nostr[oa]) (?=[^\W\d_])", lambda m: f"{done('suo' if m[1].lower().endswith('o') else 'sua')} "),
        (
            r"\b(?:il|la|i|le) vostr([oaie])\b",
            lambda m: done({"o": "il nostro", "a": "la nostra", "i": "i nostri", "e": "le nostre"}[m[1].lower()]),
        ),
        (rf"\bsono (?={_ONE}\b|senza |rimast[oa]\b)", lambda _: f"{done('è')} "),
        (rf"\bero (?={_ONE}\b|[a-z])", lambda _: f"{done('era')} "),
        (r"\b([^\W\d_]+[aei])vo\b", lambda m: done(f"{m[1]}va")),
    ),
    words={
        "mi": "la", "ho": "ha", "sono": "sono", "aspetto": "aspetta", "devo": "deve", "posso": "può", "vivo": "vive", "dormo": "dorme", "faccio": "fa", "vado": "va", "pago": "paga", "prendo": "prende", "vengo": "viene",
        "esco": "esce", "scrivo": "scrive", "ricevo": "riceve", "vedo": "vede", "sento": "sente", "perdo": "perde", "chiamo": "chiama", "so": "sa", "sto": "sta", "riesco": "riesce", "guido": "guida", "uso": "usa", "compro": "compra", "servo": "serve", "lavoro": "lavora", "apro": "apre", "chiudo": "chiude", "porto": "porta", "metto": "mette", "tengo": "tiene", "leggo": "legge", "corro": "corre", "cerco": "cerca", "trovo": "trova", "abito": "abita",
    },
    mine=r"\b(?:io|noi|me|ci|ce|nostr\w+|vostr\w+|siamo|\w+iamo|lei)\b",
    unsure=r"(?:voi|vi|avete|siete|eravamo|abbiamo|mi (?:pare|sembra|chiedo|tocca)|(?:mi|ci|non|lo|li|la|le|ne|gli|me|ce|e|ieri|oggi) (?:\w+(?:ate|ete|ite)|dite|date|fate))\b|me\b",
)  # fmt: skip
_LONGEST = 28  # characters of Japanese that may be taken in a row


def heard(text: str, colleagues: frozenset[str]) -> str:
    """Japanese as it was said, in quotation marks; nothing where it is too long for that."""
    text = re.sub(r"「([^」]*)」", r"『\1』", text)
    if any(name in text for name in colleagues) or re.search(r"[私僕俺]", text):
        return ""
    return f"「{text}」" if 4 <= len(text) <= _LONGEST else ""
