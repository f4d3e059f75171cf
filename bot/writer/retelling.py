"""What a customer told, said back to them: which statements are chosen, in how many words, and never as a long copy."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.complaints.claims import claims
from bot.complaints.reading import voices
from bot.complaints.thread import Message, Role
from bot.complaints.worth import Weighed, weigh_pieces
from bot.drafting.writer import Brief
from bot.language.redact import private_details
from bot.language.words import words
from bot.writer.account import Account
from bot.writer.barred import begun_anew
from bot.writer.choosing import chosen, named_besides
from bot.writer.copying import Sources
from bot.writer.days_past import then_said
from bot.writer.japanese import nouns
from bot.writer.spoken import spoken
from bot.writer.standing import Stand
from bot.writer.their_words import LEAST, Spare, quotable, quotations
from bot.writer.told import Told, joined
from bot.writer.tongues import Tongue

_LONGEST = 26  # words of one sentence
_GOES_ON = re.compile(  # after a cut: what can stand alone, in languages that need no subject, or with one
    r"^,? (?:(and|but) (?=(?:you|your|we|our|the|he|she|it|they|nobody|no one|last|yesterday|this|then|on|there|a|an)\b)|(?:y|e|et|und|pero|mas|mais|aber) (?=[^\W\d_]))((?:[^\s]+ ){2,}[^\s]+)$"
)
_HAD_TO = re.compile(r"^,? and ((?:had|have) to .+|(?:can't|cannot|couldn't|could not) .+)$")
_POINTS = re.compile(r"(?:that|this|it)\b", re.IGNORECASE)
_REFERENCE_ALONE = 0.9  # "Ticket 55120"
_LISTED = re.compile(r"^\s*(?:[-*•]|\(?(?:\d{1,2}|[a-z])[.)])\s+(\S.{8})", re.MULTILINE)
_QUOTED = re.compile(r"(?<!\w)['\"‘“«„]([^'\"’”»“\n]{6,80})['\"’”»“](?!\w)")
_POINT = re.compile(r"(?!(?:The|A|An|My|Our|Your|No|I|You|We|They|He|She|It)\b)[A-Za-z][\w' -]+")
_SHORT = 6  # words
_RULES_SHARE = 0.3  # in pieces of so few words that the reader tells little
_BREATH = 95  # characters
_HUSHED = 2.5  # worth
_TELLS = 3  # words from which on a broken sentence speaks of something
_AT_MOST = 60  # statements that are looked at in one message, first and last


def retold(brief: Brief, tongue: Tongue) -> Account:
    """What the customer wrote, as far as there is room and words for it."""
    sources = Sources([message.text for message in voices(brief.thread)])
    told, spare = _told(brief, tongue)
    taken = _uncopied(chosen(told), sources, tongue)
    if tongue.language == "ja":
        texts, taken = [message.text for message in voices(brief.thread)], _in_a_breath(taken)
        return Account(tuple(taken), tuple(nouns(texts, without="".join(one.text for one in taken))))
    quoted = {one.place for one in quotations(spare, taken, ())}
    besides = [one for one in told if one.place not in quoted]
    return Account(tuple(taken), tuple(named_besides(besides, taken)), tuple(spare))


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
    ours = "" if passed_on else "\n".join(message.text.lower() for message in brief.thread.of(Role.AGENT))
    pieces = list(_pieces(brief, tongue))
    weighed = weigh_pieces([raw for *_, raw in pieces], tongue.language)
    found, spare, seen = list[Told](), list[Spare](), set[str]()
    alone = len(brief.reading.customers) < 2 and not passed_on
    for at, (message, place, is_listed, said, raw) in enumerate(pieces):
        unsaid = private_details(said, tongue.language) or _mocks(said, ours)
        tie, piece = begun_anew(tongue.language, "" if unsaid else said)
        if alone and weighed and not unsaid and _missed(weighed[at]) and (quote := quotable(said, tongue.language)):
            spare.append(Spare(quote, weighed[at].worth, place))
        dated = then_said(piece, message.at, brief.now, tongue.language)
        text = tongue.passed_on(dated, brief.customer_name) if passed_on else tongue.turned(dated, colleagues)
        unturned = dated if passed_on and not tongue.turns_notes else ""  # then only its things are named
        if alone and weighed and not said and _hushed(raw, weighed[at], tongue):
            unturned = tongue.turned(raw, colleagues)
        key = " ".join(words((text or unturned).lower()))
        name = message.author.lower().strip()
        if len(key) < 2 or key in seen or (name and key.startswith(name)):  # who signs says nothing
            continue
        seen.add(key)
        found.append(
            Told(
                text,
                (message.author.split() or [""])[0],
                place,
                _worth(piece, tongue.language, weighed[at] if weighed else None),
                tie if place[2] else "",
                failed=_failed(piece, tongue.language, weighed[at] if weighed else None),
                stand=tongue.stands(text),
                things=_things(tongue, text or unturned, piece or raw) or _as_listed(text, is_listed),
                listed=is_listed,
            )
        )
    return found, spare


def _pieces(brief: Brief, tongue: Tongue) -> Iterator[tuple[Message, tuple[int, int, int], bool, str, str]]:
    """What customers wrote, piece by piece: the message, the place, whether it is one of a list, what may be said of it, all of it."""
    for number, message in enumerate(voices(brief.thread)):
        sentences = spoken(message.text)
        listed = tuple(_LISTED.findall(message.text))
        if len(sentences) > 2 * _AT_MOST:
            sentences = [*sentences[:_AT_MOST], *sentences[-_AT_MOST:]]
        for line, sentence in enumerate(sentences):
            for part, raw in enumerate(tongue.parts(sentence)):
                said = "" if tongue.barred(raw) else raw
                yield message, (number, line, part), sentence.startswith(listed), said, raw


def _missed(weighed: Weighed) -> bool:
    return weighed.worth >= LEAST and (weighed.failed or weighed.hurt) and not weighed.aside


def _hushed(raw: str, weighed: Weighed, tongue: Tongue) -> bool:
    """Whether something went wrong in what may not be said back, so that its things are named at least."""
    tells = weighed.worth >= _HUSHED and weighed.failed and not weighed.aside
    return tells and tongue.nameable(raw) and not private_details(raw, tongue.language)


def _failed(piece: str, language: str, weighed: Weighed | None) -> bool:
    return weighed.failed if weighed and (weighed.failed or len(words(piece)) >= _SHORT) else _fails(piece, language)


def _fails(piece: str, language: str) -> bool:
    return any(stated.failure for stated in claims(piece, language))


def _things(tongue: Tongue, text: str, piece: str) -> tuple[str, ...]:
    """What it speaks of; an exclamation ("Bravo! Encore!") speaks of nothing."""
    few = len(words(piece)) < _TELLS and tongue.stands(text) is not Stand.ALONE
    if few and not _fails(piece, tongue.language):
        return ()
    return tuple(tongue.things(text))


def _mocks(piece: str, ours: str) -> bool:
    """Whether it throws our own words back at us: "so much for 'it will be fine'"."""
    return any(quoted[1].lower() in ours for quoted in _QUOTED.finditer(piece))


def _as_listed(text: str, listed: bool) -> tuple[str, ...]:
    """A short point of somebody's list is a thing as it stands: "tech no-show Nov 19"."""
    if not listed or not _POINT.fullmatch(text) or len(words(text)) > _SHORT:
        return ()
    return (f"the {text[:1].lower()}{text[1:]}",)


def _worth(piece: str, language: str, weighed: Weighed | None) -> float:
    """How much it deserves to be said back, 0 to 5: as the reader hears it, in few words by rules too; by rules alone where it was not taught."""
    said = len(words(piece))
    if said == 2 and piece[-1:].isdigit():
        return _REFERENCE_ALONE
    if weighed and said >= _SHORT:
        return weighed.worth
    stated = claims(piece, language)
    failed = any(one.failure for one in stated)
    ruled = (
        2.5 * failed + 2.0 * any(one.effect for one in stated) + 0.8 * bool(re.search(r"\d", piece)) + min(said, 8) / 10
    )
    if weighed:
        return weighed.worth + _RULES_SHARE * ruled
    return 0.0 if not failed and language != "ja" and (said < 3 or (said < 5 and _POINTS.match(piece))) else ruled


def _uncopied(chosen: list[Told], sources: Sources, tongue: Tongue) -> list[Told]:
    """The same, loosened wherever too many words in a row are the customer's."""
    kept: list[Told] = []
    left = list(reversed(chosen))
    while left:
        one = left.pop()
        text = sources.loosened(one.text)
        if not text or len(words(text)) > _LONGEST * 1.6 or text.count("(") != text.count(")"):
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
