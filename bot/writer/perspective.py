"""English turned around: what a customer said of themselves and of us, as we say it back to them.

"I lost a morning's pay" becomes "you lost a morning's pay", "you said Tuesday" becomes "we said Tuesday".
"""

import re

_MINE = {
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "we'll": "you'll",
    "we": "you",
    "us": "you",
    "our": "your",
    "ours": "yours",
    "ourselves": "yourselves",
    "you're": "we are",
    "you've": "we have",
    "you'd": "we had",
    "you'll": "we will",
    "your": "our",
    "yours": "ours",
    "yourselves": "ourselves",
}
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[^\w\s]|\s+|_")
_BEFORE_OBJECT = frozenset(
    "to for with from of at by about on against behind near off told tell gave give paid pay sent ask asked rang ring called call phoned phone "
    "emailed email texted trusted trust chose let made want wanted need saw hear heard thank contacted warned reminded begged chased reached".split()
)
_AFTER_OBJECT = frozenset(
    "to for with from of at by about on in and but or so because when while since until before after again twice yesterday today tomorrow the a an "
    "my our this that three four five six several many every on".split()
)
_GOES_ON = frozenset("and but then or still also always never only just really already now even".split())
_VERBS = frozenset("can could will would may might must should have had are were do did go get see said told".split())
_MOODS = {"am": "are", "was": "were", "wasn't": "weren't", "wasnt": "weren't"}


def turned(sentence: str) -> str:
    """The sentence from our side. Only for English."""
    tokens = _TOKEN.findall(sentence)
    words = [n for n, token in enumerate(tokens) if token[0].isalpha()]
    text, speaks = "", False  # speaks: the clause's subject was "I"
    for place, token in enumerate(tokens):
        low = token.lower()
        if low == "you":
            text += _you(tokens, place)
        elif low in _MOODS and (  # "I went and was told", "he asked was I all right"
            _after(tokens, place) == "i" or (speaks and _before(tokens, place) in _GOES_ON | {"i"})
        ):
            text += _MOODS[low]
        else:
            text += _MINE.get(low, token)
        if low in ("i", "i'm", "i've", "i'd"):
            speaks = True
        elif place in words and low in ("it", "he", "she", "they", "nobody", "which", "who", "that"):
            speaks = False
    return text[:1].upper() + text[1:]


def _you(tokens: list[str], place: int) -> str:
    """The customer's "you" is our "we" before a verb, and "us" after one or at the end."""
    before, after = _before(tokens, place), _after(tokens, place)
    if before in _BEFORE_OBJECT or (before.endswith("ing") and after not in _VERBS):
        return "us"
    if (not after or not after[0].isalpha() or after in _AFTER_OBJECT) and before and before not in ("and", "but"):
        return "us"
    return "we"


def _before(tokens: list[str], place: int) -> str:
    return next((t.lower() for t in reversed(tokens[:place]) if not t.isspace()), "")


def _after(tokens: list[str], place: int) -> str:
    return next((t.lower() for t in tokens[place + 1 :] if not t.isspace()), "")
