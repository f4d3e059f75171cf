"""English as it is typed in a chat, with the small words that it leaves out."""

import re

from bot.language.parts import tagged
from bot.writer.clause import DONE, HEADLESS, groups, is_finite

_IS_ONES_OWN = re.compile(r"\w+ (?:is|was) (?:my|your|our) \w", re.IGNORECASE)  # "Quill is my guide dog"
_PAST_ALONE = frozenset(
    "got came went rang gave took saw did wrote showed began fell drove rose spoke broke woke knew grew".split()
)  # no participles: a verb of their own
_KIN = frozenset(
    "mum mummy mom dad daddy son daughter wife husband partner brother sister nan nana gran grandma grandad grandpa missus hubby mam mama papa mummy daddy amma appa nani nonna granny grandad niece nephew aunt auntie uncle cousin fiance fiancee".split()
)

_IS = re.compile(r"^(?:[\w-]+ ){0,3}[\w-]+['’]s ")  # "pool's gone green" has its verb

_CONTRACTED = re.compile(
    r"^([A-Za-z]{3,})['’]s (?=(?:down|off|out|gone|got|been|dead|broken|shut|closed|full|empty|flooded|locked|still|not|never|in|on|only|\w+ing|\w+ed)\b)"
)
_NO_NOUN = frozenset(
    "that there here what who where how she everyone everybody nobody someone somebody anyone anybody everything nothing something anything today tomorrow yesterday let one".split()
)
_VERB_BEFORE = {  # of "lift off since Monday", "shutters down at 11.35"
    "again": ("is", "are"), "at": ("was", "were"), "by": ("was", "were"),
    "since": ("has been", "have been"), "for": ("has been", "have been"), "from": ("has been", "have been"),
}  # fmt: skip


def completed(sentence: str, *, typed_small: bool = False) -> str:
    """The sentence with the small words that chat leaves out: the article of "App says no", the verb of "Recycling not collected".

    `typed_small`: whether its first letter was typed small, so that its first word is no name.
    """
    if typed_small and sentence[1:2].islower():
        if found := _CONTRACTED.match(sentence):
            return _with_owner(found[1], sentence)
        small = f"{sentence[0].lower()}{sentence[1:]}"
        whole = _with_article(_with_verb(small))
        return f"{whole[0].upper()}{whole[1:]}"
    return _with_article(_with_verb(sentence))


def _with_owner(noun: str, sentence: str) -> str:
    """ "robot's down" is "The robot's down", "mum's in bed" is "Your mum's in bed"; "nobody's" needs nothing."""
    if noun.lower() in _KIN:
        return f"Your {sentence[0].lower()}{sentence[1:]}"
    common = tagged(f"the {noun.lower()} is", "en")[1].tag == "NN1" and noun.lower() not in _NO_NOUN
    return f"The {sentence[0].lower()}{sentence[1:]}" if common else sentence


def _with_verb(sentence: str) -> str:
    words = tagged(sentence, "en")
    group = next(groups(words), [])
    rest = words[len(group) :]
    if len(rest) > 2 and rest[0].tag == "PRP" and rest[1].tag.startswith(("CRD", "NN", "NP")):  # "machine on 6 stuck"
        rest = rest[2:]
    if not group or group[0] is not words[0] or not rest or group[-1].text.lower() in HEADLESS or _IS.match(sentence):
        return sentence
    if (
        rest[0].text.lower()
        in ("off", "out", "down", "shut", "closed", "locked", "dead", "broken", "cold", "empty", "dark", "flooded")
        and len(rest) > 1
        and rest[1].text.lower() in _VERB_BEFORE
        and not any(is_finite(words, place) for place in range(len(words) - len(rest), len(words)))
    ):
        one, many = _VERB_BEFORE[rest[1].text.lower()]
        verb = many if group[-1].tag == "NN2" else one
        return f"{sentence[: rest[0].start]}{verb} {sentence[rest[0].start :]}"
    if rest[0].tag == "VVG" and not any(is_finite(words, place) for place in range(len(words))):  # "water bubbling up"
        return f"{sentence[: rest[0].start]}{'are' if group[-1].tag == 'NN2' else 'is'} {sentence[rest[0].start :]}"
    if rest[0].text.lower() == "still" and len(rest) > 1 and rest[1].tag in ("AJ0", "VVN"):  # "pools still green"
        return f"{sentence[: rest[0].start]}{'are' if group[-1].tag == 'NN2' else 'is'} {sentence[rest[0].start :]}"
    denied = rest[0].tag == "XX0" or rest[0].text.lower() == "never"
    done = rest[1] if denied and len(rest) > 1 else rest[0]
    if (
        done.tag not in ("VVN", "VVD", "AJ0")
        or (done.tag == "AJ0" and done.text.lower() not in DONE)
        or done.text.lower() in _PAST_ALONE
        or not (denied or done.text.lower() in DONE)
        or (not denied and len(rest) > 1 and rest[1].tag.startswith("PNP"))
        or (not denied and done.tag == "VVD" and len(rest) > 1 and rest[1].tag.startswith(("AT", "DPS", "PN", "NN")))
    ):
        return sentence
    return f"{sentence[: rest[0].start]}{'were' if group[-1].tag == 'NN2' else 'was'} {sentence[rest[0].start :]}"


def _with_article(sentence: str) -> str:
    words = tagged(sentence, "en")
    group = next(groups(words), [])
    if (
        not group
        or group[0] is not words[0]
        or group[0].tag not in ("NN0", "NN1", "AJ0")
        or group[-1].tag not in ("NN0", "NN1")
    ):
        return sentence
    if len(words) <= len(group) or not is_finite(words, len(group)) or _IS_ONES_OWN.match(sentence):
        return sentence
    first = "Your" if group[-1].text.lower() in _KIN else "The"
    return f"{first} {sentence[0].lower() if not sentence[:2].isupper() else sentence[0]}{sentence[1:]}"
