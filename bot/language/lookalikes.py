"""Letters that look like others, and letters put apart: the words as a reader sees them."""

import re

from bot.language.plain import fold

_TWINS = str.maketrans(
    "АВЕКМНОРСТУХаеорсухіјѕԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνικτυɑɡıℓ０",
    "ABEKMHOPCTYXaeopcyxijsdhlABEZHIKMNOPTYXaopvikтuagil0".replace("т", "t"),
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_TWIN = re.compile(r"[\u0370-\u052fɑɡıℓ]")
_APART = re.compile(r"(?<!\w)(?:[^\W_][ .\-_*·|]{1,2}){4,60}[^\W_](?!\w)")


def as_read(text: str) -> str:
    """Folded, with foreign twins of Latin letters made Latin inside words that are Latin otherwise."""
    return _WORD.sub(_untwinned, fold(text))


def _untwinned(found: "re.Match[str]") -> str:
    word = found[0]
    return word.translate(_TWINS) if _LATIN.search(word) and _TWIN.search(word) else word


def disguised(text: str) -> list[str]:
    """Words in which alphabets are mixed, and letters that are put apart one by one."""
    text = fold(text)
    mixed = [m[0] for m in _WORD.finditer(text) if _LATIN.search(m[0]) and _TWIN.search(m[0])]
    return mixed + [m[0] for m in _APART.finditer(text) if sum(c.isalpha() for c in m[0]) >= 5]
