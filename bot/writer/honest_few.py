"""Italian and Japanese, a little: what needs no other verb is turned, Japanese is said back as heard, the rest is left out."""

import re

from bot.writer.sides import Sides

ITALIAN = Sides(
    before=(
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
