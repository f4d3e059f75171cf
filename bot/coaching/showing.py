"""Responsiveness, tangibles and ownership: when the customer hears, what they can keep, and who stays with it."""

import re
from datetime import datetime

from bot.coaching.reply import Part, Reply, first
from bot.coaching.scored import Scored, scored
from bot.coaching.speech.manners import MANNERS
from bot.language.times import Clock, clocks, days
from bot.language.times.moments import moment
from bot.language.times.reading import times

_WAITS = re.compile(
    r"\b(?:can't|cannot|unable|wait|no (?:puedo|podemos)|ne (?:peux|pouvons)|attend\w*|(?:kann|konnen) (?:ich|wir)|warten|nao (?:posso|podemos))\b"
)
_ASKS = re.compile(r"\?[\"')]*$")


def responsiveness(reply: Reply) -> Scored:
    """2: a clock time and a day at which the customer hears; 1: the one without the other; 0: neither, or past."""
    best: Part | None = None
    for part in contacts(reply):
        if is_past(part, reply.now, reply.said_in):
            continue
        clock, day = has_clock(part, reply.said_in), has_day(part, reply)
        if clock and day:
            return scored(2, part)
        best = best or (part if clock or day else None)
    return scored(1, best) if best else Scored(0)


_REGRETS = re.compile(
    r"\b(?:i'm|i am|i was|i'd be|i would be) (?:so |very |really |truly |deeply )?(?:sorry|climbing|livid|furious|mortified|ashamed|cross|upset)\b"
)
_BESIDE = 14  # characters
_SENT = re.compile(  # whatever it is: it comes in writing
    r"\b(?:send|email|text|message|post|forward)\w* you (?:(?!\b(?:and|or)\b)[^.!?]){3,60} by (?:text|e-?mail|post|message|letter)\b|\bwith (?:the|a|my|our) (?:\w+ ){1,3}(?:attached|enclosed|in writing)\b|"
    r"\b(?:dej|mand|envi|pas)(?:o|are|aremos|amos) (?:[^.!?]{0,50} )?por (?:sms|correo|mensaje|whatsapp|escrito)\b|\b(?:envoie|enverrai|adresse|adresserai|laisse)\b[^.!?]{0,60} par (?:sms|mail|courriel|courrier|ecrit|message)\b|"
    r"\b(?:schick|send|mail)\w* (?:ihnen|dir|sie)\b[^.!?]{0,60} per (?:sms|e-?mail|mail|post|brief|nachricht)\b|\b(?:envio|mando|deixo|enviarei)\b[^.!?]{0,60} por (?:sms|e-?mail|correio|escrito|mensagem|whatsapp)\b"
)
_THIS_DAY = re.compile(
    r"\b(?:today|this morning|this afternoon|this evening|tonight|hoy|esta (?:manana|tarde|noche)|aujourd'hui|ce (?:matin|soir)|cet apres-midi|heute|hoje|esta manha)\b"
)


def _is_today(plain: str, clock: Clock) -> bool:
    """Whether "today" stands beside this time of day."""
    return bool(_THIS_DAY.search(plain[max(0, clock.start - _BESIDE) : clock.end + _BESIDE]))


def contacts(reply: Reply) -> list[Part]:
    """The sentences in which the customer hears from us or meets us."""
    manner = MANNERS[reply.said_in]
    return [part for part in reply.standing if manner.hears.search(part.plain) and not _ASKS.search(part.plain)]


def has_clock(part: Part, language: str) -> bool:
    """Does it name a time of day?"""
    return bool(clocks(part.text)) or any(when.clock and when.firm for when in times(part.text, language))


def has_day(part: Part, reply: Reply) -> bool:
    """Does it name a day, or a span from now?"""
    return bool(MANNERS[reply.said_in].soon.search(part.plain)) or bool(days(part.text, reply.at))


def is_past(part: Part, now: datetime | None, language: str) -> bool:
    """Has every day that it names gone by, or every hour of today?"""
    if now is None:
        return False
    if hours := [at for clock in clocks(part.text) if _is_today(part.plain, clock) for at in clock.readings]:
        return all(hour < now.timetz().replace(tzinfo=None) for hour in hours)
    named = [when for when in times(part.text, language) if when.day and when.firm]
    return bool(named) and all(moment(when, now) is None for when in named)


def tangibles(reply: Reply) -> Scored:
    """2: a thing to see or keep, and how it arrives; 1: a bare "I'll confirm"."""
    manner = MANNERS[reply.said_in]
    for part in reply.standing:
        named = manner.thing.search(part.plain) and manner.arrives.search(part.plain)
        if not _ASKS.search(part.plain) and (named or _SENT.search(part.plain)):
            return scored(2, part)
    bare = first(manner.confirms, reply.standing)
    return scored(1, bare) if bare else Scored(0)


def ownership(reply: Reply) -> Scored:
    """2: name, "I", and an end that is reached; 1: "I" without the name or the end; 0: "we", nobody, a hand-off."""
    manner = MANNERS[reply.said_in]
    stays: Part | None = None
    acts: Part | None = None
    for part in reply.standing:
        mine = manner.me.search(_REGRETS.sub(" ", part.plain))
        end = manner.until.search(part.plain)
        if mine and end and not _WAITS.search(part.plain[: end.start()]):
            stays = stays or part
        if mine and not acts and (manner.stays.search(part.plain) or _acts(part, reply)):
            acts = part
    if stays and reply.names_owner:
        return scored(2, stays)
    if stays or acts:
        return scored(1, stays or acts)
    return scored(
        0, next((p for p in reply.parts if re.search(r"\b(?:we|our|nous|wir|nosotros|nos)\b", p.plain)), None)
    )


def _acts(part: Part, reply: Reply) -> bool:
    """Will the writer do something, be it only to write?"""
    manner = MANNERS[reply.said_in]
    for found in manner.step.finditer(part.plain):
        plural = any(text for name, text in found.groupdict().items() if name.startswith("we"))
        if not plural and not manner.sorry.search(found[0][:20]):
            return True
    return False
