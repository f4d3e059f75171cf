"""What an agent notes of a customer, said to that customer: "she rang twice" becomes "you rang twice". English only."""

import re

_SUBJECT = {
    "she": "you",
    "he": "you",
    "her": "your",
    "his": "your",
    "him": "you",
    "hers": "yours",
    "herself": "yourself",
    "himself": "yourself",
}
_VERBS = {"was": "were", "is": "are", "has": "have", "does": "do", "says": "say", "wasn't": "weren't", "isn't": "aren't", "hasn't": "haven't", "doesn't": "don't",
          "needs": "need", "wants": "want", "lives": "live", "feels": "feel", "works": "work", "keeps": "keep", "thinks": "think", "gets": "get", "uses": "use", "takes": "take"}  # fmt: skip
_TITLES = r"(?:Mrs?|Ms|Miss|Dr)\.?\s+"
_CONTRACTED = re.compile(r"\b(she|he)'s\b(?=\s+(been|had|got|lost|\w+ed)?\b)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|\s+|[^\w\s]|_")
_NO_NOUN = frozenset(
    "and but to for with at on in yesterday today twice again back that because so when after before a the".split()
)
_NOT_TOLD = re.compile(r"\b(?:i|i'd|i've|i'm|me|we|off the phone|what do|how do|customer|caller)\b", re.IGNORECASE)


def from_agent(text: str, name: str) -> str:
    """Turned to the customer; empty when the agent speaks of themselves, or of nobody that we know."""
    if _NOT_TOLD.search(text):
        return ""
    for part in (name, (name.split() or [""])[-1]):
        if part:
            text = re.sub(
                rf"\b(?:{_TITLES})?(?:[A-Z]\w+ )?{re.escape(part)}\b(?:'s)?",
                lambda m: "her" if m[0].endswith("'s") else "she",
                text,
            )
    text = re.sub(rf"^{_TITLES}[A-Z]\w+(?: [A-Z]\w+)?\b", "she", text)
    text = _CONTRACTED.sub(lambda m: f"{m[1]} has" if m[2] else f"{m[1]} is", text)
    tokens = _WORD.findall(text)
    said, speaks = "", False
    for place, token in enumerate(tokens):
        speaks = _speaks(token.lower(), speaks)
        said += _to_them(tokens, place, speaks)
    return said[:1].upper() + said[1:].strip()


def _speaks(low: str, speaks: bool) -> bool:
    """Whether the customer is the subject from this word on."""
    return low in ("she", "he") or (speaks and low not in ("it", "nobody", "they", "which"))


def _to_them(tokens: list[str], place: int, speaks: bool) -> str:
    low = tokens[place].lower()
    after = next((t.lower() for t in tokens[place + 1 :] if not t.isspace()), "")
    if low == "her" and (not after or not after[0].isalpha() or after in _NO_NOUN):
        return "you"
    if low in _VERBS and speaks and _last(tokens, place) in _VERB_AFTER:
        return _VERBS[low]
    return _SUBJECT.get(low, tokens[place])


_VERB_AFTER = frozenset({"she", "he", "and", "but", "still", "also", "never", "then"})


def _last(tokens: list[str], place: int) -> str:
    return next((t.lower() for t in reversed(tokens[:place]) if not t.isspace()), "")
