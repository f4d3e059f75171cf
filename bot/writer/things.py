"""The things that an English sentence of a customer's speaks of: "your repeat prescription", "a bill for €640 corkage"."""

import re
from collections.abc import Sequence

from bot.language.parts import Word, tagged
from bot.writer.clause import HEADLESS, PEOPLE, groups

_LONGEST = 5  # words of a thing


_OF_THE_WRITING = re.compile(
    r"\b(?:our|the|this|that|every|each) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|outputs?|prompts?|instructions?|messages?'s|characters?|tokens?|json|playbook|policy)\b|\b(?:reverse|encode|decode|translate|capitalis|capitaliz)",
    re.IGNORECASE,
)


_TO_WHAT = frozenset(
    "death date bits pieces sleep heart mind hand life".split()
)  # "checked to death" speaks of no death
_QUOTED = re.compile(r"\"[^\"]{2,120}\"|(?<!\w)'[^']{3,120}'(?!\w)")  # what somebody said is no thing of theirs


def things(sentence: str) -> list[str]:
    """The things that a turned sentence speaks of, as "your repeat prescription" or "a bill for €640 corkage"; no people and no times.

    Those with a number come first, then those that are somebody's, then the others in their order.
    """
    words = tagged(_QUOTED.sub("", sentence), "en")
    if not words or words[0].tag in ("VVB", "VVI") or _OF_THE_WRITING.search(sentence):
        return []  # an order, or about what is to be written: no thing of theirs
    found: list[tuple[int, str]] = []  # where it ends, and what it is
    for group in groups(words):
        if not (thing := _named(group)):
            continue
        before = next((word.text for word in words if word.end + 1 == group[0].start), "")
        if before == "to" and group[-1].text.lower() in _TO_WHAT:
            continue
        if found and before in ("of", "for") and found[-1][0] + len(before) + 2 == group[0].start:
            thing = f"{found.pop()[1]} {before} {_spelled(group)}"
        found.append((group[-1].end, thing))
    return sorted(
        (thing for _, thing in found if thing.lower() not in _NO_THINGS and not _CLOCK.search(thing)), key=_rank
    )


def heading(piece: str) -> str:
    """The thing that a short piece puts on top of what follows, from our side: "Then my piano", "the third matter is the kerb"; empty where it is none."""
    found = _HEADING.fullmatch(piece.strip(" .,:;!"))
    if not found:
        return ""
    first, *rest = tagged(found[1].lower(), "en")
    last = found[1].split()[-1].lower()
    if not all(word.tag.startswith(("NN", "AJ")) for word in rest) or last in _VAGUE | HEADLESS | PEOPLE:
        return ""
    return f"{'the' if first.text == 'the' else 'your'} {' '.join(word.text for word in rest)}"


_HEADING = re.compile(
    r"(?:(?:then|now|next|also|and|finally|lastly|again|first(?:ly)?|second(?:ly)?|third(?:ly)?|(?:the |my )?(?:first|second|third|fourth|next|last|other|main) (?:thing|matter|point|problem|issue|complaint|one)(?: is| was|:)?|\d[.)]),? )*"
    r"((?:the|my|our) (?:[a-z][\w'-]* ){0,2}[a-z][\w'-]+)",
    re.IGNORECASE,
)


def _rank(thing: str) -> int:
    return 0 if re.search(r"\d", thing) else 1 if re.match(r"(?:your|our)\b", thing) else 2


_NOBODYS = frozenset(
    "no every each any what which his her their its one".split()
)  # no thing, or somebody's whom nobody knows
_VAGUE = frozenset(  # what stands for a feeling, a place in a tale, a way of speaking
    "legends legend texted says said told asked understanding please because folks lads ages everybody everyone nobody person persons compliment thought joke idea commode nappy nappies toilet gents tears drama curtain sequel says lol hes shes wording help robot knee knees chest neck heart cheek legs leg arm arms skin tummy stomach belly throat accent headscarf voice love world turn trouble purpose fault blessing blessings cheer nuisance dread desert snow rain sun weather stress autumn winter spring summer sake "
    "world universe moon sea sky road street house home room floor ground corner queue place spot table chair bed sofa coat coats pocket gloves dog cat cats bird biscuit tune song joke story tale legend memory dream fool hero genius repetition kindness patience trust faith hope mood sigh breath tear tears work job size colour purpose "
    "signature list lists letter letters message messages email emails mail mails sister-in-law fuss favour peace quiet comfort pleasure treat surprise circus farce shambles mess".split()
)
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|ish)\b|\b\d{1,2}:\d\d\b", re.IGNORECASE)
_NO_THINGS = frozenset(
    {
        "a joke",
        "a fuss",
        "the fuss",
        "your compliments",
        "the compliments",
        "computers",
        "the computers",
        "a toilet",
        "a favour",
        "a pinch",
        "the beautiful job",
        "your message",
        "our message",
        "your email",
        "the age",
        "your behalf",
        "your pocket",
        "your mind",
        "your voice",
        "your eyes",
        "your hands",
        "your head",
        "plain terms",
        "the sigh",
        "your word",
        "our office",
        "the date",
    }
)


def _named(group: list[Word]) -> str:
    while group and not group[-1].tag.startswith("NN"):
        group = group[:-1]
    if not group or not 1 <= len(group) <= _LONGEST:
        return ""
    head = group[-1].text.lower()
    if (
        head in HEADLESS
        or {head, head.removesuffix("s")} & PEOPLE
        or len(head) < 3
        or any(not re.match(r"[\w'£€$]", word.text) for word in group)
    ):
        return ""
    if any(word.tag == "CRD" for word in group[1:]) and group[0].tag.startswith("NN"):
        return ""  # "the bowl one frame": its first word is a verb
    if group[-1].tag == "NP0" and any(word.text.lower() in PEOPLE for word in group[:-1]):
        return ""  # "your fella Fintan"
    first, said = group[0], _spelled(group)
    if first.text.lower() in _NOBODYS or head in _VAGUE or first.text.lower() in _VAGUE:
        return ""
    if first.tag in ("AT0", "DPS"):
        return f"{first.text.lower()}{said[len(first.text) :]}"
    small = (
        said if first.tag.startswith("NP") or first.text.isupper() else f"{first.text.lower()}{said[len(first.text) :]}"
    )
    return small if first.tag in ("CRD", "ORD") or group[-1].tag == "NN2" else f"the {small}"


def _spelled(group: Sequence[Word]) -> str:
    text = ""
    for word in group:
        text += word.text if not text or word.text == "'s" else f" {word.text}"
    return text
