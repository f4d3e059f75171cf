"""What the customer told, as roots of words, and which of it a reply takes up. Names of people are no facts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.coaching.facts_words import CONCEPTS, EMPTY, ENDINGS, FAILURE, GRAVE, NUMBERS
from bot.coaching.reply import Part, Reply, parts_of
from bot.language.spelling import american

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*")
# in Spanish and French the word says nothing; a son counts as much as a daughter
_SON = re.compile(r"(?:(?<=\bmy )|(?<=\bthe )|(?<=\bher )|(?<=\bhis )|(?<=\bour )|(?<=\byour )|(?<=\btheir ))son\b")
# what it does to the writer's patience is no failure of ours
_MOOD = re.compile(
    r"^(?:and |but |so |well,? )?(?:i|we) (?:really |just |honestly )*(?:can't|cannot|couldn't|don't|won't) (?:really |just |even |be )*(?:doing with|believe|cope|deal|face|go on|take (?:this|it|any)|do this|stand|bear|understand|get why|know (?:what|how|where|why)|have the (?:energy|strength|time))\b"
)
_TO_THE_BOT = re.compile(
    r"\b(?:assistant|ai|bot|system|model|chatbot) (?:note|message|instruction|notice|prompt)s?\b|"
    r"\b(?:note|message|nota|hinweis|instruction|system|note pour|nota para)\b[^.!?)]{0,25}\b(?:assistant|assistente|asistente|assistenten|ai|ki|ia|bot|model|system|chatbot|llm)\b|"
    r"\b(?:ignore|disregard|forget) (?:all |any |the |your )?(?:previous|prior|above|earlier|other)|\bas an ai\b|\b(?:system|policy) (?:notice|update|prompt|override)\b|<!--|\b(?:reply|respond|answer|output|print|return)\b[^.!?]{0,12}\b(?:only|exactly|just) with\b|\bonly (?:reply|respond|answer|output) with\b|\"role\"|\bassistant:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Issue:
    """One sentence of the customer's: its words, their roots, whether it tells of a failure, and whether it must be named."""

    text: str
    roots: frozenset[str]
    failure: bool
    grave: bool


def root(word: str) -> str:
    """A crude root of a plain word, the same for words that mean the same person or thing."""
    word = american(NUMBERS.get(word, word))
    if known := CONCEPTS.get(word):
        return known
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if known := CONCEPTS.get(word):
        return known
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return CONCEPTS.get(word, word[:6])


def roots(plain_text: str) -> frozenset[str]:
    """The roots of all words that say something."""
    plain_text = _SON.sub("child", plain_text)
    return frozenset(root(w) for w in _WORD.findall(plain_text) if _tells(w))


def _tells(word: str) -> bool:
    return (
        (len(word) > 2 or word.isdigit() or word in NUMBERS)
        and word not in EMPTY
        and word not in ("1", "one", "un", "uno", "ein", "um")
    )


def to_the_bot(text: str) -> list[Part]:
    """Sentences of a customer's text that speak to a program and not to people."""
    return [part for part in parts_of(text) if _TO_THE_BOT.search(part.plain)]


def issues(reply: Reply) -> list[Issue]:
    """What the customers told, sentence by sentence."""
    found = []
    names = _names(reply)
    for text in reply.asked:
        strange = {part.start for part in to_the_bot(text)}
        for part in parts_of(text):
            if part.start not in strange and (said := roots(part.plain) - names):
                grave = bool(GRAVE.search(part.plain))
                fails = grave or bool(FAILURE.search(part.plain) and not _MOOD.search(part.plain))
                found.append(Issue(part.text, said, fails, grave))
    return found


def _names(reply: Reply) -> frozenset[str]:
    """Roots of the names of those who write: to greet somebody names no problem."""
    people = " ".join([reply.owner, *(message.author for message in reply.thread)])
    return frozenset(root(w) for w in _WORD.findall(Part(0, 0, people, people.lower()).plain))


def taken_up(parts: Iterable[Part], told: Iterable[Issue]) -> frozenset[str]:
    """The roots that these sentences share with what was told."""
    said = frozenset().union(*(roots(part.plain) for part in parts))
    return said & frozenset().union(*(issue.roots for issue in told))
