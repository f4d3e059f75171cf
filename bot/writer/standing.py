"""Which English sentences can be said back on their own, and which lean on the one before."""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import zip_longest

from bot.language.parts import Word, tagged
from bot.writer.clause import HEADLESS, NOUN, PEOPLE, is_finite


class Stand(Enum):
    """How a sentence stands."""

    ALONE = "alone"
    LEANS = "leans"  # says little without the sentence before it
    FALLS = "falls"  # a fragment, an order, a thought: not to be said back


_LEANING = frozenset("he she they it that this these those him her them".split())
_OPEN_ENDS = frozenset("AT0 DPS CJC CJS CJT TO0 DTQ PNQ".split())
_OPEN_WORDS = frozenset(
    "says say said saying that than if whether like with of for from the goes reckons because as into told".split()
)
_THINKING = frozenset(
    "know think thought guess mean meant see saw suppose hope want wanted wish love like loved liked enjoy enjoyed wonder wondered believe feel understand realise realize appreciate "
    "require said fail failed put mention mentioned notice noticed admit swear bet mind reckon expect expected imagine remember remembered learned learnt write writing ask asking read reading say saying".split()
)
_TAG_QUESTION = re.compile(
    r", (?:can|is|are|do|does|did|has|have|was|were|will|would|could|should|wo|ca|isn|aren)(?:n't)? (?:i|you|it|they|we|he|she)\b\??$",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"\b(?:g'day|righto|(?<!my )(?<!the )(?<!your )(?<!our )(?<!his )(?<!two )(?<!three )lads(?!')|abeg|yaar|haway|mate|hun|pet|love|guys|folks|god help|jesus|christ|sake|lol|haha|tbh|imo|ffs|omg|ta|cheers|aff|wi|awfy|dinnae|cannae|didnae|wasnae|isnae|naebody|nae|oot|doon|aboot|gie|n all|innit)\b|[=<>{}\[\]|]|#(?!\d)|(?<!\d):[a-z]\w+:?$|\d{6,}",
    re.IGNORECASE,
)


_OF_ANYBODY = re.compile(  # a "you" that meant anybody has become a "we": "you can smell it on your clothes"
    r"\bwe (?:can|could)\b|\b(?:when|if|where|after|before|once|as soon as) we (?:go|walk|step|let|turn|push|open|press|see|look|get|try|come|sit|stand|pass)\b|^you quote\b",
    re.IGNORECASE,
)
_OPENS, _CLOSES = (
    re.compile(r"(?<!\w)['‘](?=\w)"),
    re.compile(r"(?<=[\w.,!?])['’](?!\w)"),
)  # of words that somebody said
_HANGS = re.compile(  # a clause that waits for its sentence, and one that only points back: "the door certainly was"
    r"(?:As|For|Which|Whereas|Because|Although|Though|When|While|Once|Until|By the time) (?:you|we|he|she|they|it|the|your|our)\b[^,]*$|.{3,40} (?:was|were|is|are|did|does|do|had|has|have|would|could|can|wo)(?:n't)?$|(?:You|We|They|He|She|It) did,",
    re.IGNORECASE,
)
_MORE = 4  # words
_COUNTED = re.compile(
    r"(?:That|It) was (?:about |over |nearly |almost |half )?(?:[£$€]\d|(?:an?|\d+|[a-z]+)(?: and a half)? (?:minutes?|hours?|days?|weeks?|months?)\b)|(?:This|That|It) (?:is|was) (?:about|(?:the|your|our) (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|last|only))\b",
    re.IGNORECASE,
)


def stands(sentence: str) -> Stand:
    """How a sentence stands that has been turned to the customer already."""
    words = [word for word in tagged(sentence, "en") if word.tag != "PUQ"]
    if (
        not words
        or sentence[0] in "£€$%"
        or _TAG_QUESTION.search(sentence)
        or _CALLS.search(sentence)
        or _OF_ANYBODY.search(sentence)
        or sentence.count('"') % 2
        or sentence.count("(") != sentence.count(")")
        or quotes_on(sentence)
        or _HANGS.match(sentence)
    ):
        return Stand.FALLS
    while words and (words[0].tag == "CJC" or words[0].tag.startswith("PU")):
        words = words[1:]
    verb = next((place for place, word in enumerate(words) if is_finite(words, place)), None)
    if not verb or _is_open(words) or _HALF.match(sentence) or _has_no_head(words[verb:]):
        return Stand.FALLS
    subject = _subject(words[:verb])
    if not subject or (subject[-1].tag == "EX0" and not _tells_of_something(words)):
        return Stand.FALLS
    if subject[-1].text.lower() == "you" and (falls := _of_you(words[verb:])):
        return falls
    if _COUNTED.match(sentence):
        return Stand.ALONE
    if all(word.text.lower() in _LEANING or word.tag in ("AV0", "DT0", "XX0", "CRD") for word in subject):
        return Stand.LEANS
    return Stand.ALONE


def quotes_on(sentence: str) -> bool:
    """Whether somebody's words begin in it and don't end: "'you are number one in the queue"."""
    return len(_OPENS.findall(sentence)) > len(_CLOSES.findall(sentence))


_HALF = re.compile(  # a clause of a longer sentence: "that somebody would ring", "the box he ticked"
    r"That (?:somebody|someone|nobody|he|she|they|we|you|I|it|there)\b|(?:The|A|Our|Your) (?:\w+ )?\w+ (?:he|she|they|we|you) \w+$",
    re.IGNORECASE,
)


def _is_open(words: Sequence[Word]) -> bool:
    """Whether something is missing at its end; "that you waited five months for" lacks nothing."""
    last = words[-1]
    if last.text.lower() in ("either", "neither", "though", "since"):
        return False
    if last.text.lower() in ("for", "with", "of", "from", "into") and any(
        word.text.lower() in ("that", "which", "who", "what") for word in words[1:-2]
    ):
        return False
    return last.tag in _OPEN_ENDS or last.text.lower() in _OPEN_WORDS


def _has_no_head(rest: Sequence[Word]) -> bool:
    """Whether a "should" or "would" has no verb: "you should simply"."""
    return rest[0].tag == "VM0" and not any(word.tag.startswith("V") for word in rest[1:])


_SOMEBODY = re.compile(r"(?:[\w']+,? ){0,2}?(?:he|she)\b", re.IGNORECASE)


def speaks_of_somebody(sentence: str) -> bool:
    """Whether its subject is a "he" or a "she"."""
    return bool(_SOMEBODY.match(sentence))


def can_lean_on(sentence: str, before: str) -> bool:
    """Whether "he", "she", "it" or "they" at the beginning of a sentence can mean somebody or something in the one before."""
    words = tagged(before, "en")
    named = [word for word in words if word.tag.startswith(NOUN)]
    if speaks_of_somebody(sentence):
        somebody = any(word.text.lower() in ("somebody", "someone") for word in words)
        return somebody or any(word.text.lower() in PEOPLE or word.tag == "NP0" for word in named)
    return bool(named)


_TO_US = frozenset(
    "reporting writing ringing phoning calling asking chasing told promised reported rang rung phoned called asked emailed wrote texted messaged chased returned paid sent".split()
)
_POINTING = frozenset("it this that these those them".split())


def _of_you(rest: Sequence[Word]) -> Stand | None:
    """How a sentence stands that says of "you" what they think, or names nothing: "you can't drive without them" leans; None where it stands."""
    if _of_the_mind(rest):
        return Stand.FALLS
    if not _says_little(rest):
        return None
    return Stand.LEANS if any(word.tag == "XX0" for word in rest[:3]) else Stand.FALLS


def _tells_of_something(words: Sequence[Word]) -> bool:
    """Whether something stands in what "there is": a thing, or somebody or a sum with more about it."""
    if any(word.tag.startswith(NOUN) for word in words):
        return True
    return len(words) > _MORE and any(word.tag in ("PNI", "CRD", "UNC") or word.text[:1] in "£€$" for word in words)


def _says_little(rest: Sequence[Word]) -> bool:
    """Whether nothing is named after the verb but what stood before: "you've started this four times"."""
    named = [word for word in rest if word.tag.startswith(NOUN) and word.text.lower() not in HEADLESS]
    acts = any(word.text.lower() in _TO_US for word in rest[:3])
    points = any(
        word.text.lower() in _POINTING and not (after and after.tag.startswith(NOUN))  # "this month" points at nothing
        for word, after in zip_longest(rest, rest[1:])
    )
    return not named and not acts and points


def _subject(before: Sequence[Word]) -> Sequence[Word]:
    """The words before the verb that can be its subject: none in an order or a fragment."""
    named = [
        word
        for word in before
        if word.tag.startswith((*NOUN, "PN"))
        or word.tag in ("EX0", "DT0", "CRD")
        or word.text.lower() in ("there", "you", "we")
    ]
    if len(before) > 1 and before[1].tag == "CRD":  # "restore 30418 has been stuck"
        return before
    return named if not before or before[0].tag not in ("VVI", "VVG", "VVN") else ()


def _of_the_mind(rest: Sequence[Word]) -> bool:
    """Whether a "you" only thinks, wants or says something: that is not what happened to them."""
    verbs = [word for word in rest[:5] if word.tag.startswith("V")]
    telling = [word.text.lower() for word in verbs if word.tag[1] == "V"]
    if [word.text.lower() for word in verbs[:1]] in (["can"], ["could"]) and not any(w.tag == "XX0" for w in rest[:3]):
        return True
    if verbs and verbs[0].tag.startswith("VB") and len(verbs) > 1 and verbs[1].tag in ("VVN", "VVD"):
        return False  # "you were told"
    if any(word.text.lower() == "call" for word in rest[:4]) and any(word.text.lower() == "it" for word in rest[:5]):
        return True  # "you'd call it an improvement"
    if telling[:1] in (["see"], ["saw"], ["noticed"], ["read"]) and any(word.tag == "CRD" for word in rest):
        return False  # "you see $17 a month on your statement"
    going = any(w.text.lower() == "going" for w in rest[:4])
    return going or bool(telling and telling[0] in _THINKING)
