"""A review of a reply: five scores and the faults, by rules that anyone can read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.coaching.qualities import QUALITIES, Reply, shared_facts
from bot.complaints.thread import Thread
from bot.language.phrases import backfiring
from bot.language.plain import fold
from bot.language.times import clocks
from bot.language.words import words

TOO_SHORT, TOO_LONG = 25, 180


@dataclass(frozen=True, slots=True)
class Review:
    """`labels`: quality in lower case to 0, 1 or 2. `faults`: code to the words that earned it, empty where none did."""

    labels: Mapping[str, int]
    faults: Mapping[str, str]


_TIME = re.compile(
    r"\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within|by the|hoy|mañana|demain|aujourd'hui|heute|morgen|hoje|amanhã|lunes|lundi|montag)\b",
    re.IGNORECASE,
)
_CLAIM = re.compile(
    r"\bI (?:have|'ve) (?:already |just )?(?:spoken|called|booked|arranged|refunded|credited|escalated|ordered)\b|\b(?:has|have) been (?:credited|refunded|booked|fixed)\b|\b[A-Z]{2,5}-\d{3,}\b",
    re.IGNORECASE,
)
_OFFER = re.compile(r"\b(?:credited|refund(?:ed)?|discount|voucher|compensat\w+|free)\b.{0,20}[£€$]?\d*", re.IGNORECASE)
_OTHER_TEAM = re.compile(
    r"\b(?:handled by|deal with it|the (?:courier|depot|crew|contractor|supplier|warehouse|driver)s? (?:are|is|did|didn't|handle)|building mgmt|another (?:team|department))\b",
    re.IGNORECASE,
)
_BLAMES = re.compile(r"\byou (?:should|must|ought to|failed|forgot|didn't|did not) (?:have )?\w+", re.IGNORECASE)
_RUDE = re.compile(r"\b(?:tbh|whatever|not really our thing|deal with it|idk|lol|calm down)\b", re.IGNORECASE)
_SHOUT = re.compile(r"\b[A-Z]{5,}\b")


def _no_time(reply: Reply) -> str:
    return (
        ""
        if _TIME.search(reply.text)
        or clocks(reply.text)
        or "vague_time" in backfiring(fold(reply.text), reply.language)
        else "-"
    )


def _no_owner(reply: Reply) -> str:
    first = reply.owner.split()[0].lower() if reply.owner.split() else ""
    return (
        ""
        if first
        and first in reply.text.lower()
        and re.search(r"\bI\b|\bme\b|\bje\b|\bich\b|\beu\b|personalmente", reply.text)
        else "-"
    )


def _ignores(reply: Reply) -> str:
    return "-" if shared_facts(reply) == 0 else ""


def _short(reply: Reply) -> str:
    return "-" if len(words(reply.text)) < TOO_SHORT else ""


def _long(reply: Reply) -> str:
    return "-" if len(words(reply.text)) > TOO_LONG else ""


def _first(pattern: re.Pattern[str]) -> Callable[[Reply], str]:
    def look(reply: Reply) -> str:
        found = pattern.search(reply.text)
        return found[0] if found else ""

    return look


def _invented(reply: Reply) -> str:
    found = _CLAIM.search(reply.text)
    said = " ".join(fold(m.text) for m in reply.thread)
    return found[0] if found and found[0] not in said else ""


# fault code, and what finds it: the words at fault, "-" when it is the absence of something
FAULTS: Mapping[str, Callable[[Reply], str]] = {
    "no_time": _no_time,
    "no_owner": _no_owner,
    "ignores_issue": _ignores,
    "blames_customer": _first(_BLAMES),
    "blames_other_team": _first(_OTHER_TEAM),
    "invented_fact": _invented,
    "unauthorised_offer": lambda reply: _first(_OFFER)(reply) if _invented(reply) else "",
    "rude_tone": _first(_RUDE),
    "shouting": _first(_SHOUT),
    "too_short": _short,
    "too_long": _long,
}


def review(text: str, thread: Thread, owner: str, language: str) -> Review:
    """Review a reply to a thread. `owner`: the name of who writes."""
    reply = Reply(fold(text), thread, owner, language)
    faults = dict(backfiring(reply.text, language))
    for code, find in FAULTS.items():
        if words_at_fault := find(reply):
            faults[code] = "" if words_at_fault == "-" else words_at_fault
    labels = {quality.name.lower(): quality.score(reply) for quality in QUALITIES}
    if "invented_fact" in faults or "unauthorised_offer" in faults:
        labels = dict.fromkeys(labels, 0)
    if "non_apology" in faults or "any_inconvenience" in faults or "passive_blame" in faults:
        labels["empathy"] = 0
    return Review(labels, faults)
