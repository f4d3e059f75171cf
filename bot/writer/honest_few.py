"""Italian and Japanese, a little: what needs no other verb is turned, Japanese is said back as heard, the rest is left out."""

import re

from bot.writer.sides import Sides

ITALIAN = Sides(
    before=(
        (
            r"\bmi (?=si\b|(?:ha|hanno|avevano|è stat[oa]|era stat[oa]) (?:\w+ )?(?:detto|risposto|dato|promesso|inviato|mandato|addebitato|assicurato|spiegato|chiesto|consegnato|rotto|fatto|scritto|comunicato|rovinato)\b)",
            lambda _: "le ",
        ),
        (
            r"\b(?:il mio|la mia|i miei|le mie)\b",
            lambda m: {"il mio": "il suo", "la mia": "la sua", "i miei": "i suoi", "le mie": "le sue"}[m[0].lower()],
        ),
    ),
    words={
        "mi": "la",
        "ho": "ha",
        "abbiamo": "avete",
        "mio": "suo",
        "mia": "sua",
        "sono": "sono",
        "aspetto": "aspetta",
        "devo": "deve",
        "posso": "può",
        "vivo": "vive",
        "dormo": "dorme",
        "faccio": "fa",
        "vado": "va",
        "pago": "paga",
        "prendo": "prende",
        "vengo": "viene",
        "esco": "esce",
        "scrivo": "scrive",
        "ricevo": "riceve",
        "vedo": "vede",
        "sento": "sente",
        "perdo": "perde",
        "chiamo": "chiama",
    },
    mine=r"\b(?:io|noi|ci|nostr\w+|vostr\w+|avete|ero|eravamo|siamo|\w+iamo|lei)\b",
)
_LONGEST = 28  # characters of Japanese that may be taken in a row


def heard(text: str, colleagues: frozenset[str]) -> str:
    """Japanese as it was said, in quotation marks; nothing where it is too long for that."""
    text = re.sub(r"「([^」]*)」", r"『\1』", text)
    if any(name in text for name in colleagues) or re.search(r"[私僕俺]", text):
        return ""
    return f"「{text}」" if 4 <= len(text) <= _LONGEST else ""
