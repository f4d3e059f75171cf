"""The five qualities of a reply, each scored 0, 1 or 2 by what the reply says. A new one is a declaration in QUALITIES.

After SERVQUAL (Parasuraman, Zeithaml and Berry 1988), with ownership beside the four.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.complaints.thread import Role, Thread
from bot.language.plain import fold
from bot.language.times import clocks, days
from bot.language.words import sentences, words


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply under review, with what it answers."""

    text: str
    thread: Thread
    owner: str
    language: str

    @property
    def sentences(self) -> list[str]:
        """Its sentences."""
        return sentences(self.text)

    @property
    def customer_words(self) -> frozenset[str]:
        """The content words that customers used, in lower case."""
        said = " ".join(fold(m.text) for m in self.thread.of(Role.CUSTOMER, Role.UNKNOWN))
        return frozenset(stem(w) for w in words(said) if len(w) > 3 and w.lower() not in _SMALL)


@dataclass(frozen=True, slots=True)
class Quality:
    """A quality: its name, how a reply is scored, and what to do about a low score."""

    name: str
    score: Callable[[Reply], int]
    advice: str


_SMALL = frozenset(
    "that this with have been your from they them what when will would could should there their about "
    "which were than then just also".split()
)
_SORRY = re.compile(
    r"\b(?:sorry|apolog\w+|regret)\b|lo siento|lamento|disculp|perdón|désolée?|excus|pardon|tut (?:mir|uns) leid|leid tut|entschuldig|bedauer|"
    r"desculp|sinto muito|scus|dispiac|excuses|spijt|申し訳|お詫び|すみません",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:that was wrong|wrong of us|we (?:failed|let you down|got (?:this|it) wrong)|should (?:not|never) have|shouldn't have|not good enough|rotten|awful|miserable|painful|hard)\b",
    re.IGNORECASE,
)
_CANNED_SORRY = re.compile(
    r"inconvenience|you feel|sorry if|apologi[sz]e if|molestias|gêne|unannehmlichkeit|transtorno", re.IGNORECASE
)
_STEP = re.compile(
    r"\b(?:I(?:'ll| will| am going to|'m going to| am|'m)|will|and|then|to) (?:(?:now|also|then|personally|first|go and|have) )*"
    r"(ask\w*|call\w*|ring\w*|phon\w*|speak\w*|talk\w*|find\w*|trac\w*|check\w*|go(?:ing)? through|order\w*|book\w*|raise\w*|open\w*|get\w*|look\w* (?:up|for)|"
    r"chas\w*|request\w*|arrange\w*|order\w*|send\w*|tak\w*|visit\w*|com\w*|pull\w*|review\w*|compar\w*|correct\w*|remov\w*|hav\w*|replac\w*|test\w*|run\w*)\b(?P<rest>[^.!?]*)"
    r"|\b(?:investigating|an engineer will|a \w+ will be)\b(?P<team>[^.!?]*)"
    r"|\b(?:voy a|estoy) (?!escrib|llamarle|informarle)\w+(?P<es>[^.!?]*)|\bje (?:vais|vérifie|demande|contacte|regarde)\b(?P<fr>[^.!?]*)|"
    r"\bich (?:prüfe|kläre|frage|spreche|werde)\b(?P<de>[^.!?]*)|\bvou (?:verificar|falar|pedir|perguntar|confirmar|ver)\b(?P<pt>[^.!?]*)",
    re.IGNORECASE,
)
_VAGUE_OBJECT = re.compile(
    r"^\s*(?:in ?to|on|at)?\s*(?:this|it|that|things|the (?:matter|issue|problem|case)|your (?:issue|complaint|case))?\s*(?:for you|now|and\b.*|,.*)?$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\b(?:update|call|ring|phone|message|write|reply|email|post|let you know|come back|come to|get back|in touch|contact|confirm|tell you|report|send|answer|text)\b|"
    r"escrib|llam|inform|respuesta|rappel|appel|écri|inform|réponse|meld|ruf|schreib|bescheid|antwort|lig|escrev|inform|respost|連絡|報告|お知らせ",
    re.IGNORECASE,
)
_VAGUE_DAY = re.compile(
    r"\b(?:today|tomorrow|tonight|this (?:week|morning|afternoon|evening)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|within \d+ (?:hours|days)|hoy|mañana|heute|morgen|aujourd'hui|demain|hoje|amanhã)\b",
    re.IGNORECASE,
)
_TANGIBLE = re.compile(
    r"\b(?:in writing|written|write (?:it |this |that )?down|summary|photo\w*|screenshot|note|list|timeline|receipt|letter|log|ticket|report|copy|statement|breakdown|card|checklist|certificate|"
    r"email (?:you|it)|text you|send you|attach\w*|pin the|by post|post one)\b|por escrito|resumen|foto|detalle|par écrit|récapitulatif|schriftlich|zusammenfass|bestätigung|übersicht|por escrito|resumo|comprovativo|書面|メール|写真",
    re.IGNORECASE,
)
_ANY_DAY = datetime(2026, 1, 5, tzinfo=UTC)  # whether a day is named does not depend on today
_BARE_CONFIRM = re.compile(r"\bconfirm\b|kept informed|confirmo|bestätige", re.IGNORECASE)
_OWN = re.compile(
    r"\bI(?:'ll| will| am|'m)?(?: \w+){0,3} (?:own(?:ership)?|own (?:this|it)|responsib\w+|stay(?:ing)? (?:with|on)|see (?:this|it) through|look after|handle (?:this|it) (?:myself|personally)|with you)\b|\bI own\b|"
    r"me hago cargo|me encargo|je (?:m'en )?(?:occupe|charge)|je prends|übernehme|kümmere mich|assumo|responsabilizo|mi occupo|責任を|担当",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\buntil\b|\btill\b|to the end|through until|see (?:this|it) through|hasta que|jusqu'|\bbis\b|até (?:que|ficar|estar|tudo)|finché|tot(?:dat)?\b|まで",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\bI\b|\bI'|\bmy\b|\byo\b|\bme\b|\bje\b|\bj'|\bich\b|\beu\b|\bvou\b|\bvoy\b|私|わたくし", re.IGNORECASE
)


def stem(word: str) -> str:
    """A crude root: enough to see that "collected" and "collection" are about the same."""
    word = word.lower().replace("'s", "")
    for ending in ("ments", "ment", "ions", "ion", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "er"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def shared_facts(reply: Reply) -> int:
    """How many content words of the customer's the reply takes up."""
    return len({stem(w) for w in words(reply.text) if len(w) > 3} & reply.customer_words)


def empathy(reply: Reply) -> int:
    """2: what went wrong and what it did to this customer; 1: a general sorry."""
    sorry = _SORRY.search(reply.text) and not _CANNED_SORRY.search(reply.text)
    named = [s for s in reply.sentences if not re.search(r"\bI(?:'ll| will)\b", s) and _overlap(s, reply) >= 2]
    enough = sum(_overlap(s, reply) for s in named) >= 3
    if enough and (sorry or _WRONG.search(reply.text)):
        return 2
    return 1 if sorry else 0


def _overlap(sentence: str, reply: Reply) -> int:
    return len({stem(w) for w in words(sentence) if len(w) > 3} & reply.customer_words)


def assurance(reply: Reply) -> int:
    """2: a next step with an object; 1: a vague one."""
    best = 0
    for found in _STEP.finditer(fold(reply.text)):
        rest = next((part for part in found.groupdict().values() if part is not None), "")
        if re.match(r"\s*(?:you|back|in touch)\b", rest):
            continue
        best = max(best, 1 if _VAGUE_OBJECT.match(rest) or len(words(rest)) < 2 else 2)
    if best < 2 and re.search(
        r"\b(?:look into|make sure|be sorted|be handled|let you know)\b", reply.text, re.IGNORECASE
    ):
        best = max(best, 1)
    return best


def responsiveness(reply: Reply) -> int:
    """2: a clock time and a day at which the customer hears; 1: a day or a span alone."""
    best = 0
    for sentence in reply.sentences:
        has_clock = bool(clocks(sentence))
        has_day = bool(days(sentence, _ANY_DAY)) or bool(_VAGUE_DAY.search(sentence))
        if _CONTACT.search(sentence) and has_clock and has_day:
            return 2
        if has_day and (_CONTACT.search(sentence) or has_clock):
            best = 1
    return best


def tangibles(reply: Reply) -> int:
    """2: names what the customer will see or keep; 1: a bare "I'll confirm"."""
    if _TANGIBLE.search(reply.text):
        return 2
    return 1 if _BARE_CONFIRM.search(reply.text) else 0


def ownership(reply: Reply) -> int:
    """2: name, first person, until it is resolved; 1: first person without the name or the until."""
    first = reply.owner.split()[0].lower() if reply.owner.split() else ""
    named = bool(first) and first in reply.text.lower()
    if _OWN.search(reply.text) and _UNTIL.search(reply.text) and named:
        return 2
    return 1 if _FIRST_PERSON.search(reply.text) else 0


QUALITIES: tuple[Quality, ...] = (
    Quality("Empathy", empathy, "Name what went wrong and what it did to this customer, in your own words."),
    Quality("Assurance", assurance, "Say one next step that belongs to this thread alone, and who decides."),
    Quality("Responsiveness", responsiveness, "Give a clock time and a day at which the customer hears from you."),
    Quality("Tangibles", tangibles, "Say what the customer will see or keep, and how it reaches them."),
    Quality("Ownership", ownership, "Give your name, say I, and say that you stay until it is resolved."),
)
