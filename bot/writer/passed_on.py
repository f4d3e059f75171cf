"""What an agent notes of a customer, said to that customer: "she rang twice" becomes "you rang twice". English only."""

import re

from bot.writer.completing import completed
from bot.writer.english_repairs import STAFF, THEY, begun
from bot.writer.hearsay import without_hearsay

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
_HERS, _HIS = frozenset({"mrs", "ms", "miss", "sister"}), frozenset({"mr", "father"})
_VERBS = {"was": "were", "is": "are", "has": "have", "does": "do", "says": "say", "wasn't": "weren't", "isn't": "aren't", "hasn't": "haven't", "doesn't": "don't",
          "needs": "need", "wants": "want", "lives": "live", "feels": "feel", "works": "work", "keeps": "keep", "thinks": "think", "gets": "get", "uses": "use", "takes": "take"}  # fmt: skip
_TITLES = r"(?:Mrs?|Ms|Miss|Dr)\.?\s+"
_HE, _SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
_OBJECT = re.compile(r"\b(?:him|her)\b(?! [a-z]+(?:s|ed)?\b(?<!down)(?<!up)(?<!out)(?<!off)(?<!away))", re.IGNORECASE)
_CONTRACTED = re.compile(r"\b(she|he)'s\b(?=\s+(been|had|got|lost|\w+ed)?\b)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|\s+|[^\w\s]|_")
_SOMEBODY_ELSE = re.compile(r"(?<=[\w,:'] )[A-Z][a-z]+ [A-Z][a-z]+(?:'s)?\b")
_NO_NOUN = frozenset(
    "and but to for with at on in yesterday today twice again back that because so when after before a the".split()
)
_NOT_TOLD = re.compile(  # the agent's own part, and how the customer came across
    r"\b(?:i|i'd|i've|i'm|me|we|off the phone|on the phone|on the line|call ?back|phone call|what do|how do|customer|caller|(?:wife|husband|son|daughter|mother|father) of|quiet|shout\w*|fuming|livid|hysterical|ranting|swearing|sounded|sounds|difficult|stroppy)\b",
    re.IGNORECASE,
)


def from_agent(text: str, name: str) -> str:
    """Turned to the customer; empty when the agent speaks of themselves, or of nobody that we know."""
    if _NOT_TOLD.search(text) or (_HE.search(text) and _SHE.search(text)) or _of_another(text, name):
        return ""
    text = text.removesuffix("'") if text.count("'") == 1 else text  # the end of words whose beginning is another piece
    last = (name.split() or [""])[-1]
    if _OBJECT.search(text) and any(
        part and re.search(rf"\b{re.escape(part)}\b", text) for part in (*name.split(), last)
    ):
        return ""  # somebody else is spoken of
    text = without_hearsay("en", text)
    text = STAFF.sub(lambda m: "somebody here " if m[0].endswith(" ") else "somebody here", text)
    for part in (name, (name.split() or [""])[-1]):
        if part:
            text = re.sub(
                rf"\b(?:{_TITLES})?(?:[A-Z]\w+ )?{re.escape(part)}\b(?:'s)?",
                lambda m: "her" if m[0].endswith("'s") else "she",
                text,
            )
    if _SOMEBODY_ELSE.search(text):
        return ""
    for pattern, better in THEY:  # what a note leaves out is the customer: "rang twice", "no hot dinner today"
        text = begun(pattern, better, text)
    text = re.sub(r"\bI\b", "she", text)
    text = re.sub(rf"^{_TITLES}[A-Z]\w+(?: [A-Z]\w+)?\b", "she", text)
    text = _CONTRACTED.sub(lambda m: f"{m[1]} has" if m[2] else f"{m[1]} is", text)
    tokens = _WORD.findall(text)
    said, speaks = "", False
    for place, token in enumerate(tokens):
        speaks = _speaks(token.lower(), speaks)
        said += _to_them(tokens, place, speaks)
    return completed(said[:1].upper() + said[1:].strip()).replace("There was No ", "There was no ")


def _of_another(text: str, name: str) -> bool:
    """Whether a "he" is told of where a Mrs was on the phone, or a "she" of a Mr."""
    title = (name.split() or [""])[0].rstrip(".").lower()
    return bool((title in _HERS and _HE.search(text)) or (title in _HIS and _SHE.search(text)))


def _speaks(low: str, speaks: bool) -> bool:
    """Whether the customer is the subject from this word on."""
    return low in ("she", "he") or (speaks and low not in ("it", "nobody", "they", "which"))


def _to_them(tokens: list[str], place: int, speaks: bool) -> str:
    low = tokens[place].lower()
    after = next((t.lower() for t in tokens[place + 1 :] if not t.isspace()), "")
    if low == "her" and (not after or not after[0].isalpha() or after in _NO_NOUN):
        return "you"
    if speaks and _last(tokens, place) in _VERB_AFTER and (low in _VERBS or _THIRD.fullmatch(low)):
        return _VERBS.get(low) or _first(low)
    return _SUBJECT.get(low, tokens[place])


_THIRD = re.compile(r"(?!(?:was|is|has|does|as|us|his|its|this|always|yes|less|perhaps|sometimes|thus)$)[a-z]{2,}s")


def _first(verb: str) -> str:
    """ "cuts" as "cut", "carries" as "carry"."""
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("sses", "shes", "ches", "xes", "zes", "goes", "does")) else verb[:-1]


_VERB_AFTER = frozenset({",", "she", "he", "and", "but", "still", "also", "never", "then"})


def _last(tokens: list[str], place: int) -> str:
    return next((t.lower() for t in reversed(tokens[:place]) if not t.isspace()), "")
