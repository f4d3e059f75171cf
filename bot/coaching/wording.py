"""A kinder wording of the weakest sentence, which keeps the agent's own words where they are good."""

import re
from datetime import datetime, timedelta

from bot.coaching.found import Found
from bot.coaching.reply import Part, Reply
from bot.coaching.wording_words import SAYS, TURNS, WE
from bot.language.saying_times import day_and_clock

_HOURS = 3
_MORNING, _LATE = 9, 20
# the worst first
_ORDER = ("rude_tone", "blames_customer", "dismissive", "hands_off", "non_apology", "any_inconvenience", "policy_hiding", "over_promise", "passive_blame", "vague_time", "canned_phrase")  # fmt: skip


def kinder(reply: Reply, found: list[Found], ownership: int) -> tuple[str, str]:
    """The weakest sentence as it stands, and a kinder one; two empty texts where no sentence is weak."""
    for code in _ORDER:
        fault = next((f for f in found if f.code == code and f.start >= 0), None)
        part = fault and next((p for p in reply.parts if p.start <= fault.start < p.end), None)
        if fault and part:
            return part.text, _better(code, part, fault, reply)
    if ownership == 0:
        for part in reply.parts:
            if (turned := _turn(part.text, WE.get(reply.said_in, ()))) != part.text:
                return part.text, turned
    return "", ""


def _better(code: str, part: Part, fault: Found, reply: Reply) -> str:
    language = reply.said_in
    at = day_and_clock(later(reply.at), reply.at, language)
    if code == "vague_time":
        return _in_place(part, fault, at) if _names_only_a_time(fault.quote) else _say(code, language, at)
    turned = _turn(part.text, TURNS.get((code, language), ()))
    if turned != part.text:
        return turned.replace("{at}", at)
    return _say(code, language, at)


def _say(code: str, language: str, at: str) -> str:
    said = SAYS.get(code, {})
    return said.get(language, said.get("en", "")).replace("{at}", at)


def _in_place(part: Part, fault: Found, at: str) -> str:
    start = fault.start - part.start
    return part.text[:start] + at + part.text[start + len(fault.quote) :]


def _names_only_a_time(words: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:very |real(?:ly)? )?(?:as )?soon(?: as (?:possible|i can|we can))?|shortly|asap|in due (?:course|time)|lo antes posible|cuanto antes|en breve|pronto|dès que (?:possible|je peux)|au plus (?:vite|tôt)|prochainement|so (?:schnell|bald) (?:wie|es) möglich|zeitnah|umgehend|in kürze|bald|em breve|brevemente|assim que possível|logo que possível",
            words.lower(),
        )
    )


def _turn(text: str, turns: tuple[tuple["re.Pattern[str]", str], ...]) -> str:
    for pattern, instead in turns:
        if pattern.search(text):
            turned = pattern.sub(instead, text, count=1)
            return turned[:1].upper() + turned[1:]
    return text


def later(now: datetime, hours: int = _HOURS) -> datetime:
    """A time to suggest: a few hours on, on the half hour; the next morning where that is late."""
    at = now + timedelta(hours=hours)
    at = at.replace(minute=30 if at.minute >= 30 else 0, second=0, microsecond=0)
    if at.hour >= _LATE:
        return (at + timedelta(days=1)).replace(hour=_MORNING, minute=30)
    return at.replace(hour=_MORNING, minute=30) if at.hour < _MORNING else at
