"""English turned around: what a customer said of themselves and of us, as we say it back to them.

"I lost a morning's pay" becomes "you lost a morning's pay", "you said Tuesday" becomes "we said Tuesday".
"""

import re

_PAIRS = {
    "i am": "you are",
    "i'm": "you're",
    "i was": "you were",
    "i've": "you've",
    "i have": "you have",
    "i'd": "you'd",
    "i'll": "you'll",
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we are": "you are",
    "we're": "you're",
    "we were": "you were",
    "we've": "you've",
    "we'd": "you'd",
    "we'll": "you'll",
    "we": "you",
    "us": "you",
    "our": "your",
    "ours": "yours",
    "ourselves": "yourselves",
    "you are": "we are",
    "you're": "we are",
    "you were": "we were",
    "you've": "we have",
    "you'd": "we had",
    "you'll": "we will",
    "you": "we",
    "your": "our",
    "yours": "ours",
}
_OBJECT_BEFORE = re.compile(
    r"\b(?:to|for|with|from|of|at|by|about|told|tell|gave|give|paid|pay|sent|ask|asked|rang|ring|called|call)\s+\Z",
    re.IGNORECASE,
)
_FIND = re.compile(r"\b(" + "|".join(sorted(map(re.escape, _PAIRS), key=len, reverse=True)) + r")\b", re.IGNORECASE)


def turned(sentence: str) -> str:
    """The sentence from our side. Only for English."""

    def swap(found: "re.Match[str]") -> str:
        said = found[0]
        other = _PAIRS.get(said.lower(), said)  # a Turkish İ is found as an i, and is none
        if said.lower() == "you" and _OBJECT_BEFORE.search(sentence[: found.start()]):
            other = "us"
        return other

    text = _FIND.sub(swap, sentence)
    return text[:1].upper() + text[1:]
