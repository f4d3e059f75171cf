"""What a thread tells us, and what in it only tells the writer what to write: the second is no ground for any word."""

import re
import unicodedata
from dataclasses import dataclass, field

from bot.language.everyday import is_gibberish
from bot.language.lookalikes import as_read
from bot.language.order_words import ADDRESSED, CARRIER, DEMAND, ENCODED, KNOWLEDGE, OPENER, RAISED
from bot.language.words import sentences

_ACCOUNT = re.compile(  # what somebody tells of themselves, or that something failed
    r"\b(?:i|i'\w+|we|we'\w+|my|our|us|me|mine|was|were|had|has|have|did|never|not|no|nobody|nothing|still|again|without|missing|broken|wrong|late|twice|\w+n't|\w{2,}ed|came|went|took|sent|told|said|gone|lost|broke|left|paid|put|got|"
    r"yo|me|mi|mis|nos|no|nadie|nunca|sigue\w*|hace|desde|he|ha|han|llev\w+|je|j'\w+|mon|ma|mes|ne|n'\w+|pas|jamais|personne|rien|depuis|ai|a|ont|ich|wir|mein\w*|uns\w*|mir|mich|nicht|kein\w*|nie|niemand|seit|wurde\w*|hat|habe\w*|ist|"
    r"eu|meu|minha|não|ninguém|nunca|já|io|mio|mia|non|nessuno|ho|ik|mijn|niet|geen|niemand|heb|heeft)\b|[^\x00-\u024f]",
    re.IGNORECASE,
)
_LONGEST = 12_000  # characters of one message that are looked at; its end is looked at as well
_ASKS = re.compile(
    r"[?？]\s*$|\b(?:please|i want|i(?:'d| would) like|can you|could you|will you|tell me|let me know|quiero|por favor|je (?:veux|voudrais)|bitte|ich (?:will|möchte)|quero)\b",
    re.IGNORECASE,
)
_OF_THE_CUSTOMER = re.compile(
    r"\b(?:the customer|the sender|the user|al cliente|à la cliente|au client|(?:dem|der|die|den) kund(?:e|en|in)|ao cliente|al cliente|de klant)\b",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"%[0-9A-Fa-f]{2}|[^\w£€$]+")
_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+$|[^\s@]+@[^\s@]+$")
_VALUES = re.compile(r'"([^"]*)"')
_VALUE = 3  # words of a value in a report
_LONG_NAME = 5  # words; a name that is longer is a sentence
_NO_NAME = re.compile(r"[<>@#|{}\[\]()`*~/\\:&!★]")
_NAME = re.compile(r"(?:[^\W\d_]{1,20}[.,]?(?:[ '-]+|$)){1,6}(?:\([^\W\d_]{1,20}\))?")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]| ")
_LONG_BLOCK = 8  # signs of a name in a script without spaces
_SCRIPT = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK"}  # of one name together


@dataclass(slots=True)
class Parts:
    """A text by what its sentences are for."""

    facts: list[str] = field(default_factory=list)
    asks: list[str] = field(default_factory=list)  # known, but no account of anything
    orders: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)  # of the facts, those that are no clear account

    def add(self, other: "Parts") -> None:
        self.facts += other.facts
        self.asks += other.asks
        self.orders += other.orders
        self.unsure += other.unsure


def parted(text: str) -> Parts:
    """A message's sentences: accounts, requests, and instructions to whoever writes the answer."""
    text = as_read(text)
    if len(text) > 2 * _LONGEST:
        text = f"{text[:_LONGEST]}\n{text[-_LONGEST:]}"
    parts = Parts()
    carried: list[str] = []

    def _lift(found: "re.Match[str]") -> str:
        carried.append(found[0])
        return " \n " if "\n" in found[0] else " "

    rest = ENCODED.sub(_lift, CARRIER.sub(_lift, text))
    _sort(sentences(rest), parts)
    for piece in carried:
        words = _NO_WORDS.sub(" ", piece)
        if _is_report(piece) and not is_order(words):
            parts.asks.append(piece)
        elif not _ADDRESS.match(piece) or is_order(words):
            parts.orders += [piece, words]
    return parts


def _sort(said: list[str], parts: Parts) -> None:
    opened = False
    for sentence in said:
        opened = opened or bool(OPENER.search(sentence))
        if opened or is_order(sentence) or (sentence.isascii() and is_gibberish(sentence)):
            parts.orders.append(sentence)
        elif _ASKS.search(sentence):
            parts.asks.append(sentence)
        else:
            parts.facts.append(sentence)
            parts.unsure += [] if _ACCOUNT.search(sentence) else [sentence]


def _is_report(piece: str) -> bool:
    """Whether it is a program's own report, such as {"err": "AUTH_TIMEOUT", "code": 4012}: codes and figures, and no sentence."""
    return piece.startswith("{") and all(
        len(_NO_WORDS.sub(" ", value).split()) <= _VALUE for value in _VALUES.findall(piece)
    )


def is_order(sentence: str) -> bool:
    """Whether a sentence tells the writer what to write or to do."""
    return any(pattern.search(sentence) for pattern in (OPENER, DEMAND, ADDRESSED, ENCODED, KNOWLEDGE, RAISED))


def is_meant_for_the_writer(sentence: str) -> bool:
    """Whether a sentence of a draft speaks to its writer, and not to a customer."""
    return bool(OPENER.search(sentence) or ADDRESSED.search(sentence) or _OF_THE_CUSTOMER.search(sentence))


def name_in(author: str) -> str:
    """What somebody is called, without pronouns and markup; empty where a message or mere signs stand in a name's place."""
    parts = [part.strip("*_~`") for part in author.split()]
    name = " ".join(part for part in parts if part and not _NO_NAME.search(part))
    return name if _is_name(name) and not is_order(as_read(author)) else ""


def _is_name(author: str) -> bool:
    written, author = author.strip(), as_read(author)
    if len(author) > len(written) + 2 or (len(author) > _LONG_BLOCK and not _LATIN.search(author)):
        return False
    return (
        len(author.split()) <= _LONG_NAME
        and bool(_NAME.fullmatch(author))
        and _one_script(author)
        and not is_order(author)
    )


def _one_script(name: str) -> bool:
    return (
        len(
            {
                _SCRIPT.get(script, script)
                for script in (unicodedata.name(c, "?").split()[0] for c in name if c.isalpha())
            }
        )
        == 1
    )
