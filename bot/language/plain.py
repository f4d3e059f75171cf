"""Makes text safe to read: no invisible or turning characters, no odd spaces, one kind of line end."""

import re
import unicodedata

# Zero-width, bidirectional, tag and variation characters can hide an instruction or turn a line around;
# half a surrogate pair can't be written anywhere.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ud800-\udfff\U000e0000-\U000e0fff]"
)
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+")
_QUOTES = str.maketrans({"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"'})
_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_CONTROL = {code: None for code in range(32) if code not in (9, 10, 13)} | {127: None}


def clean(text: str) -> str:
    """The same words without invisible characters, NFC, with plain spaces and line ends.

    Quotes and dashes stay as they were written; `fold` straightens them for matching.
    """
    if _is_plain(text):
        return text.strip(" ")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _INVISIBLE.sub("", text).translate(_CONTROL)
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n")).strip()


def fold(text: str) -> str:
    """For matching: clean, compatibility forms unified, straight quotes. Case is kept."""
    text = clean(text)
    return text if text.isascii() else unicodedata.normalize("NFKC", text).translate(_QUOTES)


def _is_plain(text: str) -> bool:
    """Whether there is nothing to clean but its ends: most messages are so, and this is the quicker way."""
    return text.isascii() and text.isprintable() and "  " not in text


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word, with an ellipsis where something was cut."""
    text = text.strip()
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:.") + "…"


def plain(text: str) -> str:
    """Lower case, no accents, straight quotes; every character keeps its place."""
    return "".join(map(_plain_letter, straight(text)))


def straight(text: str) -> str:
    """With straight quotes; every character keeps its place."""
    return text.translate(_STRAIGHT)


def _plain_letter(char: str) -> str:
    if char < "\x80":
        return char.lower()
    if char.isspace():
        return char if char in "\n\r" else " "
    if char > "\u024f":
        return char
    small = unicodedata.normalize("NFKD", char.lower())[0]
    return "s" if char == "ß" else small
