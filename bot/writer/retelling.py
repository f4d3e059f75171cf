"""What a customer told, said back to them: which statements are chosen, in how many words, and never as a long copy."""

import re
from dataclasses import replace

from bot.complaints.reading import voices
from bot.complaints.thread import Role
from bot.drafting.writer import Brief
from bot.language.learned import TAUGHT
from bot.language.words import words
from bot.writer.account import Account
from bot.writer.choosing import MANY, chosen, named_besides
from bot.writer.copying import Sources
from bot.writer.days_past import then_said
from bot.writer.japanese import nouns
from bot.writer.pieces import Piece, pieces_of
from bot.writer.standing import Stand
from bot.writer.their_words import LEAST, Spare, quotable, quotations
from bot.writer.told import Told, joined
from bot.writer.tongues import Tongue
from bot.writer.unsayable import is_somebody, treated, without_quotation

_HARDLY = 8  # words that are said back, where the customer told more
_LONGEST = 26  # words of one sentence
_GOES_ON = re.compile(  # after a cut: what can stand alone, in languages that need no subject, or with one
    r"^,? (?:(and|but) (?=(?:you|your|we|our|the|he|she|it|they|nobody|no one|last|yesterday|this|then|on|there|a|an)\b)|(?:y|e|et|und|pero|mas|mais|aber) (?=[^\W\d_]))((?:[^\s]+ ){2,}[^\s]+)$"
)
_HAD_TO = re.compile(r"^,? and ((?:had|have) to .+|(?:can't|cannot|couldn't|could not) .+)$")
_POINT = re.compile(r"(?!(?:The|A|An|My|Our|Your|No|I|You|We|They|He|She|It)\b)[A-Za-z][\w' -]+")
_SHORT = 6  # words
_BREATH = 95  # characters
_TELLS = 3  # words from which on a broken sentence speaks of something


def retold(brief: Brief, tongue: Tongue) -> Account:
    """What the customer wrote, as far as there is room and words for it."""
    texts = [message.text for message in voices(brief.thread)]
    sources = Sources(texts, tongue.language)
    told, spare = _told(brief, tongue)
    taught = tongue.language in TAUGHT
    taken = _uncopied(chosen(told, weighed=taught), sources, tongue)
    if sum(len(words(one.text)) for one in taken) < _HARDLY and any(one.loud for one in told):
        taken = _uncopied(chosen([replace(one, loud=False) for one in told], weighed=taught), sources, tongue)
    if tongue.language == "ja":
        taken = _in_a_breath(taken)
        return Account(tuple(taken), tuple(nouns(texts, without="".join(one.text for one in taken))))
    quoted = {one.place for one in quotations(spare, taken, ())}
    thread = " ".join(message.text for message in brief.thread.of(Role.CUSTOMER, Role.UNKNOWN, Role.AGENT))
    besides = [one for one in told if one.place not in quoted]
    return Account(tuple(taken), tuple(named_besides(besides, taken, thread, failing_only=not taught)), tuple(spare))


def _in_a_breath(taken: list[Told]) -> list[Told]:
    """What fits into one Japanese sentence, what weighs most first."""
    room, kept = _BREATH, list[Told]()
    for one in sorted(taken, key=lambda one: -one.worth):
        if len(one.text) <= room:
            kept.append(one)
            room -= len(one.text)
    return sorted(kept, key=lambda one: one.place)


def _told(brief: Brief, tongue: Tongue) -> tuple[list[Told], list[Spare]]:
    passed_on = not brief.thread.of(Role.CUSTOMER) and not brief.thread.of(Role.UNKNOWN)
    colleagues = frozenset(
        m.author.split()[0] for m in brief.thread.of(Role.AGENT, Role.INTERNAL) if m.author.strip() and not passed_on
    )
    alone = len(brief.reading.customers) < 2 and not passed_on
    found, spare, seen = list[Told](), list[Spare](), set[str]()
    pieces = pieces_of(brief, tongue, passed_on=passed_on)
    for piece in pieces:
        dated = then_said(piece.said, piece.at, brief.now, tongue.language)
        text = tongue.passed_on(dated, brief.customer_name) if passed_on else tongue.turned(dated, colleagues)
        if alone and piece.missed and (piece.weighed or not text) and (quote := quotable(piece.said, tongue.language)):
            spare.append(Spare(quote, piece.weighed.worth if piece.weighed else LEAST, piece.place))
        unturned = dated if passed_on and not tongue.turns_notes else ""  # then only its things are named
        if alone and piece.hushed and tongue.nameable(piece.raw):
            unturned = tongue.turned(without_quotation(piece.raw), colleagues)
        on_top = tongue.heading(piece.said) if len(pieces) > MANY else ""
        things = (on_top,) if on_top else _things(piece, text or unturned, tongue, "" if passed_on else piece.topic)
        key = " ".join(words((text or " ".join(things)).lower()))
        name = piece.author.lower()
        if len(key) < 2 or key in seen or (name and key.startswith(name)):  # who signs says nothing
            found.append(Told("", piece.author, piece.place, 0.0, failed=False, stand=Stand.FALLS))
            continue
        seen.add(key)
        found.append(
            Told(
                text,
                piece.author,
                piece.place,
                piece.worth,
                piece.tie if piece.place[2] else "",
                failed=bool(piece.topic) or piece.failed,
                stand=tongue.stands(text),
                things=things,
                listed=piece.listed or bool(on_top),
                loud=piece.loud,
            )
        )
    return found, spare


def _things(piece: Piece, text: str, tongue: Tongue, topic: str) -> tuple[str, ...]:
    """What it speaks of: how somebody was treated before any thing, what they were told after all; an exclamation ("Bravo! Encore!") speaks of nothing."""
    if topic and topic == treated(tongue.language):
        return (topic,)
    few = len(words(piece.said or piece.raw)) < _TELLS and tongue.stands(text) is not Stand.ALONE
    things = [] if few and not piece.fails else tongue.things(text)
    things = [thing for thing in things if not is_somebody(thing, tongue.language)]
    return tuple(things) or _as_listed(text, piece.listed) or ((topic,) if topic else ())


def _as_listed(text: str, listed: bool) -> tuple[str, ...]:
    """A short point of somebody's list is a thing as it stands: "tech no-show Nov 19"."""
    if not listed or not _POINT.fullmatch(text) or len(words(text)) > _SHORT:
        return ()
    return (f"the {text[:1].lower()}{text[1:]}",)


def _uncopied(chosen: list[Told], sources: Sources, tongue: Tongue) -> list[Told]:
    """The same, loosened wherever too many words in a row are the customer's."""
    kept: list[Told] = []
    left = list(reversed(chosen))
    while left:
        one = left.pop()
        text = sources.loosened(one.text)
        if not text or len(words(text)) > _LONGEST * 1.6 or text.count("(") != text.count(")"):
            continue
        if text != one.text and one.text.startswith(text) and tongue.stands(text) is Stand.FALLS:
            continue
        if one.text.startswith(text) and (rest := _GOES_ON.match(one.text[len(text) :])):
            left.append(replace(one, text=f"{rest[2][0].upper()}{rest[2][1:]}", tie=""))
        elif one.text.startswith(("You ", "You'")) and (rest := _HAD_TO.match(one.text[len(text) :])):
            left.append(replace(one, text=f"You {rest[1]}", tie=""))
        small = sources.small(text)
        more = tongue.more(text, small)
        ways = (
            replace(one, text=text, small=small),
            replace(one, text=text, small=small, tie=""),
            replace(one, text=more, small=more, tie=""),
        )
        fits = (way for way in ways if sources.run(joined([*kept, way], by_name=False)) <= sources.LONGEST_RUN)
        if way := next(fits, None):
            kept.append(way)
    return kept
