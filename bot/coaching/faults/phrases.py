"""Phrases that backfire, found where they stand."""

import re
from collections.abc import Iterator

from bot.coaching.found import Found, at
from bot.coaching.reply import Reply, first
from bot.coaching.showing import contacts, has_clock
from bot.coaching.speech.manner import cue
from bot.language.phrases import backfiring
from bot.language.plain import plain
from bot.language.stock import WIDELY, widely

_APOLOGIES = 2
_UNSPOKEN = frozenset({"it", "nl", "ja"})  # no table of ours, but phrases of the shared list
_ELSEWHERE = {
    "dismissive": re.compile(
        r"you should have|deber\w+ haber|vous auriez du|hatten sie|deveria ter|avrebbe|had u", re.IGNORECASE
    )
}
_SORRY = re.compile(
    r"\b(?:sorry|apolog\w+|lo siento|disculp\w+|perdon\w*|desolee?s?|navree?s?|excus\w+|leid|entschuldig\w*|desculp\w+|lamento|sinto muito|regret)\b"
)
# vague only where no time of contact is given beside it
_SOFT = cue(
    r"\b(?:as )?soon as (?:i|we) (?:have|know|hear|get|find|see)\b",
    r"\bwithout delay\b",
    r"\bkeep you (?:posted|updated|informed)\b",
    r"\bwhen (?:there is|there's|we have|i have|we hear|i hear|we know|i know) ?(?:any |more )?(?:news|more|back)?\b",
    r"\b(?:pronto|en cuanto (?:sepa|tenga|sepamos|tengamos))\b",
    r"\b(?:bientot|des que (?:je|nous|j'|on) \w+)\b",
    r"\b(?:bald|sobald (?:ich|wir))\b",
    r"\b(?:logo que|assim que) (?:souber|tiver|soubermos|tivermos)\b",
)


def phrases(reply: Reply) -> Iterator[Found]:
    """Every code once, with the words of its first phrase."""
    yield from _listed(reply)
    for code, found in widely(reply.plain):
        yield _found(code, found, reply)
        if code == "any_inconvenience":
            yield _found("canned_phrase", found, reply)
    soft = first(_SOFT, reply.parts)
    if soft and not any(has_clock(part, reply.said_in) for part in contacts(reply)):
        yield at("vague_time", soft)
    apologies = list(_SORRY.finditer(reply.plain))
    if len(apologies) > _APOLOGIES:
        yield _found("excessive_apology", apologies[_APOLOGIES], reply)


def _listed(reply: Reply) -> Iterator[Found]:
    """What the list that drafts are held to finds, and ours does not look for."""
    languages = {reply.said_in, reply.language if reply.language in _UNSPOKEN else reply.said_in}
    for code, words in {
        code: said for language in languages for code, said in backfiring(reply.read, language).items()
    }.items():
        elsewhere = code in _ELSEWHERE and _ELSEWHERE[code].search(plain(words))
        start = reply.plain.find(plain(words))
        if not (code in WIDELY or code == "hands_off" or elsewhere) and start >= 0:
            yield Found(code, reply.read[start : start + len(words)], start, start + len(words))


def _found(code: str, found: "re.Match[str]", reply: Reply) -> Found:
    return Found(code, reply.read[found.start() : found.end()], found.start(), found.end())
